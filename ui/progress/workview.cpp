// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/workview.h"

#include "ui/progress/workdelegate.h"
#include "ui/progress/workmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowHeight = 30;
}

WorkView::WorkView(QWidget* parent) : QTableView(parent)
{
    setObjectName(u"workView"_s);
    setItemDelegate(new WorkDelegate(this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 12));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void WorkView::goHome()
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex cell = model()->index(row, WorkModel::StateColumn);
        if (model()->flags(cell).testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            return;
        }
    }
}

/// A cell that was in view stays there when a bar above takes its room.
void WorkView::resizeEvent(QResizeEvent* event)
{
    const QRect before(QPoint(), event->oldSize());
    const bool wasInView = currentIndex().isValid() && before.intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    if (wasInView)
        scrollTo(currentIndex());
}

void WorkView::step(int rows)
{
    const QModelIndex from = currentIndex();
    for (int row = from.row() + rows; row >= 0 && row < model()->rowCount(); row += rows) {
        const QModelIndex next = model()->index(row, from.column());
        if (model()->flags(next).testFlag(Qt::ItemIsSelectable)) {
            setCurrentIndex(next);
            return;
        }
    }
}

void WorkView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(1);
}

void WorkView::keyPressEvent(QKeyEvent* event)
{
    // The field is closed by its delegate, which has not come to it yet.
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->matches(QKeySequence::Cut))
        emit cutRequested();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        emit fillRequested(Qt::Vertical);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_R)
        emit fillRequested(Qt::Horizontal);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Semicolon)
        emit todayRequested();
    else if (event->matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit clearRequested();
    else if (event->key() == Qt::Key_Escape)
        emit restoreRequested();
    else if (isEnter && event->modifiers() == Qt::ControlModifier)
        emit choiceRequested();
    else if (isEnter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QTableView::keyPressEvent(event);
}

} // namespace milepost
