// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watermark.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpacity = 16;  ///< of 255: seen, and read through
constexpr qreal kShare = 0.6; ///< of the diagonal

} // namespace

Watermark::Watermark(QWidget* covered) : QWidget(covered)
{
    setObjectName(u"watermark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    resize(covered->size());
    covered->installEventFilter(this);
}

bool Watermark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    // A page made later would stand above.
    if (event->type() == QEvent::ChildAdded || event->type() == QEvent::LayoutRequest)
        raise();
    return QWidget::eventFilter(watched, event);
}

void Watermark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString words = tr("DEMONSTRATION");
    QFont large = font();
    large.setPixelSize(100);
    const QFontMetricsF metrics(large);
    const qreal scale = kShare * std::hypot(width(), height()) / metrics.horizontalAdvance(words);
    painter.translate(rect().center());
    painter.rotate(-std::atan2(height(), width()) * 180.0 / M_PI);
    painter.scale(scale, scale);
    painter.setFont(large);
    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlpha(kOpacity);
    painter.setPen(ink);
    const QSizeF size(metrics.horizontalAdvance(words), metrics.height());
    painter.drawText(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), Qt::AlignCenter, words);
}

} // namespace milepost
