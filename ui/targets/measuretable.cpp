// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measuretable.h"

#include "ui/common/spacing.h"
#include "ui/common/verdictbadge.h"
#include "ui/targets/measuredelegate.h"
#include "ui/targets/measureproxy.h"
#include "ui/targets/measuretablemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

using Column = MeasureTableModel::Column;

constexpr int kRowHeight = 38;

/// How narrow and how wide a column may be, whatever stands in it.
struct Room
{
    int least = 0;
    int most = 0;
};

Room roomOf(Column column)
{
    switch (column) {
    case Column::Province:
        return {56, 112};
    case Column::Area:
        return {72, 116};
    case Column::Label:
        return {168, 168};
    case Column::Unit:
        return {48, 96};
    case Column::Year:
        return {56, 104};
    case Column::Latest:
        return {72, 112};
    case Column::Verdict:
        return {88, 152};
    case Column::Lead:
        return {200, 200};
    }
    return {100, 100};
}

constexpr int kBadgeShape = 24; ///< the verdict's shape and the gap after it
constexpr int kEasyLabel = 280; ///< as wide a name as lets the lead agency stand beside it
constexpr int kLongLabel = 520; ///< hardly a name is longer
constexpr int kLookedAt = 400;  ///< rows looked at for the width of a column

/// Every word the verdict may take, so that a new figure never makes the column too narrow.
int widestVerdict(const QFontMetrics& metrics)
{
    int widest = 0;
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::NotAssessable); ++verdict)
        widest = qMax(widest, metrics.horizontalAdvance(verdictWord(static_cast<Verdict>(verdict))));
    return widest + kBadgeShape;
}

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
    connect(this, &QTableView::doubleClicked, this, &MeasureTable::activate);
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
    m_proxy->show(context.shown);
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
    layOutColumns();
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

// A verdict is asked how it came about, everything else where it is promised.
void MeasureTable::activate(const QModelIndex& index)
{
    if (!index.isValid() || !currentMeasure())
        return;
    if (m_model->columnKind(m_proxy->mapToSource(index).column()) == MeasureTableModel::Column::Verdict)
        emit verdictActivated();
    else
        emit measureActivated();
}

void MeasureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MeasureTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return QTableView::contextMenuEvent(event);
    const int column = qMax(0, currentIndex().column());
    showYearMenu({qMax(0, columnViewportPosition(column)), horizontalHeader()->height()});
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
        setColumnWidth(column, widthOf(column));
        if (QAbstractItemDelegate* before = itemDelegateForColumn(column))
            before->deleteLater();
        setItemDelegateForColumn(column, new MeasureDelegate(cellOf(kind), this));
    }
    fitLabelColumn();
}

/// As wide as what stands in the column, within its room.
int MeasureTable::widthOf(int column) const
{
    const Column kind = m_model->columnKind(column);
    const Room room = roomOf(kind);
    if (room.least == room.most)
        return room.least;
    const QFontMetrics metrics(font());
    int widest = horizontalHeader()->fontMetrics().horizontalAdvance(
        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (kind == Column::Verdict)
        widest = qMax(widest, widestVerdict(metrics));
    const int rows = kind == Column::Verdict ? 0 : m_model->rowCount();
    for (int row = 0; row < rows; row += qMax(1, rows / kLookedAt))
        widest = qMax(
            widest, metrics.horizontalAdvance(m_model->index(row, column).data(Qt::DisplayRole).toString()));
    return qBound(room.least, widest + spacing::kTwo + spacing::kHalf, room.most);
}

/// The measure's name takes what the other columns leave. The lead agency, last, is scrolled to unless there
/// is room for a long name beside it; on a large screen both have as much as they can use.
void MeasureTable::fitLabelColumn()
{
    const int label = m_model->columnOf(Column::Label);
    const int lead = m_model->columnOf(Column::Lead);
    int others = 0;
    for (int column = 0; column < lead; ++column)
        others += column == label ? 0 : columnWidth(column);
    const int left = viewport()->width() - others;
    const int besideLead = left - roomOf(Column::Lead).least;
    const int wide = qMax(roomOf(Column::Label).least, besideLead >= kEasyLabel ? besideLead : left);
    setColumnWidth(label, besideLead >= kEasyLabel ? qMin(wide, kLongLabel) : wide);
    setColumnWidth(lead, qMax(roomOf(Column::Lead).least, left - columnWidth(label)));
}

void MeasureTable::showYearMenu(const QPoint& position)
{
    if (!m_rows)
        return;
    QMenu menu(this);
    menu.setObjectName(u"yearMenu"_s);
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
