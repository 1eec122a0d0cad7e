// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace milepost {
namespace {

struct AssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Assessment)
};

constexpr std::array<std::pair<Verdict, QStringView>, 10> kVerdicts{
    {{Verdict::MetEarly, u"met_early"},
     {Verdict::Met, u"met"},
     {Verdict::Ahead, u"ahead"},
     {Verdict::OnTrack, u"on_track"},
     {Verdict::Behind, u"behind"},
     {Verdict::FarBehind, u"far_behind"},
     {Verdict::Regressing, u"regressing"},
     {Verdict::Missed, u"missed"},
     {Verdict::NoData, u"no_data"},
     {Verdict::NotAssessable, u"not_assessable"}}};
constexpr std::array<std::pair<Method, QStringView>, 7> kMethods{
    {{Method::ShareOfWay, u"share_of_way"},
     {Method::SimpleCompletion, u"simple_completion"},
     {Method::CumulativeShare, u"cumulative_share"},
     {Method::LogProgress, u"log_progress"},
     {Method::GrowthPath, u"growth_path"},
     {Method::AverageGrowth, u"average_growth"},
     {Method::StayWithin, u"stay_within"}}};

} // namespace

QString toString(Verdict verdict)
{
    return std::ranges::find(kVerdicts, verdict, &std::pair<Verdict, QStringView>::first)->second.toString();
}

std::optional<Verdict> verdictFromString(const QString& text)
{
    const auto found =
        std::ranges::find(kVerdicts, QStringView(text), &std::pair<Verdict, QStringView>::second);
    return found == kVerdicts.end() ? std::nullopt : std::optional(found->first);
}

QString toString(Method method)
{
    return std::ranges::find(kMethods, method, &std::pair<Method, QStringView>::first)->second.toString();
}

std::optional<Method> methodFromString(const QString& text)
{
    const auto found =
        std::ranges::find(kMethods, QStringView(text), &std::pair<Method, QStringView>::second);
    return found == kMethods.end() ? std::nullopt : std::optional(found->first);
}

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::MetEarly:
        return AssessmentText::tr("met early");
    case Verdict::Met:
        return AssessmentText::tr("met");
    case Verdict::Ahead:
        return AssessmentText::tr("ahead");
    case Verdict::OnTrack:
        return AssessmentText::tr("on track");
    case Verdict::Behind:
        return AssessmentText::tr("behind");
    case Verdict::FarBehind:
        return AssessmentText::tr("far behind");
    case Verdict::Regressing:
        return AssessmentText::tr("regressing");
    case Verdict::Missed:
        return AssessmentText::tr("missed");
    case Verdict::NoData:
        return AssessmentText::tr("no data");
    case Verdict::NotAssessable:
        return AssessmentText::tr("not assessable");
    }
    return {};
}

QString displayName(Method method)
{
    switch (method) {
    case Method::ShareOfWay:
        return AssessmentText::tr("share of the way");
    case Method::SimpleCompletion:
        return AssessmentText::tr("completion without a baseline");
    case Method::CumulativeShare:
        return AssessmentText::tr("share of the sum");
    case Method::LogProgress:
        return AssessmentText::tr("logarithmic progress");
    case Method::GrowthPath:
        return AssessmentText::tr("growth path");
    case Method::AverageGrowth:
        return AssessmentText::tr("average growth");
    case Method::StayWithin:
        return AssessmentText::tr("within the range");
    }
    return {};
}

} // namespace milepost
