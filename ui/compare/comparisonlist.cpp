// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonlist.h"

#include "core/workspace/comparisonrequest.h"
#include "ui/common/headedlistdelegate.h"
#include "ui/common/headedlistmodel.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/compare/comparableindicators.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
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

ComparisonList::ComparisonList(QWidget* parent)
    : QWidget(parent), m_items(new HeadedListModel(this)), m_search(new QLineEdit(this)),
      m_list(new QListView(this)), m_nothingFound(new QLabel(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ComparisonList::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparisonList::announce);
    retranslate();
}

// Views speak once more while they are taken down; the list is no longer there to listen.
ComparisonList::~ComparisonList()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

void ComparisonList::build()
{
    m_search->setObjectName(u"indicatorSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"indicatorList"_s);
    m_list->setModel(m_items);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HeadedListDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothingFound->setObjectName(u"indicatorNothingFound"_s);
    m_nothingFound->setTextFormat(Qt::PlainText);
    m_nothingFound->setWordWrap(true);
    setTextRole(m_nothingFound, TextRole::Body, InkTone::Muted);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::kTwo, spacing::kTwo, spacing::kTwo, spacing::kOne);
    head->setSpacing(spacing::kOne);
    head->addWidget(m_search);
    head->addWidget(m_nothingFound);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
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
    m_items->setItems(std::move(items));
    search();
}

void ComparisonList::setFilter(const FilterState& filter)
{
    m_filter = filter;
    search();
}

void ComparisonList::clearSearch()
{
    m_search->clear();
}

// The global filter narrows the list by its words and its area; a province filter has no meaning in a
// comparison.
void ComparisonList::search()
{
    const QScopedValueRollback marking(m_marking, true);
    m_items->setSearch(m_search->text() + u' ' + m_filter.text, m_filter.area);
    const bool none = m_items->firstItem() < 0;
    m_nothingFound->setVisible(none);
    m_list->setVisible(!none);
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
    QItemSelectionModel& selection = *m_list->selectionModel();
    selection.clearSelection();
    const QStringList ids = m_saved.isEmpty() ? m_indicators : QStringList{kSaved + m_saved};
    for (const QString& id : ids) {
        const int row = m_items->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_items->index(row);
        selection.select(index, QItemSelectionModel::Select);
        if (id == ids.last())
            selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void ComparisonList::announce()
{
    if (m_marking)
        return;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
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
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QString id = m_items->idAt(row);
        if (!id.isEmpty() && !id.startsWith(kSaved))
            return id;
    }
    return {};
}

bool ComparisonList::isEmpty() const
{
    return m_items->firstItem() < 0 && m_search->text().isEmpty();
}

void ComparisonList::retranslate()
{
    m_search->setPlaceholderText(tr("Search indicators"));
    m_search->setAccessibleName(tr("Search indicators"));
    m_list->setAccessibleName(tr("Indicators"));
    m_nothingFound->setText(tr("No indicator matches. Clear the search or the filter."));
}

} // namespace milepost
