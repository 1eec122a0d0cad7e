// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"

namespace milepost::bench {

/// An invented plan of `measures` measures with targets for 2018, 2020 and 2025. Nothing in it is true.
ParsedPlan inventedPlan(const Province& province, int measures, const Catalogue& catalogue);

/// Puts one such plan a province into the workspace; false when that fails.
bool fillPlans(Workspace& workspace, const Catalogue& catalogue, int provinces, int measures);
/// Records `count` values, period by period for every measure in turn and rising gently, as files of values
/// are taken: with their chain, in batches; false when that fails.
bool fillValues(Workspace& workspace, PeriodKind kind, int firstYear, qint64 count);
/// Puts one such plan a province into the workspace, with one value a measure; false when that fails.
bool fill(Workspace& workspace, const Catalogue& catalogue, int provinces, int measures);

} // namespace milepost::bench
