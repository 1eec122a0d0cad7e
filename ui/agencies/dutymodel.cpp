// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/dutymodel.h"

#include "ui/agencies/dutytext.h"

namespace milepost {

using namespace Qt::StringLiterals;

DutyModel::DutyModel(QObject* parent) : QAbstractTableModel(parent) {}

void DutyModel::setDuties(std::vector<const Duty*> duties, const MeasureRows* rows)
{
    beginResetModel();
    m_duties = std::move(duties);
    m_measures.clear();
    if (rows) {
        for (const Duty* duty : m_duties)
            m_measures.insert(duty->measure, nullptr);
        for (const MeasureRow& row : *rows) {
            const auto found = m_measures.find(row.id);
            if (found != m_measures.end())
                *found = &row;
        }
    }
    endResetModel();
}

int DutyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.size());
}

int DutyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Role) + 1;
}

QVariant DutyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Duty& shown = duty(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case Qt::ToolTipRole:
        return column == Column::Name || column == Column::Latest ? display(shown, column) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Column::Promise || column == Column::Latest ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case VerdictRole:
        return shown.kind == DutyKind::Target ? QVariant(static_cast<int>(shown.verdict)) : QVariant();
    case WorkStateRole:
        return shown.kind == DutyKind::Target ? QVariant() : QVariant(static_cast<int>(shown.state));
    default:
        return {};
    }
}

QString DutyModel::display(const Duty& duty, Column column) const
{
    switch (column) {
    case Column::Deadline:
        return deadlineText(duty);
    case Column::Kind:
        return dutyKindWord(duty.kind);
    case Column::Name:
        return duty.name;
    case Column::Promise:
        return promiseOf(duty);
    case Column::Latest:
        return latestText(duty, measureOf(duty));
    case Column::Standing:
        return standingText(duty);
    case Column::Role:
        return dutyRoleWord(duty.role);
    }
    return {};
}

const MeasureRow* DutyModel::measureOf(const Duty& duty) const
{
    return m_measures.value(duty.measure);
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Promise || column == Column::Latest ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Deadline:
        return tr("Deadline");
    case Column::Kind:
        return tr("Kind");
    case Column::Name:
        return tr("What is owed");
    case Column::Promise:
        return tr("Target");
    case Column::Latest:
        return tr("Latest");
    case Column::Standing:
        return tr("Verdict or state");
    case Column::Role:
        return tr("Part");
    }
    return {};
}

} // namespace milepost
