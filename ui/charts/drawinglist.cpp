// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawinglist.h"

#include "ui/charts/chartstyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

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

bool isOnPixels(const QPainter& painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

/// Whether a shape reaches into a part; into a null one every shape does.
bool touches(const QRectF& part, const DrawnShape& shape)
{
    const qreal pen = shape.pen.style() == Qt::NoPen ? 0.0 : shape.pen.widthF();
    return part.isNull() ||
           shape.path.controlPointRect().adjusted(-pen - 1, -pen - 1, pen + 1, pen + 1).intersects(part);
}

/// The ground a level or upright solid line covers; absent for any other shape.
std::optional<QRectF> groundOfRule(const DrawnShape& shape)
{
    if (shape.path.elementCount() != 2 || shape.pen.style() != Qt::SolidLine ||
        shape.brush.style() != Qt::NoBrush)
        return std::nullopt;
    const QPointF from = shape.path.elementAt(0);
    const QPointF to = shape.path.elementAt(1);
    const qreal half = shape.pen.widthF() / 2;
    if (from.y() == to.y())
        return QRectF(from, to).normalized().adjusted(0, -half, 0, half);
    if (from.x() == to.x())
        return QRectF(from, to).normalized().adjusted(-half, 0, half, 0);
    return std::nullopt;
}

// Where a line falls between pixels must not decide how strong it looks.
void paintOnWholePixels(QPainter& painter, const QRectF& ground, const QColor& colour)
{
    const QTransform toPixels = painter.deviceTransform();
    const QRectF exact = toPixels.mapRect(ground);
    const QSizeF size(std::max(1.0, std::round(exact.width())), std::max(1.0, std::round(exact.height())));
    const QPointF corner(std::round(exact.center().x() - size.width() / 2),
                         std::round(exact.center().y() - size.height() / 2));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(toPixels.inverted().mapRect(QRectF(corner, size)), colour);
    painter.setRenderHint(QPainter::Antialiasing);
}

bool hasBoldFace(const QFont& font)
{
    const QString family = QFontInfo(font).family();
    const QStringList styles = QFontDatabase::styles(family);
    return std::any_of(styles.begin(), styles.end(),
                       [&family](const QString& style) { return QFontDatabase::bold(family, style); });
}

// On a screen Qt thickens a face without a bold one by what its size asks before the painter scales it, and
// from 64 pixels on not at all: of a page scaled down small strokes run together, and headings look light.
// The outline is thickened here instead, alike at every size and about as much as in a PDF.
void paintText(QPainter& painter, const DrawnText& text)
{
    if (isOnPixels(painter) && text.font.weight() > QFont::Medium) {
        constexpr qreal kStroke = 1 / 60.0; // of the size
        QFont font = text.font;
        const bool hasBold = hasBoldFace(font);
        if (!hasBold)
            font.setWeight(QFont::Normal);
        QPainterPath outline;
        outline.addText(baselineStart(text), font, text.text);
        painter.fillPath(outline, text.colour);
        if (!hasBold)
            painter.strokePath(outline, QPen(text.colour, QFontInfo(font).pixelSize() * kStroke));
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
    paintDrawing(painter, drawing, {});
}

void paintDrawing(QPainter& painter, const DrawingList& drawing, const QRectF& part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool onPixels = isOnPixels(painter);
    for (const DrawnShape& shape : drawing.shapes) {
        if (!touches(part, shape))
            continue;
        if (const std::optional<QRectF> ground = onPixels ? groundOfRule(shape) : std::nullopt) {
            paintOnWholePixels(painter, *ground, shape.pen.color());
            continue;
        }
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    for (const DrawnText& text : drawing.texts) {
        if (part.isNull() || text.rect.intersects(part))
            paintText(painter, text);
    }
    painter.restore();
}

DrawnShape drawnRule(QPointF from, QPointF to, qreal thickness, const QColor& colour)
{
    QPainterPath path(from);
    path.lineTo(to);
    QPen pen(colour, thickness);
    pen.setCapStyle(Qt::FlatCap);
    return {path, pen, Qt::NoBrush};
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
    const bool isOneLine = !text.isEmpty() && !text.endsWith(u' ') && !text.contains(u'\n') &&
                           !text.contains(QChar::LineSeparator) && textWidth(text, font) <= width;
    if (isOneLine) // as most are, and laying out is dear
        return {text};
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
