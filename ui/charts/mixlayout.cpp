// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mixlayout.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBar = 14;
constexpr qreal kRowGap = 5;
constexpr qreal kSwatch = 11;

class Layout
{
public:
    Layout(const MixContent& content, qreal width, const ChartStyle& style)
        : m_content(content), m_style(style), m_width(width)
    {
        for (const MixRow& row : content.rows) {
            m_labelWidth = std::max(m_labelWidth, textWidth(row.label, style.font));
            m_totalWidth = std::max(m_totalWidth, textWidth(totalOf(row), style.strong));
        }
        m_labelWidth = std::min(m_labelWidth, width * 0.3);
    }

    DrawingList run()
    {
        addKey();
        for (const MixRow& row : m_content.rows)
            addRow(row);
        m_drawing.size = QSizeF(m_width, m_y);
        return std::move(m_drawing);
    }

private:
    static int sumOf(const MixRow& row) { return std::accumulate(row.counts.begin(), row.counts.end(), 0); }
    static QString totalOf(const MixRow& row)
    {
        const int sum = sumOf(row);
        return sum == 0 ? u"–"_s : QLocale().toString(sum);
    }

    void addText(const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_drawing.texts.push_back({rect, text, font, colour, alignment | Qt::AlignVCenter});
    }

    void addKey()
    {
        const qreal height = lineHeight(m_style.small);
        qreal x = 0;
        for (const MixPart& part : m_content.parts) {
            const qreal words = textWidth(part.name, m_style.small);
            if (x > 0 && x + kSwatch + 5 + words > m_width) {
                x = 0;
                m_y += height;
            }
            addFill({x, m_y + (height - kSwatch) / 2, kSwatch, kSwatch}, part);
            addText({x + kSwatch + 5, m_y, words, height}, part.name, m_style.small, m_style.muted);
            x += kSwatch + 5 + words + 16;
        }
        m_y += height + kRowGap;
    }

    void addRow(const MixRow& row)
    {
        const qreal height = std::max(kBar, lineHeight(m_style.font) * linesOf(row));
        qreal y = m_y;
        for (const QString& line : wrappedLines(row.label, m_style.font, m_labelWidth)) {
            addText({0, y, m_labelWidth, lineHeight(m_style.font)}, line, m_style.font, m_style.ink);
            y += lineHeight(m_style.font);
        }
        const qreal left = m_labelWidth + 12;
        const qreal right = m_width - m_totalWidth - 10;
        const qreal top = m_y + (height - kBar) / 2;
        addText({right + 10, top, m_totalWidth, kBar}, totalOf(row), m_style.strong, m_style.ink,
                Qt::AlignRight);
        const int sum = sumOf(row);
        qreal x = left;
        for (size_t i = 0; sum > 0 && i < row.counts.size(); ++i) {
            const qreal length = (right - left) * row.counts[i] / sum;
            if (row.counts[i] > 0)
                addPart({x, top, length, kBar}, m_content.parts[i], row.counts[i]);
            x += length;
        }
        m_y += height + kRowGap;
    }

    qreal linesOf(const MixRow& row) const
    {
        return static_cast<qreal>(wrappedLines(row.label, m_style.font, m_labelWidth).size());
    }

    void addPart(const QRectF& rect, const MixPart& part, int count)
    {
        addFill(rect, part);
        const QString text = QLocale().toString(count);
        const qreal width = textWidth(text, m_style.small);
        if (width + 6 > rect.width())
            return;
        // Plain ground under the number, so that neither hatching nor a dark fill makes it hard to read.
        const QRectF place(rect.center().x() - width / 2, rect.top(), width, rect.height());
        if (part.fill != MixFill::Empty) {
            QPainterPath ground;
            ground.addRoundedRect(place.adjusted(-2, 1.5, 2, -1.5), 2, 2);
            m_drawing.shapes.push_back({ground, Qt::NoPen, QColor(Qt::white)});
        }
        addText(place, text, m_style.small, m_style.ink, Qt::AlignHCenter);
    }

    // Lines instead of pattern brushes, which change with the resolution and are lost in SVG.
    void addFill(const QRectF& rect, const MixPart& part)
    {
        QPainterPath box;
        box.addRect(rect);
        const bool solid = part.fill == MixFill::Solid;
        m_drawing.shapes.push_back({box, Qt::NoPen, solid ? QBrush(part.colour) : QBrush(Qt::white)});
        if (part.fill == MixFill::Dense || part.fill == MixFill::Sparse) {
            const qreal step = part.fill == MixFill::Dense ? 3.0 : 6.0;
            const qreal pen = part.fill == MixFill::Dense ? 1.4 : 0.9;
            m_drawing.shapes.push_back({hatching(rect, step), QPen(part.colour, pen), Qt::NoBrush});
        }
        m_drawing.shapes.push_back({box, QPen(part.colour, 0.8), Qt::NoBrush});
    }

    static QPainterPath hatching(const QRectF& rect, qreal step)
    {
        QPainterPath path;
        for (qreal x = rect.left() - rect.height() + step; x < rect.right(); x += step) {
            const qreal from = std::max(x, rect.left());
            const qreal to = std::min(x + rect.height(), rect.right());
            if (to <= from)
                continue;
            path.moveTo(from, rect.bottom() - (from - x));
            path.lineTo(to, rect.bottom() - (to - x));
        }
        return path;
    }

    const MixContent& m_content;
    const ChartStyle& m_style;
    qreal m_width;
    qreal m_labelWidth = 0;
    qreal m_totalWidth = 0;
    qreal m_y = 0;
    DrawingList m_drawing;
};

} // namespace

DrawingList layOutMix(const MixContent& content, qreal width, const ChartStyle& style)
{
    return Layout(content, width, style).run();
}

} // namespace milepost
