// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/tables.h"
#include "core/workspace/workbooks.h"
#include "core/workspace/workspace.h"
#include "ui/compare/comparableindicators.h"
#include "ui/print/printing.h"
#include "ui/print/report.h"
#include "ui/print/sheetexport.h"
#include "ui/print/sheets.h"
#include "ui/print/sheettitle.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Reports)
};

// A context that lives as long as the sheets made from it.
class Judged
{
public:
    explicit Judged(const ReportInput& input)
        : m_scoreboard(input.workspace, input.catalogue, input.asOf),
          m_rows(measureRows(input.workspace, input.catalogue, m_scoreboard))
    {
        m_context.workspace = &input.workspace;
        m_context.catalogue = &input.catalogue;
        m_context.scoreboard = &m_scoreboard;
        m_context.rows = &m_rows;
        m_context.asOf = input.asOf;
    }
    Judged(const Judged&) = delete;
    Judged& operator=(const Judged&) = delete;

    const SheetContext& context() const { return m_context; }

private:
    Scoreboard m_scoreboard;
    MeasureRows m_rows;
    SheetContext m_context;
};

Result<QString> indicatorNamed(const ReportInput& input, const QString& name)
{
    QStringList names;
    for (const ComparableIndicator& one : comparableIndicators(input.workspace, input.catalogue)) {
        const Indicator* indicator = input.catalogue.indicator(one.id);
        if (QStringList{indicator->id, indicator->nameZh, indicator->nameEn}.contains(name,
                                                                                      Qt::CaseInsensitive))
            return one.id;
        names.append(one.id);
    }
    return Error{ErrorCode::NotFound,
                 Words::tr("No plan in the workspace has the indicator “%1”. It can compare: %2.")
                     .arg(name, names.join(Words::tr(", ", "between list items"))),
                 {}};
}

// The indicator most provinces share; of several the first of the catalogue's areas.
QString bestIndicator(const ReportInput& input)
{
    const std::vector<ComparableIndicator> list = comparableIndicators(input.workspace, input.catalogue);
    const auto best = std::max_element(
        list.begin(), list.end(), [](const auto& a, const auto& b) { return a.provinces < b.provinces; });
    return best == list.end() ? QString() : best->id;
}

// Columns on a screen: a Chinese character takes two.
int screenWidth(const QString& text)
{
    return static_cast<int>(
               std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; })) +
           static_cast<int>(text.size());
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(1, width - screenWidth(text)), u' ');
}

QString yearsOf(const ParsedPlan& plan)
{
    QStringList years;
    for (const int year : plan.plan.years)
        years.append(QString::number(year));
    return years.isEmpty() ? Words::tr("none", "years") : years.join(u' ');
}

Result<QStringList> writeComparisonWorkbook(const ReportInput& input, const QString& indicator,
                                            const QString& path)
{
    const Scoreboard scoreboard(input.workspace, input.catalogue, input.asOf);
    const Result<Workbook> book =
        comparisonWorkbook({input.workspace, input.catalogue, scoreboard}, indicator);
    if (!book)
        return book.error();
    const Result<QByteArray> bytes = writeWorkbook(*book);
    if (!bytes)
        return bytes.error();
    const Result<void> written = writeFile(path, *bytes);
    return written ? Result<QStringList>(QStringList{path}) : Result<QStringList>(written.error());
}

void printPlans(const ReportInput& input, QTextStream& out)
{
    std::vector<QStringList> lines{
        {Words::tr("Province"), Words::tr("Areas"), Words::tr("Targets"), Words::tr("Years")}};
    for (const PlanRecord& plan : input.workspace.plans())
        lines.push_back({plan.content.plan.province, QString::number(plan.content.areas.size()),
                         QString::number(plan.content.targets.size()), yearsOf(plan.content)});
    int widths[4] = {};
    for (const QStringList& line : lines) {
        for (int i = 0; i < 4; ++i)
            widths[i] = std::max(widths[i], screenWidth(line[i]) + 2);
    }
    for (const QStringList& line : lines) {
        for (int i = 0; i < 3; ++i)
            out << padded(line[i], widths[i]);
        out << line[3] << '\n';
    }
}

} // namespace

Result<QStringList> writeReport(const ReportInput& input, const QString& path)
{
    const Judged judged(input);
    return exportSheet(titled(reportSheet(judged.context()), input.title), overviewSheet(judged.context()),
                       input.paper, path);
}

Result<QStringList> writeComparison(const ReportInput& input, const QString& indicator, const QString& path)
{
    const Result<QString> id = indicatorNamed(input, indicator);
    if (!id)
        return id.error();
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeComparisonWorkbook(input, *id, path);
    const Judged judged(input);
    return exportSheet(titled(comparisonSheet(judged.context(), *id), input.title),
                       titled(comparisonPicture(judged.context(), *id), input.title), input.paper, path);
}

Result<QStringList> runMainJob(const ReportInput& input, const QString& folder, QTextStream& out)
{
    printPlans(input, out);
    const QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("The folder %1 cannot be made. Choose another one.").arg(folder),
                     {}};
    QStringList paths;
    const auto add = [&paths, &out](const Result<QStringList>& written) {
        if (!written)
            return false;
        paths += *written;
        for (const QString& path : *written)
            out << QDir::toNativeSeparators(path) << '\n';
        return true;
    };
    const Judged judged(input);
    const SheetDocument overview = overviewSheet(judged.context());
    const QString indicator = bestIndicator(input);
    for (const QString& ending : {u".pdf"_s, u".png"_s}) {
        Result<QStringList> written =
            exportSheet(overview, {}, input.paper, directory.filePath(u"overview"_s + ending));
        if (!add(written))
            return written.error();
        if (indicator.isEmpty())
            continue;
        written = exportSheet(comparisonSheet(judged.context(), indicator), {}, input.paper,
                              directory.filePath(u"compare-"_s + indicator + ending));
        if (!add(written))
            return written.error();
    }
    return paths;
}

} // namespace milepost
