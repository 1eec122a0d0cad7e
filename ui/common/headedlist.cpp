// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headedlist.h"

#include <QListView>

namespace milepost {

HeadedList::HeadedList(const QString& name, QWidget* parent) : SearchedList(name, parent)
{
    connect(list().selectionModel(), &QItemSelectionModel::currentChanged, this, &HeadedList::chosen);
}

void HeadedList::setItems(std::vector<HeadedItem> items)
{
    m_hasItems = !items.empty();
    this->items().setItems(std::move(items));
    narrow();
}

void HeadedList::setFilter(const QString& words, const QString& group)
{
    m_words = words;
    m_group = group;
    narrow();
}

bool HeadedList::lists(const QString& id) const
{
    return items().rowOf(id) >= 0;
}

void HeadedList::narrow()
{
    showFound(m_words, m_group);
    select(lists(m_current) ? items().rowOf(m_current) : items().firstItem());
}

void HeadedList::choose(const QString& id)
{
    if (!lists(id))
        clearSearch();
    select(items().rowOf(id));
}

void HeadedList::select(int row)
{
    if (row >= 0)
        list().setCurrentIndex(items().index(row));
}

void HeadedList::chosen(const QModelIndex& current)
{
    const QString id = current.data(HeadedListModel::IdRole).toString();
    if (id.isEmpty() || id == m_current)
        return;
    m_current = id;
    emit currentChanged(id);
}

} // namespace milepost
