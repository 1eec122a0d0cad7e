// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletchart.h"

#include "ui/charts/bulletlayout.h"

#include <QEvent>
#include <QPainter>

namespace milepost {

using namespace Qt::StringLiterals;

BulletChart::BulletChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"bulletChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Comparison chart"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(320);
}

void BulletChart::setContent(const BulletContent& content)
{
    m_content = content;
    setAccessibleDescription(content.description);
    layOut();
    updateGeometry();
}

QSize BulletChart::sizeHint() const
{
    return {640, heightForWidth(640)};
}

int BulletChart::heightForWidth(int width) const
{
    return qCeil(layOutBullets(m_content, width, ChartStyle::forScreen(palette())).size.height());
}

void BulletChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOut();
}

void BulletChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BulletChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), ChartStyle::forScreen(palette()).background);
    paintDrawing(painter, m_drawing);
}

void BulletChart::layOut()
{
    m_drawing = layOutBullets(m_content, width(), ChartStyle::forScreen(palette()));
    update();
}

} // namespace milepost
