// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/plantitle.h"
#include "ui/compare/comparisonplaces.h"
#include "ui/overview/scorecardcontent.h"
#include "ui/print/reportchapters.h"
#include "ui/print/sheettables.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFewMeasures = 3; ///< leave most of a page empty

/// How many rows each table may have so that all fits one page.
size_t listedBeside(size_t areas)
{
    return areas > 10 ? 3 : areas > 6 ? 4 : 6;
}

using Rows = std::vector<const MeasureRow*>;

QString factsOf(const ParsedPlan& content, const StandingTally& tally)
{
    QStringList about{planTitle(content)};
    if (content.plan.number && !content.plan.number->isEmpty())
        about.append(*content.plan.number);
    if (content.plan.issued)
        about.append(ReportWords::tr("issued %1", "date of a plan").arg(dateWords(*content.plan.issued)));
    return ReportWords::tr("%1: %2 areas, %3 measures with %4 targets, %5 deliverables.")
        .arg(about.join(ReportWords::tr(", ", "between list items")))
        .arg(content.areas.size())
        .arg(tally.measures)
        .arg(tally.targets)
        .arg(content.deliverables.size());
}

std::vector<StandingTally> areaTallies(const Rows& rows, QDate asOf)
{
    std::vector<StandingTally> tallies;
    std::vector<QString> keys;
    for (const MeasureRow* row : rows) {
        auto place = static_cast<size_t>(std::ranges::find(keys, row->areaKey) - keys.begin());
        if (place == keys.size()) {
            keys.push_back(row->areaKey);
            tallies.emplace_back();
            tallies.back().name = row->area();
        }
        tallies[place].add(*row, asOf);
    }
    return tallies;
}

/// Of the province alone: cut to what fits beside the rest on one page.
void appendReported(SheetDocument& document, const SheetContext& context, const QString& code, size_t listed)
{
    MeasureRows own;
    for (const MeasureRow& row : *context.rows) {
        if (row.provinceCode == code)
            own.push_back(row);
    }
    SheetContext narrowed = context;
    narrowed.rows = &own;
    ScorecardContent content = scorecardContent(narrowed, {ScorecardSubject::Kind::Reported, {}, {}});
    document.blocks.push_back(HeadingBlock{ReportWords::tr("Progress reported")});
    if (content.lines.empty()) {
        document.blocks.push_back(ParagraphBlock{ReportWords::tr("No progress figures are reported yet.")});
        return;
    }
    const size_t all = content.lines.size();
    content.lines.resize(std::min(all, listed));
    document.blocks.push_back(scorecardTable(content, ProvinceColumn::Hidden));
    if (all > listed)
        document.blocks.push_back(
            NoteBlock{ReportWords::tr("%1 more measures with progress figures stand in the tables below.")
                          .arg(all - listed)});
}

void appendDue(SheetDocument& document, const Rows& rows, const StandingTally& tally, size_t listed)
{
    if (!tally.nextDeadline)
        return;
    TableBlock table;
    table.content.columns = {{ReportWords::tr("Measure"), CellAlignment::Start, 2.0},
                             {ReportWords::tr("Target"), CellAlignment::End},
                             {ReportWords::tr("Verdict"), CellAlignment::Start},
                             {ReportWords::tr("Lead agency"), CellAlignment::Start}};
    int more = 0;
    for (const MeasureRow* row : rows) {
        const Target* target = row->targetOf(*tally.nextDeadline);
        if (!target)
            continue;
        if (table.content.rows.size() == listed) {
            ++more;
            continue;
        }
        table.content.rows.push_back(
            {row->label,
             promiseText(target->value, target->valueMax, target->bound, target->change, target->unit),
             verdictWord(row->verdict), leadWords(row->lead)});
        table.marks.push_back({table.content.rows.size() - 1, 2, {row->verdict}});
    }
    leaveOutEmptyColumns(table, {3});
    document.blocks.push_back(HeadingBlock{ReportWords::tr("Due by the end of %1").arg(*tally.nextDeadline)});
    document.blocks.push_back(std::move(table));
    if (more > 0)
        document.blocks.push_back(
            NoteBlock{ReportWords::tr("%1 more are due then; see the table of targets.").arg(more)});
}

/// What a plan sets out beside its numbers; tells most of a plan with few of them.
void appendAreas(SheetDocument& document, const SheetContext& context, const ParsedPlan& content)
{
    TableBlock table;
    table.content.columns = {{ReportWords::tr("Area"), CellAlignment::Start, 1.5},
                             {ReportWords::tr("Lead agency"), CellAlignment::Start, 2.0},
                             {ReportWords::tr("Tasks"), CellAlignment::End, 0.5},
                             {ReportWords::tr("Deliverables"), CellAlignment::End, 0.5}};
    for (const Area& area : content.areas) {
        const auto deliverables = std::ranges::count(content.deliverables, area.id, &Deliverable::area);
        if (area.tasks.empty() && deliverables == 0)
            continue;
        table.content.rows.push_back({areaName(*context.catalogue, area), leadWords(area.lead),
                                      QString::number(area.tasks.size()), QString::number(deliverables)});
    }
    if (table.content.rows.empty())
        return;
    leaveOutEmptyColumns(table, {1});
    document.blocks.push_back(HeadingBlock{ReportWords::tr("Tasks and deliverables by area")});
    document.blocks.push_back(std::move(table));
}

} // namespace

void appendProvince(SheetDocument& document, const SheetContext& context, const PlanRecord& plan)
{
    Rows rows;
    StandingTally tally;
    for (const MeasureRow& row : *context.rows) {
        if (row.plan != plan.id)
            continue;
        rows.push_back(&row);
        tally.add(row, context.asOf);
    }
    document.blocks.push_back(ParagraphBlock{factsOf(plan.content, tally)});
    if (rows.empty()) {
        document.blocks.push_back(ParagraphBlock{
            ReportWords::tr("The plan names no number by a date; what it promises to build stands in "
                            "the plan itself.")});
        return appendAreas(document, context, plan.content);
    }
    document.blocks.push_back(HeadingBlock{ReportWords::tr("Measures by area")});
    const std::vector<StandingTally> areas = areaTallies(rows, context.asOf);
    document.blocks.push_back(ChartBlock{mixOf(areas)});
    appendReported(document, context, plan.content.plan.provinceCode, listedBeside(areas.size()));
    appendDue(document, rows, tally, listedBeside(areas.size()));
    if (rows.size() <= kFewMeasures)
        appendAreas(document, context, plan.content);
}

} // namespace milepost
