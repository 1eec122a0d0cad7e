// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/changelistmodel.h"

#include <algorithm>

namespace milepost {

namespace {

int urgency(CellChange::Kind kind)
{
    return kind == CellChange::Kind::Refused ? 0 : kind == CellChange::Kind::Asked ? 1 : 2;
}

QString outcomeOf(const ChangeLine& line)
{
    switch (line.kind) {
    case CellChange::Kind::New:
        //: outcome of a pasted cell: the cell was empty
        return ChangeListModel::tr("New");
    case CellChange::Kind::Changed:
        //: outcome of a pasted cell: another value stood there
        return ChangeListModel::tr("Changed");
    case CellChange::Kind::Cleared:
        //: outcome of a pasted cell: an empty cell was pasted over a value
        return ChangeListModel::tr("Cleared: no data");
    case CellChange::Kind::Asked:
        return ChangeListModel::tr("Needs a reason: %1").arg(line.sentence);
    case CellChange::Kind::Refused:
        return ChangeListModel::tr("Refused: %1").arg(line.sentence);
    case CellChange::Kind::Same:
        break;
    }
    return {};
}

QString textOf(const ChangeLine& line, int column)
{
    switch (column) {
    case ChangeListModel::NameColumn:
        return line.name;
    case ChangeListModel::PartColumn:
        return line.part;
    case ChangeListModel::BeforeColumn:
        return line.before;
    case ChangeListModel::AfterColumn:
        return line.after;
    default:
        return outcomeOf(line);
    }
}

} // namespace

void ChangeListModel::setLines(std::vector<ChangeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::ranges::stable_sort(m_lines, {}, [](const ChangeLine& line) { return urgency(line.kind); });
    endResetModel();
}

int ChangeListModel::countOf(CellChange::Kind kind) const
{
    return static_cast<int>(std::ranges::count(m_lines, kind, &ChangeLine::kind));
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{kColumns};
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChangeLine& line = m_lines[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == BeforeColumn || index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(line.kind);
    default:
        return {};
    }
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
    case NameColumn:
        //: heading of the column that names what a paste would change
        return tr("Where");
    case PartColumn:
        //: heading: the period of a figure, or what of a task is changed
        return tr("What");
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
