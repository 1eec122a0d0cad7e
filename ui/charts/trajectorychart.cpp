// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorychart.h"

#include "ui/charts/drawingaccess.h"
#include "ui/charts/trajectoryplot.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace milepost {

using namespace Qt::StringLiterals;

TrajectoryChart::TrajectoryChart(QWidget* parent)
    : QChartView(parent), m_plot(new TrajectoryPlot), m_empty(new QLabel(this))
{
    setObjectName(u"trajectoryChart"_s);
    setChart(m_plot);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    installChartAccess();
    setAccessibleName(tr("Trajectory chart"));
    m_empty->setObjectName(u"trajectoryEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    restyle();
}

TrajectoryChart::~TrajectoryChart() = default;

void TrajectoryChart::setContent(const TrajectoryContent& content)
{
    m_content = content;
    setAccessibleDescription(content.description);
    setToolTip(content.verdictWords);
    m_empty->setText(content.emptyReason);
    m_empty->setVisible(!content.emptyReason.isEmpty());
    restyle();
}

QSize TrajectoryChart::sizeHint() const
{
    return {560, 280};
}
QSize TrajectoryChart::minimumSizeHint() const
{
    return {320, 200};
}

void TrajectoryChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void TrajectoryChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_empty->setGeometry(rect().adjusted(24, 0, -24, 0));
}

void TrajectoryChart::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.state |= QStyle::State_KeyboardFocusChange; // a mouse may have led here, the arrow keys lead on
    ring.rect = viewport()->rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void TrajectoryChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TrajectoryChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void TrajectoryChart::restyle()
{
    const ChartStyle style = ChartStyle::forScreen(palette());
    setBackgroundBrush(style.background);
    m_plot->display(m_content, style);
}

} // namespace milepost
