// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/verdictbadge.h"
#include "ui/overview/scorecardcontent.h"
#include "ui/print/reportchapters.h"
#include "ui/print/sheettables.h"

#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kListed = 12; ///< of what a leader reads first, so much and no more

QString percent(int part, int whole)
{
    return QLocale().toString(whole == 0 ? 0.0 : 100.0 * part / whole, 'f', 1) + u'%';
}

int deliverableCount(const Workspace& workspace)
{
    qsizetype count = 0;
    for (const PlanRecord& plan : workspace.plans())
        count += static_cast<qsizetype>(plan.content.deliverables.size());
    return static_cast<int>(count);
}

void appendSentences(SheetDocument& document, const SheetContext& context, const StandingTally& total)
{
    document.blocks.push_back(ParagraphBlock{
        ReportWords::tr(
            "As of %1 the workspace holds %2 plans with %3 measures, %4 targets and %5 deliverables.")
            .arg(dateWords(context.asOf))
            .arg(context.workspace->plans().size())
            .arg(total.measures)
            .arg(total.targets)
            .arg(deliverableCount(*context.workspace))});
    document.blocks.push_back(ParagraphBlock{
        ReportWords::tr(
            "Progress figures are reported for %1 measures (%2). Of all measures %3 are met, %4 are on "
            "pace, %5 are behind, %6 have no data, and %7 cannot be assessed.")
            .arg(total.reported)
            .arg(percent(total.reported, total.measures))
            .arg(total.of(VerdictGroup::Met))
            .arg(total.of(VerdictGroup::OnPace))
            .arg(total.of(VerdictGroup::Behind))
            .arg(total.of(VerdictGroup::NoData))
            .arg(total.notAssessable)});
    if (total.nextDeadline)
        document.blocks.push_back(ParagraphBlock{
            ReportWords::tr("The next deadline is the end of %1; %2 measures have a target for it.")
                .arg(*total.nextDeadline)
                .arg(total.dueThen)});
}

/// Says how many are left out of a list that is cut.
void appendMore(SheetDocument& document, size_t all)
{
    if (all > kListed)
        document.blocks.push_back(
            NoteBlock{ReportWords::tr("%1 more; see the chapters that follow.").arg(all - kListed)});
}

void appendAttention(SheetDocument& document, const SheetContext& context)
{
    std::vector<const MeasureRow*> late = worstFirst(*context.rows);
    document.blocks.push_back(HeadingBlock{ReportWords::tr("Needs attention")});
    if (late.empty()) {
        document.blocks.push_back(
            ParagraphBlock{ReportWords::tr("No measure with progress figures is behind its schedule.")});
        return;
    }
    const size_t all = late.size();
    late.resize(std::min(all, kListed));
    document.blocks.push_back(measureTable(late));
    appendMore(document, all);
}

/// Twelve actions of a province may each have a measure of the same name: the area tells them apart.
void appendChanges(SheetDocument& document, const MeasureRows& rows, const ScorecardContent& reported)
{
    TableBlock table;
    table.content.columns = {{ReportWords::tr("Province"), CellAlignment::Start},
                             {ReportWords::tr("Area"), CellAlignment::Start},
                             {ReportWords::tr("Measure"), CellAlignment::Start, 2.0},
                             {ReportWords::tr("Change of level"), CellAlignment::Start, 1.5},
                             {ReportWords::tr("Verdict"), CellAlignment::Start}};
    for (const ScorecardLine& line : reported.lines) {
        if (line.change.isEmpty())
            continue;
        const auto row = std::ranges::find(rows, line.measure, &MeasureRow::id);
        table.content.rows.push_back({line.province, row == rows.end() ? QString() : row->area(), line.label,
                                      line.change, verdictWord(line.verdict)});
        addVerdict(table, 4, line.verdict);
    }
    document.blocks.push_back(HeadingBlock{ReportWords::tr("Changes since the period before")});
    if (table.content.rows.empty()) {
        document.blocks.push_back(ParagraphBlock{ReportWords::tr("No measure changed its level.")});
        return;
    }
    const size_t all = table.content.rows.size();
    table.content.rows.resize(std::min(all, kListed));
    document.blocks.push_back(std::move(table));
    appendMore(document, all);
}

} // namespace

void appendSummary(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers)
{
    const std::vector<StandingTally> tallies = provinceTallies(context);
    document.blocks.push_back(numbers.chapter(ReportWords::tr("Where the plans stand")));
    appendSentences(document, context, sumOf(tallies));
    document.blocks.push_back(ChartBlock{mixOf(tallies)});
    document.blocks.push_back(overviewTable(tallies));
    appendAttention(document, context);
    appendChanges(document, *context.rows,
                  scorecardContent(context, {ScorecardSubject::Kind::Reported, {}, {}}));
}

} // namespace milepost
