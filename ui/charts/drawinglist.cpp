// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawinglist.h"

#include "ui/charts/chartstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace milepost {

void paintDrawing(QPainter& painter, const DrawingList& drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DrawnShape& shape : drawing.shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    for (const DrawnText& text : drawing.texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                         text.text);
    }
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
