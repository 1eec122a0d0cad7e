// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/fittedtable.h"

#include "ui/charts/columnfit.h"
#include "ui/charts/tablecontentmodel.h"
#include "ui/common/spacing.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace milepost {

FittedTable::FittedTable(QWidget* parent) : QTableView(parent), m_rows(new TableContentModel(this))
{
    setModel(m_rows);
    verticalHeader()->hide();
    setWordWrap(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void FittedTable::setContent(const TableContent& content)
{
    m_rows->setContent(content);
    fit();
}

const TableContent& FittedTable::content() const
{
    return m_rows->content();
}

void FittedTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FittedTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit rowActivated(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

// Columns as wide as their cells ask; where that is too much, the longest give way and wrap.
void FittedTable::fitColumns()
{
    resizeColumnsToContents();
    const int least = 6 * fontMetrics().horizontalAdvance(u'永') + spacing::kTwo;
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const double natural = horizontalHeader()->sectionSize(column) + spacing::kTwo;
        const double weight = m_rows->content().columns[static_cast<size_t>(column)].weight;
        needs.push_back({natural, std::min<double>(natural, least), weight});
    }
    const std::vector<double> widths = fittedWidths(needs, width() - 2 * frameWidth());
    for (size_t column = 0; column < widths.size(); ++column)
        horizontalHeader()->resizeSection(static_cast<int>(column), static_cast<int>(widths[column]));
}

/// Of the cell with most lines.
int FittedTable::rowTextHeight(int row) const
{
    int tallest = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - 2 * spacing::kOne, 0);
        const QString text = m_rows->index(row, column).data().toString();
        tallest = std::max(tallest, fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return tallest;
}

void FittedTable::fit()
{
    fitColumns();
    // A row of one line has the room of the style; one of more lines keeps as much above and below them.
    const int oneLine = verticalHeader()->defaultSectionSize();
    const int line = fontMetrics().lineSpacing();
    int height = horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int lines = std::max(1, qRound(1.0 * rowTextHeight(row) / line));
        setRowHeight(row, oneLine + (lines - 1) * line);
        height += rowHeight(row);
    }
    setFixedHeight(height + spacing::kHalf);
}

} // namespace milepost
