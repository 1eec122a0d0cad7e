// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sourcetext.h"

#include <QStringList>

#include <vector>

namespace milepost {

/// One cell: the lines in it.
using TableCell = QStringList;
using TableRow = std::vector<TableCell>;

/// Collects the text of a structured document line by line, and apart from it what is no text.
class TextBuilder
{
public:
    /// Appends a line; an empty one too. Its trailing blanks are dropped, a tab stays a tab.
    void addLine(QStringView line);
    /// Keeps words of the file out of the text. Nothing happens for blank ones.
    void setAside(QStringView words);
    /// Appends a table: a line a row with tabs between the cells. A table that only lays out a page, with
    /// whole paragraphs in its cells or a single column, becomes the lines of its cells instead.
    void addTable(const std::vector<TableRow>& rows);

    bool isBlank() const { return m_blank; }
    /// The offset at which the next line will begin.
    qsizetype position() const { return static_cast<qsizetype>(m_text.characters.size()); }
    /// More than any document may hold; what is added from then on is dropped.
    bool isOverfull() const;

    /// The text and what was set aside; the builder is empty afterwards.
    SourceText take();

private:
    SourceText m_text;
    qsizetype m_asideSize = 0; ///< characters set aside
    bool m_blank = true;
};

} // namespace milepost
