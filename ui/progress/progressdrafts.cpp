// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/progress/draftbar.h"
#include "ui/progress/periodaxis.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetfilter.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetpanes.h"
#include "ui/progress/sheetview.h"

#include <algorithm>

// What the page does with figures others or the server stand in the way of: the third part of ProgressPage.
namespace milepost {

void ProgressPage::connectDrafts()
{
    connect(m_model, &SheetModel::draftsChanged, this, &ProgressPage::showDrafts, Qt::QueuedConnection);
    connect(m_draftBar, &DraftBar::chosen, this, &ProgressPage::choose);
    connect(m_draftBar, &DraftBar::recordRequested, this, [this] {
        m_model->recordDrafts(CellState::Unsent);
        showDrafts();
    });
    connect(m_draftBar, &DraftBar::forgetRequested, this, [this] {
        m_model->discardDrafts(CellState::Unsent);
        showDrafts();
    });
    connect(m_draftBar, &DraftBar::leaveRequested, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

int ProgressPage::unrecorded() const
{
    return static_cast<int>(m_model->draftsOf(CellState::Unsent).size() +
                            m_model->draftsOf(CellState::Contested).size());
}

/// The contested cell the bar speaks of: the current one, or the first.
QModelIndex ProgressPage::contestedCell() const
{
    const std::vector<SheetModel::CellText> contested = m_model->draftsOf(CellState::Contested);
    if (contested.empty())
        return {};
    const QModelIndex current = currentSourceCell();
    if (const CellDraft* draft = m_model->draftAt(current); draft && draft->state == CellState::Contested)
        return current;
    return std::ranges::min(contested, {},
                            [](const SheetModel::CellText& text) {
                                return std::pair(text.first.row(), text.first.column());
                            })
        .first;
}

void ProgressPage::showDrafts()
{
    if (!context().workspace)
        return m_draftBar->showNothing();
    const int waiting = static_cast<int>(m_model->draftsOf(CellState::Unsent).size());
    const QModelIndex contested = contestedCell();
    if (contested.isValid()) {
        const CellDraft* draft = m_model->draftAt(contested);
        const MeasureRow* row = m_model->measureAt(contested.row());
        const QString name = row->label.isEmpty() ? row->subject : row->label;
        //: a cell two officers entered: the measure and period, what the other did, one's own figure
        const QString words = tr("“%1”, %2: %3 Yours is “%4”. Which is to stand?")
                                  .arg(name, periodHeading(m_model->keyAt(contested)->period),
                                       draft->sentence, draft->text.isEmpty() ? tr("no data") : draft->text);
        m_draftBar->askWhich(words, static_cast<int>(m_model->draftsOf(CellState::Contested).size()) - 1);
    } else if (waiting > 0) {
        m_draftBar->offer(waiting, context().workspace->isConnected());
    } else {
        m_draftBar->showNothing();
    }
}

void ProgressPage::choose(DraftBar::Choice choice, bool forAll)
{
    const QModelIndex cell = contestedCell();
    if (!cell.isValid())
        return;
    const QModelIndex shown = m_filter->mapFromSource(cell);
    if (choice == DraftBar::Choice::Edit) {
        m_table->goTo(shown.row(), shown.column());
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->periods().amendCurrent();
        return;
    }
    if (choice == DraftBar::Choice::Theirs)
        forAll ? m_model->discardDrafts(CellState::Contested)
               : static_cast<void>(m_model->discardDraft(cell));
    else if (forAll)
        m_model->recordDrafts(CellState::Contested);
    else
        m_model->enter({{cell, m_model->draftAt(cell)->text}});
    showDrafts();
}

void ProgressPage::followConnection()
{
    if (context().workspace && context().workspace->isConnected())
        m_model->compareUnsent();
    showDrafts();
    showCell();
}

/// A field that was being typed in opens again after the sheet was laid out anew.
void ProgressPage::resumeTyping(const QString& text, std::optional<ObservationId> seen)
{
    if (QuantityEdit* field = m_table->periods().amendCurrent())
        field->resume(text, seen);
}

} // namespace milepost
