// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace milepost {

/// A rectangular block of cell texts as spreadsheets put it on the clipboard. A null text is no cell at all
/// (the rest of a merged one) and leaves what is there; an empty one is an empty cell.
using CellBlock = std::vector<QStringList>;

/// Tab-separated, one line a row, cells with a tab, a line break or a quote in quotes.
CellBlock readCellBlock(const QString& text);
QString writeCellBlock(const CellBlock& block);
/// The first table of an HTML text, as Excel and WPS put it beside the plain one: merged cells keep their
/// extent. Empty when there is no table.
CellBlock readHtmlBlock(const QString& html);
QString writeHtmlBlock(const CellBlock& block);

/// What a clipboard holds: its table where it has one, else its text.
CellBlock readClipboard(const QMimeData& data);
/// Both forms, for any spreadsheet.
std::unique_ptr<QMimeData> clipboardData(const CellBlock& block);

} // namespace milepost
