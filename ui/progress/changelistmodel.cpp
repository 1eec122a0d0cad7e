// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/changelistmodel.h"

#include "ui/common/numberformat.h"
#include "ui/progress/periodaxis.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecimals = 6;

int urgency(CellChange::Kind kind)
{
    return kind == CellChange::Kind::Refused ? 0 : kind == CellChange::Kind::Asked ? 1 : 2;
}

} // namespace

void ChangeListModel::setChanges(const CellChanges& changes, const Workspace& workspace)
{
    beginResetModel();
    m_rows.clear();
    for (const CellChange& change : changes) {
        const Measure* measure = workspace.measure(change.key.measure);
        if (change.kind != CellChange::Kind::Same && measure)
            m_rows.push_back({change, measure->label, measure->unit});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row& row) { return urgency(row.change.kind); });
    endResetModel();
}

int ChangeListModel::countOf(CellChange::Kind kind) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [kind](const Row& row) { return row.change.kind == kind; }));
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{kColumns};
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == BeforeColumn || index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(row.change.kind);
    default:
        return {};
    }
}

QString ChangeListModel::text(const Row& row, int column) const
{
    const CellChange& change = row.change;
    switch (column) {
    case MeasureColumn:
        return row.measure;
    case PeriodColumn:
        return periodHeading(change.key.period);
    case BeforeColumn:
        return change.before ? formatNumber(*change.before, kDecimals) : u"–"_s;
    case AfterColumn:
        if (!change.entry.value)
            return change.kind == CellChange::Kind::Cleared ? u"–"_s : change.text;
        return formatQuantity(*change.entry.value, row.unit);
    default:
        break;
    }
    switch (change.kind) {
    case CellChange::Kind::New:
        //: outcome of a pasted cell: the cell was empty
        return tr("New");
    case CellChange::Kind::Changed:
        //: outcome of a pasted cell: another value stood there
        return tr("Changed");
    case CellChange::Kind::Cleared:
        //: outcome of a pasted cell: an empty cell was pasted over a value
        return tr("Cleared: no data");
    case CellChange::Kind::Asked:
        return tr("Needs a reason: %1").arg(change.sentence);
    case CellChange::Kind::Refused:
        return tr("Refused: %1").arg(change.sentence);
    case CellChange::Kind::Same:
        break;
    }
    return {};
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == BeforeColumn || section == AfterColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MeasureColumn:
        return tr("Measure");
    case PeriodColumn:
        return tr("Period");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        //: heading of the column that says what a paste would do to a cell
        return tr("Outcome");
    }
}

} // namespace milepost
