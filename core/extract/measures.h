// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace milepost {

class Catalogue;

/// Joins the plan's targets into measures: the same thing, in units of one kind, in one area, for different
/// years or in the plan and its annex. Sets Target::measure and Target::indicator, fills plan.measures in
/// order of appearance, and ties baselines to the measure they are the past of. `lessIsBetter` tells by
/// target index what the text wishes to fall.
void joinMeasures(const Catalogue& catalogue, const std::vector<bool>& lessIsBetter, ParsedPlan& plan);

/// A subject reduced to what is compared: simplified, without quotes, spaces and 全省.
QString comparableSubject(const QString& subject);

} // namespace milepost
