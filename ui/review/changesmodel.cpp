// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changesmodel.h"

#include "ui/common/numberformat.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString fateWord(TargetFate fate)
{
    switch (fate) {
    case TargetFate::Same:
        return {};
    case TargetFate::Altered:
        //: a target in the new version of a plan
        return ChangesModel::tr("Altered");
    case TargetFate::New:
        //: a target in the new version of a plan
        return ChangesModel::tr("New");
    case TargetFate::Gone:
        //: a target that the new version of a plan leaves out
        return ChangesModel::tr("Gone");
    }
    return {};
}

QString promise(const std::optional<Target>& target)
{
    if (!target)
        return {};
    const QString value = formatTarget(*target);
    return target->year ? u"%1 · %2"_s.arg(value).arg(*target->year) : value;
}

} // namespace

void ChangesModel::setDifference(const PlanDifference& difference)
{
    beginResetModel();
    m_rows = difference.targets;
    std::erase_if(m_rows, [](const TargetDifference& row) { return row.fate == TargetFate::Same; });
    std::ranges::stable_sort(m_rows, {}, &TargetDifference::fate);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TargetDifference& row = m_rows[static_cast<size_t>(index.row())];
    const Target& named = row.after ? *row.after : *row.before;
    if (role == FateRole)
        return static_cast<int>(row.fate);
    if (role == TargetRole)
        return row.after ? row.after->id : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FateColumn:
        return fateWord(row.fate);
    case SubjectColumn:
        return named.label.isEmpty() ? named.subject : named.label;
    case BeforeColumn:
        return promise(row.before);
    case AfterColumn:
        return promise(row.after);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FateColumn:
        return tr("Change");
    case SubjectColumn:
        return tr("Target");
    case BeforeColumn:
        return tr("Earlier version");
    case AfterColumn:
        return tr("This version");
    default:
        return {};
    }
}

} // namespace milepost
