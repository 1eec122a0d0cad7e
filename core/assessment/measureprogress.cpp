// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/formulas.h"
#include "core/assessment/judgement.h"

#include <cmath>

namespace milepost {
namespace {

bool growsBy(Method method)
{
    return method == Method::GrowthPath || method == Method::LogProgress;
}

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

void measureNeed(const Problem& problem, const AssessmentInput& input, Assessment& assessment)
{
    const double x = problem.values.back().value;
    if (reaches(problem, x, input)) {
        assessment.neededPerYear = 0.0;
        assessment.neededGrowth = 0.0;
        return;
    }
    if (problem.left() <= 0.0)
        return;
    const double missing =
        inMeasureUnit(problem, input, problem.goal.value) - inMeasureUnit(problem, input, x);
    assessment.neededPerYear = missing / problem.left();
    assessment.neededGrowth = formulas::yearlyGrowth(x, problem.goal.value, problem.left());
}

} // namespace

void measureProgress(const Problem& problem, const AssessmentInput& input, Assessment& assessment)
{
    const Level& latest = problem.values.back();
    assessment.latest = problem.reported.back();
    assessment.method = definedMethod(problem);
    assessment.progress = progressBy(assessment.method, problem);
    if (const std::optional<double> level = expectedLevel(problem, latest.time))
        assessment.expected = inMeasureUnit(problem, input, *level);
    measureNeed(problem, input, assessment);
    if (!problem.start || problem.elapsed() <= 0.0 || problem.whole() <= 0.0)
        return;

    const double b = problem.start->value;
    const double goal = problem.goal.value;
    assessment.time = problem.elapsed() / problem.whole();
    if (assessment.progress && assessment.method != Method::SimpleCompletion) {
        assessment.leadPoints = (*assessment.progress - *assessment.time) * 100.0;
        assessment.scheduleRatio = *assessment.progress / *assessment.time;
    }
    if (assessment.method != Method::CumulativeShare) {
        assessment.growthRatio =
            formulas::growthRatio(b, goal, latest.value, problem.elapsed(), problem.whole(), problem.sign);
        assessment.projectionRatio =
            formulas::projectionRatio(b, goal, latest.value, problem.elapsed(), problem.whole());
    }
    if (problem.left() > 0.0) {
        const double forecast =
            growsBy(assessment.method)
                ? latest.value * std::pow(latest.value / b, problem.left() / problem.elapsed())
                : b + (latest.value - b) / *assessment.time;
        assessment.forecast = inMeasureUnit(problem, input, forecast);
    }
}

} // namespace milepost
