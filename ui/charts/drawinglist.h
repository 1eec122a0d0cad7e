// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QBrush>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace milepost {

struct DrawnText
{
    QRectF rect; ///< never smaller than the text
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

struct DrawnShape
{
    QPainterPath path;
    QPen pen = Qt::NoPen;
    QBrush brush = Qt::NoBrush;
};

/// What lies in a part of a drawing: told under the pointer, and led to by a click.
struct DrawnRegion
{
    QRectF rect;
    MeasureId measure; ///< may be invalid
    QString words;
};

/// A drawing as plain data: what is painted on screen, on paper and checked by tests. Shapes lie under texts.
struct DrawingList
{
    QSizeF size;
    std::vector<DrawnShape> shapes;
    std::vector<DrawnText> texts;
    std::vector<DrawnRegion> regions = {}; ///< on screen only
};

/// A straight line with a flat end: a rule, an axis, a grid line.
DrawnShape drawnRule(QPointF from, QPointF to, qreal thickness, const QColor& colour);

/// Paints it with its top-left corner at the painter's origin. On pixels, level and upright solid lines of
/// one thickness all take the same whole number of them.
void paintDrawing(QPainter& painter, const DrawingList& drawing);
/// The same for what touches a part of the drawing; nothing outside it needs to be painted.
void paintDrawing(QPainter& painter, const DrawingList& drawing, const QRectF& part);

/// The same without hues, for a printer that has black only.
DrawingList inGrey(DrawingList drawing);

/// The width a text takes in a font, rounded up.
qreal textWidth(const QString& text, const QFont& font);
qreal lineHeight(const QFont& font);
/// Breaks a text into lines no wider than `width`; a single character is never broken.
QStringList wrappedLines(const QString& text, const QFont& font, qreal width);

} // namespace milepost
