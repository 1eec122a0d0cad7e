// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tablecontentmodel.h"

namespace milepost {

namespace {

int alignmentOf(CellAlignment alignment)
{
    const Qt::Alignment horizontal = alignment == CellAlignment::End      ? Qt::AlignRight
                                     : alignment == CellAlignment::Centre ? Qt::AlignHCenter
                                                                          : Qt::AlignLeft;
    return static_cast<int>(horizontal | Qt::AlignVCenter);
}

} // namespace

TableContentModel::TableContentModel(QObject* parent) : QAbstractTableModel(parent) {}

void TableContentModel::setContent(const TableContent& content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int TableContentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int TableContentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant TableContentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_content.rows[static_cast<size_t>(index.row())][column];
    case Qt::TextAlignmentRole:
        return alignmentOf(m_content.columns[column].alignment);
    default:
        return {};
    }
}

QVariant TableContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_content.columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return alignmentOf(column.alignment);
    default:
        return {};
    }
}

} // namespace milepost
