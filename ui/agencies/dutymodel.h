// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/agencyduties.h"
#include "ui/common/measurerow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace milepost {

/// The duties of one agency as a table, in the order given. Passive: it points at what the page owns.
class DutyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Deadline, Kind, Name, Promise, Latest, Standing, Role };
    enum Role {
        VerdictRole = Qt::UserRole + 1, ///< int of Verdict, invalid for what is not judged
        WorkStateRole,                  ///< int of WorkState, invalid for a target
    };

    explicit DutyModel(QObject* parent = nullptr);

    /// `rows` may be null; both outlive their use here.
    void setDuties(std::vector<const Duty*> duties, const MeasureRows* rows);
    const Duty& duty(int row) const { return *m_duties[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const Duty& duty, Column column) const;
    const MeasureRow* measureOf(const Duty& duty) const;

    std::vector<const Duty*> m_duties;
    QHash<MeasureId, const MeasureRow*> m_measures;
};

} // namespace milepost
