// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace milepost {

class ImportQueue;

/// The files of an import: name, state in words, what was found or what to do.
class ImportListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, FindingColumn, kColumns };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int of ImportState
        PercentRole                   ///< 0 to 100 while the file is being read, else -1
    };

    /// `queue` outlives the model.
    explicit ImportListModel(const ImportQueue& queue, QObject* parent = nullptr);

    /// The counts of a file under review changed.
    void refresh(int file);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int file, int column) const;

    const ImportQueue& m_queue;
    int m_rows = 0;
};

} // namespace milepost
