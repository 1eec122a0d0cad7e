// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/problem.h"

#include "core/assessment/timeline.h"

#include <algorithm>
#include <cmath>

namespace milepost {
namespace {

constexpr double kNoise = 1e-9; // of a level; what a conversion between units may cost
constexpr double kIndexBase = 100.0;

bool isIndexed(const AssessmentInput& input)
{
    return input.kind == MeasureKind::PercentChange &&
           (input.target.change == Change::Increase || input.target.change == Change::Decrease);
}

bool carriesValue(const ValuePoint& point)
{
    switch (point.status) {
    case ObservationStatus::Missing:
    case ObservationStatus::NotCollected:
    case ObservationStatus::NotApplicable:
    case ObservationStatus::Confidential:
        return false;
    default:
        return true;
    }
}

double indexOf(double percent, Change change)
{
    return change == Change::Decrease ? kIndexBase - percent : kIndexBase + percent;
}

double levelOf(const AssessmentInput& input, double value)
{
    return isIndexed(input) ? indexOf(value, input.target.change) : value;
}

Bound mirrored(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast:
        return Bound::AtMost;
    case Bound::MoreThan:
        return Bound::LessThan;
    case Bound::AtMost:
        return Bound::AtLeast;
    case Bound::LessThan:
        return Bound::MoreThan;
    default:
        return bound;
    }
}

void setGoal(Problem& problem, const AssessmentInput& input)
{
    const TargetPoint& target = input.target;
    const double due = monthPosition(target.due);
    problem.goal = {due, levelOf(input, target.value)};
    if (!target.valueMax || *target.valueMax == target.value)
        return;
    problem.farEnd = Level{due, levelOf(input, *target.valueMax)};
    const bool goalIsLower = problem.goal.value < problem.farEnd->value;
    if ((problem.sign > 0) != goalIsLower)
        std::swap(problem.goal, *problem.farEnd);
    problem.bound = Bound::Equal;
}

void setStart(Problem& problem, const AssessmentInput& input)
{
    if (problem.method == Method::CumulativeShare) {
        if (input.spanStart)
            problem.start = Level{monthPosition(spanOpening(*input.spanStart)), 0.0};
        else if (input.baseline)
            problem.start = Level{monthPosition(input.baseline->date), 0.0};
        return;
    }
    if (problem.method == Method::AverageGrowth && input.spanStart)
        problem.start = Level{monthPosition(spanOpening(*input.spanStart)), 0.0};
    else if (input.baseline)
        problem.start = Level{monthPosition(input.baseline->date), levelOf(input, input.baseline->value)};
    else if (isIndexed(input) && input.spanStart)
        problem.start = Level{monthPosition(spanOpening(*input.spanStart)), kIndexBase};
}

void setSteps(Problem& problem, const AssessmentInput& input)
{
    const bool sums = problem.method == Method::CumulativeShare && sumsSingleYears(input);
    if (sums || problem.method == Method::AverageGrowth)
        return;
    for (const TargetPoint& milestone : input.milestones) {
        const double time = monthPosition(milestone.due);
        if (milestone.change != input.target.change || time >= problem.goal.time ||
            (problem.start && time <= problem.start->time))
            continue;
        const bool farEndCounts = milestone.valueMax && problem.sign < 0;
        problem.steps.push_back({time, levelOf(input, farEndCounts ? *milestone.valueMax : milestone.value)});
    }
}

void setValues(Problem& problem, const AssessmentInput& input, std::span<const ValuePoint> observations,
               QDate asOf)
{
    const bool indexed = isIndexed(input);
    const bool sums = problem.method == Method::CumulativeShare && sumsSingleYears(input);
    const bool inSpanOnly = sums || problem.method == Method::AverageGrowth;
    double total = 0.0;
    for (const ValuePoint& point : observations) {
        if (point.date > asOf || !carriesValue(point))
            continue;
        if (point.date > input.target.due) {
            problem.late.push_back(point);
            continue;
        }
        const double time = monthPosition(point.date);
        if (inSpanOnly && problem.start && time <= problem.start->time)
            continue;
        total += point.value;
        problem.values.push_back({time, sums      ? total
                                        : indexed ? indexOf(point.value, input.target.change)
                                                  : point.value});
        problem.reported.push_back(point);
    }
}

} // namespace

double Problem::elapsed() const
{
    return (values.back().time - start->time) / 12.0;
}
double Problem::whole() const
{
    return (goal.time - start->time) / 12.0;
}
double Problem::left() const
{
    return (goal.time - values.back().time) / 12.0;
}

bool sumsSingleYears(const AssessmentInput& input)
{
    return input.carriesOpeningBalance == false;
}

Problem problemOf(const AssessmentInput& input)
{
    Problem problem;
    setProblem(problem, input, input.observations, input.asOf);
    return problem;
}

void setProblem(Problem& problem, const AssessmentInput& input, std::span<const ValuePoint> observations,
                QDate asOf)
{
    problem.start.reset();
    problem.farEnd.reset();
    problem.steps.clear();
    problem.values.clear();
    problem.reported.clear();
    problem.late.clear();
    problem.indexed = isIndexed(input);
    problem.method = input.method ? *input.method : defaultMethod(input);
    problem.sign = input.direction == Direction::MoreIsBetter ? 1 : -1;
    problem.bound = input.target.bound;
    if (problem.indexed) { // a promised fall of 17 % aims at an index of 83, whatever the measure's direction
                           // says
        problem.sign = input.target.change == Change::Decrease ? -1 : 1;
        if (input.target.change == Change::Decrease)
            problem.bound = mirrored(problem.bound);
    }
    problem.deadlinePassed = asOf > input.target.due;
    setGoal(problem, input);
    setStart(problem, input);
    setSteps(problem, input);
    setValues(problem, input, observations, asOf);
}

bool reaches(const Problem& problem, double level, const AssessmentInput& input)
{
    const double goal = problem.goal.value;
    const double noise = kNoise * std::max(std::abs(goal), std::abs(level));
    const double beyond = problem.sign * (level - goal);
    const bool floorOrCeiling = input.kind == MeasureKind::Rate &&
                                ((problem.sign > 0 && goal == 100.0) || (problem.sign < 0 && goal == 0.0));
    switch (problem.bound) {
    case Bound::MoreThan:
    case Bound::LessThan:
        return beyond > noise;
    case Bound::About:
        return beyond >= -input.bands.about * std::abs(goal) - noise;
    default:
        return beyond >= (floorOrCeiling ? -1.0 : 0.0) - noise;
    }
}

double inMeasureUnit(const Problem& problem, const AssessmentInput& input, double level)
{
    if (!problem.indexed)
        return level;
    return input.target.change == Change::Decrease ? kIndexBase - level : level - kIndexBase;
}

std::optional<double> expectedLevel(const Problem& problem, double time)
{
    if (time > problem.goal.time)
        return std::nullopt;
    if (problem.method == Method::AverageGrowth)
        return problem.start && time >= problem.start->time ? std::optional(problem.goal.value)
                                                            : std::nullopt;
    if (!problem.start && problem.steps.empty())
        return std::nullopt;
    Level from = problem.start ? *problem.start : problem.steps.front();
    if (time < from.time)
        return std::nullopt;
    Level to = problem.goal;
    for (const Level& step : problem.steps) {
        if (step.time >= time && step.time > from.time) {
            to = step;
            break;
        }
        from = step;
    }
    if (to.time == from.time)
        return to.value;
    const double share = (time - from.time) / (to.time - from.time);
    const bool grows = problem.method == Method::GrowthPath || problem.method == Method::LogProgress;
    if (grows && problem.steps.empty() && from.value > 0.0 && to.value > 0.0)
        return from.value * std::pow(to.value / from.value, share);
    return from.value + (to.value - from.value) * share;
}

} // namespace milepost
