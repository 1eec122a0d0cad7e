// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/formulas.h"
#include "core/assessment/judgement.h"

#include <cmath>

namespace milepost {
namespace {

/// The method that is defined for these numbers: without a baseline only completion, without positive values
/// or without any way to go no growth.
Method definedMethod(const Problem& problem)
{
    if (problem.method == Method::CumulativeShare || problem.method == Method::StayWithin)
        return problem.method;
    if (!problem.start)
        return Method::SimpleCompletion;
    const double x = problem.values.back().value;
    if (growsBy(problem.method) && !formulas::logProgress(problem.start->value, problem.goal.value, x))
        return Method::ShareOfWay;
    return problem.method;
}

std::optional<double> progressBy(Method method, const Problem& problem)
{
    const double x = problem.values.back().value;
    const double goal = problem.goal.value;
    if (method == Method::LogProgress)
        return formulas::logProgress(problem.start->value, goal, x);
    if (problem.start && method != Method::SimpleCompletion)
        return formulas::shareOfWay(problem.start->value, goal, x);
    return formulas::completion(goal, x, problem.sign);
}

void measureNeed(const Problem& problem, const AssessmentInput& input, Standing& standing)
{
    const double x = problem.values.back().value;
    if (reaches(problem, x, input)) {
        standing.neededPerYear = 0.0;
        standing.neededGrowth = 0.0;
        return;
    }
    if (problem.left() <= 0.0)
        return;
    const double missing =
        inMeasureUnit(problem, input, problem.goal.value) - inMeasureUnit(problem, input, x);
    standing.neededPerYear = missing / problem.left();
    standing.neededGrowth = formulas::yearlyGrowth(x, problem.goal.value, problem.left());
}

} // namespace

bool growsBy(Method method)
{
    return method == Method::GrowthPath || method == Method::LogProgress;
}

void measureProgress(const Problem& problem, const AssessmentInput& input, Standing& standing)
{
    const Level& latest = problem.values.back();
    standing.latest = problem.reported.back();
    standing.method = definedMethod(problem);
    standing.progress = progressBy(standing.method, problem);
    if (const std::optional<double> level = expectedLevel(problem, latest.time))
        standing.expected = inMeasureUnit(problem, input, *level);
    measureNeed(problem, input, standing);
    if (!problem.start || problem.elapsed() <= 0.0 || problem.whole() <= 0.0)
        return;

    const double b = problem.start->value;
    const double goal = problem.goal.value;
    standing.time = problem.elapsed() / problem.whole();
    if (standing.progress && standing.method != Method::SimpleCompletion) {
        standing.leadPoints = (*standing.progress - *standing.time) * 100.0;
        standing.scheduleRatio = *standing.progress / *standing.time;
    }
    if (standing.method != Method::CumulativeShare) {
        standing.growthRatio =
            formulas::growthRatio(b, goal, latest.value, problem.elapsed(), problem.whole(), problem.sign);
        standing.projectionRatio =
            formulas::projectionRatio(b, goal, latest.value, problem.elapsed(), problem.whole());
    }
    if (problem.left() > 0.0 && !problem.deadlinePassed && !pathIsBroken(problem))
        standing.forecast = forecastOf(problem, input, standing.method);
}

} // namespace milepost
