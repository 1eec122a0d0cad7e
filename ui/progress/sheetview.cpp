// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetview.h"

#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace milepost {

using namespace Qt::StringLiterals;

SheetView::SheetView(QWidget* parent) : QTableView(parent), m_delegate(new SheetDelegate(this))
{
    setObjectName(u"sheetView"_s);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(m_delegate, &SheetDelegate::entered, this, [this](SheetDelegate::Move move) { step(move); });
    connect(m_delegate, &SheetDelegate::reverted, this, &SheetView::restoreRequested);
}

bool SheetView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opens = trigger != NoEditTriggers && editTriggers().testFlag(trigger);
    if (opens && isOpenCell(index.row(), index.column()) && index.data(SheetModel::LockedRole).toBool()) {
        emit lockedCellTyped();
        return false;
    }
    const bool wasEditing = state() == EditingState;
    const bool opened = QTableView::edit(index, trigger, event);
    auto* field = qobject_cast<QuantityEdit*>(opened && !wasEditing ? indexWidget(index) : nullptr);
    if (field && trigger != AnyKeyPressed)
        field->amend();
    return opened;
}

QuantityEdit* SheetView::amendCurrent()
{
    QAbstractItemView::edit(currentIndex());
    return openField();
}

QuantityEdit* SheetView::openField() const
{
    return qobject_cast<QuantityEdit*>(indexWidget(currentIndex()));
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (state() != EditingState && handleKey(*event)) {
        event->accept();
        return;
    }
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab)
        event->ignore(); // at the ends of the sheet the focus goes on
    else
        QTableView::keyPressEvent(event);
}

bool SheetView::handleKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        emit copyRequested();
        return true;
    }
    if (event.matches(QKeySequence::Cut)) {
        emit cutRequested();
        return true;
    }
    if (event.modifiers() == Qt::ControlModifier && handleControlKey(event.key()))
        return true;
    if (event.matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return true;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(shift ? SheetDelegate::Move::Up : SheetDelegate::Move::Down);
        return true;
    case Qt::Key_Tab:
        return step(SheetDelegate::Move::Right);
    case Qt::Key_Backtab:
        return step(SheetDelegate::Move::Left);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit clearRequested();
        return true;
    case Qt::Key_Escape:
        emit restoreRequested();
        return true;
    case Qt::Key_F6:
        emit leaveRequested();
        return true;
    default:
        return false;
    }
}

bool SheetView::handleControlKey(int key)
{
    switch (key) {
    case Qt::Key_D:
        emit fillRequested(Qt::Vertical);
        return true;
    case Qt::Key_R:
        emit fillRequested(Qt::Horizontal);
        return true;
    case Qt::Key_Semicolon:
        emit todayRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit detailRequested();
        return true;
    default:
        return false;
    }
}

bool SheetView::isOpenCell(int row, int column) const
{
    return !isColumnHidden(column) &&
           model()->flags(model()->index(row, column)).testFlag(Qt::ItemIsEditable);
}

QModelIndex SheetView::vertical(int rowStep) const
{
    const QModelIndex from = currentIndex();
    for (int row = from.row() + rowStep; row >= 0 && row < model()->rowCount(); row += rowStep) {
        if (isOpenCell(row, from.column()))
            return model()->index(row, from.column());
    }
    return {};
}

QModelIndex SheetView::horizontal(int columnStep) const
{
    const int first = SheetModel::kFixedColumns;
    const int last = model()->columnCount() - 1;
    int column = currentIndex().column() + columnStep;
    int row = currentIndex().row();
    if (column >= first && column <= last)
        return model()->index(row, column);
    column = columnStep > 0 ? first : last;
    for (row += columnStep; row >= 0 && row < model()->rowCount(); row += columnStep) {
        if (isOpenCell(row, column))
            return model()->index(row, column);
    }
    return {};
}

bool SheetView::step(SheetDelegate::Move move)
{
    if (!model() || !currentIndex().isValid())
        return false;
    QModelIndex next;
    switch (move) {
    case SheetDelegate::Move::Up:
        next = vertical(-1);
        break;
    case SheetDelegate::Move::Down:
        next = vertical(1);
        break;
    case SheetDelegate::Move::Left:
        next = horizontal(-1);
        break;
    case SheetDelegate::Move::Right:
        next = horizontal(1);
        break;
    }
    if (!next.isValid())
        return false;
    setCurrentIndex(next);
    return true;
}

// The edge beside the fixed columns cuts no period: one that would be cut gives way to the next.
void SheetView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int first = columnAt(0);
    const int cut = first < 0 ? 0 : -columnViewportPosition(first);
    if (cut > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        (first == index.column() ? -cut : columnWidth(first) - cut));
}

int SheetView::nearestMeasureRow(int row) const
{
    if (!model())
        return -1;
    for (int below = std::max(row, 0); below < model()->rowCount(); ++below) {
        if (isOpenCell(below, SheetModel::kFixedColumns))
            return below;
    }
    for (int above = std::min(row, model()->rowCount()) - 1; above >= 0; --above) {
        if (isOpenCell(above, SheetModel::kFixedColumns))
            return above;
    }
    return -1;
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_delegate->setCurrentRow(current.row());
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        repaintRow(previous.row());
        repaintRow(current.row());
    }
    emit currentCellChanged();
}

void SheetView::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace milepost
