// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawinglist.h"
#include "ui/print/sheetdocument.h"

#include <vector>

namespace milepost {

/// Fonts and spaces of a printed table, in page units.
struct TableMetrics
{
    QFont body;
    QFont head;
    qreal padding = 0;
    qreal rule = 0;     ///< width of the thick rules above and below; others are thinner
    qreal leastRow = 0; ///< no row is lower
};

/// How a table is set on a page: many columns smaller, rather than broken into many lines.
TableMetrics metricsOf(const TableBlock& table);

/// A table broken into lines of known height, ready to be put on pages.
class TableFlow
{
public:
    /// `table` outlives it.
    TableFlow(const TableBlock& table, qreal width, const TableMetrics& metrics);

    qreal headHeight() const { return m_headHeight; }
    size_t rowCount() const { return m_rowHeights.size(); }
    qreal rowHeight(size_t row) const { return m_rowHeights[row]; }
    /// The row with what must stand on the same page: the name of a group with its first row.
    qreal keptHeight(size_t row) const;
    /// Of the whole table on one page.
    qreal height() const;
    /// `row`, or the name of a group just before it, which would stand alone at the end of a page; not before
    /// `first`.
    size_t startOfGroup(size_t row, size_t first) const;

    void drawHead(DrawingList& drawing, QPointF at) const;
    void drawRow(DrawingList& drawing, QPointF at, size_t row) const;
    /// The closing rule under the last row on a page.
    void drawEnd(DrawingList& drawing, QPointF at) const;

private:
    using Cells = std::vector<QStringList>;

    void fitColumns(qreal width);
    RowStyle styleOf(size_t row) const;
    const QFont& fontOf(size_t row) const;
    const CellMarks* marksOf(size_t row, size_t column) const;
    /// The room that marks take before the text.
    qreal marksWidth(const CellMarks* marks) const;
    qreal tableWidth() const;
    Cells wrappedHead() const;
    Cells wrappedRow(size_t row) const;
    qreal heightOf(const Cells& cells, const QFont& font) const;
    bool isToFillIn() const { return m_block.use == TableUse::FillIn; }
    bool isEmptyColumn(size_t column) const;
    void drawText(DrawingList& drawing, const QRectF& cell, const QStringList& lines, const QFont& font,
                  CellAlignment alignment) const;
    void drawMarks(DrawingList& drawing, QPointF at, const CellMarks& marks) const;
    void drawColumnRules(DrawingList& drawing, QPointF at, qreal height) const;
    void drawRule(DrawingList& drawing, QPointF at, qreal thickness, const QColor& colour) const;

    const TableBlock& m_block;
    const TableContent& m_table;
    TableMetrics m_metrics;
    std::vector<qreal> m_widths;
    Cells m_head;
    std::vector<Cells> m_rows;
    std::vector<qreal> m_rowHeights;
    qreal m_headHeight = 0;
};

} // namespace milepost
