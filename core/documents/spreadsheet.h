// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentformat.h"

#include <QStringList>

#include <vector>

namespace milepost {

/// The visible sheets of a workbook, a row a line with tabs between the cells. Numbers appear as their format
/// shows them where it adds meaning: per cent, dates, a unit after the number. Hidden sheets are set aside.
Result<SourceText> readXlsx(const DocumentInput& input);

/// One sheet as its cells, for tables that are filled in by people.
struct CellSheet
{
    struct Row
    {
        int number = 0; ///< from 1
        QStringList cells;
    };

    QString name;
    bool hidden = false;
    std::vector<Row> rows; ///< those that hold something
};

/// Every sheet of a workbook, hidden ones too; cells as readXlsx() shows them, line ends kept.
Result<std::vector<CellSheet>> readXlsxCells(const DocumentInput& input);

/// A table of comma, semicolon or tab separated values, a row a line with tabs between the cells.
Result<SourceText> readCsv(const DocumentInput& input);

} // namespace milepost
