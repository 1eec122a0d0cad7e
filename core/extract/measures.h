// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <vector>

namespace milepost {

class Catalogue;
class WorkMeter;
struct IndicatorMatch;

/// What the text says about a target beside its fields.
struct TargetHint
{
    bool falls = false;      ///< the text wishes for less: 下降到
    bool withinYear = false; ///< promised for the year itself (2016年,), not for all the time up to it
    bool isLevel = false;    ///< reached, not added: 达到
};

/// Joins the plan's targets into measures: the same thing, in units of one kind, in one area, for different
/// years or in the plan and its annex. Sets Target::measure and Target::indicator, fills plan.measures in
/// order of appearance, and ties baselines to the measure they are the past of. `hints` are by target index.
/// A meter that stops leaves it undone; of its work this is seven hundredths.
void joinMeasures(const Catalogue& catalogue, const std::vector<TargetHint>& hints, WorkMeter& meter,
                  ParsedPlan& plan);

/// The indicator that a measure of a plan means by its names, unit and area, and the name in the catalogue
/// that its own fits; none where nothing fits.
IndicatorMatch matchMeasure(const Catalogue& catalogue, const ParsedPlan& plan, const Measure& measure);

/// A subject reduced to what is compared: simplified, without quotes, spaces and 全省.
QString comparableSubject(const QString& subject);

} // namespace milepost
