// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace milepost {

class Catalogue;
class Outline;
class WorkMeter;
class WorkingText;
struct FigureExplanation;
struct ParsedPlan;
struct PreparedText;

/// Reads every quantity: fills plan.targets, plan.figures and plan.measures. Comes after the areas, tasks and
/// agencies of `plan` are known. Spans it stores are source offsets.
void readFigures(const WorkingText& text, const PreparedText& prepared, const Outline& outline,
                 const Catalogue& catalogue, WorkMeter& meter, ParsedPlan& plan,
                 std::vector<FigureExplanation>* explanations = nullptr);

} // namespace milepost
