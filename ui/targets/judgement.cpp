// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/judgement.h"

#include "ui/common/numberformat.h"
#include "ui/common/verdictbadge.h"

#include <QCoreApplication>

namespace milepost {
namespace {

struct Judgement
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Judgement)
};

QString progressName(Method method)
{
    switch (method) {
    //: A = (x − b)/(T − b), 目标实现进度
    case Method::ShareOfWay:
        return Judgement::tr("Share of the way");
    //: x/T without a baseline, 完成率(无基期)
    case Method::SimpleCompletion:
        return Judgement::tr("Completion (no baseline)");
    //: Σx/T, 累计完成
    case Method::CumulativeShare:
        return Judgement::tr("Cumulative share");
    //: L = ln(x/b)/ln(T/b)
    case Method::LogProgress:
        return Judgement::tr("Progress on the log scale");
    case Method::GrowthPath:
        return Judgement::tr("Share of the way");
    case Method::AverageGrowth:
        return Judgement::tr("Growth against target");
    case Method::StayWithin:
        return Judgement::tr("Share of the way");
    }
    return {};
}

} // namespace

std::vector<JudgementLine> judgementLines(const Assessment& assessment, const QString& unit)
{
    std::vector<JudgementLine> lines;
    const auto add = [&lines](const QString& name, const QString& value) { lines.push_back({name, value}); };
    if (assessment.progress || assessment.growthRatio || assessment.latest)
        add(Judgement::tr("Method"), displayName(assessment.method));
    if (assessment.progress)
        add(progressName(assessment.method), formatPercent(*assessment.progress));
    if (assessment.time)
        add(Judgement::tr("Time used"), formatPercent(*assessment.time));
    if (assessment.leadPoints)
        add(Judgement::tr("Lead over schedule"), formatPoints(*assessment.leadPoints));
    if (assessment.scheduleRatio)
        add(Judgement::tr("Schedule ratio"), formatNumber(*assessment.scheduleRatio, 4));
    if (assessment.growthRatio)
        add(Judgement::tr("Growth ratio"), formatNumber(*assessment.growthRatio, 4));
    if (assessment.secondOpinion) {
        const QString word = verdictWord(*assessment.secondOpinion);
        add(Judgement::tr("Second yardstick"),
            verdictGroup(*assessment.secondOpinion) == verdictGroup(assessment.verdict)
                ? word
                : Judgement::tr("%1 – the yardsticks disagree").arg(word));
    }
    if (assessment.neededPerYear)
        add(Judgement::tr("Still needed a year"), formatQuantity(*assessment.neededPerYear, unit));
    if (assessment.neededGrowth)
        add(Judgement::tr("Growth needed a year"), formatPercent(*assessment.neededGrowth));
    if (assessment.forecast)
        add(Judgement::tr("At the deadline, at this pace"),
            formatQuantity(assessment.forecast->bySoFar, unit));
    return lines;
}

QString bandsInWords(const Bands& bands)
{
    return Judgement::tr(
               "Bands of the schedule ratio: ahead above %1, on track from %2, behind from %3, far behind "
               "below. They are this program's own; no official limits exist.")
        .arg(formatNumber(bands.ahead), formatNumber(bands.onTrack), formatNumber(bands.behind));
}

} // namespace milepost
