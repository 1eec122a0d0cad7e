// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measureproxy.h"

#include "ui/targets/measuretablemodel.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace milepost {
namespace {

/// A sort key worked out once a row: comparing collated text through QVariant would dominate.
struct SortKey
{
    bool missing = true;
    double number = 0.0;
    std::optional<QCollatorSortKey> text;
};

SortKey sortKey(const QVariant& raw, const QCollator& collator)
{
    SortKey key;
    if (!raw.isValid())
        return key;
    key.missing = false;
    if (raw.typeId() == QMetaType::QString)
        key.text = collator.sortKey(raw.toString());
    else
        key.number = raw.toDouble();
    return key;
}

bool less(const SortKey& a, const SortKey& b)
{
    if (a.text && b.text)
        return *a.text < *b.text;
    return a.number < b.number;
}

} // namespace

MeasureProxy::MeasureProxy(MeasureTableModel& model, QObject* parent)
    : QAbstractProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &MeasureProxy::forwardChange);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    rebuild();
}

void MeasureProxy::show(const ShownRows& rows)
{
    if (rows == m_shown)
        return;
    beginResetModel();
    m_shown = rows;
    pick();
    endResetModel();
}

void MeasureProxy::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    for (const QModelIndex& index : before)
        sources.append(mapToSource(index));
    m_sortColumn = column;
    m_sortOrder = order;
    sortAll();
    pick();
    QModelIndexList after;
    for (const QModelIndex& source : std::as_const(sources))
        after.append(mapFromSource(source));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void MeasureProxy::rebuild()
{
    sortAll();
    pick();
}

void MeasureProxy::sortAll()
{
    m_order.resize(static_cast<size_t>(m_model.rowCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= m_model.columnCount())
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<SortKey> keys;
    keys.reserve(m_order.size());
    for (const int row : m_order)
        keys.push_back(
            sortKey(m_model.data(m_model.index(row, m_sortColumn), MeasureTableModel::SortRole), collator));
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const SortKey& first = keys[static_cast<size_t>(a)];
        const SortKey& second = keys[static_cast<size_t>(b)];
        // What is missing stays at the end, whichever way the rest runs.
        if (first.missing != second.missing)
            return second.missing;
        return m_sortOrder == Qt::AscendingOrder ? less(first, second) : less(second, first);
    });
}

void MeasureProxy::pick()
{
    m_visible.clear();
    m_place.assign(m_order.size(), -1);
    std::vector<char> isShown(m_order.size(), m_shown ? 0 : 1);
    for (size_t place = 0; m_shown && place < m_shown->size(); ++place) {
        if ((*m_shown)[place] < isShown.size()) // the model may have other rows by now
            isShown[(*m_shown)[place]] = 1;
    }
    for (const int row : m_order) {
        if (!isShown[static_cast<size_t>(row)])
            continue;
        m_place[static_cast<size_t>(row)] = static_cast<int>(m_visible.size());
        m_visible.push_back(row);
    }
}

void MeasureProxy::forwardChange(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        const int place = m_place[static_cast<size_t>(row)];
        if (place >= 0)
            emit dataChanged(index(place, first.column()), index(place, last.column()), roles);
    }
}

QModelIndex MeasureProxy::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_model.index(m_visible[static_cast<size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex MeasureProxy::mapFromSource(const QModelIndex& sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= static_cast<int>(m_place.size()))
        return {};
    const int place = m_place[static_cast<size_t>(sourceIndex.row())];
    return place < 0 ? QModelIndex() : index(place, sourceIndex.column());
}

QModelIndex MeasureProxy::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MeasureProxy::parent(const QModelIndex&) const
{
    return {};
}

int MeasureProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int MeasureProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QVariant MeasureProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role) : QVariant();
}

} // namespace milepost
