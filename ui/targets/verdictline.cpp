// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/verdictline.h"

#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace milepost {

VerdictLine::VerdictLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("verdictLine"));
    setFont(themeFont(TextRole::Heading));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictLine::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdictWord(verdict));
    setToolTip(m_hint.isEmpty() ? verdictHint(verdict) : verdictHint(verdict) + u'\n' + m_hint);
    update();
}

QSize VerdictLine::sizeHint() const
{
    return {160, 28};
}

void VerdictLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintVerdictBadge(painter, QRectF(rect()), m_verdict, palette());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

void VerdictLine::setAskable(const QString& hint)
{
    m_hint = hint;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(hint);
    setVerdict(m_verdict);
}

void VerdictLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_hint.isEmpty() && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        emit activated();
}

void VerdictLine::keyPressEvent(QKeyEvent* event)
{
    const bool asks =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!m_hint.isEmpty() && asks)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace milepost
