// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawingview.h"

#include "ui/charts/drawingaccess.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolTip>

#include <utility>

namespace milepost {

namespace {
constexpr int kUsualWidth = 640;
constexpr int kLeastWidth = 320;
constexpr qreal kRingGap = 3; ///< between what the keyboard is on and the ring around it
} // namespace

DrawingView::DrawingView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    installChartAccess();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(kLeastWidth);
}

void DrawingView::setDrawing(LayOut layOut, const QString& description)
{
    m_layOut = std::move(layOut);
    m_description = description;
    m_current = -1;
    forget();
    setAccessibleDescription(description);
    refresh();
    updateGeometry();
}

// A scroll area asks for the height with and without its scroll bar, more than once, and then gives one of
// both widths: each is laid out once.
const DrawingList& DrawingView::laidOut(int width) const
{
    if (m_laidOut.front().width != width)
        std::swap(m_laidOut.front(), m_laidOut.back());
    if (m_laidOut.front().width != width)
        m_laidOut.front() = {width,
                             m_layOut ? m_layOut(width, ChartStyle::forScreen(palette())) : DrawingList()};
    return m_laidOut.front().drawing;
}

void DrawingView::forget()
{
    m_laidOut.fill({});
}

QSize DrawingView::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

int DrawingView::heightForWidth(int width) const
{
    return qCeil(laidOut(width).size.height());
}

void DrawingView::refresh()
{
    m_drawing = laidOut(width());
    update();
}

void DrawingView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        forget();
        refresh();
    }
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void DrawingView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const ChartStyle style = ChartStyle::forScreen(palette());
    painter.fillRect(event->rect(), style.background);
    paintDrawing(painter, m_drawing, event->rect());
    if (!hasFocus())
        return;
    // Around what the keyboard is on; around everything while it is on nothing yet.
    const bool isOnRegion = m_current >= 0 && m_current < static_cast<int>(m_drawing.regions.size());
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.state |= QStyle::State_KeyboardFocusChange; // a mouse may have led here, the arrow keys lead on
    ring.rect = isOnRegion ? m_drawing.regions[static_cast<size_t>(m_current)]
                                 .rect.adjusted(0, -kRingGap, 0, kRingGap)
                                 .toAlignedRect()
                           : rect();
    this->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

const DrawnRegion* DrawingView::regionAt(QPointF point) const
{
    // What was added last lies on top.
    for (auto region = m_drawing.regions.rbegin(); region != m_drawing.regions.rend(); ++region) {
        if (region->rect.contains(point))
            return &*region;
    }
    return nullptr;
}

QString DrawingView::wordsOf(const DrawnRegion& region) const
{
    const QString more = m_wording && !region.measure.isEmpty() ? m_wording(region.measure) : QString();
    return more.isEmpty() ? region.words : region.words + u'\n' + more;
}

bool DrawingView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const DrawnRegion* region = regionAt(help->pos());
    if (region)
        QToolTip::showText(help->globalPos(),
                           Qt::convertFromPlainText(wordsOf(*region), Qt::WhiteSpaceNormal), this,
                           region->rect.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void DrawingView::mouseMoveEvent(QMouseEvent* event)
{
    const DrawnRegion* region = regionAt(event->position());
    setCursor(region && !region->measure.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DrawingView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        activate(regionAt(event->position()));
}

void DrawingView::activate(const DrawnRegion* region)
{
    if (region && !region->measure.isEmpty())
        emit measureActivated(region->measure);
}

void DrawingView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < static_cast<int>(m_drawing.regions.size()))
            return activate(&m_drawing.regions[static_cast<size_t>(m_current)]);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void DrawingView::move(int step)
{
    const int count = static_cast<int>(m_drawing.regions.size());
    if (count == 0)
        return;
    m_current = std::clamp(m_current + step, 0, count - 1);
    setAccessibleDescription(wordsOf(m_drawing.regions[static_cast<size_t>(m_current)]));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
    update();
}

void DrawingView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DrawingView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription(m_description);
    update();
}

} // namespace milepost
