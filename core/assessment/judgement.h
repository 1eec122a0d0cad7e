// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/problem.h"

namespace milepost {

/// Why a target cannot be assessed.
enum class Obstacle {
    None,
    NoBaseline,        ///< only a completion rate can be given
    NoSpan,            ///< a sum whose first year is not known
    NotAfterBaseline,  ///< the only values are of the baseline's date or older
    DirectionMismatch, ///< the direction, the bound and the way from the baseline contradict each other
    PathBroken,        ///< the definition changed between baseline and value
    Gap,               ///< a year of a sum or of an average is missing
    TooOld,            ///< the deadline passed, the last value is more than a year older
    OnlyLate           ///< values exist for dates after the deadline only
};

/// Fills in what can be computed from the last value: progress, time, ratios, expectation, what is still
/// needed. May replace the method where it is not defined for these numbers.
void measureProgress(const Problem& problem, const AssessmentInput& input, Standing& standing);

/// Decides the verdict from what was measured: met is tested first and takes no ratio.
Obstacle judge(const Problem& problem, const AssessmentInput& input, Standing& standing);

/// The same two steps for a target that is itself a growth rate: the average growth so far against it, in
/// percentage points.
Obstacle judgeGrowthRate(const Problem& problem, const AssessmentInput& input, Standing& standing);

/// Where the levels lead at the deadline; needs a start and a value after it.
Forecast forecastOf(const Problem& problem, const AssessmentInput& input, Method method);

/// Whether a method multiplies rather than adds.
bool growsBy(Method method);

/// Whether the definition changed between the start and the last value.
bool pathIsBroken(const Problem& problem);
/// Whether the goal lies on the wrong side of the start.
bool goalBehindStart(const Problem& problem);

/// The remarks that go with an assessment.
std::vector<AssessmentFlag> reviewFlags(const Problem& problem, const AssessmentInput& input,
                                        const Standing& standing, Obstacle obstacle);

/// The sentence that states an assessment with its numbers.
QString sentenceOf(const Problem& problem, const AssessmentInput& input, const Standing& standing,
                   Obstacle obstacle);

} // namespace milepost
