// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measuretablemodel.h"

#include "ui/common/numberformat.h"
#include "ui/common/verdictbadge.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr int kBeforeYears = 4;
constexpr int kAfterYears = 3;

} // namespace

MeasureTableModel::MeasureTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void MeasureTableModel::setRows(const MeasureRows* rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void MeasureTableModel::setYears(const std::vector<int>& years)
{
    if (years == m_years)
        return;
    beginResetModel();
    m_years = years;
    endResetModel();
}

void MeasureTableModel::refresh(const QList<MeasureId>& measures)
{
    for (const MeasureId& id : measures) {
        const int row = rowOf(id);
        if (row >= 0)
            emit dataChanged(index(row, columnOf(Column::Latest)), index(row, columnOf(Column::Verdict)),
                             {Qt::DisplayRole, Qt::ToolTipRole, SortRole, VerdictRole, ShareRole});
    }
}

void MeasureTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MeasureTableModel::rowOf(const MeasureId& id) const
{
    if (!m_rows)
        return -1;
    const auto found =
        std::find_if(m_rows->begin(), m_rows->end(), [&id](const MeasureRow& row) { return row.id == id; });
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

MeasureTableModel::Column MeasureTableModel::columnKind(int column) const
{
    if (column < kBeforeYears)
        return static_cast<Column>(column);
    const int afterYears = column - kBeforeYears - static_cast<int>(m_years.size());
    return afterYears < 0 ? Column::Year : static_cast<Column>(static_cast<int>(Column::Latest) + afterYears);
}

int MeasureTableModel::yearOf(int column) const
{
    return m_years[static_cast<size_t>(column - kBeforeYears)];
}

int MeasureTableModel::columnOf(Column kind) const
{
    if (kind <= Column::Year)
        return static_cast<int>(kind);
    return kBeforeYears + static_cast<int>(m_years.size()) + static_cast<int>(kind) -
           static_cast<int>(Column::Latest);
}

int MeasureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->size());
}

int MeasureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kBeforeYears + static_cast<int>(m_years.size()) + kAfterYears;
}

QVariant MeasureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureRow& measure = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(measure, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return toolTip(measure, index.column());
    case SortRole:
        return sortKey(measure, index.column());
    case VerdictRole:
        return static_cast<int>(measure.verdict);
    case ShareRole:
        return measure.progress ? QVariant(*measure.progress) : QVariant();
    default:
        return {};
    }
}

QString MeasureTableModel::display(const MeasureRow& row, int column) const
{
    switch (columnKind(column)) {
    case Column::Province:
        return row.province();
    case Column::Area:
        return row.area();
    case Column::Label:
        return row.label;
    case Column::Unit:
        return row.unit;
    case Column::Year: {
        const Target* target = row.targetOf(yearOf(column));
        if (!target)
            return {};
        Target bare = *target;
        bare.unit = target->unit == row.unit ? QString() : target->unit;
        return formatTarget(bare);
    }
    case Column::Latest:
        return row.latest ? formatNumber(row.latest->value) : QString();
    case Column::Verdict:
        return verdictWord(row.verdict);
    case Column::Lead:
        return row.lead.join(u"、"_s);
    }
    return {};
}

// Words sort as they read.
QVariant MeasureTableModel::sortKey(const MeasureRow& row, int column) const
{
    switch (columnKind(column)) {
    case Column::Province:
        return row.provinceCode;
    case Column::Year: {
        const Target* target = row.targetOf(yearOf(column));
        return target ? QVariant(target->value) : QVariant();
    }
    case Column::Latest:
        return row.latest ? QVariant(row.latest->value) : QVariant();
    case Column::Verdict:
        return static_cast<int>(row.verdict);
    default:
        return display(row, column);
    }
}

QVariant MeasureTableModel::alignment(int column) const
{
    const Column kind = columnKind(column);
    const bool figure = kind == Column::Year || kind == Column::Latest;
    return int(Qt::AlignVCenter) | int(figure ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant MeasureTableModel::toolTip(const MeasureRow& row, int column) const
{
    switch (columnKind(column)) {
    case Column::Verdict:
        return verdictHint(row.verdict);
    case Column::Year: {
        const Target* target = row.targetOf(yearOf(column));
        return target ? formatTarget(*target) : QString();
    }
    case Column::Latest:
        if (!row.latest)
            return tr("Nothing reported yet");
        return tr("%1 on %2")
            .arg(formatQuantity(row.latest->value, row.unit),
                 QLocale().toString(row.latest->date, QLocale::ShortFormat));
    default:
        return display(row, column);
    }
}

QVariant MeasureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole && columnKind(section) == Column::Year)
        return tr("Right-click to choose which target years are shown");
    if (role != Qt::DisplayRole)
        return {};
    switch (columnKind(section)) {
    case Column::Province:
        return tr("Province");
    case Column::Area:
        return tr("Area");
    case Column::Label:
        return tr("Measure");
    case Column::Unit:
        return tr("Unit");
    case Column::Year:
        return QString::number(yearOf(section));
    //: column of the latest reported value
    case Column::Latest:
        return tr("Latest");
    case Column::Verdict:
        return tr("Verdict");
    case Column::Lead:
        return tr("Lead agency");
    }
    return {};
}

std::vector<int> targetYears(const MeasureRows& rows)
{
    std::set<int> years;
    for (const MeasureRow& row : rows) {
        for (const Target& target : row.targets) {
            if (target.year)
                years.insert(*target.year);
        }
    }
    return {years.begin(), years.end()};
}

std::vector<int> firstYears(const MeasureRows& rows)
{
    std::map<int, int> ends; // last deadlines of measures; the years before them are steps on the way
    std::map<PlanId, int> horizons;
    for (const MeasureRow& row : rows) {
        int last = 0;
        for (const Target& target : row.targets)
            last = std::max(last, target.year.value_or(0));
        if (last == 0)
            continue;
        ++ends[last];
        horizons[row.plan] = std::max(horizons[row.plan], last);
    }
    std::vector<int> years;
    for (const auto& [year, count] : ends) {
        const bool endsAPlan = std::any_of(horizons.begin(), horizons.end(),
                                           [year = year](const auto& plan) { return plan.second == year; });
        if (count > 1 || endsAPlan)
            years.push_back(year);
    }
    return years;
}

} // namespace milepost
