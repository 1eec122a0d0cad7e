// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetpanes.h"

#include "ui/progress/sheetheader.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetview.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>

#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowHeight = 30;
constexpr int kPeriodsBefore = 2;
constexpr int kPeriodsInView = 3; ///< at least, whatever the fixed columns would like
// Widths in average characters, so that they follow the font.
constexpr int kPeriodCharacters = 10;
constexpr int kFixedCharacters[SheetModel::kFixedColumns] = {16, 6, 11, 11, 8, 13};
constexpr int kMoreCharacters = 12; ///< for the name of a measure, where there is room
} // namespace

SheetPanes::SheetPanes(QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_fixed(new QTableView(this)),
      m_fixedDelegate(new SheetDelegate(this)), m_periods(new SheetView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setObjectName(u"sheetSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_fixed);
    m_splitter->addWidget(m_periods);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    setFocusProxy(m_periods);
    setUpFixed();
    joinScrolling();
}

void SheetPanes::setUpFixed()
{
    m_fixed->setObjectName(u"sheetFixed"_s);
    m_fixed->setItemDelegate(m_fixedDelegate);
    m_fixed->setFocusPolicy(Qt::NoFocus);
    m_fixed->setSelectionMode(QAbstractItemView::NoSelection);
    m_fixed->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fixed->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_fixed->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fixed->setWordWrap(false);
    m_fixed->verticalHeader()->hide();
    m_fixed->setHorizontalHeader(new SheetHeader(m_fixed));
    m_periods->setHorizontalHeader(new SheetHeader(m_periods));
    connect(m_fixed, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        goTo(cell.row(), m_periods->currentIndex().isValid() ? m_periods->currentIndex().column() : -1);
        m_periods->setFocus(Qt::MouseFocusReason);
    });
    connect(m_periods, &SheetView::currentCellChanged, this, &SheetPanes::followCurrentRow);
}

void SheetPanes::joinScrolling()
{
    QScrollBar* left = m_fixed->verticalScrollBar();
    QScrollBar* right = m_periods->verticalScrollBar();
    connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
    connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    // Both halves keep the same height: where one needs its bar below, the other shows one too.
    connect(m_periods->horizontalScrollBar(), &QScrollBar::rangeChanged, m_fixed, [this](int, int maximum) {
        m_fixed->setHorizontalScrollBarPolicy(maximum > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    });
    connect(m_fixed->horizontalScrollBar(), &QScrollBar::rangeChanged, m_periods, [this](int, int maximum) {
        m_periods->setHorizontalScrollBarPolicy(maximum > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    });
}

void SheetPanes::setModel(QAbstractItemModel* model)
{
    m_fixed->setModel(model);
    m_periods->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetPanes::shareColumns);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &SheetPanes::spanHeadingsLater);
    shareColumns();
}

// A filter takes rows away in many small pieces: the headings are laid out once, after the last of them.
void SheetPanes::spanHeadingsLater()
{
    if (!std::exchange(m_spansAreDue, true))
        QMetaObject::invokeMethod(this, &SheetPanes::spanHeadings, Qt::QueuedConnection);
}

// A heading takes the whole width of the fixed columns: its province and area need the room.
void SheetPanes::spanHeadings()
{
    m_spansAreDue = false;
    m_fixed->clearSpans();
    const QAbstractItemModel* model = m_fixed->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(SheetModel::HeadingRole).toBool())
            m_fixed->setSpan(row, 0, 1, SheetModel::kFixedColumns);
    }
}

void SheetPanes::shareColumns()
{
    for (int column = 0; column < m_periods->model()->columnCount(); ++column) {
        m_fixed->setColumnHidden(column, column >= SheetModel::kFixedColumns);
        m_periods->setColumnHidden(column, column < SheetModel::kFixedColumns);
    }
    spanHeadings();
    sizeColumns();
}

void SheetPanes::sizeColumns()
{
    if (!m_periods->model())
        return;
    m_isDivided = false;
    const int character = fontMetrics().averageCharWidth();
    for (QTableView* view : {m_fixed, static_cast<QTableView*>(m_periods)}) {
        view->verticalHeader()->setMinimumSectionSize(16);
        view->verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 12));
    }
    m_periods->horizontalHeader()->setDefaultSectionSize(kPeriodCharacters * character);
    sizeFixedColumns();
    // The periods keep a few columns and at least a quarter of the page.
    const int total = std::max(m_splitter->width(), 1);
    const int room = total - std::max(periodsWidth(), total / 4);
    // Whole columns stand beside them, the others are scrolled to; what is left goes to the measures' names.
    int width = 2;
    for (int column = 0; column < SheetModel::kFixedColumns; ++column) {
        if (column > SheetModel::MeasureColumn && width + m_fixed->columnWidth(column) > room)
            break;
        width += m_fixed->columnWidth(column);
    }
    const int more = std::clamp(std::min(room, total * 3 / 5) - width, 0, kMoreCharacters * character);
    m_fixed->setColumnWidth(SheetModel::MeasureColumn,
                            m_fixed->columnWidth(SheetModel::MeasureColumn) + more);
    m_splitter->setSizes({width + more, total - width - more});
}

/// The width of the periods that are always in view, with the bar at their side.
int SheetPanes::periodsWidth() const
{
    return kPeriodsInView * kPeriodCharacters * fontMetrics().averageCharWidth() +
           m_periods->verticalScrollBar()->sizeHint().width() + 2 * m_periods->frameWidth();
}

int SheetPanes::comfortableWidth() const
{
    const int characters = kFixedCharacters[SheetModel::MeasureColumn] +
                           kFixedCharacters[SheetModel::UnitColumn] +
                           kFixedCharacters[SheetModel::NextTargetColumn];
    return characters * fontMetrics().averageCharWidth() + periodsWidth();
}

void SheetPanes::sizeFixedColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const QHeaderView* heads = m_fixed->horizontalHeader();
    for (int column = 0; column < SheetModel::kFixedColumns; ++column) {
        const QString head = m_fixed->model()->headerData(column, Qt::Horizontal).toString();
        m_fixed->setColumnWidth(column,
                                std::max(kFixedCharacters[column] * character,
                                         heads->fontMetrics().horizontalAdvance(head) + 2 * character));
    }
}

void SheetPanes::goTo(int row, int column)
{
    const int target = m_periods->nearestMeasureRow(row);
    if (target < 0)
        return;
    const int place = column >= SheetModel::kFixedColumns ? column : SheetModel::kFixedColumns;
    m_periods->setCurrentIndex(m_periods->model()->index(target, place));
    showAround(target, place);
}

// The cell with a little of what comes before and after it, and the heading it stands under.
void SheetPanes::showAround(int row, int column)
{
    const QAbstractItemModel* model = m_periods->model();
    const int after = std::min(column + 1, model->columnCount() - 1);
    const int before = std::max(column - kPeriodsBefore, int{SheetModel::kFixedColumns});
    m_periods->scrollTo(model->index(std::max(row - 1, 0), column));
    for (const int place : {after, before, column})
        m_periods->scrollTo(model->index(row, place));
}

void SheetPanes::followCurrentRow()
{
    m_fixedDelegate->setCurrentRow(m_periods->currentIndex().row());
    m_fixed->viewport()->update();
}

void SheetPanes::resizeEvent(QResizeEvent* event)
{
    // What was in view of the cell stays there: a bar above, or the panel beside, may have taken its room.
    const QModelIndex cell = m_periods->currentIndex();
    const QSize lost = event->oldSize() - event->size();
    const QRect before = m_periods->viewport()->rect().adjusted(0, 0, lost.width(), lost.height());
    const bool wasInView = cell.isValid() && before.intersects(m_periods->visualRect(cell));
    QWidget::resizeEvent(event);
    if (isVisible() && event->oldSize().width() != event->size().width() && !m_isDivided)
        sizeColumns();
    if (wasInView)
        showAround(cell.row(), cell.column());
}

void SheetPanes::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isDivided)
        sizeColumns();
    // The cursor was set before the panes had their widths.
    const auto lookAgain = [this] {
        if (const QModelIndex cell = m_periods->currentIndex(); cell.isValid())
            showAround(cell.row(), cell.column());
    };
    QMetaObject::invokeMethod(this, lookAgain, Qt::QueuedConnection);
}

void SheetPanes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

} // namespace milepost
