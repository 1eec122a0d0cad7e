// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figures.h"
#include "core/assessment/judgement.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct AssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Assessment)
};

/// 万 and 亿 are what a unit slips by; a factor of two around them still counts as one.
bool looksLikeUnitSlip(double before, double now)
{
    if (before == 0.0 || now == 0.0 || (before < 0.0) != (now < 0.0))
        return false;
    const double magnitude = std::abs(std::log10(now / before));
    const double tolerance = std::log10(2.0);
    return std::abs(magnitude - 4.0) <= tolerance || std::abs(magnitude - 8.0) <= tolerance;
}

std::optional<double> valueBefore(const Problem& problem, const AssessmentInput& input)
{
    if (problem.reported.size() >= 2)
        return problem.reported[problem.reported.size() - 2].value;
    return input.baseline ? std::optional(input.baseline->value) : std::nullopt;
}

void reviewTarget(const Problem& problem, const AssessmentInput& input, Obstacle obstacle,
                  std::vector<AssessmentFlag>& flags)
{
    if (input.target.striving)
        flags.push_back({u"target.aspiration"_s, AssessmentText::tr("The plan strives for this target.")});
    if (goalBehindStart(problem)) {
        flags.push_back({u"target.below_baseline"_s,
                         problem.sign > 0 ? AssessmentText::tr("The target lies below the baseline.")
                                          : AssessmentText::tr("The target lies above the baseline.")});
    }
    if (obstacle == Obstacle::DirectionMismatch) {
        flags.push_back({u"direction.mismatch"_s,
                         AssessmentText::tr("Check whether more or less is better for this measure.")});
    }
}

void reviewSize(const Problem& problem, const AssessmentInput& input, std::vector<AssessmentFlag>& flags)
{
    const double x = problem.values.back().value;
    const double edge = problem.farEnd ? problem.farEnd->value : problem.goal.value;
    const bool farBeyond = edge > 0.0 && x > 0.0 &&
                           (problem.sign > 0 ? x > input.bands.review * edge : x * input.bands.review < edge);
    const QString value = valueText(problem.reported.back().value);
    if (farBeyond) {
        flags.push_back(
            {u"value.far_beyond"_s,
             AssessmentText::tr("%1 is far beyond the target; check the figure and its unit.").arg(value)});
    } else if (problem.farEnd && problem.sign * (x - problem.farEnd->value) > 0.0) {
        flags.push_back({u"value.above_range"_s,
                         AssessmentText::tr("%1 lies beyond the range of the target.").arg(value)});
    }
    const std::optional<double> before = valueBefore(problem, input);
    if (before && looksLikeUnitSlip(*before, problem.reported.back().value)) {
        flags.push_back(
            {u"unit.slip"_s, AssessmentText::tr("From %1 to %2: was the figure entered in another unit?")
                                 .arg(valueText(*before), value)});
    }
}

void reviewValues(const Problem& problem, const AssessmentInput& input, const Standing& standing,
                  Obstacle obstacle, std::vector<AssessmentFlag>& flags)
{
    const ValuePoint& latest = problem.reported.back();
    if (!problem.start && problem.method != Method::AverageGrowth &&
        problem.method != Method::CumulativeShare) {
        flags.push_back({u"baseline.missing"_s, AssessmentText::tr("No baseline, completion rate only.")});
    }
    if (latest.status == ObservationStatus::Provisional || latest.status == ObservationStatus::Estimated ||
        latest.status == ObservationStatus::Forecast) {
        flags.push_back({u"value.preliminary"_s,
                         AssessmentText::tr("The value of %1 is not final.").arg(dateText(latest.date))});
    }
    reviewSize(problem, input, flags);
    if (problem.deadlinePassed && problem.left() > 1e-9) {
        flags.push_back({u"value.before_deadline"_s,
                         AssessmentText::tr("There is no value for %1; the last one before it is of %2.")
                             .arg(dateText(input.target.due), dateText(latest.date))});
    }
    if (pathIsBroken(problem)) {
        flags.push_back(
            {u"path.broken"_s,
             AssessmentText::tr("The definition changed; values before and after do not compare.")});
    }
    if (problem.method == Method::CumulativeShare && !input.carriesOpeningBalance) {
        flags.push_back(
            {u"balance.assumed"_s, AssessmentText::tr("Values are taken as totals from the start; say so if "
                                                      "they are single years.")});
    }
    if (obstacle == Obstacle::Gap)
        flags.push_back({u"series.gap"_s, AssessmentText::tr("Not every year of the span has a value.")});
    const bool replaced =
        standing.method != problem.method && problem.start && problem.method != Method::SimpleCompletion;
    if (replaced) {
        flags.push_back(
            {u"growth.undefined"_s,
             AssessmentText::tr("Growth is not defined for these values; the share of the way is used.")});
    }
}

} // namespace

std::vector<AssessmentFlag> reviewFlags(const Problem& problem, const AssessmentInput& input,
                                        const Standing& standing, Obstacle obstacle)
{
    std::vector<AssessmentFlag> flags;
    reviewTarget(problem, input, obstacle, flags);
    if (!problem.values.empty())
        reviewValues(problem, input, standing, obstacle, flags);
    if (!problem.late.empty()) {
        const ValuePoint& late = problem.late.back();
        flags.push_back(
            {u"value.after_deadline"_s,
             AssessmentText::tr("%1 was reported for %2, after the deadline; it does not count here.")
                 .arg(valueText(late.value), dateText(late.date))});
    }
    if (yardsticksDisagree(standing)) {
        flags.push_back(
            {u"yardsticks.disagree"_s,
             AssessmentText::tr("By the other yardstick: %1.").arg(displayName(*standing.secondOpinion))});
    }
    return flags;
}

} // namespace milepost
