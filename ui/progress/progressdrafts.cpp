// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/progress/draftbar.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetfilter.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetpanes.h"
#include "ui/progress/sheetview.h"
#include "ui/progress/worksheet.h"

#include <algorithm>

// What the page does with figures and reports others or the server stand in the way of: the third part of
// ProgressPage.
namespace milepost {

void ProgressPage::connectDrafts()
{
    m_drafts->setSheets(*m_model, m_workSheet->model());
    connect(m_drafts, &Drafts::changed, this, &ProgressPage::showDrafts, Qt::QueuedConnection);
    connect(m_drafts, &Drafts::changed, this, &ProgressPage::unrecordedChanged);
    connect(m_drafts, &Drafts::failed, this, &ProgressPage::raiseError);
    connect(m_drafts, &Drafts::complained, this,
            [this](const QString& words) { emit messageRaised(MessageKind::Warning, words); });
    connect(m_drafts, &Drafts::authorNeeded, this, &ProgressPage::askForAuthor);
    connect(m_workSheet, &WorkSheet::currentChanged, this, &ProgressPage::showContested);
    connect(m_workSheet, &WorkSheet::choiceRequested, this, [this] {
        if (m_draftBar->isVisible())
            m_draftBar->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_draftBar, &DraftBar::chosen, this, &ProgressPage::choose);
    connect(m_draftBar, &DraftBar::recordRequested, this, &ProgressPage::recordUnsent);
    connect(m_draftBar, &DraftBar::forgetRequested, this, [this] {
        m_drafts->forgetAll(CellState::Unsent);
        showDrafts();
    });
    connect(m_draftBar, &DraftBar::leaveRequested, this, [this] { setFocus(Qt::OtherFocusReason); });
}

int ProgressPage::unrecorded() const
{
    return m_drafts->waiting().all();
}

bool ProgressPage::areKept() const
{
    return m_drafts->areKept();
}

/// The cell or item the cursor is on.
std::optional<DraftKey> ProgressPage::currentPlace() const
{
    if (m_content == SheetContent::Measures) {
        const std::optional<CellKey> cell = m_model->keyAt(currentSourceCell());
        return cell ? std::optional<DraftKey>(*cell) : std::nullopt;
    }
    const std::optional<WorkItem> item = m_workSheet->currentItem();
    return item ? std::optional<DraftKey>(*item) : std::nullopt;
}

/// What the bar asks about: where the cursor is, or the first of the sheet that shows, or of the other.
std::optional<DraftKey> ProgressPage::contestedPlace() const
{
    const std::vector<DraftKey> contested = m_drafts->of(CellState::Contested);
    if (contested.empty())
        return std::nullopt;
    const std::optional<DraftKey> current = currentPlace();
    if (current && std::ranges::find(contested, *current) != contested.end())
        return current;
    const bool isWork = m_content == SheetContent::WorkItems;
    return std::ranges::min(contested, {}, [this, isWork](const DraftKey& key) {
        return std::pair(std::holds_alternative<WorkItem>(key) != isWork, m_drafts->sheet(key).order(key));
    });
}

void ProgressPage::showContested()
{
    if (!m_drafts->of(CellState::Contested).empty())
        showDrafts();
}

void ProgressPage::showDrafts()
{
    if (!context().workspace)
        return m_draftBar->showNothing();
    if (const std::optional<DraftKey> contested = contestedPlace()) {
        const int all = static_cast<int>(m_drafts->of(CellState::Contested).size());
        return m_draftBar->askWhich(
            m_drafts->sheet(*contested).question(*contested, *m_drafts->at(*contested)), all - 1);
    }
    const std::vector<DraftKey> unsent = m_drafts->of(CellState::Unsent);
    if (unsent.empty())
        return m_draftBar->showNothing();
    const bool isAnyThere =
        std::ranges::any_of(unsent, [this](const DraftKey& key) { return m_drafts->sheet(key).has(key); });
    m_draftBar->offer(Drafts::count(unsent), !context().workspace->isConnected() ? DraftBar::Offer::Later
                                             : isAnyThere                        ? DraftBar::Offer::Now
                                                                                 : DraftBar::Offer::Never);
}

void ProgressPage::recordUnsent()
{
    const std::vector<DraftKey> unsent = m_drafts->of(CellState::Unsent);
    m_drafts->recordAgain(unsent);
    const auto marked = std::ranges::count_if(unsent, [this](const DraftKey& key) {
        const Draft* draft = m_drafts->at(key);
        return draft && (draft->state == CellState::Refused || draft->state == CellState::Asked);
    });
    if (marked > 0)
        emit messageRaised(
            MessageKind::Warning,
            tr("%n of them could not be recorded; they are marked in the sheet, with the reason.", nullptr,
               static_cast<int>(marked)));
    showDrafts();
}

void ProgressPage::choose(DraftBar::Choice choice, bool forAll)
{
    const std::optional<DraftKey> place = contestedPlace();
    if (!place)
        return;
    if (choice == DraftBar::Choice::Edit)
        return amend(*place);
    if (choice == DraftBar::Choice::Mine)
        m_drafts->recordAgain(forAll ? m_drafts->of(CellState::Contested) : std::vector{*place});
    else if (forAll)
        m_drafts->forgetAll(CellState::Contested);
    else
        m_drafts->forget(*place);
    showDrafts();
}

/// Opens the field of a place, wherever it is.
void ProgressPage::amend(const DraftKey& key)
{
    const auto* cell = std::get_if<CellKey>(&key);
    const bool isShown =
        cell ? m_filter->mapFromSource(m_model->index(m_model->rowOf(cell->measure), 0)).isValid()
             : m_workSheet->model().rowOf(std::get<WorkItem>(key)) >= 0;
    if (!isShown)
        emit linkActivated(PageLink{.page = PageId::Progress, .filter = FilterState()});
    showContent(cell ? SheetContent::Measures : SheetContent::WorkItems);
    if (!cell)
        return m_workSheet->amend(std::get<WorkItem>(key));
    if (m_model->columnOf(cell->period) < 0)
        showPeriods(cell->period.kind());
    const QModelIndex shown = m_filter->mapFromSource(
        m_model->index(m_model->rowOf(cell->measure), m_model->columnOf(cell->period)));
    m_table->goTo(shown.row(), shown.column());
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->periods().amendCurrent();
}

void ProgressPage::followConnection()
{
    showDrafts();
    showCell();
}

/// A field that was being typed in opens again after the sheet was laid out anew.
void ProgressPage::resumeTyping(const QString& text, std::optional<qint64> seen)
{
    if (QuantityEdit* field = m_table->periods().amendCurrent())
        field->resume(text, seen);
}

} // namespace milepost
