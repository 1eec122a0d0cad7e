// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawinglist.h"
#include "ui/charts/tablecontent.h"

#include <vector>

namespace milepost {

/// Fonts and spaces of a printed table, in page units.
struct TableMetrics
{
    QFont body;
    QFont head;
    qreal padding = 0;
    qreal rule = 0; ///< width of the thick rules above and below; others are thinner
};

/// A table broken into lines of known height, ready to be put on pages.
class TableFlow
{
public:
    TableFlow(const TableContent& table, qreal width, const TableMetrics& metrics);

    qreal headHeight() const { return m_headHeight; }
    size_t rowCount() const { return m_rowHeights.size(); }
    qreal rowHeight(size_t row) const { return m_rowHeights[row]; }
    const std::vector<qreal>& columnWidths() const { return m_widths; }

    void drawHead(DrawingList& drawing, QPointF at) const;
    void drawRow(DrawingList& drawing, QPointF at, size_t row) const;
    /// The closing rule under the last row on a page.
    void drawEnd(DrawingList& drawing, QPointF at) const;

private:
    using Cells = std::vector<QStringList>;

    void fitColumns(qreal width);
    Cells wrapped(const std::vector<QString>& cells, const QFont& font) const;
    qreal heightOf(const Cells& cells, const QFont& font) const;
    void drawCells(DrawingList& drawing, QPointF at, const Cells& cells, const QFont& font) const;
    void drawRule(DrawingList& drawing, QPointF at, qreal thickness, const QColor& colour) const;

    const TableContent& m_table;
    TableMetrics m_metrics;
    std::vector<qreal> m_widths;
    Cells m_head;
    std::vector<Cells> m_rows;
    std::vector<qreal> m_rowHeights;
    qreal m_headHeight = 0;
};

} // namespace milepost
