// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filterstate.h"
#include "ui/overview/overviewcontent.h"

#include <QAbstractTableModel>

namespace milepost {

/// The province × area matrix: one row a province, the first column the province's sum, then one column
/// an area.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { MixRole = Qt::UserRole };

    explicit MatrixModel(QObject* parent = nullptr);

    void setMatrix(const OverviewMatrix& matrix);
    VerdictMix mix(const QModelIndex& index) const;
    /// The filter that shows a cell's rows.
    FilterState filter(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSum(int column) const { return column == 0; }
    static QString detail(const VerdictMix& cell);

    OverviewMatrix m_matrix;
};

} // namespace milepost
