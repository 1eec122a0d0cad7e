// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figures.h"
#include "core/assessment/judgement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct AssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Assessment)
};

QString yearsText(double years)
{
    return valueText(QString::number(years, 'f', 4).toDouble());
}

/// The numbers of one assessment as they appear in its formulas.
struct Terms
{
    QString b;
    QString goal;
    QString x;
    QString elapsed;
    QString whole;
    QString left;
};

Terms termsOf(const Problem& problem)
{
    const bool started = problem.start.has_value();
    return {started ? valueText(problem.start->value) : QString(),
            valueText(problem.goal.value),
            valueText(problem.values.back().value),
            started ? yearsText(problem.elapsed()) : QString(),
            started ? yearsText(problem.whole()) : QString(),
            yearsText(problem.left())};
}

QString progressFormula(const Problem& problem, Method method, const Terms& terms)
{
    if (method == Method::LogProgress)
        return u"ln(%1 ÷ %2) ÷ ln(%3 ÷ %2)"_s.arg(terms.x, terms.b, terms.goal);
    if (problem.start && method != Method::SimpleCompletion && method != Method::CumulativeShare)
        return u"(%1 − %2) ÷ (%3 − %2)"_s.arg(terms.x, terms.b, terms.goal);
    return problem.sign > 0 ? u"%1 ÷ %2"_s.arg(terms.x, terms.goal) : u"%1 ÷ %2"_s.arg(terms.goal, terms.x);
}

QString progressName(Method method)
{
    switch (method) {
    case Method::LogProgress:
        return AssessmentText::tr("Logarithmic progress L");
    case Method::CumulativeShare:
        return AssessmentText::tr("Share of the sum");
    case Method::SimpleCompletion:
        return AssessmentText::tr("Completion, actual against target");
    default:
        return AssessmentText::tr("Share of the way A");
    }
}

void addRatios(const Problem& problem, const AssessmentInput& input, const Assessment& assessment,
               const Terms& terms, std::vector<ComputationLine>& lines)
{
    if (assessment.leadPoints) {
        lines.push_back({AssessmentText::tr("Lead over schedule"),
                         u"%1 − %2"_s.arg(shareText(*assessment.progress), shareText(*assessment.time)),
                         AssessmentText::tr("%1 percentage points").arg(pointsText(*assessment.leadPoints))});
    }
    if (assessment.scheduleRatio) {
        lines.push_back({AssessmentText::tr("Schedule ratio"),
                         u"%1 ÷ %2"_s.arg(shareText(*assessment.progress), shareText(*assessment.time)),
                         ratioText(*assessment.scheduleRatio, Method::ShareOfWay, input.bands)});
    }
    if (assessment.growthRatio) {
        lines.push_back({AssessmentText::tr("Growth ratio R"),
                         u"%1((%2 ÷ %3)^(1 ÷ %4) − 1) ÷ |(%5 ÷ %3)^(1 ÷ %6) − 1|"_s.arg(
                             problem.sign < 0 ? u"−"_s : QString(), terms.x, terms.b, terms.elapsed,
                             terms.goal, terms.whole),
                         ratioText(*assessment.growthRatio, Method::GrowthPath, input.bands)});
    }
    if (assessment.projectionRatio) {
        lines.push_back({AssessmentText::tr("Projection ratio q"),
                         u"(%1 × (%1 ÷ %2)^(%3 ÷ %4) − %2) ÷ (%5 − %2)"_s.arg(terms.x, terms.b, terms.left,
                                                                              terms.elapsed, terms.goal),
                         shareText(*assessment.projectionRatio)});
    }
}

void addNeed(const Assessment& assessment, const Terms& terms, std::vector<ComputationLine>& lines)
{
    if (assessment.neededPerYear && *assessment.neededPerYear != 0.0) {
        lines.push_back({AssessmentText::tr("Still needed a year"),
                         u"(%1 − %2) ÷ %3"_s.arg(terms.goal, terms.x, terms.left),
                         valueText(*assessment.neededPerYear)});
    }
    if (assessment.neededGrowth && *assessment.neededGrowth != 0.0) {
        lines.push_back({AssessmentText::tr("Growth still needed a year"),
                         u"(%1 ÷ %2)^(1 ÷ %3) − 1"_s.arg(terms.goal, terms.x, terms.left),
                         shareText(*assessment.neededGrowth)});
    }
}

std::vector<ComputationLine> averageLines(const Problem& problem, const Assessment& assessment)
{
    std::vector<ComputationLine> lines;
    QStringList factors;
    for (const Level& rate : problem.values)
        factors.append(u"(1 + %1 %)"_s.arg(valueText(rate.value)));
    const QString average = shareText(*assessment.average / 100.0);
    lines.push_back({AssessmentText::tr("Average growth"),
                     u"(%1)^(1 ÷ %2) − 1"_s.arg(factors.join(u" × "_s)).arg(problem.values.size()), average});
    lines.push_back({AssessmentText::tr("Against the target"),
                     u"%1 − %2 %"_s.arg(average, valueText(problem.goal.value)),
                     AssessmentText::tr("%1 percentage points").arg(pointsText(*assessment.leadPoints))});
    return lines;
}

} // namespace

std::vector<ComputationLine> computation(const AssessmentInput& input, const Assessment& assessment)
{
    const Problem problem = problemOf(input);
    if (problem.values.empty())
        return {};
    if (assessment.method == Method::AverageGrowth)
        return averageLines(problem, assessment);

    const Terms terms = termsOf(problem);
    std::vector<ComputationLine> lines;
    if (problem.method == Method::CumulativeShare && sumsSingleYears(input)) {
        QStringList summands;
        for (const ValuePoint& point : problem.reported)
            summands.append(valueText(point.value));
        lines.push_back({AssessmentText::tr("Sum so far"), summands.join(u" + "_s), terms.x});
    }
    if (assessment.progress) {
        lines.push_back({progressName(assessment.method), progressFormula(problem, assessment.method, terms),
                         shareText(*assessment.progress)});
    }
    if (assessment.time) {
        lines.push_back({AssessmentText::tr("Time used"),
                         AssessmentText::tr("%1 ÷ %2 years").arg(terms.elapsed, terms.whole),
                         shareText(*assessment.time)});
    }
    if (assessment.expected && !problem.steps.empty()) {
        lines.push_back({AssessmentText::tr("Expected by the annual targets"),
                         dateText(assessment.latest->date), valueText(*assessment.expected)});
    }
    addRatios(problem, input, assessment, terms, lines);
    addNeed(assessment, terms, lines);
    return lines;
}

} // namespace milepost
