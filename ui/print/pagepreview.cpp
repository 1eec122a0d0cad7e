// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepreview.h"

#include "ui/common/spacing.h"
#include "ui/print/sheetexport.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace milepost {

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(360, 360);
}

void PagePreview::setPages(std::vector<SheetPage> pages, const QSizeF& paper)
{
    m_pages = std::move(pages);
    m_paper = paper;
    updateRange();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit currentPageChanged(0);
}

QSize PagePreview::pageSize() const
{
    const int room = std::max(80, viewport()->width() - 2 * spacing::kTwo);
    // A whole page in sight where that leaves it legible.
    const qreal byHeight = (viewport()->height() - 2 * spacing::kTwo) * m_paper.width() / m_paper.height();
    const int width = std::min(room, std::max(qRound(byHeight), 440));
    return {width, qRound(width * m_paper.height() / m_paper.width())};
}

int PagePreview::pageTop(int page) const
{
    return spacing::kTwo + page * (pageSize().height() + spacing::kTwo);
}

int PagePreview::currentPage() const
{
    if (m_pages.empty())
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - spacing::kTwo;
    return std::clamp(middle / (pageSize().height() + spacing::kTwo), 0, pageCount() - 1);
}

void PagePreview::updateRange()
{
    m_pictures.assign(m_pages.size(), QPixmap());
    verticalScrollBar()->setRange(
        0, std::max(0, m_pages.empty() ? 0 : pageTop(pageCount()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(spacing::kThree * 2);
}

const QPixmap& PagePreview::picture(int page)
{
    QPixmap& pixmap = m_pictures[static_cast<size_t>(page)];
    if (pixmap.isNull()) {
        const qreal ratio = devicePixelRatioF();
        pixmap = QPixmap(pageSize() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        paintPage(painter, m_pages[static_cast<size_t>(page)],
                  pageSize().width() / (m_paper.width() * kUnitsPerMillimetre));
    }
    return pixmap;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    const int left = (viewport()->width() - pageSize().width()) / 2;
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect(QPoint(left, pageTop(page) - verticalScrollBar()->value()), pageSize());
        if (rect.intersects(viewport()->rect()))
            painter.drawPixmap(rect.topLeft(), picture(page));
    }
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    const int page = currentPage();
    updateRange();
    if (page > 0)
        verticalScrollBar()->setValue(pageTop(page) - spacing::kTwo);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    const auto show = [this](int page) {
        verticalScrollBar()->setValue(pageTop(std::clamp(page, 0, std::max(0, pageCount() - 1))) -
                                      spacing::kTwo);
    };
    switch (event->key()) {
    case Qt::Key_PageDown:
        return show(currentPage() + 1);
    case Qt::Key_PageUp:
        return show(currentPage() - 1);
    case Qt::Key_Home:
        return show(0);
    case Qt::Key_End:
        return show(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentPageChanged(currentPage());
}

} // namespace milepost
