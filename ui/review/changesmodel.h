// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/planversions.h"

#include <QAbstractTableModel>

namespace milepost {

/// What a new version of a plan changes: altered, new and gone targets with the old and the new promise;
/// unchanged ones are left out.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FateColumn, SubjectColumn, BeforeColumn, AfterColumn, kColumns };
    enum Role {
        FateRole = Qt::UserRole + 1, ///< int of TargetFate
        TargetRole                   ///< id of the target in the new version; empty for one that is gone
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifference(const PlanDifference& difference);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TargetDifference> m_rows;
};

} // namespace milepost
