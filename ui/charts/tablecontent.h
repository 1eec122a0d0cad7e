// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace milepost {

enum class CellAlignment { Start, Centre, End };

struct TableColumn
{
    QString title;
    CellAlignment alignment = CellAlignment::Start;
    double weight = 1.0;     ///< share of the spare width it takes
    bool keepsWhole = false; ///< its cells are wrapped on paper only when they are very long
};

/// A table as text: the twin of a chart, what goes to paper and to the clipboard. Every row has one cell a
/// column.
struct TableContent
{
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<QString>> rows;
};

/// Tab-separated with a head line, for pasting into a sheet. Tabs and line breaks inside a cell become
/// spaces.
QString toTabSeparated(const TableContent& table);
/// Comma-separated with a head line (RFC 4180).
QString toCommaSeparated(const TableContent& table);

} // namespace milepost
