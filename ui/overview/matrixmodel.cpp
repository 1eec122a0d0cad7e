// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/matrixmodel.h"

#include "ui/common/numberformat.h"
#include "ui/overview/sharebar.h"

namespace milepost {

MatrixModel::MatrixModel(QObject* parent) : QAbstractTableModel(parent) {}

void MatrixModel::setMatrix(const OverviewMatrix& matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

VerdictMix MatrixModel::mix(const QModelIndex& index) const
{
    const auto row = static_cast<size_t>(index.row());
    if (!isSum(index.column()))
        return m_matrix.cell(row, static_cast<size_t>(index.column() - 1));
    VerdictMix sum;
    for (size_t area = 0; area < m_matrix.areas.size(); ++area) {
        for (size_t group = 0; group < sum.counts.size(); ++group)
            sum.counts[group] += m_matrix.cell(row, area).counts[group];
    }
    return sum;
}

FilterState MatrixModel::filter(const QModelIndex& index) const
{
    FilterState filter;
    filter.province = m_matrix.provinces[static_cast<size_t>(index.row())].key;
    if (!isSum(index.column()))
        filter.area = m_matrix.areas[static_cast<size_t>(index.column() - 1)].key;
    return filter;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.provinces.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_matrix.areas.empty() ? 0 : static_cast<int>(m_matrix.areas.size()) + 1;
}

QString MatrixModel::detail(const VerdictMix& cell)
{
    if (cell.total() == 0)
        return tr("No measures");
    const QString count = tr("%n measure(s)", nullptr, cell.total());
    const std::optional<double> share = cell.shareGood();
    if (!share)
        return tr("%1, none reported so far", "measures").arg(count);
    return tr("%1, %2 met or on pace: %3", "measures, share, numbers in each group")
        .arg(count, formatPercent(*share, 0), mixInWords(cell));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VerdictMix cell = mix(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.total() == 0 ? QString() : formatNumber(cell.total());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return detail(cell);
    case Qt::AccessibleTextRole: {
        const QString where = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() + u' ' +
                              headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return where + QStringLiteral(" · ") + detail(cell);
    }
    case MixRole:
        return QVariant::fromValue(QList<int>(cell.counts.begin(), cell.counts.end()));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= sections)
        return {};
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Horizontal ? int(Qt::AlignHCenter | Qt::AlignBottom) | int(Qt::TextWordWrap)
                                             : int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_matrix.provinces[static_cast<size_t>(section)].name;
    //: the first column of the matrix: all areas of a province together
    return isSum(section) ? tr("All areas") : m_matrix.areas[static_cast<size_t>(section - 1)].name;
}

} // namespace milepost
