// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonworkbook.h"

#include <QCoreApplication>

#include <set>

namespace milepost {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ComparisonWorkbook)
};

constexpr int kHeadRow = 2;
constexpr int kLatestColumn = 2;
constexpr int kFirstYearColumn = 4;

std::set<QString> yearsOf(const BulletGroup& group)
{
    std::set<QString> years;
    for (const BulletRow& row : group.rows) {
        for (const BulletMarker& marker : row.markers)
            years.insert(marker.year);
    }
    return years;
}

std::vector<WorkbookCell> cellsOf(const BulletRow& row, const std::set<QString>& years)
{
    std::vector<WorkbookCell> cells{
        row.name, row.detail,
        row.latest ? WorkbookCell(*row.latest, row.provisional ? CellLook::Soft : CellLook::Body)
                   : WorkbookCell(),
        row.latestLabel};
    for (const QString& year : years) {
        const auto marker = std::ranges::find(row.markers, year, &BulletMarker::year);
        cells.push_back(marker == row.markers.end() ? WorkbookCell() : WorkbookCell(marker->value));
    }
    QStringList promises;
    for (const BulletMarker& marker : row.markers)
        promises.append(marker.label);
    cells.emplace_back(promises.join(QStringLiteral("; ")));
    cells.emplace_back(row.verdictWord);
    return cells;
}

WorkbookChart chartOf(const BulletGroup& group, const std::set<QString>& years, const QString& title,
                      int atRow)
{
    WorkbookChart chart;
    chart.title = title;
    chart.unit = group.unit;
    chart.firstRow = kHeadRow + 1;
    chart.lastRow = kHeadRow + static_cast<int>(group.rows.size());
    chart.bars = {Words::tr("Latest value"), kLatestColumn};
    int column = kFirstYearColumn;
    for (const QString& year : years)
        chart.markers.push_back({Words::tr("Target %1").arg(year), column++});
    chart.atRow = atRow;
    return chart;
}

WorkbookSheet sheetOf(const BulletGroup& group, const BulletContent& content, const QString& note)
{
    const std::set<QString> years = yearsOf(group);
    const QString title = group.heading.isEmpty() ? content.title : group.heading;
    WorkbookSheet sheet;
    sheet.name = title;
    sheet.frozenRows = kHeadRow + 1;
    sheet.rows.push_back({WorkbookCell(title, CellLook::Title)});
    sheet.rows.push_back(
        {WorkbookCell(Words::tr("%1; values in %2.", "as of a date; unit").arg(content.asOfLabel, group.unit),
                      CellLook::Note)});
    QStringList heads{content.table.columns.empty() ? QString() : content.table.columns.front().title,
                      Words::tr("Measure"), Words::tr("Latest value"), Words::tr("As reported")};
    for (const QString& year : years)
        heads.append(Words::tr("Target %1").arg(year));
    heads += {Words::tr("As promised"), Words::tr("Verdict")};
    sheet.rows.emplace_back();
    for (const QString& head : heads)
        sheet.rows.back().emplace_back(head, CellLook::Head);
    for (const BulletRow& row : group.rows)
        sheet.rows.push_back(cellsOf(row, years));
    const int charted = static_cast<int>(sheet.rows.size());
    for (const QString& line : QStringList{group.reason} + group.absences + QStringList{note}) {
        if (!line.isEmpty())
            sheet.rows.push_back({WorkbookCell(line, CellLook::Note)});
    }
    sheet.widths = {20, 34, 12, 18};
    sheet.widths.resize(sheet.widths.size() + years.size(), 12);
    sheet.widths.insert(sheet.widths.end(), {26, 14});
    sheet.charts.push_back(chartOf(group, years, title, charted + 4));
    return sheet;
}

} // namespace

Workbook workbookOf(const BulletContent& content, const QString& note)
{
    Workbook book;
    book.title = content.title;
    for (const BulletGroup& group : content.groups)
        book.sheets.push_back(sheetOf(group, content, note));
    return book;
}

} // namespace milepost
