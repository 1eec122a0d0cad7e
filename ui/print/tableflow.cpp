// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tableflow.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/columnfit.h"

#include <algorithm>
#include <numeric>

namespace milepost {

namespace {

Qt::Alignment aligned(CellAlignment alignment)
{
    switch (alignment) {
    case CellAlignment::Centre:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    case CellAlignment::End:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellAlignment::Start:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

TableFlow::TableFlow(const TableContent& table, qreal width, const TableMetrics& metrics)
    : m_table(table), m_metrics(metrics)
{
    fitColumns(width);
    std::vector<QString> titles;
    for (const TableColumn& column : table.columns)
        titles.push_back(column.title);
    m_head = wrapped(titles, metrics.head);
    m_headHeight = heightOf(m_head, metrics.head);
    for (const std::vector<QString>& row : table.rows) {
        m_rows.push_back(wrapped(row, metrics.body));
        m_rowHeights.push_back(heightOf(m_rows.back(), metrics.body));
    }
}

// No column is squeezed below four characters while another has more to give.
void TableFlow::fitColumns(qreal width)
{
    const qreal em = textWidth(QStringLiteral("永"), m_metrics.body);
    std::vector<ColumnNeed> needs;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        qreal natural = textWidth(m_table.columns[i].title, m_metrics.head);
        for (const std::vector<QString>& row : m_table.rows)
            natural = std::max(natural, textWidth(row[i], m_metrics.body));
        needs.push_back({natural + 2 * m_metrics.padding, std::min(natural, 4 * em) + 2 * m_metrics.padding,
                         m_table.columns[i].weight});
    }
    m_widths = fittedWidths(needs, width);
}

TableFlow::Cells TableFlow::wrapped(const std::vector<QString>& cells, const QFont& font) const
{
    Cells lines;
    for (size_t i = 0; i < cells.size(); ++i)
        lines.push_back(cells[i].isEmpty()
                            ? QStringList{QString()}
                            : wrappedLines(cells[i], font, m_widths[i] - 2 * m_metrics.padding));
    return lines;
}

qreal TableFlow::heightOf(const Cells& cells, const QFont& font) const
{
    qsizetype lines = 1;
    for (const QStringList& cell : cells)
        lines = std::max(lines, cell.size());
    return static_cast<qreal>(lines) * lineHeight(font) + m_metrics.padding;
}

void TableFlow::drawCells(DrawingList& drawing, QPointF at, const Cells& cells, const QFont& font) const
{
    const QColor ink = ChartStyle::forPaper().ink;
    const qreal height = lineHeight(font);
    qreal x = at.x();
    for (size_t i = 0; i < cells.size(); ++i) {
        qreal y = at.y() + m_metrics.padding / 2;
        for (const QString& line : cells[i]) {
            if (!line.isEmpty())
                drawing.texts.push_back(
                    {{x + m_metrics.padding, y, m_widths[i] - 2 * m_metrics.padding, height},
                     line,
                     font,
                     ink,
                     aligned(m_table.columns[i].alignment)});
            y += height;
        }
        x += m_widths[i];
    }
}

void TableFlow::drawRule(DrawingList& drawing, QPointF at, qreal thickness, const QColor& colour) const
{
    const qreal width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    QPainterPath path;
    path.addRect(QRectF(at.x(), at.y() - thickness / 2, width, thickness));
    drawing.shapes.push_back({path, Qt::NoPen, colour});
}

void TableFlow::drawHead(DrawingList& drawing, QPointF at) const
{
    const QColor ink = ChartStyle::forPaper().ink;
    drawRule(drawing, at, m_metrics.rule, ink);
    drawCells(drawing, at, m_head, m_metrics.head);
    drawRule(drawing, at + QPointF(0, m_headHeight), m_metrics.rule / 2, ink);
}

void TableFlow::drawRow(DrawingList& drawing, QPointF at, size_t row) const
{
    drawCells(drawing, at, m_rows[row], m_metrics.body);
    if (row + 1 < m_rows.size())
        drawRule(drawing, at + QPointF(0, m_rowHeights[row]), m_metrics.rule / 4, QColor(0xC4, 0xCA, 0xD1));
}

void TableFlow::drawEnd(DrawingList& drawing, QPointF at) const
{
    drawRule(drawing, at, m_metrics.rule, ChartStyle::forPaper().ink);
}

} // namespace milepost
