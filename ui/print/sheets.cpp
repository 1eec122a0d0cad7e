// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/verdictbadge.h"
#include "ui/common/viewcontext.h"
#include "ui/compare/comparisoncontent.h"
#include "ui/print/sheettables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Sheets)
};

QString asOfText(const SheetContext& context)
{
    return Words::tr("as of %1").arg(dateWords(context.asOf));
}

SheetDocument begin(const SheetContext& context, const QString& title, const QString& subtitle)
{
    SheetDocument document = newSheet(context, title);
    document.blocks.push_back(TitleBlock{title, subtitle});
    return document;
}

void addAttention(SheetDocument& document, const SheetContext& context)
{
    const std::vector<const MeasureRow*> late = worstFirst(*context.rows);
    std::vector<const MeasureRow*> reported;
    for (const MeasureRow& row : *context.rows) {
        if (row.latest && std::find(late.begin(), late.end(), &row) == late.end())
            reported.push_back(&row);
    }
    if (!late.empty()) {
        document.blocks.push_back(HeadingBlock{Words::tr("Needs attention")});
        document.blocks.push_back(measureTable(late));
    }
    if (!reported.empty()) {
        document.blocks.push_back(HeadingBlock{Words::tr("Other measures with progress figures")});
        document.blocks.push_back(measureTable(reported));
    }
}

QString comparisonTitle(const ComparisonContent& content, const ComparisonRequest& request)
{
    if (!request.title.isEmpty())
        return request.title;
    switch (request.rows) {
    case ComparisonRows::Provinces:
        break;
    case ComparisonRows::Areas:
        return Words::tr("%1: areas compared").arg(content.title);
    case ComparisonRows::Agencies:
        return Words::tr("%1: lead agencies compared").arg(content.title);
    }
    return Words::tr("%1: provinces compared").arg(content.title);
}

SheetDocument comparison(const SheetContext& context, const ComparisonRequest& request,
                         ComparisonContent& content)
{
    content = comparisonContent({*context.workspace, *context.catalogue, *context.scoreboard}, request);
    if (content.title.isEmpty())
        return {};
    SheetDocument document = begin(context, comparisonTitle(content, request), asOfText(context));
    const auto add = [&document](const auto& chart) { document.blocks.push_back(ChartBlock{chart}); };
    std::visit(add, content.chart);
    if (!content.note.isEmpty())
        document.blocks.push_back(NoteBlock{content.note});
    return document;
}

} // namespace

SheetContext sheetContext(const ViewContext& context)
{
    return {context.workspace, context.catalogue, context.scoreboard,
            context.rows,      context.asOf,      context.paper};
}

SheetDocument overviewSheet(const SheetContext& context)
{
    SheetDocument document = begin(context, Words::tr("Progress of plan targets"), asOfText(context));
    const std::vector<StandingTally> tallies = provinceTallies(context);
    int measures = 0;
    int reported = 0;
    for (const MeasureRow& row : *context.rows) {
        ++measures;
        reported += row.latest ? 1 : 0;
    }
    document.blocks.push_back(ParagraphBlock{
        Words::tr(
            "This workspace holds %1 plans with %2 measures; progress figures are reported for %3 of them. "
            "The table counts measures by how they stand.")
            .arg(tallies.size())
            .arg(measures)
            .arg(reported)});
    document.blocks.push_back(overviewTable(tallies));
    addAttention(document, context);
    return document;
}

SheetDocument comparisonSheet(const SheetContext& context, const ComparisonRequest& request)
{
    ComparisonContent content;
    SheetDocument document = comparison(context, request, content);
    if (!document.blocks.empty())
        document.blocks.push_back(TableBlock{content.table});
    return document;
}

SheetDocument comparisonPicture(const SheetContext& context, const ComparisonRequest& request)
{
    ComparisonContent content;
    return comparison(context, request, content);
}

SheetDocument comparisonSheet(const SheetContext& context, const QString& indicator)
{
    return comparisonSheet(context, ComparisonRequest{.indicators = {indicator}});
}

SheetDocument comparisonPicture(const SheetContext& context, const QString& indicator)
{
    return comparisonPicture(context, ComparisonRequest{.indicators = {indicator}});
}

SheetDocument targetsSheet(const SheetContext& context, const std::vector<const MeasureRow*>& rows)
{
    SheetDocument document = begin(context, Words::tr("Plan targets"), asOfText(context));
    document.blocks.push_back(measureTable(rows));
    return document;
}

SheetDocument newSheet(const SheetContext& context, const QString& name)
{
    SheetDocument document;
    document.name = name;
    document.date = context.asOf;
    document.footer = sheetFooter(context);
    document.watermark = sheetWatermark(*context.workspace);
    if (!document.watermark.isEmpty())
        document.footer.prepend(Words::tr("Demonstration: the progress on this page is invented."));
    return document;
}

QString sheetWatermark(const Workspace& workspace)
{
    return isDemonstration(workspace) ? Words::tr("DEMONSTRATION") : QString();
}

QStringList sheetFooter(const SheetContext& context)
{
    const Bands bands = context.scoreboard ? context.scoreboard->bands() : Bands{};
    const auto edge = [](double value) { return QLocale().toString(value, 'f', 2); };
    return {
        Words::tr("Data as of %1. Targets as the plans state them, values as reported in the workspace "
                  "(fingerprint %2).")
            .arg(context.asOf.toString(Qt::ISODate), workspaceFingerprint(*context.workspace)),
        Words::tr(
            "Method: progress over time used, ρ; ahead above %1, on track from %2, behind from %3, far "
            "behind below it, regressing below 0; about (≈) counts as reached within ±%4%. These bands are "
            "the program's, no official ones are published.")
            .arg(edge(bands.ahead), edge(bands.onTrack), edge(bands.behind), numberText(bands.about * 100))};
}

QString workspaceFingerprint(const Workspace& workspace)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) { hash.addData((text + u'\n').toUtf8()); };
    for (const PlanRecord& plan : workspace.plans()) {
        add(plan.id.toString());
        add(plan.content.source.sha256);
        for (const Measure& measure : plan.content.measures) {
            for (const Observation& observation : workspace.observations(plan.measureId(measure))) {
                add(observation.measure.toString());
                add(observation.period.toString());
                add(QString::number(observation.value.value_or(0), 'g', 17));
                add(statusCode(observation.status));
            }
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace milepost
