// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tableflow.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/columnfit.h"
#include "ui/common/verdictshape.h"
#include "ui/print/columnplan.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheetlayout.h"

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

constexpr QColor kQuietRule(0xC4, 0xCA, 0xD1);
constexpr qreal kWhole = 13;       ///< characters that are not broken where a cell is kept whole
constexpr qreal kRowToWriteIn = 8; ///< millimetres
constexpr QStringView kNeverFirst = u"；，。、：）";
constexpr qreal kRoomToWrite = 4; ///< characters, in an empty column of weight 1

// A run of letters that no line should be broken in, with the punctuation no line may begin with; Chinese may
// be broken anywhere.
qreal longestWord(const QString& text, const QFont& font)
{
    qreal longest = 0;
    QString word;
    for (const QChar c : text + u' ') {
        const bool isLetter = c == QChar::Nbsp || (c.unicode() < 0x2E80 && !c.isSpace());
        if (isLetter || (!word.isEmpty() && kNeverFirst.contains(c)))
            word += c;
        if (isLetter)
            continue;
        if (!word.isEmpty())
            longest = std::max(longest, textWidth(word, font));
        word.clear();
    }
    return longest;
}

double sumOf(const std::vector<ColumnNeed>& needs, double ColumnNeed::*part)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [part](double sum, const ColumnNeed& need) { return sum + need.*part; });
}

} // namespace

TableMetrics metricsOf(const TableBlock& table)
{
    constexpr size_t kWide = 7;
    constexpr qreal kUnit = kUnitsPerMillimetre;
    const qreal points = table.content.columns.size() < kWide ? 9.5 : 8.5;
    const qreal leastRow = table.use == TableUse::FillIn ? kRowToWriteIn * kUnit : 0;
    return {pageFont(points), pageFont(points, QFont::Bold), 1.2 * kUnit, 0.35 * kUnit, leastRow};
}

TableFlow::TableFlow(const TableBlock& table, qreal width, const TableMetrics& metrics)
    : m_block(table), m_table(table.content), m_metrics(metrics)
{
    fitColumns(width);
    m_head = wrappedHead();
    m_headHeight = heightOf(m_head, metrics.head);
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        m_rows.push_back(wrappedRow(row));
        m_rowHeights.push_back(std::max(metrics.leastRow, heightOf(m_rows.back(), fontOf(row))));
    }
}

qreal TableFlow::keptHeight(size_t row) const
{
    qreal height = m_rowHeights[row];
    while (styleOf(row) == RowStyle::Group && row + 1 < m_rowHeights.size())
        height += m_rowHeights[++row];
    return height;
}

qreal TableFlow::height() const
{
    return std::accumulate(m_rowHeights.begin(), m_rowHeights.end(), m_headHeight);
}

size_t TableFlow::startOfGroup(size_t row, size_t first) const
{
    while (row < m_rows.size() && row > first + 1 && styleOf(row - 1) == RowStyle::Group)
        --row;
    return row;
}

RowStyle TableFlow::styleOf(size_t row) const
{
    return row < m_block.styles.size() ? m_block.styles[row] : RowStyle::Plain;
}

const QFont& TableFlow::fontOf(size_t row) const
{
    return styleOf(row) == RowStyle::Plain ? m_metrics.body : m_metrics.head;
}

const CellMarks* TableFlow::marksOf(size_t row, size_t column) const
{
    const auto found = std::find_if(m_block.marks.begin(), m_block.marks.end(), [=](const CellMarks& marks) {
        return marks.row == row && marks.column == column;
    });
    return found == m_block.marks.end() ? nullptr : &*found;
}

// A mark is as wide as a character, the gap after it a third of one.
qreal TableFlow::marksWidth(const CellMarks* marks) const
{
    const qreal em = m_metrics.body.pixelSize();
    return marks ? static_cast<qreal>(marks->verdicts.size()) * em * 1.3 : 0;
}

qreal TableFlow::tableWidth() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
}

bool TableFlow::isEmptyColumn(size_t column) const
{
    return std::all_of(m_table.rows.begin(), m_table.rows.end(), [column](const std::vector<QString>& row) {
        return column >= row.size() || row[column].isEmpty();
    });
}

// No column is squeezed below four characters, more where it weighs more, while another has more to give.
// Words of letters are not broken, numbers and verdicts not wrapped, unless they are very long. Beyond that,
// where not every cell can have one line, width goes where it saves most lines.
void TableFlow::fitColumns(qreal width)
{
    const qreal em = textWidth(QStringLiteral("永"), m_metrics.body);
    std::vector<ColumnNeed> needs;
    std::vector<PlannedColumn> plan;
    const qreal gaps = 2 * m_metrics.padding;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn& column = m_table.columns[i];
        qreal natural = 0;
        qreal least = 0;
        const auto include = [&](const QString& text, const QFont& font, qreal marks) {
            const qreal words = textWidth(text, font);
            const bool isWhole = column.keepsWhole || column.alignment == CellAlignment::End || marks > 0;
            const qreal whole = isWhole ? words : longestWord(text, font);
            const qreal readable =
                std::max(4 * em * std::clamp(column.weight, 1.0, 1.5), std::min(whole, kWhole * em));
            natural = std::max(natural, marks + words);
            least = std::max(least, marks + std::min(words, readable));
            plan.back().cells.push_back(marks + words + gaps);
        };
        plan.push_back({.weight = column.weight, .ragged = gaps + em / 2, .cells = {}});
        include(column.title, m_metrics.head, 0);
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (styleOf(row) != RowStyle::Group)
                include(m_table.rows[row][i], fontOf(row), marksWidth(marksOf(row, i)));
        }
        if (isToFillIn() && isEmptyColumn(i)) {
            natural = std::max(natural, kRoomToWrite * em * column.weight);
            least = natural;
        }
        needs.push_back({natural + gaps, least + gaps, column.weight});
        plan.back().least = needs.back().least;
    }
    const bool isTight =
        sumOf(needs, &ColumnNeed::natural) > width && sumOf(needs, &ColumnNeed::least) <= width;
    m_widths = isTight ? plannedWidths(plan, width) : fittedWidths(needs, width);
}

TableFlow::Cells TableFlow::wrappedHead() const
{
    Cells cells;
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        cells.push_back(
            wrappedLines(m_table.columns[i].title, m_metrics.head, m_widths[i] - 2 * m_metrics.padding));
    return cells;
}

TableFlow::Cells TableFlow::wrappedRow(size_t row) const
{
    const std::vector<QString>& texts = m_table.rows[row];
    if (styleOf(row) == RowStyle::Group)
        return {wrappedLines(texts.front(), fontOf(row), tableWidth() - 2 * m_metrics.padding)};
    Cells cells;
    for (size_t i = 0; i < texts.size(); ++i) {
        const qreal room = m_widths[i] - 2 * m_metrics.padding - marksWidth(marksOf(row, i));
        cells.push_back(texts[i].isEmpty() ? QStringList{QString()}
                                           : wrappedLines(texts[i], fontOf(row), room));
    }
    return cells;
}

qreal TableFlow::heightOf(const Cells& cells, const QFont& font) const
{
    qsizetype lines = 1;
    for (const QStringList& cell : cells)
        lines = std::max(lines, cell.size());
    return static_cast<qreal>(lines) * lineHeight(font) + m_metrics.padding;
}

void TableFlow::drawText(DrawingList& drawing, const QRectF& cell, const QStringList& lines,
                         const QFont& font, CellAlignment alignment) const
{
    const QColor ink = ChartStyle::forPaper().ink;
    const qreal height = lineHeight(font);
    qreal y = cell.top() + m_metrics.padding / 2;
    for (const QString& line : lines) {
        if (!line.isEmpty())
            drawing.texts.push_back(
                {{cell.left(), y, cell.width(), height}, line, font, ink, aligned(alignment)});
        y += height;
    }
}

void TableFlow::drawMarks(DrawingList& drawing, QPointF at, const CellMarks& marks) const
{
    const qreal em = m_metrics.body.pixelSize();
    const qreal side = em * 0.82;
    const qreal top = at.y() + m_metrics.padding / 2 + (lineHeight(m_metrics.body) - side) / 2;
    qreal x = at.x();
    for (const std::optional<Verdict>& verdict : marks.verdicts) {
        if (verdict) {
            for (const VerdictStroke& stroke :
                 verdictShape({x, top, side, side}, *verdict, ThemeVariant::Light))
                drawing.shapes.push_back({stroke.path, stroke.pen, stroke.brush});
        } else {
            QPainterPath dot;
            dot.addEllipse(QPointF(x + side / 2, top + side / 2), em * 0.08, em * 0.08);
            drawing.shapes.push_back({dot, Qt::NoPen, ChartStyle::forPaper().expected});
        }
        x += em * 1.3;
    }
}

void TableFlow::drawRule(DrawingList& drawing, QPointF at, qreal thickness, const QColor& colour) const
{
    drawing.shapes.push_back(drawnRule(at, at + QPointF(tableWidth(), 0), thickness, colour));
}

void TableFlow::drawHead(DrawingList& drawing, QPointF at) const
{
    const QColor ink = ChartStyle::forPaper().ink;
    drawRule(drawing, at, m_metrics.rule, ink);
    qreal x = at.x();
    for (size_t i = 0; i < m_head.size(); ++i) {
        drawText(drawing, {x + m_metrics.padding, at.y(), m_widths[i] - 2 * m_metrics.padding, m_headHeight},
                 m_head[i], m_metrics.head, m_table.columns[i].alignment);
        x += m_widths[i];
    }
    drawRule(drawing, at + QPointF(0, m_headHeight), m_metrics.rule / 2, ink);
}

void TableFlow::drawRow(DrawingList& drawing, QPointF at, size_t row) const
{
    const qreal height = m_rowHeights[row];
    const bool group = styleOf(row) == RowStyle::Group;
    if (group) {
        QPainterPath ground;
        ground.addRect(QRectF(at, QSizeF(tableWidth(), height)));
        drawing.shapes.push_back({ground, Qt::NoPen, ChartStyle::forPaper().trough});
    }
    if (row + 1 < m_rows.size() && !group)
        drawRule(drawing, at + QPointF(0, height), m_metrics.rule / 4, kQuietRule);
    if (styleOf(row) == RowStyle::Strong)
        drawRule(drawing, at, m_metrics.rule / 2, ChartStyle::forPaper().ink);
    if (isToFillIn() && !group)
        drawColumnRules(drawing, at, height);
    at.ry() += (height - heightOf(m_rows[row], fontOf(row))) / 2;
    qreal x = at.x() + m_metrics.padding;
    for (size_t i = 0; i < m_rows[row].size(); ++i) {
        const CellMarks* marks = group ? nullptr : marksOf(row, i);
        if (marks)
            drawMarks(drawing, {x, at.y()}, *marks);
        const qreal width = (group ? tableWidth() : m_widths[i]) - 2 * m_metrics.padding;
        drawText(drawing, {x + marksWidth(marks), at.y(), width - marksWidth(marks), height}, m_rows[row][i],
                 fontOf(row), group ? CellAlignment::Start : m_table.columns[i].alignment);
        x += m_widths[i];
    }
}

void TableFlow::drawColumnRules(DrawingList& drawing, QPointF at, qreal height) const
{
    qreal x = at.x();
    for (size_t i = 0; i + 1 < m_widths.size(); ++i) {
        x += m_widths[i];
        drawing.shapes.push_back(
            drawnRule({x, at.y()}, {x, at.y() + height}, m_metrics.rule / 4, kQuietRule));
    }
}

void TableFlow::drawEnd(DrawingList& drawing, QPointF at) const
{
    drawRule(drawing, at, m_metrics.rule, ChartStyle::forPaper().ink);
}

} // namespace milepost
