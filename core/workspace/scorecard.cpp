// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scorecard.h"

#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Reports = std::vector<ReportedValue>; // of one measure up to the as-of date, ascending

Period periodAround(QDate date, PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Year:
        break;
    case PeriodKind::HalfYear:
        return Period(kind, date.year(), date.month() > 6 ? 2 : 1);
    case PeriodKind::Quarter:
        return Period(kind, date.year(), (date.month() + 2) / 3);
    case PeriodKind::Month:
        return Period(kind, date.year(), date.month());
    }
    return Period(PeriodKind::Year, date.year());
}

/// The starting point of a way is not a step on it.
Reports reportsOf(const Workspace& workspace, const MeasureId& measure, QDate asOf)
{
    const std::span<const ReportedValue> values = workspace.values(measure);
    Reports reports(values.begin(), values.end());
    std::erase_if(reports,
                  [asOf](const ReportedValue& one) { return one.baseline || one.period.lastDay() > asOf; });
    return reports;
}

std::vector<Period> periodsOf(const std::vector<Reports>& all, int count)
{
    constexpr std::array kLongestFirst{PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter,
                                       PeriodKind::Month};
    std::array<int, kLongestFirst.size()> uses{};
    QDate newest;
    for (const Reports& reports : all) {
        if (reports.empty())
            continue;
        const Period& last = reports.back().period;
        ++uses[static_cast<size_t>(std::ranges::find(kLongestFirst, last.kind()) - kLongestFirst.begin())];
        newest = std::max(newest, last.lastDay());
    }
    std::vector<Period> periods;
    if (!newest.isValid())
        return periods;
    const auto most = static_cast<size_t>(std::ranges::max_element(uses) - uses.begin());
    Period period = periodAround(newest, kLongestFirst[most]);
    for (int i = 0; i < count; ++i, period = period.previous())
        periods.insert(periods.begin(), period);
    return periods;
}

bool isLevel(Verdict verdict)
{
    return verdict != Verdict::NoData && verdict != Verdict::NotAssessable;
}

std::optional<LevelChange> lastChange(const std::vector<std::optional<ScorecardMark>>& marks,
                                      const std::vector<Period>& periods)
{
    std::optional<size_t> now;
    for (size_t i = marks.size(); i-- > 0;) {
        if (!marks[i])
            continue;
        if (!now) {
            now = i;
            continue;
        }
        const ScorecardMark& before = *marks[i];
        const ScorecardMark& after = *marks[*now];
        if (before.year != after.year || before.verdict == after.verdict || !isLevel(before.verdict) ||
            !isLevel(after.verdict))
            return std::nullopt;
        return LevelChange{periods[i], periods[*now], before.verdict, after.verdict};
    }
    return std::nullopt;
}

ScorecardRow rowOf(const PlanRecord& plan, const MeasureId& measure, const Scoreboard& scoreboard,
                   const Reports& reports, const std::vector<Period>& periods)
{
    TargetAssessment now = scoreboard.headlineAt(measure, scoreboard.asOf());
    ScorecardRow row{measure, plan.content.plan.provinceCode, now.year, std::move(now.assessment), {}, {}};
    for (const Period& period : periods) {
        const bool reported = std::ranges::any_of(reports, [&period](const ReportedValue& one) {
            return one.period.lastDay() >= period.firstDay() && one.period.lastDay() <= period.lastDay();
        });
        if (!reported) {
            row.marks.emplace_back();
            continue;
        }
        const TargetAssessment then =
            scoreboard.headlineAt(measure, std::min(period.lastDay(), scoreboard.asOf()));
        row.marks.push_back(ScorecardMark{then.assessment.verdict, then.year});
    }
    row.change = lastChange(row.marks, periods);
    return row;
}

} // namespace

Scorecard scorecard(const Workspace& workspace, const Scoreboard& scoreboard,
                    std::span<const MeasureId> measures, int periods)
{
    std::vector<Reports> all;
    for (const MeasureId& measure : measures)
        all.push_back(reportsOf(workspace, measure, scoreboard.asOf()));
    Scorecard card{scoreboard.asOf(), periodsOf(all, periods), {}, {}};
    for (size_t i = 0; i < measures.size(); ++i) {
        if (const PlanRecord* plan = workspace.planOf(measures[i]))
            card.rows.push_back(rowOf(*plan, measures[i], scoreboard, all[i], card.periods));
    }
    for (const PlanRecord& plan : workspace.plans()) {
        const QString& code = plan.content.plan.provinceCode;
        if (std::ranges::find(card.rows, code, &ScorecardRow::provinceCode) == card.rows.end() &&
            !card.absentProvinces.contains(code))
            card.absentProvinces.append(code);
    }
    return card;
}

} // namespace milepost
