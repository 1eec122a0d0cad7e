// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/countlink.h"

#include "ui/common/numberformat.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"
#include "ui/common/workstatemark.h"

#include <QKeyEvent>
#include <QPainter>

namespace milepost {
namespace {
constexpr int kLineHeight = 26;
constexpr int kFigureHeight = 40;
constexpr double kShapeSide = 12.0;
constexpr int kMarkHeight = 22;
constexpr int kMarkPadding = 4;
constexpr int kMarkRoom = 14; ///< of a mark and the gap after it
} // namespace

CountLink::CountLink(Look look, QWidget* parent) : QAbstractButton(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(look == Look::Mark ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountLink::setContent(const QString& word, int count, std::optional<Verdict> shape)
{
    m_word = word;
    m_count = count;
    m_shape = shape;
    setEnabled(count > 0);
    setCursor(count > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    speak();
    updateGeometry();
    update();
}

void CountLink::setPlace(const QString& place)
{
    m_place = place;
    speak();
}

void CountLink::speak()
{
    const QString counted = m_word + u' ' + formatNumber(m_count);
    setAccessibleName(m_place.isEmpty() ? counted : m_place + u' ' + counted);
}

// The arrows are for what the link stands in.
void CountLink::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return event->ignore();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void CountLink::setContent(const QString& word, int count, WorkState state)
{
    setContent(word, count);
    m_state = state;
    setToolTip(m_word + u' ' + formatNumber(m_count));
    setVisible(count > 0);
}

QSize CountLink::sizeHint() const
{
    if (m_look == Look::Mark) {
        const QFontMetrics metrics(themeFont(TextRole::Small));
        return {kMarkPadding * 2 + kMarkRoom + metrics.horizontalAdvance(formatNumber(m_count)), kMarkHeight};
    }
    return {160, m_look == Look::Line ? kLineHeight : kFigureHeight};
}

QSize CountLink::minimumSizeHint() const
{
    return m_look == Look::Mark ? sizeHint() : QSize(80, sizeHint().height());
}

void CountLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& colors = themeColors(this);
    if (isEnabled() && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.raised);
        painter.drawRoundedRect(QRectF(rect()), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    switch (m_look) {
    case Look::Line:
        return paintLine(painter);
    case Look::Figure:
        return paintFigure(painter);
    case Look::Mark:
        return paintMark(painter);
    }
}

void CountLink::paintMark(QPainter& painter)
{
    const ThemeColors& colors = themeColors(this);
    const QRect field = rect().adjusted(kMarkPadding, 0, -kMarkPadding, 0);
    if (m_state == WorkState::Unreported)
        paintVerdictShape(painter, QRectF(field.left(), field.center().y() - 4.5, 10, 10), Verdict::NoData,
                          palette());
    else
        paintWorkState(painter, field, m_state, palette());
    painter.setFont(themeFont(TextRole::Small));
    painter.setPen(underMouse() ? colors.accent : colors.ink);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignRight, formatNumber(m_count));
}

void CountLink::paintLine(QPainter& painter)
{
    const ThemeColors& colors = themeColors(this);
    QRectF field = QRectF(rect()).adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    const QString number = formatNumber(m_count);
    painter.setFont(themeFont(TextRole::Body));
    painter.setPen(m_count == 0 ? colors.faintInk : underMouse() ? colors.accent : colors.ink);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignRight, number);
    field.setRight(field.right() - painter.fontMetrics().horizontalAdvance(number) - spacing::kOne);
    if (m_shape) {
        const QRectF square(field.left(), field.center().y() - kShapeSide / 2, kShapeSide, kShapeSide);
        painter.setOpacity(m_count == 0 ? 0.45 : 1.0);
        paintVerdictShape(painter, square, *m_shape, palette());
        painter.setOpacity(1.0);
        field.setLeft(square.right() + spacing::kOne);
    }
    painter.setPen(m_count == 0 ? colors.faintInk : colors.mutedInk);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, int(field.width())));
}

void CountLink::paintFigure(QPainter& painter)
{
    const ThemeColors& colors = themeColors(this);
    const QString number = formatNumber(m_count);
    const QRectF field = QRectF(rect()).adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    painter.setFont(themeFont(TextRole::Figure));
    const QFontMetricsF figure(painter.font());
    const double baseline = field.center().y() + figure.capHeight() / 2.0;
    painter.setPen(m_count == 0 ? colors.faintInk : underMouse() ? colors.accent : colors.ink);
    painter.drawText(QPointF(field.left(), baseline), number);
    const double after = field.left() + figure.horizontalAdvance(number) + spacing::kOne;
    painter.setFont(themeFont(TextRole::Body));
    painter.setPen(colors.mutedInk);
    painter.drawText(QPointF(after, baseline),
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, int(field.right() - after)));
}

} // namespace milepost
