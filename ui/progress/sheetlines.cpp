// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetlines.h"

#include "core/workspace/workspace.h"
#include "ui/progress/periodaxis.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace milepost {
namespace {

// A stray year (a typing slip in a plan) must not make a thousand columns.
constexpr int kYearsEachWay = 20;

QString agencyOf(const MeasureRow& row)
{
    return row.lead.isEmpty() ? QString() : row.lead.constFirst();
}

bool isSameGroup(const MeasureRow& a, const MeasureRow& b, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Agency:
        return a.provinceCode == b.provinceCode && agencyOf(a) == agencyOf(b);
    case Grouping::Province:
        return a.plan == b.plan;
    case Grouping::Area:
        break;
    }
    return a.plan == b.plan && a.areaZh == b.areaZh;
}

/// Of each row, the place of its agency in the order of the alphabet; those without one stand last.
std::vector<int> agencyPlaces(const MeasureRows& rows)
{
    QHash<QString, int> places;
    for (const MeasureRow& row : rows)
        places.insert(agencyOf(row), 0);
    QStringList agencies = places.keys();
    std::ranges::sort(agencies, [](const QString& a, const QString& b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        return QString::localeAwareCompare(a, b) < 0;
    });
    for (qsizetype i = 0; i < agencies.size(); ++i)
        places[agencies[i]] = static_cast<int>(i);
    std::vector<int> found;
    found.reserve(rows.size());
    for (const MeasureRow& row : rows)
        found.push_back(places.value(agencyOf(row)));
    return found;
}

/// The places of the rows in the order of the sheet.
std::vector<size_t> orderOf(const MeasureRows& rows, Grouping grouping)
{
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (grouping != Grouping::Agency)
        return order;
    const std::vector<int> places = agencyPlaces(rows);
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        if (rows[a].provinceCode != rows[b].provinceCode)
            return rows[a].provinceCode < rows[b].provinceCode;
        return places[a] < places[b];
    });
    return order;
}

struct YearRange
{
    int first = 0;
    int last = 0;

    void include(int year)
    {
        first = std::min(first, year);
        last = std::max(last, year);
    }
};

} // namespace

SheetLine::SheetLine(Kind lineKind, size_t row, const ViewContext& context)
    : kind(lineKind), place(row), measure((*context.rows)[row]),
      heading(lineKind == Kind::Heading ? agencyOf(measure) : QString()), m_workspace(context.workspace)
{}

const std::vector<Observation>& SheetLine::observations() const
{
    if (!m_observations)
        m_observations = isHeading() ? std::vector<Observation>() : m_workspace->observations(measure.id);
    return *m_observations;
}

const Observation* SheetLine::at(const Period& period) const
{
    const auto found = std::ranges::find(observations(), period, &Observation::period);
    return found == observations().end() ? nullptr : &*found;
}

const Observation* SheetLine::within(const Period& period) const
{
    const Observation* latest = nullptr;
    for (const Observation& value : observations()) {
        const bool inside = value.period != period && value.period.firstDay() >= period.firstDay() &&
                            value.period.lastDay() <= period.lastDay();
        if (inside && (!latest || latest->period < value.period))
            latest = &value;
    }
    return latest;
}

std::vector<SheetLine> sheetLines(const ViewContext& context, Grouping grouping)
{
    std::vector<SheetLine> lines;
    if (!context.rows || !context.workspace)
        return lines;
    const MeasureRows& rows = *context.rows;
    lines.reserve(rows.size() + rows.size() / 4);
    const MeasureRow* above = nullptr;
    for (const size_t row : orderOf(rows, grouping)) {
        if (!above || !isSameGroup(*above, rows[row], grouping))
            lines.emplace_back(SheetLine::Kind::Heading, row, context);
        above = &rows[row];
        lines.emplace_back(SheetLine::Kind::Measure, row, context);
    }
    return lines;
}

std::vector<Period> sheetPeriods(const ViewContext& context, const std::vector<SheetLine>& lines,
                                 PeriodKind kind)
{
    const int asOf = context.asOf.year();
    YearRange years{asOf - 1, asOf};
    for (const SheetLine& line : lines) {
        if (line.isHeading())
            continue;
        for (const ReportedValue& value : context.workspace->values(line.measure.id))
            years.include(value.period.year());
        for (const Target& target : line.measure.targets) {
            if (target.year)
                years.include(*target.year);
        }
    }
    if (context.workspace) {
        for (const PlanRecord& plan : context.workspace->plans()) {
            if (plan.content.plan.issued)
                years.include(plan.content.plan.issued->year() - 1);
        }
    }
    return periodAxis(kind, std::max(years.first, asOf - kYearsEachWay),
                      std::min(years.last, asOf + kYearsEachWay));
}

const Target* nextTarget(const MeasureRow& row, QDate asOf)
{
    const Target* last = nullptr;
    for (const Target& target : row.targets) {
        if (!target.year)
            continue;
        last = &target;
        if (*target.year >= asOf.year())
            break;
    }
    return last;
}

} // namespace milepost
