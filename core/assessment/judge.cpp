// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/bands.h"
#include "core/assessment/judgement.h"

#include <cmath>

namespace milepost {
namespace {

constexpr double kStandInYears = 1.0; // how much older than the deadline a value may be to stand in for it
constexpr double kSameTime = 1e-9;

Obstacle notAssessable(Assessment& assessment, Obstacle obstacle)
{
    assessment.verdict = Verdict::NotAssessable;
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
    if (problem.method != Method::CumulativeShare || input.openingBalanceCarried || !problem.start)
        return false;
    return static_cast<double>(problem.values.size()) < std::floor(problem.elapsed() + kSameTime);
}

/// What the bands apply to: R, or the way covered over the way expected.
std::optional<double> ratioToJudge(const Problem& problem, const Assessment& assessment)
{
    if (assessment.method == Method::GrowthPath)
        return assessment.growthRatio;
    if (problem.steps.empty() || assessment.method == Method::LogProgress)
        return assessment.scheduleRatio;
    const Level& latest = problem.values.back();
    const std::optional<double> expected = expectedLevel(problem, latest.time);
    const double b = problem.start->value;
    if (!expected || problem.sign * (*expected - b) <= 0.0)
        return assessment.scheduleRatio;
    return (latest.value - b) / (*expected - b);
}

void judgeByRatio(double ratio, const AssessmentInput& input, Assessment& assessment)
{
    assessment.judgedRatio = ratio;
    assessment.verdict = classOf(ratio, assessment.method, input.bands);
    if (assessment.method == Method::GrowthPath) {
        if (assessment.scheduleRatio)
            assessment.secondOpinion = classOfSchedule(*assessment.scheduleRatio, input.bands);
    } else if (assessment.growthRatio) {
        assessment.secondOpinion = classOfGrowth(*assessment.growthRatio, input.bands);
    }
}

Obstacle judgeWithoutStart(const Problem& problem, const AssessmentInput& input, Assessment& assessment)
{
    const Level& latest = problem.values.back();
    const std::optional<double> expected = expectedLevel(problem, latest.time);
    const double divisor = problem.sign > 0 ? expected.value_or(0.0) : latest.value;
    if (!expected || divisor <= 0.0) {
        return notAssessable(assessment, assessment.method == Method::CumulativeShare ? Obstacle::NoSpan
                                                                                      : Obstacle::NoBaseline);
    }
    judgeByRatio(problem.sign > 0 ? latest.value / *expected : *expected / latest.value, input, assessment);
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

Obstacle judge(const Problem& problem, const AssessmentInput& input, Assessment& assessment)
{
    const Level& latest = problem.values.back();
    if (directionIsDoubtful(problem))
        return notAssessable(assessment, Obstacle::DirectionMismatch);
    if (reaches(problem, latest.value, input)) {
        assessment.verdict = metVerdict(problem, input);
        return Obstacle::None;
    }
    const bool atDeadline = problem.left() <= kSameTime;
    if (hasGap(problem, input))
        return notAssessable(assessment, Obstacle::Gap);
    if (atDeadline || problem.deadlinePassed) {
        if (problem.left() > kStandInYears + kSameTime)
            return notAssessable(assessment, Obstacle::TooOld);
        assessment.verdict = Verdict::Missed;
        return Obstacle::None;
    }
    if (!problem.start)
        return judgeWithoutStart(problem, input, assessment);
    if (problem.elapsed() <= kSameTime)
        return notAssessable(assessment, Obstacle::NotAfterBaseline);
    if (pathIsBroken(problem))
        return notAssessable(assessment, Obstacle::PathBroken);
    if (problem.start->value == problem.goal.value || goalBehindStart(problem)) {
        assessment.verdict = Verdict::Regressing; // what was to be kept was lost
        return Obstacle::None;
    }
    const std::optional<double> ratio = ratioToJudge(problem, assessment);
    if (!ratio)
        return notAssessable(assessment, Obstacle::NoBaseline);
    judgeByRatio(*ratio, input, assessment);
    return Obstacle::None;
}

} // namespace milepost
