// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

/// A rectangular block of cell texts as spreadsheets put it on the clipboard: tab-separated, one line a row,
/// cells with a tab, a line break or a quote in quotes.
using CellBlock = std::vector<QStringList>;

CellBlock readCellBlock(const QString& text);
QString writeCellBlock(const CellBlock& block);

} // namespace milepost
