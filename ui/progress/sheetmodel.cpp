// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetmodel.h"

#include "core/workspace/workspace.h"
#include "ui/progress/drafts.h"
#include "ui/progress/periodaxis.h"

#include <algorithm>

namespace milepost {

SheetModel::SheetModel(Drafts& drafts, QObject* parent) : QAbstractTableModel(parent), m_drafts(drafts)
{
    connect(&m_drafts, &Drafts::draftChanged, this, [this](const DraftKey& key) {
        if (const auto* cell = std::get_if<CellKey>(&key))
            announceCell(*cell);
    });
}

void SheetModel::reload(const ViewContext& context, PeriodKind kind, Grouping grouping)
{
    beginResetModel();
    m_context = context;
    m_kind = kind;
    m_grouping = grouping;
    m_lines = sheetLines(m_context, m_grouping);
    m_periods = sheetPeriods(m_context, m_lines, m_kind);
    m_lineOf.clear();
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (!m_lines[line].isHeading())
            m_lineOf.insert(m_lines[line].measure.id, static_cast<int>(line));
    }
    endResetModel();
}

void SheetModel::refresh(const QList<MeasureId>& measures)
{
    for (const MeasureId& measure : measures) {
        const int row = rowOf(measure);
        if (row < 0)
            continue;
        SheetLine& line = m_lines[static_cast<size_t>(row)];
        line.forgetObservations();
        if (line.place < m_context.rows->size() && (*m_context.rows)[line.place].id == measure)
            line.measure = (*m_context.rows)[line.place];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void SheetModel::refreshLocks()
{
    if (m_lines.empty())
        return;
    emit dataChanged(index(0, kFixedColumns), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, kFixedColumns, columnCount() - 1);
}

void SheetModel::retranslate()
{
    if (m_lines.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                     {Qt::DisplayRole, Qt::ToolTipRole});
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int SheetModel::asOfColumn() const
{
    return columnOfDay(m_context.asOf);
}

int SheetModel::columnOfDay(QDate day) const
{
    const int place = indexOfDay(m_periods, day);
    return place < 0 ? -1 : kFixedColumns + place;
}

int SheetModel::columnOf(const Period& period) const
{
    const auto found = std::find(m_periods.begin(), m_periods.end(), period);
    return found == m_periods.end() ? -1 : kFixedColumns + static_cast<int>(found - m_periods.begin());
}

const MeasureRow* SheetModel::measureAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const SheetLine& line = m_lines[static_cast<size_t>(row)];
    return line.isHeading() ? nullptr : &line.measure;
}

std::optional<CellKey> SheetModel::keyAt(const QModelIndex& index) const
{
    const MeasureRow* row = measureAt(index.row());
    if (!row || index.column() < kFixedColumns)
        return std::nullopt;
    return CellKey{row->id, m_periods[static_cast<size_t>(index.column() - kFixedColumns)]};
}

std::optional<Observation> SheetModel::observationAt(const QModelIndex& index) const
{
    const auto key = keyAt(index);
    const Observation* found = key ? m_lines[static_cast<size_t>(index.row())].at(key->period) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFixedColumns + static_cast<int>(m_periods.size());
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !keyAt(index))
        return false;
    return enter({{index, value.toString()}}) == 0;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !measureAt(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() < kFixedColumns ? flags : flags | Qt::ItemIsEditable;
}

} // namespace milepost
