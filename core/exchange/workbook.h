// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace milepost {

/// How a cell of a workbook looks, and whether it can be typed into on a protected sheet.
enum class CellLook {
    Body,
    Head,  ///< of a column
    Title, ///< of the sheet; runs over the cells to its right
    Note,  ///< small print, likewise
    Soft,  ///< a provisional value: italic, grey
    Entry  ///< to be filled in: unlocked, tinted
};

/// A text is always a text: one that begins with “=” is never a formula. A number is shown with the decimals
/// it has, at most four, and separated thousands.
struct WorkbookCell
{
    WorkbookCell() = default;
    WorkbookCell(QString text, CellLook cellLook = CellLook::Body) : content(std::move(text)), look(cellLook)
    {}
    WorkbookCell(double number, CellLook cellLook = CellLook::Body) : content(number), look(cellLook) {}

    std::variant<std::monostate, QString, double> content;
    CellLook look = CellLook::Body;
};

/// A block of cells, rows and columns from 0, both ends included.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// What may be typed into a block of cells.
struct CellRule
{
    enum class Kind {
        List,  ///< one of `choices`
        Number ///< something else is taken after a question
    };

    CellRange cells;
    Kind kind = Kind::List;
    QStringList choices; ///< a drop-down list of at most 255 characters in all
    QString title;       ///< shown beside the cell that is chosen; at most 32 characters
    QString hint;        ///< under the title; at most 255 characters
    QString refusal;     ///< what is said to another choice; at most 255 characters
};

/// One column of the block a chart is drawn from.
struct ChartSeries
{
    QString name;
    int column = 0;
};

/// Columns, one a row of the sheet, with markers at other columns' values above them.
struct WorkbookChart
{
    QString title;
    QString unit; ///< of the value axis
    int firstRow = 0;
    int lastRow = 0;
    int labelColumn = 0;
    ChartSeries bars;
    std::vector<ChartSeries> markers;
    int atRow = 0; ///< where its upper left corner stands
    int atColumn = 0;
};

struct WorkbookSheet
{
    enum class Visibility { Shown, Hidden };
    enum class Protection { None, AllButEntries };
    enum class Orientation { Portrait, Landscape };

    QString name; ///< made to fit what a spreadsheet allows
    std::vector<std::vector<WorkbookCell>> rows;
    std::vector<double> widths; ///< of the columns, in characters; 0 hides one
    int frozenRows = 0;         ///< also repeated on every printed page
    int frozenColumns = 0;
    int filterRow = -1; ///< the row with the filter buttons, none when negative
    Orientation orientation = Orientation::Landscape;
    Visibility visibility = Visibility::Shown;
    Protection protection = Protection::None;
    std::vector<CellRule> rules;
    std::vector<WorkbookChart> charts;
};

struct Workbook
{
    QString title; ///< in the file's properties
    std::vector<WorkbookSheet> sheets;
};

/// The bytes of an .xlsx file. Texts are cut at the 32,767 characters a cell can hold. Storage when there is
/// no room for a temporary file.
Result<QByteArray> writeWorkbook(const Workbook& workbook);

} // namespace milepost
