// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/plan.h"

namespace milepost {

/// Checks that a plan can be kept: a hash, ids that are unique, references that lead somewhere, finite
/// numbers. InvalidInput names the first thing that is wrong.
Result<void> checkPlan(const ParsedPlan& plan);

/// Province code + "-" + first eight digits of the hash; "000000" stands for a plan of no known province.
PlanId planIdOf(const ParsedPlan& plan);

} // namespace milepost
