// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measuretable.h"

#include "ui/common/theme.h"
#include "ui/targets/measuredelegate.h"
#include "ui/targets/measureproxy.h"
#include "ui/targets/measuretablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

using Column = MeasureTableModel::Column;

constexpr int kRowHeight = 38;

int widthOf(Column column)
{
    switch (column) {
    case Column::Province:
        return 72;
    case Column::Area:
        return 100;
    case Column::Label:
        return 200;
    case Column::Unit:
        return 56;
    case Column::Year:
        return 76;
    case Column::Latest:
        return 92;
    case Column::Verdict:
        return 122;
    case Column::Lead:
        return 200;
    }
    return 100;
}

constexpr int kNarrowestLabel = 168;

MeasureDelegate::Cell cellOf(Column column)
{
    return column == Column::Latest    ? MeasureDelegate::Cell::Value
           : column == Column::Verdict ? MeasureDelegate::Cell::Badge
                                       : MeasureDelegate::Cell::Text;
}

} // namespace

MeasureTable::MeasureTable(QWidget* parent)
    : QTableView(parent), m_model(new MeasureTableModel(this)), m_proxy(new MeasureProxy(*m_model, this))
{
    setObjectName(u"measureTable"_s);
    setModel(m_proxy);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &MeasureTable::showYearMenu);
    connect(this, &QTableView::doubleClicked, this, &MeasureTable::measureActivated);
    retranslate();
}

void MeasureTable::setContext(const ViewContext& context, ContextChange change)
{
    const std::optional<MeasureId> before = currentMeasure();
    if (change != ContextChange::Filter || m_rows != context.rows) {
        m_rows = context.rows;
        m_model->setRows(m_rows);
        if (m_rows && change == ContextChange::Data) {
            m_model->setYears(firstYears(*m_rows));
            layOutColumns();
        }
    }
    m_proxy->setFilter(context.filter);
    restoreCurrent(before);
}

void MeasureTable::refreshMeasures(const QList<MeasureId>& measures)
{
    m_model->refresh(measures);
}

void MeasureTable::retranslate()
{
    setAccessibleName(tr("Measures"));
    m_model->retranslate();
}

bool MeasureTable::selectMeasure(const MeasureId& id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

std::optional<MeasureId> MeasureTable::currentMeasure() const
{
    const QModelIndex source = m_proxy->mapToSource(currentIndex());
    return source.isValid() ? std::optional(m_model->row(source.row()).id) : std::nullopt;
}

int MeasureTable::shownRows() const
{
    return m_proxy->rowCount();
}

std::vector<const MeasureRow*> MeasureTable::shownMeasures() const
{
    std::vector<const MeasureRow*> shown;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        shown.push_back(&m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    return shown;
}

QString MeasureTable::selectionAsText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << row.siblingAtColumn(column)
                         .data(Qt::DisplayRole)
                         .toString()
                         .replace(u'\t', u' ')
                         .replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void MeasureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentMeasure())
            emit measureActivated();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MeasureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentMeasureChanged();
}

void MeasureTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitLabelColumn();
}

void MeasureTable::layOutColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Column kind = m_model->columnKind(column);
        setColumnWidth(column, widthOf(kind));
        if (QAbstractItemDelegate* before = itemDelegateForColumn(column))
            before->deleteLater();
        setItemDelegateForColumn(column, new MeasureDelegate(cellOf(kind), this));
    }
    fitLabelColumn();
}

/// The measure's name takes what the other columns leave.
void MeasureTable::fitLabelColumn()
{
    const int label = m_model->columnOf(Column::Label);
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        others += column == label ? 0 : columnWidth(column);
    setColumnWidth(label, qMax(kNarrowestLabel, viewport()->width() - others));
}

void MeasureTable::showYearMenu(const QPoint& position)
{
    if (!m_rows)
        return;
    QMenu menu(this);
    menu.addSection(tr("Target years"));
    std::vector<int> years = m_model->years();
    for (const int year : targetYears(*m_rows)) {
        QAction* action = menu.addAction(QString::number(year));
        action->setCheckable(true);
        action->setChecked(std::find(years.begin(), years.end(), year) != years.end());
        action->setData(year);
    }
    const QAction* chosen = menu.exec(horizontalHeader()->mapToGlobal(position));
    if (!chosen)
        return;
    const int year = chosen->data().toInt();
    if (chosen->isChecked())
        years.push_back(year);
    else
        std::erase(years, year);
    std::sort(years.begin(), years.end());
    const std::optional<MeasureId> before = currentMeasure();
    m_model->setYears(years);
    layOutColumns();
    restoreCurrent(before);
}

void MeasureTable::restoreCurrent(const std::optional<MeasureId>& id)
{
    if (id && selectMeasure(*id))
        return;
    if (m_proxy->rowCount() > 0)
        setCurrentIndex(m_proxy->index(0, 0));
    emit currentMeasureChanged();
}

} // namespace milepost
