// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figures.h"
#include "core/assessment/formulas.h"
#include "core/assessment/judgement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct AssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Assessment)
};

QString reasonFor(Obstacle obstacle, const Problem& problem)
{
    switch (obstacle) {
    case Obstacle::NoBaseline:
        return AssessmentText::tr("no baseline, completion rate only");
    case Obstacle::NoSpan:
        return AssessmentText::tr("the first year of the sum is not known");
    case Obstacle::NotAfterBaseline:
        return AssessmentText::tr("no value after the baseline");
    case Obstacle::DirectionMismatch:
        return AssessmentText::tr(
            "direction and target contradict each other; say whether more or less is better");
    case Obstacle::PathBroken:
        return AssessmentText::tr("the definition changed since the baseline");
    case Obstacle::Gap:
        return AssessmentText::tr("a year of the span has no value");
    case Obstacle::TooOld:
        return AssessmentText::tr("no value for the year of the deadline");
    case Obstacle::OnlyLate:
        return AssessmentText::tr("no value up to the deadline, only for %1")
            .arg(dateText(problem.late.back().date));
    case Obstacle::None:
        break;
    }
    return {};
}

/// “8000 → 20000 (2018), 2016: 11000”; without a baseline “target 20000 (2018), 2016: 11000”.
QString facts(const Problem& problem, const AssessmentInput& input)
{
    const QString target = targetText(input.target, input.unit);
    const QString due = dateText(input.target.due);
    const bool fromBaseline = input.baseline && problem.start && !problem.indexed &&
                              problem.method != Method::CumulativeShare &&
                              problem.method != Method::AverageGrowth;
    if (problem.reported.empty()) {
        return fromBaseline ? AssessmentText::tr("%1 → %2 (%3)", "baseline, target, deadline")
                                  .arg(valueText(input.baseline->value), target, due)
                            : AssessmentText::tr("Target %1 (%2)", "target, deadline").arg(target, due);
    }
    const bool sums = problem.method == Method::CumulativeShare;
    const double x = sums ? problem.values.back().value : problem.reported.back().value;
    const QString date = dateText(problem.reported.back().date);
    return fromBaseline
               ? AssessmentText::tr("%1 → %2 (%3), %4: %5", "baseline, target, deadline, date: value")
                     .arg(valueText(input.baseline->value), target, due, date, valueText(x))
               : AssessmentText::tr("Target %1 (%2), %3: %4", "target, deadline, date: value")
                     .arg(target, due, date, valueText(x));
}

QString byGrowth(const Problem& problem, const AssessmentInput& input, const Standing& standing)
{
    const double b = problem.start->value;
    const double x = problem.values.back().value;
    return AssessmentText::tr("growth so far %1 a year, needed %2 a year, growth ratio %3")
        .arg(shareText(formulas::yearlyGrowth(b, x, problem.elapsed()).value_or(0.0)),
             shareText(formulas::yearlyGrowth(b, problem.goal.value, problem.whole()).value_or(0.0)),
             ratioText(*standing.judgedRatio, Method::GrowthPath, input.bands));
}

/// How the ratio came about that the bands were applied to.
QString yardstick(const Problem& problem, const AssessmentInput& input, const Standing& standing)
{
    if (standing.method == Method::GrowthPath)
        return byGrowth(problem, input, standing);
    if (standing.method == Method::AverageGrowth) {
        return AssessmentText::tr("average so far %1, %2 percentage points from the target")
            .arg(shareText(*standing.average / 100.0), pointsText(*standing.leadPoints));
    }
    const QString ratio = ratioText(*standing.judgedRatio, standing.method, input.bands);
    if (!standing.scheduleRatio || *standing.scheduleRatio != *standing.judgedRatio) {
        return AssessmentText::tr("expected %1 by the annual targets, ratio %2")
            .arg(valueText(standing.expected.value_or(0.0)), ratio);
    }
    return AssessmentText::tr("time used %1, done %2, schedule ratio %3")
        .arg(shareText(*standing.time), shareText(*standing.progress), ratio);
}

} // namespace

QString sentenceOf(const Problem& problem, const AssessmentInput& input, const Standing& standing,
                   Obstacle obstacle)
{
    const QString verdict = displayName(standing.verdict);
    const QString start = facts(problem, input);
    if (standing.verdict == Verdict::NoData)
        return AssessmentText::tr("%1; nothing reported up to %2 → %3")
            .arg(start, input.asOf.toString(Qt::ISODate), verdict);
    if (standing.verdict == Verdict::NotAssessable) {
        const QString reason = reasonFor(obstacle, problem);
        if (standing.method == Method::SimpleCompletion && standing.progress)
            return AssessmentText::tr("%1; completion %2 → %3: %4")
                .arg(start, shareText(*standing.progress), verdict, reason);
        return AssessmentText::tr("%1 → %2: %3").arg(start, verdict, reason);
    }
    if (standing.judgedRatio)
        return AssessmentText::tr("%1; %2 → %3").arg(start, yardstick(problem, input, standing), verdict);
    if (standing.verdict == Verdict::Missed && standing.progress && standing.method != Method::AverageGrowth)
        return AssessmentText::tr("%1; done %2 → %3").arg(start, shareText(*standing.progress), verdict);
    return AssessmentText::tr("%1 → %2", "facts, verdict").arg(start, verdict);
}

} // namespace milepost
