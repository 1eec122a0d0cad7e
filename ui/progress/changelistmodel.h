// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/changeline.h"

#include <QAbstractTableModel>

namespace milepost {

/// What a paste would change, one row a cell: name, part, before, after, outcome; what is refused or has to
/// be explained comes first.
class ChangeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PartColumn, BeforeColumn, AfterColumn, OutcomeColumn, kColumns };
    enum Role { KindRole = Qt::UserRole + 1 /* int of CellChange::Kind */ };

    explicit ChangeListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setLines(std::vector<ChangeLine> lines);
    int countOf(CellChange::Kind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ChangeLine> m_lines;
};

} // namespace milepost
