// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/indicatorlistmodel.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

IndicatorListModel::IndicatorListModel(QObject* parent) : QAbstractListModel(parent) {}

void IndicatorListModel::setIndicators(std::vector<ComparableIndicator> indicators)
{
    beginResetModel();
    m_indicators = std::move(indicators);
    build();
    endResetModel();
}

void IndicatorListModel::setSearch(const QString& words, const QString& areaId)
{
    beginResetModel();
    m_areaId = areaId;
    m_search = words.toLower();
    build();
    endResetModel();
}

void IndicatorListModel::build()
{
    m_rows.clear();
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    const ComparableIndicator* before = nullptr;
    for (const ComparableIndicator& indicator : m_indicators) {
        const bool matches = std::all_of(words.begin(), words.end(), [&indicator](const QString& word) {
            return indicator.searchText.contains(word);
        });
        if (!matches || (!m_areaId.isEmpty() && indicator.areaId != m_areaId))
            continue;
        if (!before || before->area != indicator.area)
            m_rows.push_back({indicator.area.isEmpty() ? tr("Across areas") : indicator.area, nullptr});
        m_rows.push_back({QString(), &indicator});
        before = &indicator;
    }
}

int IndicatorListModel::rowOf(const QString& indicator) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].indicator && m_rows[i].indicator->id == indicator)
            return static_cast<int>(i);
    }
    return -1;
}

int IndicatorListModel::firstIndicator() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.indicator; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IndicatorListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IndicatorListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.indicator ? row.indicator->name : row.heading;
    case Qt::ToolTipRole:
        return row.indicator
                   ? QVariant(row.indicator->name + u'\n' +
                              tr("%n province(s) have a target for it", nullptr, row.indicator->provinces))
                   : QVariant();
    case Qt::AccessibleDescriptionRole:
        return row.indicator ? tr("%n province(s) have a target for it", nullptr, row.indicator->provinces)
                             : QVariant();
    case IndicatorRole:
        return row.indicator ? row.indicator->id : QString();
    case ProvincesRole:
        return row.indicator ? row.indicator->provinces : 0;
    case HeadingRole:
        return row.indicator == nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags IndicatorListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].indicator ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                              : Qt::NoItemFlags;
}

} // namespace milepost
