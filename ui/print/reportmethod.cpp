// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/verdictbadge.h"
#include "ui/print/reportchapters.h"
#include "ui/print/sheets.h"

#include <QLocale>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString edge(double value)
{
    return QLocale().toString(value, 'f', 2);
}

/// What has to hold for a verdict, as the bands are set; empty where none do.
QString conditionOf(Verdict verdict, const Bands& bands)
{
    switch (verdict) {
    case Verdict::Ahead:
        return u"ρ > "_s + edge(bands.ahead);
    case Verdict::OnTrack:
        return edge(bands.onTrack) + u" ≤ ρ ≤ "_s + edge(bands.ahead);
    case Verdict::Behind:
        return edge(bands.behind) + u" ≤ ρ < "_s + edge(bands.onTrack);
    case Verdict::FarBehind:
        return u"0 ≤ ρ < "_s + edge(bands.behind);
    case Verdict::Regressing:
        return u"ρ < 0"_s;
    case Verdict::MetEarly:
    case Verdict::Met:
    case Verdict::Missed:
    case Verdict::NoData:
    case Verdict::NotAssessable:
        break;
    }
    return ReportWords::tr("–", "no condition");
}

TableBlock verdictTable(const Bands& bands)
{
    TableBlock table;
    table.content.columns = {{ReportWords::tr("Verdict"), CellAlignment::Start},
                             {ReportWords::tr("Meaning"), CellAlignment::Start, 3.0},
                             {ReportWords::tr("Condition"), CellAlignment::Start}};
    for (int i = 0; i <= static_cast<int>(Verdict::NotAssessable); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        table.content.rows.push_back(
            {verdictWord(verdict), verdictHint(verdict), conditionOf(verdict, bands)});
        table.marks.push_back({static_cast<size_t>(i), 0, {verdict}});
    }
    return table;
}

TableBlock formulaTable()
{
    TableBlock table;
    table.content.columns = {{ReportWords::tr("Figure"), CellAlignment::Start, 2.0},
                             {ReportWords::tr("Formula"), CellAlignment::Start, 2.0},
                             {ReportWords::tr("Used for"), CellAlignment::Start, 3.0}};
    table.content.rows = {
        {ReportWords::tr("Share of the way A"), u"A = (x − b) ÷ (T − b)"_s,
         ReportWords::tr("levels with a baseline")},
        {ReportWords::tr("Share of a sum"), u"A = Σx ÷ T"_s, ReportWords::tr("sums over several years")},
        {ReportWords::tr("Time used τ"), u"τ = (t − t₀) ÷ (t₁ − t₀)"_s,
         ReportWords::tr("from the baseline's date to the deadline")},
        {ReportWords::tr("Schedule ratio ρ"), u"ρ = A ÷ τ"_s,
         ReportWords::tr("yardstick “by schedule”; with annual targets against the value expected by them")},
        {ReportWords::tr("Growth ratio R"), u"R = g(b→x) ÷ g(b→T)"_s,
         ReportWords::tr("yardstick “by growth”: yearly growth so far over the growth needed")},
        {ReportWords::tr("Completion"), u"x ÷ T"_s,
         ReportWords::tr("shown where there is no baseline; it is no verdict")}};
    return table;
}

} // namespace

void appendMethod(SheetDocument& document, const SheetContext& context, ChapterNumbers& numbers)
{
    const Bands bands = context.scoreboard->bands();
    document.blocks.push_back(numbers.chapter(ReportWords::tr("Method")));
    document.blocks.push_back(ParagraphBlock{ReportWords::tr(
        "Targets are what the plans promise, with their bounds: at least, more than, about, at most, "
        "less than. Values are those recorded in the workspace for periods up to the data date, each "
        "with its source; later values are left out. x is the latest value, b the baseline, T the "
        "target, t the date of the value.")});
    document.blocks.push_back(formulaTable());
    document.blocks.push_back(ParagraphBlock{
        ReportWords::tr(
            "A target that is reached is met, whatever the ratio. A deadline that has passed is judged by "
            "the last value up to it. About (≈) counts as reached within ±%1%. The bands are set in the "
            "program; no official ones are published.")
            .arg(numberText(bands.about * 100))});
    document.blocks.push_back(verdictTable(bands));
    document.blocks.push_back(ParagraphBlock{
        ReportWords::tr(
            "The same workspace and data date give the same report, byte for byte. The workspace's "
            "fingerprint is %1; it changes with any plan and any value.")
            .arg(workspaceFingerprint(*context.workspace))});
}

} // namespace milepost
