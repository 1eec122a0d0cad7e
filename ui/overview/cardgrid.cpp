// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardgrid.h"

#include <algorithm>

namespace milepost {

CardGrid::CardGrid(int cardWidth, int gap, QWidget* parent)
    : QLayout(parent), m_cardWidth(cardWidth), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

void CardGrid::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int CardGrid::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* CardGrid::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* CardGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize CardGrid::sizeHint() const
{
    return {m_cardWidth * 4, heightForWidth(m_cardWidth * 4)};
}

QSize CardGrid::minimumSize() const
{
    return {m_cardWidth, 0};
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int CardGrid::arrange(const QRect& rect, Pass pass) const
{
    if (m_items.isEmpty())
        return 0;
    const int fitting = std::max(1, (rect.width() + m_gap) / (m_cardWidth + m_gap));
    // A handful of cards share the row; more keep a common width, the last row too.
    const int columns = std::min(fitting, std::max(count(), 3));
    const int width = (rect.width() - m_gap * (columns - 1)) / columns;
    int y = rect.top();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < last; ++i) {
            QLayoutItem* item = m_items.at(i);
            const int needed =
                item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
            height = std::max(height, needed);
        }
        for (int i = first; i < last && pass == Pass::Place; ++i)
            m_items.at(i)->setGeometry(QRect(rect.left() + (i - first) * (width + m_gap), y, width, height));
        y += height + m_gap;
    }
    return y - m_gap - rect.top();
}

} // namespace milepost
