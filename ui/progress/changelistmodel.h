// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/cellchange.h"

#include <QAbstractTableModel>

namespace milepost {

/// What a paste would change, one row a cell: measure, period, before, after, outcome. Cells it leaves as
/// they are do not show; what is refused or has to be explained comes first.
class ChangeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MeasureColumn, PeriodColumn, BeforeColumn, AfterColumn, OutcomeColumn, kColumns };
    enum Role { KindRole = Qt::UserRole + 1 /* int of CellChange::Kind */ };

    explicit ChangeListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `workspace` gives the names and units; it is asked only here.
    void setChanges(const CellChanges& changes, const Workspace& workspace);
    int countOf(CellChange::Kind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        CellChange change;
        QString measure;
        QString unit;
    };

    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace milepost
