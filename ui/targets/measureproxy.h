// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filteredrows.h"

#include <QAbstractProxyModel>

namespace milepost {

class MeasureTableModel;

/// Sorts and filters the measures. All rows are sorted once; a keystroke in the filter only picks from that
/// order, so that thousands of rows follow it within a frame.
class MeasureProxy final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    MeasureProxy(MeasureTableModel& model, QObject* parent = nullptr);

    /// Shows these of the model's rows; before the first call, all.
    void show(const ShownRows& rows);

    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();
    void sortAll();
    void pick();
    void forwardChange(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    MeasureTableModel& m_model;
    ShownRows m_shown;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order;   ///< every source row, sorted
    std::vector<int> m_visible; ///< those that pass the filter
    std::vector<int> m_place;   ///< place of a source row in m_visible, or -1
};

} // namespace milepost
