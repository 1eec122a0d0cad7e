// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonlist.h"

#include "core/workspace/comparisonrequest.h"
#include "ui/compare/comparableindicators.h"

#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
/// Before the name of a saved comparison, in the ids of the list.
const QString kSaved = u"saved/"_s;
} // namespace

ComparisonList::ComparisonList(QWidget* parent) : SearchedList(u"indicator"_s, parent)
{
    list().setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(list().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparisonList::announce);
    retranslate();
}

void ComparisonList::reload(const ViewContext& context)
{
    std::vector<HeadedItem> items;
    if (const Result<std::vector<NamedComparison>> saved = savedComparisons(*context.workspace)) {
        for (const NamedComparison& one : *saved)
            items.push_back({.id = kSaved + one.name,
                             .name = one.name,
                             .hint = {},
                             .heading = tr("Saved comparisons"),
                             .group = {},
                             .searchText = one.name.toLower()});
    }
    for (const ComparableIndicator& one : comparableIndicators(*context.workspace, *context.catalogue))
        items.push_back({.id = one.id,
                         .name = one.name,
                         .count = one.provinces,
                         .hint = tr("%n province(s) have a target for it", nullptr, one.provinces),
                         .heading = one.area.isEmpty() ? tr("Across areas") : one.area,
                         .group = one.areaId,
                         .searchText = one.searchText});
    const QScopedValueRollback marking(m_marking, true);
    this->items().setItems(std::move(items));
    narrow();
}

void ComparisonList::setFilter(const FilterState& filter)
{
    m_filter = filter;
    narrow();
}

// The global filter narrows the list by its words and its area; a province filter has no meaning in a
// comparison.
void ComparisonList::narrow()
{
    const QScopedValueRollback marking(m_marking, true);
    showFound(m_filter.text, m_filter.area);
    mark();
}

void ComparisonList::showChoice(const QStringList& indicators, const QString& saved)
{
    const bool isMarked =
        saved.isEmpty() ? indicators == m_indicators && m_saved.isEmpty() : saved == m_saved;
    m_indicators = indicators;
    m_saved = saved;
    if (!isMarked)
        mark();
}

void ComparisonList::mark()
{
    const QScopedValueRollback marking(m_marking, true);
    QItemSelectionModel& selection = *list().selectionModel();
    selection.clearSelection();
    const QStringList ids = m_saved.isEmpty() ? m_indicators : QStringList{kSaved + m_saved};
    for (const QString& id : ids) {
        const int row = items().rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = items().index(row);
        selection.select(index, QItemSelectionModel::Select);
        if (id == ids.last())
            selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void ComparisonList::announce()
{
    if (m_marking)
        return;
    QModelIndexList rows = list().selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList indicators;
    for (const QModelIndex& row : std::as_const(rows)) {
        const QString id = row.data(HeadedListModel::IdRole).toString();
        if (id.startsWith(kSaved) && rows.size() == 1) {
            m_saved = id.mid(kSaved.size());
            return emit savedChosen(m_saved);
        }
        if (!id.isEmpty() && !id.startsWith(kSaved))
            indicators.append(id);
    }
    if (indicators.isEmpty())
        return;
    m_indicators = indicators;
    m_saved.clear();
    emit indicatorsChosen(indicators);
}

QString ComparisonList::firstIndicator() const
{
    for (int row = 0; row < items().rowCount(); ++row) {
        const QString id = items().idAt(row);
        if (!id.isEmpty() && !id.startsWith(kSaved))
            return id;
    }
    return {};
}

bool ComparisonList::isEmpty() const
{
    return items().firstItem() < 0 && searchedFor().isEmpty();
}

void ComparisonList::retranslate()
{
    setTexts(tr("Search indicators"), tr("Indicators"),
             tr("No indicator matches. Clear the search or the filter."));
}

} // namespace milepost
