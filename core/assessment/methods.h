// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <vector>

namespace milepost {

/// The methods a target can be judged by, in the order of the enumeration: by its kind, its bounds and
/// whether there is a baseline to go from; growth takes two levels above zero. Never empty.
std::vector<Method> applicableMethods(const AssessmentInput& input);
/// Whether it can be asked if more or less is better: not of a range, nor of a promised rise or fall.
bool hasDirection(const AssessmentInput& input);
/// Whether it can be asked if yearly values are totals.
bool isSum(const AssessmentInput& input);

} // namespace milepost
