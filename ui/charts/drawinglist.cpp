// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawinglist.h"

#include "ui/charts/chartstyle.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace milepost {

namespace {

QPointF baselineStart(const DrawnText& text)
{
    const QFontMetricsF metrics(text.font);
    const qreal width = metrics.horizontalAdvance(text.text);
    const qreal x = text.alignment & Qt::AlignRight     ? text.rect.right() - width
                    : text.alignment & Qt::AlignHCenter ? text.rect.center().x() - width / 2
                                                        : text.rect.left();
    const qreal y = text.alignment & Qt::AlignTop ? text.rect.top() + metrics.ascent()
                    : text.alignment & Qt::AlignBottom
                        ? text.rect.bottom() - metrics.descent()
                        : text.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    return {x, y};
}

// A face without a bold one is thickened, on a screen by what its size asks before the painter scales it: of
// a page scaled down the strokes run together. The outline is thickened first and scaled then.
void paintText(QPainter& painter, const DrawnText& text)
{
    const bool isOnScreen = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (isOnScreen && text.font.weight() > QFont::Medium) {
        QPainterPath outline;
        outline.addText(baselineStart(text), text.font, text.text);
        painter.fillPath(outline, text.colour);
        return;
    }
    painter.setFont(text.font);
    painter.setPen(text.colour);
    painter.drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                     text.text);
}

} // namespace

void paintDrawing(QPainter& painter, const DrawingList& drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DrawnShape& shape : drawing.shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    for (const DrawnText& text : drawing.texts)
        paintText(painter, text);
    painter.restore();
}

DrawingList inGrey(DrawingList drawing)
{
    for (DrawnShape& shape : drawing.shapes) {
        if (shape.pen.style() != Qt::NoPen)
            shape.pen.setColor(greyOf(shape.pen.color()));
        if (shape.brush.style() != Qt::NoBrush)
            shape.brush.setColor(greyOf(shape.brush.color()));
    }
    for (DrawnText& text : drawing.texts)
        text.colour = greyOf(text.colour);
    return drawing;
}

qreal textWidth(const QString& text, const QFont& font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

qreal lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

QStringList wrappedLines(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        // An indent at the start stays, the space a line was broken at goes.
        QStringView words = QStringView(text).mid(line.textStart(), line.textLength());
        while (words.endsWith(u' '))
            words.chop(1);
        lines.append(words.toString());
    }
    layout.endLayout();
    return lines;
}

} // namespace milepost
