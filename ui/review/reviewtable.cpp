// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewtable.h"

#include "core/review/reviewdraft.h"
#include "ui/common/spacing.h"
#include "ui/review/reviewdelegate.h"
#include "ui/review/reviewmodel.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 32;
constexpr int kLeastSubject = 140;
constexpr int kState = 32;
// In the order of the columns; the kind is as wide as its words, the subject takes what is left.
constexpr std::array kWidths{kState, 0, 0, 40, 84, 72, 60, 128};
constexpr std::array kOfFigures{ReviewModel::BoundColumn, ReviewModel::ValueColumn, ReviewModel::UnitColumn};

int widestKind(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const ReviewKind kind : {ReviewKind::Target, ReviewKind::Policy, ReviewKind::Baseline,
                                  ReviewKind::Other, ReviewKind::Deliverable})
        widest = std::max(widest, metrics.horizontalAdvance(reviewKindWord(kind)));
    return widest + 2 * spacing::kOne + spacing::kHalf;
}

} // namespace

ReviewTable::ReviewTable(QWidget* parent)
    : QTableView(parent), m_model(new ReviewModel(this)), m_proxy(new ReviewProxy(this))
{
    setObjectName(u"reviewTable"_s);
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    setItemDelegate(new ReviewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(kState);
    const auto restore = [this] {
        setCurrentItem(m_last);
        emit listChanged();
    };
    connect(m_proxy, &QAbstractItemModel::modelReset, this, restore);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, restore);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, restore);
}

void ReviewTable::setDraft(ReviewDraft* draft)
{
    m_last = -1;
    m_lastRow = 0;
    m_model->setDraft(draft);
    layOutColumns();
    setCurrentItem(-1);
}

int ReviewTable::currentItem() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.data(ReviewModel::IdRole).toInt() : -1;
}

// An item that is not listed gives way to the one that took its line.
void ReviewTable::setCurrentItem(int id)
{
    const QModelIndex source = m_model->index(m_model->rowOf(id), ReviewModel::SubjectColumn);
    QModelIndex line = source.isValid() ? m_proxy->mapFromSource(source) : QModelIndex();
    if (!line.isValid())
        line = m_proxy->index(std::min(m_lastRow, m_proxy->rowCount() - 1), ReviewModel::SubjectColumn);
    if (!line.isValid()) {
        emit currentItemChanged(-1);
        return;
    }
    if (line != currentIndex())
        setCurrentIndex(line);
    scrollTo(line);
}

std::vector<int> ReviewTable::selectedItems() const
{
    std::vector<int> ids;
    for (const QModelIndex& line : selectionModel()->selectedRows())
        ids.push_back(line.data(ReviewModel::IdRole).toInt());
    if (ids.empty() && currentItem() >= 0)
        ids.push_back(currentItem());
    return ids;
}

bool ReviewTable::goToDoubt(Way way)
{
    const int rows = m_proxy->rowCount();
    const int step = way == Way::Forward ? 1 : rows - 1;
    int row = currentIndex().isValid() ? currentIndex().row() : (way == Way::Forward ? rows - 1 : 0);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step) % rows;
        const QModelIndex line = m_proxy->index(row, ReviewModel::SubjectColumn);
        if (!line.data(ReviewModel::NeedsLookRole).toBool())
            continue;
        setCurrentIndex(line);
        scrollTo(line, QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

void ReviewTable::goDown()
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + 1);
    if (next.isValid())
        setCurrentIndex(next);
}

void ReviewTable::editColumn(int column)
{
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    if (!cell.isValid() || !(cell.flags() & Qt::ItemIsEditable))
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    scrollTo(cell);
    edit(cell);
}

void ReviewTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_lastRow = current.row();
    const int id = current.data(ReviewModel::IdRole).toInt();
    const bool isOther = id != m_last;
    m_last = id;
    if (isOther || !previous.isValid())
        emit currentItemChanged(id);
}

void ReviewTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_model->setSelection(selectedItems());
}

// Letters are the keys of the review.
void ReviewTable::keyboardSearch(const QString&) {}

void ReviewTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void ReviewTable::setScope(ReviewScope scope)
{
    m_proxy->setScope(scope);
    for (const int column : kOfFigures)
        setColumnHidden(column, scope == ReviewScope::Deliverables);
    layOutColumns();
}

void ReviewTable::layOutColumns()
{
    int taken = 0;
    for (int column = 0; column < ReviewModel::kColumns; ++column) {
        const int width = column == ReviewModel::KindColumn ? widestKind(fontMetrics())
                                                            : kWidths[static_cast<size_t>(column)];
        if (!isColumnHidden(column))
            taken += width;
        setColumnWidth(column, width);
    }
    setColumnWidth(ReviewModel::SubjectColumn, std::max(kLeastSubject, viewport()->width() - taken));
}

} // namespace milepost
