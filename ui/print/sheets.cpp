// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/charts/valuetext.h"
#include "ui/common/verdictbadge.h"
#include "ui/common/viewcontext.h"
#include "ui/compare/comparisonsource.h"

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
    return Words::tr("as of %1").arg(context.asOf.toString(Qt::ISODate));
}

SheetDocument begin(const SheetContext& context, const QString& title, const QString& subtitle)
{
    SheetDocument document;
    document.name = title;
    document.date = context.asOf;
    document.footer = sheetFooter(context);
    document.blocks.push_back(TitleBlock{title, subtitle});
    return document;
}

QString promisesOf(const MeasureRow& row)
{
    QStringList parts;
    for (const Target& target : row.targets) {
        const QString year = target.year ? QString::number(*target.year) : Words::tr("no deadline");
        const QString promise =
            promiseText(target.value, target.valueMax, target.bound, target.change, QString());
        parts.append(year + u" "_s + promise);
    }
    parts.removeDuplicates();
    return parts.join(Words::tr("; ", "between list items"));
}

QString latestOf(const MeasureRow& row)
{
    if (!row.latest)
        return Words::tr("–", "no value");
    const QDate date = row.latest->date;
    const bool wholeYear = date.month() == 12 && date.day() == 31;
    return Words::tr("%1 (%2)", "value (period)")
        .arg(numberText(row.latest->value), date.toString(wholeYear ? u"yyyy"_s : u"yyyy-MM"_s));
}

QString leadOf(const MeasureRow& row)
{
    return row.lead.join(Words::tr(", ", "between list items"));
}

// How the measures of one province stand, counted by group of verdicts.
struct ProvinceTally
{
    QString name;
    int measures = 0;
    int targets = 0;
    int met = 0;
    int onPace = 0;
    int behind = 0;
    int noData = 0;
    int notAssessable = 0;
    std::optional<int> nextDeadline;
};

void count(ProvinceTally& tally, const MeasureRow& row, QDate asOf)
{
    ++tally.measures;
    tally.targets += static_cast<int>(row.targets.size());
    if (row.verdict == Verdict::NotAssessable) {
        ++tally.notAssessable;
    } else {
        switch (verdictGroup(row.verdict)) {
        case VerdictGroup::Met:
            ++tally.met;
            break;
        case VerdictGroup::OnPace:
            ++tally.onPace;
            break;
        case VerdictGroup::Behind:
            ++tally.behind;
            break;
        case VerdictGroup::NoData:
            ++tally.noData;
            break;
        }
    }
    for (const Target& target : row.targets) {
        if (target.year && QDate(*target.year, 12, 31) >= asOf)
            tally.nextDeadline = std::min(tally.nextDeadline.value_or(*target.year), *target.year);
    }
}

std::vector<QString> cellsOf(const ProvinceTally& tally)
{
    const auto number = [](int value) { return QLocale().toString(value); };
    return {tally.name,
            number(tally.measures),
            number(tally.targets),
            number(tally.met),
            number(tally.onPace),
            number(tally.behind),
            number(tally.noData),
            number(tally.notAssessable),
            tally.nextDeadline ? QString::number(*tally.nextDeadline) : Words::tr("none", "next deadline")};
}

// A province whose plan promises no number has its row all the same.
std::vector<ProvinceTally> talliesOf(const SheetContext& context)
{
    std::vector<ProvinceTally> tallies;
    for (const PlanRecord& plan : context.workspace->plans()) {
        ProvinceTally tally;
        for (const MeasureRow& row : *context.rows) {
            if (row.plan == plan.id)
                count(tally, row, context.asOf);
        }
        const Province* province = context.catalogue->province(plan.content.plan.provinceCode);
        tally.name = !province        ? plan.content.plan.province
                     : readsChinese() ? province->nameZh
                                      : province->nameEn;
        tallies.push_back(tally);
    }
    return tallies;
}

TableContent overviewTable(const std::vector<ProvinceTally>& tallies)
{
    TableContent table;
    table.columns = {{Words::tr("Province"), CellAlignment::Start, 2.0},
                     {Words::tr("Measures"), CellAlignment::End},
                     {Words::tr("Targets"), CellAlignment::End},
                     {verdictGroupWord(VerdictGroup::Met), CellAlignment::End},
                     {verdictGroupWord(VerdictGroup::OnPace), CellAlignment::End},
                     {verdictGroupWord(VerdictGroup::Behind), CellAlignment::End},
                     {verdictGroupWord(VerdictGroup::NoData), CellAlignment::End},
                     {verdictWord(Verdict::NotAssessable), CellAlignment::End},
                     {Words::tr("Next deadline"), CellAlignment::End}};
    ProvinceTally total;
    total.name = Words::tr("Total");
    for (const ProvinceTally& tally : tallies) {
        table.rows.push_back(cellsOf(tally));
        total.measures += tally.measures;
        total.targets += tally.targets;
        total.met += tally.met;
        total.onPace += tally.onPace;
        total.behind += tally.behind;
        total.noData += tally.noData;
        total.notAssessable += tally.notAssessable;
        if (tally.nextDeadline)
            total.nextDeadline =
                std::min(total.nextDeadline.value_or(*tally.nextDeadline), *tally.nextDeadline);
    }
    table.rows.push_back(cellsOf(total));
    return table;
}

TableContent measureTable(const std::vector<const MeasureRow*>& rows)
{
    TableContent table;
    table.columns = {{Words::tr("Province"), CellAlignment::Start},
                     {Words::tr("Area"), CellAlignment::Start},
                     {Words::tr("Measure"), CellAlignment::Start, 2.5},
                     {Words::tr("Unit"), CellAlignment::Start, 0.5},
                     {Words::tr("Targets"), CellAlignment::Start, 2.0},
                     {Words::tr("Latest value"), CellAlignment::End},
                     {Words::tr("Verdict"), CellAlignment::Start},
                     {Words::tr("Lead agency"), CellAlignment::Start, 1.5}};
    for (const MeasureRow* row : rows)
        table.rows.push_back({row->province(), row->area(), row->label, row->unit, promisesOf(*row),
                              latestOf(*row), verdictWord(row->verdict), leadOf(*row)});
    return table;
}

void addAttention(SheetDocument& document, const SheetContext& context)
{
    std::vector<const MeasureRow*> late;
    std::vector<const MeasureRow*> reported;
    for (const MeasureRow& row : *context.rows) {
        if (row.verdict != Verdict::NotAssessable && verdictGroup(row.verdict) == VerdictGroup::Behind)
            late.push_back(&row);
        else if (row.latest)
            reported.push_back(&row);
    }
    if (!late.empty()) {
        document.blocks.push_back(HeadingBlock{Words::tr("Needs attention")});
        document.blocks.push_back(TableBlock{measureTable(late)});
    }
    if (!reported.empty()) {
        document.blocks.push_back(HeadingBlock{Words::tr("Other measures with progress figures")});
        document.blocks.push_back(TableBlock{measureTable(reported)});
    }
}

SheetDocument comparison(const SheetContext& context, const QString& indicator, BulletContent& content)
{
    const ComparisonSource source =
        comparisonSource(*context.workspace, *context.catalogue, *context.scoreboard, indicator);
    if (source.title.isEmpty())
        return {};
    content = bulletContent(source);
    SheetDocument document =
        begin(context, Words::tr("%1: provinces compared").arg(content.title), asOfText(context));
    document.blocks.push_back(ChartBlock{content});
    return document;
}

} // namespace

SheetContext sheetContext(const ViewContext& context)
{
    return {context.workspace, context.catalogue, context.scoreboard, context.rows, context.asOf};
}

SheetDocument overviewSheet(const SheetContext& context)
{
    SheetDocument document = begin(context, Words::tr("Progress of plan targets"), asOfText(context));
    const std::vector<ProvinceTally> tallies = talliesOf(context);
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
    document.blocks.push_back(TableBlock{overviewTable(tallies)});
    addAttention(document, context);
    return document;
}

SheetDocument comparisonSheet(const SheetContext& context, const QString& indicator)
{
    BulletContent content;
    SheetDocument document = comparison(context, indicator, content);
    if (!document.blocks.empty())
        document.blocks.push_back(TableBlock{content.table});
    return document;
}

SheetDocument comparisonPicture(const SheetContext& context, const QString& indicator)
{
    BulletContent content;
    return comparison(context, indicator, content);
}

SheetDocument targetsSheet(const SheetContext& context, const std::vector<const MeasureRow*>& rows)
{
    SheetDocument document = begin(context, Words::tr("Plan targets"), asOfText(context));
    document.blocks.push_back(TableBlock{measureTable(rows)});
    return document;
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
