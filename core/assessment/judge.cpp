// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/bands.h"
#include "core/assessment/judgement.h"

#include <cmath>

namespace milepost {
namespace {

constexpr double kStandInYears = 1.0; // how much older than the deadline a value may be to stand in for it
constexpr double kSameTime = 1e-9;

Obstacle notAssessable(Standing& standing, Obstacle obstacle)
{
    standing.verdict = Verdict::NotAssessable;
    return obstacle;
}

/// ≥ says that more is better, ≤ that less is; the other bounds leave it open.
int signOf(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast:
    case Bound::MoreThan:
        return 1;
    case Bound::AtMost:
    case Bound::LessThan:
        return -1;
    default:
        return 0;
    }
}

/// The direction is asked for, never guessed: the bound speaks against it, or the target lies behind the
/// baseline, no bound confirms that, and the values moved towards the target.
bool directionIsDoubtful(const Problem& problem)
{
    const int confirmed = signOf(problem.bound);
    if (confirmed != 0)
        return confirmed != problem.sign;
    return goalBehindStart(problem) &&
           problem.sign * (problem.values.back().value - problem.start->value) < 0.0;
}

/// Early when the run of values that reach the goal up to the last one began before the deadline.
Verdict metVerdict(const Problem& problem, const AssessmentInput& input)
{
    if (problem.start && problem.start->value == problem.goal.value)
        return Verdict::Met; // kept, not reached early
    double since = problem.goal.time;
    for (auto level = problem.values.rbegin(); level != problem.values.rend(); ++level) {
        if (!reaches(problem, level->value, input))
            break;
        since = level->time;
    }
    return since < problem.goal.time - kSameTime ? Verdict::MetEarly : Verdict::Met;
}

/// A sum of single years needs every one of them.
bool hasGap(const Problem& problem, const AssessmentInput& input)
{
    if (problem.method != Method::CumulativeShare || !sumsSingleYears(input) || !problem.start)
        return false;
    return static_cast<double>(problem.values.size()) < std::floor(problem.elapsed() + kSameTime);
}

/// What the bands apply to: R, or the way covered over the way expected.
std::optional<double> ratioToJudge(const Problem& problem, const Standing& standing)
{
    if (standing.method == Method::GrowthPath)
        return standing.growthRatio;
    if (problem.steps.empty() || standing.method == Method::LogProgress)
        return standing.scheduleRatio;
    const Level& latest = problem.values.back();
    const std::optional<double> expected = expectedLevel(problem, latest.time);
    const double b = problem.start->value;
    if (!expected || problem.sign * (*expected - b) <= 0.0)
        return standing.scheduleRatio;
    return (latest.value - b) / (*expected - b);
}

void judgeByRatio(double ratio, const AssessmentInput& input, Standing& standing)
{
    standing.judgedRatio = ratio;
    standing.verdict = classOf(ratio, standing.method, input.bands);
    if (standing.method == Method::GrowthPath) {
        if (standing.scheduleRatio)
            standing.secondOpinion = classOfSchedule(*standing.scheduleRatio, input.bands);
    } else if (standing.growthRatio) {
        standing.secondOpinion = classOfGrowth(*standing.growthRatio, input.bands);
    }
}

Obstacle judgeWithoutStart(const Problem& problem, const AssessmentInput& input, Standing& standing)
{
    const Level& latest = problem.values.back();
    const std::optional<double> expected = expectedLevel(problem, latest.time);
    const double divisor = problem.sign > 0 ? expected.value_or(0.0) : latest.value;
    if (!expected || divisor <= 0.0) {
        return notAssessable(standing, standing.method == Method::CumulativeShare ? Obstacle::NoSpan
                                                                                  : Obstacle::NoBaseline);
    }
    judgeByRatio(problem.sign > 0 ? latest.value / *expected : *expected / latest.value, input, standing);
    return Obstacle::None;
}

} // namespace

bool goalBehindStart(const Problem& problem)
{
    return problem.start && problem.method != Method::CumulativeShare &&
           problem.sign * (problem.goal.value - problem.start->value) < 0.0;
}

bool pathIsBroken(const Problem& problem)
{
    if (problem.reported.empty())
        return false;
    if (problem.reported.back().status == ObservationStatus::Differs)
        return true;
    for (size_t i = 0; i < problem.reported.size(); ++i) {
        const bool afterStart = !problem.start || problem.values[i].time > problem.start->time;
        if (afterStart && problem.reported[i].status == ObservationStatus::Break)
            return true;
    }
    return false;
}

Obstacle judge(const Problem& problem, const AssessmentInput& input, Standing& standing)
{
    const Level& latest = problem.values.back();
    if (directionIsDoubtful(problem))
        return notAssessable(standing, Obstacle::DirectionMismatch);
    if (reaches(problem, latest.value, input)) {
        standing.verdict = metVerdict(problem, input);
        return Obstacle::None;
    }
    const bool atDeadline = problem.left() <= kSameTime;
    if (hasGap(problem, input))
        return notAssessable(standing, Obstacle::Gap);
    if (atDeadline || problem.deadlinePassed) {
        if (problem.left() > kStandInYears + kSameTime)
            return notAssessable(standing, Obstacle::TooOld);
        standing.verdict = Verdict::Missed;
        return Obstacle::None;
    }
    if (!problem.start)
        return judgeWithoutStart(problem, input, standing);
    if (problem.elapsed() <= kSameTime)
        return notAssessable(standing, Obstacle::NotAfterBaseline);
    if (pathIsBroken(problem))
        return notAssessable(standing, Obstacle::PathBroken);
    if (problem.start->value == problem.goal.value || goalBehindStart(problem)) {
        standing.verdict = Verdict::Regressing; // what was to be kept was lost
        return Obstacle::None;
    }
    const std::optional<double> ratio = ratioToJudge(problem, standing);
    if (!ratio)
        return notAssessable(standing, Obstacle::NoBaseline);
    judgeByRatio(*ratio, input, standing);
    return Obstacle::None;
}

} // namespace milepost
