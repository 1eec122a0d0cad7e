// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headedlistmodel.h"

#include "ui/common/headedlistdelegate.h"

#include <algorithm>

namespace milepost {

HeadedListModel::HeadedListModel(QObject* parent) : QAbstractListModel(parent) {}

void HeadedListModel::setItems(std::vector<HeadedItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    build();
    endResetModel();
}

void HeadedListModel::setSearch(const QString& words, const QString& group)
{
    beginResetModel();
    m_group = group;
    m_search = words.toLower();
    build();
    endResetModel();
}

void HeadedListModel::build()
{
    m_rows.clear();
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    const HeadedItem* before = nullptr;
    for (const HeadedItem& item : m_items) {
        const bool matches = std::all_of(words.begin(), words.end(), [&item](const QString& word) {
            return item.searchText.contains(word);
        });
        if (!matches || (!m_group.isEmpty() && item.group != m_group))
            continue;
        if (!before || before->heading != item.heading)
            m_rows.push_back({item.heading, nullptr});
        m_rows.push_back({QString(), &item});
        before = &item;
    }
}

int HeadedListModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const Row& row) { return row.item && row.item->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HeadedListModel::firstItem() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.item; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString HeadedListModel::idAt(int row) const
{
    return index(row).data(IdRole).toString();
}

int HeadedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HeadedListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.item ? row.item->name : row.heading;
    case Qt::ToolTipRole:
        return row.item ? QVariant(row.item->name + u'\n' + row.item->hint) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return row.item ? QVariant(row.item->hint) : QVariant();
    case IdRole:
        return row.item ? row.item->id : QString();
    case CountRole:
        return row.item ? row.item->count : 0;
    case HeadingRole:
        return row.item == nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags HeadedListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                         : Qt::NoItemFlags;
}

} // namespace milepost
