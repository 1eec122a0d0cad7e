// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/measurerow.h"

#include <QAbstractTableModel>

namespace milepost {

/// The measures as a table: one row a measure; one column a chosen target year. Passive: it points at rows
/// that another owns, told by setRows() when they are replaced and by refresh() when their values change.
class MeasureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Province, Area, Label, Unit, Year, Latest, Verdict, Lead };
    enum Role {
        SortRole = Qt::UserRole, ///< raw: QString, double, int; invalid sorts last
        VerdictRole,             ///< int of Verdict
        ShareRole                ///< progress as a share, invalid when not defined
    };

    explicit MeasureTableModel(QObject* parent = nullptr);

    /// `rows` may be null and outlives its use here.
    void setRows(const MeasureRows* rows);
    void setYears(const std::vector<int>& years);
    const std::vector<int>& years() const { return m_years; }
    void refresh(const QList<MeasureId>& measures);
    /// Texts and number formats follow the language.
    void retranslate();

    const MeasureRow& row(int index) const { return (*m_rows)[static_cast<size_t>(index)]; }
    /// Row of a measure, or -1.
    int rowOf(const MeasureId& id) const;
    Column columnKind(int column) const;
    /// The year of a Year column.
    int yearOf(int column) const;
    /// The first column of a kind.
    int columnOf(Column kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const MeasureRow& row, int column) const;
    QVariant sortKey(const MeasureRow& row, int column) const;
    QVariant alignment(int column) const;
    QVariant toolTip(const MeasureRow& row, int column) const;

    const MeasureRows* m_rows = nullptr;
    std::vector<int> m_years;
};

/// Every year some measure has a target for, ascending.
std::vector<int> targetYears(const MeasureRows& rows);
/// The years shown at first: those in which several measures or a whole plan reach their end. Steps on the
/// way there, such as annual targets, are shown on demand.
std::vector<int> firstYears(const MeasureRows& rows);

} // namespace milepost
