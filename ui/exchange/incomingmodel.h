// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/valuefile.h"

#include <QAbstractTableModel>

namespace milepost {

/// The lines of a file with values, each with what taking it would do.
class IncomingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        StateColumn,
        MeasureColumn,
        PeriodColumn,
        BeforeColumn,
        AfterColumn,
        ReasonColumn,
        kColumns
    };

    /// `file` and `workspace` outlive the model.
    IncomingModel(const ValueFile& file, const Workspace& workspace, QObject* parent = nullptr);

    /// Only lines of this state; every line without one.
    void show(std::optional<IncomingState> state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const IncomingValue& line, int column) const;
    static int alignment(int column);

    const ValueFile& m_file;
    const Workspace& m_workspace;
    std::vector<size_t> m_shown;
};

} // namespace milepost
