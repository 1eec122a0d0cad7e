// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/bands.h"
#include "core/assessment/formulas.h"
#include "core/assessment/judgement.h"

#include <cmath>

namespace milepost {
namespace {

/// The average of yearly growth rates in % is that of the levels behind them; where a rate of −100 % or less
/// has no level, the plain mean.
double averageRate(const std::vector<Level>& rates)
{
    double product = 1.0;
    double sum = 0.0;
    bool hasLevels = true;
    for (const Level& rate : rates) {
        const double factor = 1.0 + rate.value / 100.0;
        hasLevels = hasLevels && factor > 0.0;
        product *= factor;
        sum += rate.value;
    }
    const double count = static_cast<double>(rates.size());
    return hasLevels ? (std::pow(product, 1.0 / count) - 1.0) * 100.0 : sum / count;
}

/// The average the years left must bring so that the whole span averages the target; absent without a span.
std::optional<double> neededRate(const Problem& problem, double average)
{
    if (!problem.start || problem.left() <= 0.0 || average <= -100.0 || problem.goal.value <= -100.0)
        return std::nullopt;
    const double whole = std::pow(1.0 + problem.goal.value / 100.0, problem.whole());
    const double soFar = std::pow(1.0 + average / 100.0, problem.elapsed());
    return std::pow(whole / soFar, 1.0 / problem.left()) - 1.0;
}

} // namespace

Obstacle judgeGrowthRate(const Problem& problem, const AssessmentInput& input, Standing& standing)
{
    const double average = averageRate(problem.values);
    const double goal = problem.goal.value;
    standing.latest = problem.reported.back();
    standing.expected = goal;
    standing.leadPoints = average - goal;
    standing.progress = formulas::completion(goal, average, problem.sign);
    standing.neededGrowth = neededRate(problem, average);
    standing.average = average;
    if (problem.start && problem.whole() > 0.0)
        standing.time = problem.elapsed() / problem.whole();

    const bool gap =
        problem.start && static_cast<double>(problem.values.size()) < std::floor(problem.elapsed() + 1e-9);
    if (gap) {
        standing.verdict = Verdict::NotAssessable;
        return Obstacle::Gap;
    }
    const bool reached = reaches(problem, average, input);
    if (problem.left() <= 1e-9 || (problem.deadlinePassed && problem.left() <= 1.0 + 1e-9)) {
        standing.verdict = reached ? Verdict::Met : Verdict::Missed;
        return Obstacle::None;
    }
    if (problem.deadlinePassed) {
        standing.verdict = Verdict::NotAssessable;
        return Obstacle::TooOld;
    }
    standing.judgedRatio = standing.progress;
    if (reached) // an average over a span is not met before its end
        standing.verdict =
            standing.progress && *standing.progress > input.bands.ahead ? Verdict::Ahead : Verdict::OnTrack;
    else if (standing.progress && goal > 0.0 && (problem.sign > 0 || (problem.sign < 0 && average > 0.0)))
        standing.verdict = classOfSchedule(*standing.progress, input.bands);
    else
        standing.verdict = Verdict::Behind; // no ratio to a growth of 0 or less: short of it, by leadPoints
    return Obstacle::None;
}

} // namespace milepost
