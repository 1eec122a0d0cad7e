// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printables.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/compare/comparableindicators.h"
#include "ui/print/filledbyhand.h"
#include "ui/print/report.h"
#include "ui/print/sheets.h"
#include "ui/print/sheettables.h"
#include "ui/targets/trajectory.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Printables)
};

std::vector<const MeasureRow*> allRows(const SheetContext& context)
{
    std::vector<const MeasureRow*> rows;
    for (const MeasureRow& row : *context.rows)
        rows.push_back(&row);
    return rows;
}

/// "0:" + key: the kind of a subject is part of its key.
QString keyOf(const ScorecardSubject& subject)
{
    return QString::number(static_cast<int>(subject.kind)) + u':' + subject.key;
}

std::vector<PrintChoice> subjectChoices(const SheetContext& context)
{
    std::vector<PrintChoice> choices;
    for (const ScorecardSubject& subject : scorecardSubjects(context))
        choices.push_back({keyOf(subject), subject.name});
    return choices;
}

SheetDocument scorecardNamed(const SheetContext& context, const QString& key)
{
    const std::vector<ScorecardSubject> subjects = scorecardSubjects(context);
    const auto found = std::ranges::find(subjects, key, keyOf);
    return scorecardSheet(context, found == subjects.end() ? subjects.front() : *found);
}

std::vector<PrintChoice> indicatorChoices(const SheetContext& context)
{
    std::vector<PrintChoice> choices;
    for (const ComparableIndicator& one : comparableIndicators(*context.workspace, *context.catalogue))
        choices.push_back({one.id, one.name});
    return choices;
}

std::vector<PrintChoice> provinceChoices(const SheetContext& context)
{
    if (context.rows->empty())
        return {};
    std::vector<PrintChoice> choices{{QString(), Words::tr("All provinces")}};
    for (const MeasureRow& row : *context.rows) {
        if (std::ranges::find(choices, row.provinceCode, &PrintChoice::key) == choices.end())
            choices.push_back({row.provinceCode, row.province()});
    }
    return choices;
}

SheetDocument targetsOf(const SheetContext& context, const QString& province)
{
    std::vector<const MeasureRow*> rows = allRows(context);
    if (!province.isEmpty())
        std::erase_if(rows, [&province](const MeasureRow* row) { return row->provinceCode != province; });
    return targetsSheet(context, rows);
}

std::vector<PrintChoice> measureChoices(const SheetContext& context)
{
    std::vector<PrintChoice> choices;
    for (const MeasureRow& row : *context.rows)
        choices.push_back({row.id.toString(), row.province() + u" · "_s + row.label});
    return choices;
}

} // namespace

Printables standardPrintables(const SheetContext& context)
{
    Printables all{
        {u"overview"_s, Words::tr("Overview"),
         [](const SheetContext& from, const PrintSelection&) { return overviewSheet(from); }},
        {u"scorecard"_s,
         Words::tr("Scorecard"),
         [](const SheetContext& from, const PrintSelection& chosen) {
             return scorecardNamed(from, chosen.choice);
         },
         subjectChoices,
         {},
         {},
         PaperOrientation::Landscape},
        {u"comparison"_s, Words::tr("Comparison"),
         [](const SheetContext& from, const PrintSelection& chosen) {
             return comparisonSheet(from, chosen.choice);
         },
         indicatorChoices},
        {u"targets"_s,
         Words::tr("Table of targets"),
         [](const SheetContext& from, const PrintSelection& chosen) {
             return targetsOf(from, chosen.choice);
         },
         provinceChoices,
         {},
         {},
         PaperOrientation::Landscape},
        {u"measure"_s, Words::tr("Measure sheet"),
         [](const SheetContext& from, const PrintSelection& chosen) {
             return measureSheet(from, MeasureId(chosen.choice));
         },
         measureChoices},
        dutyPrintable(),
        formPrintable(),
        {u"report"_s, Words::tr("Whole report"),
         [](const SheetContext& from, const PrintSelection&) { return reportSheet(from); }},
    };
    std::erase_if(all, [&context](const Printable& one) {
        return (one.choices && one.choices(context).empty()) || (one.options && one.options(context).empty());
    });
    return all;
}

SheetDocument measureSheet(const SheetContext& context, const MeasureId& measure)
{
    const auto row = std::ranges::find(*context.rows, measure, &MeasureRow::id);
    if (row == context.rows->end())
        return {};
    SheetDocument document = newSheet(context, row->label);
    document.blocks.push_back(TitleBlock{row->label, row->province() + u" · "_s + row->area() + u" · "_s +
                                                         Words::tr("as of %1").arg(dateWords(context.asOf))});
    document.blocks.push_back(ParagraphBlock{context.scoreboard->headline(measure).words});
    const TrajectoryContent trajectory = trajectoryContent(trajectorySource(context, measure));
    if (trajectory.emptyReason.isEmpty())
        document.blocks.push_back(ChartBlock{trajectory});
    TableBlock own = measureTable({&*row});
    for (int named = 0; named < 3; ++named) // province, area and measure, which the title tells
        leaveOutColumn(own, 0);
    document.blocks.push_back(std::move(own));
    document.blocks.push_back(KeyBlock{});
    if (!trajectory.table.rows.empty()) {
        document.blocks.push_back(HeadingBlock{Words::tr("Targets and values")});
        document.blocks.push_back(TableBlock{trajectory.table});
    }
    return document;
}

} // namespace milepost
