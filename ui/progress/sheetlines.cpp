// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetlines.h"

#include "core/workspace/workspace.h"
#include "ui/progress/periodaxis.h"

#include <algorithm>

namespace milepost {
namespace {

// A stray year (a typing slip in a plan) must not make a thousand columns.
constexpr int kYearsEachWay = 20;

bool opensGroup(const MeasureRows& rows, size_t row)
{
    return row == 0 || rows[row].plan != rows[row - 1].plan || rows[row].areaZh != rows[row - 1].areaZh;
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

const Observation* SheetLine::at(const Period& period) const
{
    const auto found = std::find_if(observations.begin(), observations.end(),
                                    [&period](const Observation& value) { return value.period == period; });
    return found == observations.end() ? nullptr : &*found;
}

const Observation* SheetLine::within(const Period& period) const
{
    const Observation* latest = nullptr;
    for (const Observation& value : observations) {
        const bool inside = value.period != period && value.period.firstDay() >= period.firstDay() &&
                            value.period.lastDay() <= period.lastDay();
        if (inside && (!latest || latest->period < value.period))
            latest = &value;
    }
    return latest;
}

std::vector<SheetLine> sheetLines(const ViewContext& context)
{
    std::vector<SheetLine> lines;
    if (!context.rows || !context.workspace)
        return lines;
    const MeasureRows& rows = *context.rows;
    lines.reserve(rows.size() + rows.size() / 4);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (opensGroup(rows, row))
            lines.push_back({SheetLine::Kind::Heading, row, rows[row], {}});
        lines.push_back(
            {SheetLine::Kind::Measure, row, rows[row], context.workspace->observations(rows[row].id)});
    }
    return lines;
}

std::vector<Period> sheetPeriods(const ViewContext& context, const std::vector<SheetLine>& lines,
                                 PeriodKind kind)
{
    const int asOf = context.asOf.year();
    YearRange years{asOf - 1, asOf};
    for (const SheetLine& line : lines) {
        for (const Observation& value : line.observations)
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
