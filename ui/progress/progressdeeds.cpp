// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/past.h"
#include "core/workspace/workspace.h"
#include "ui/common/provincekey.h"
#include "ui/progress/authorbar.h"
#include "ui/progress/cellpanel.h"
#include "ui/progress/closingbar.h"
#include "ui/progress/pastepanel.h"
#include "ui/progress/periodaxis.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/sheetblocks.h"
#include "ui/progress/sheetfilter.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetpanes.h"
#include "ui/progress/sheetview.h"
#include "ui/progress/worksheet.h"
#include "ui/undo/recordobservations.h"
#include "ui/undo/withdrawpublished.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

// What the officer does on the page with cells, blocks and periods: the second half of ProgressPage.
namespace milepost {

QModelIndex ProgressPage::currentSourceCell() const
{
    return m_filter->mapToSource(m_table->periods().currentIndex());
}

SheetBlocks ProgressPage::blocks() const
{
    return SheetBlocks(*m_model, *m_filter, *m_table->periods().selectionModel());
}

void ProgressPage::showCell()
{
    showClosing();
    showContested();
    const QModelIndex cell = currentSourceCell();
    const auto key = m_model->keyAt(cell);
    if (!key || !context().workspace) {
        m_panel->showCell(std::nullopt, 0);
        return;
    }
    const MeasureRow* row = m_model->measureAt(cell.row());
    CellDetail detail;
    detail.key = *key;
    detail.measure = row->label.isEmpty() ? row->subject : row->label;
    detail.period = periodHeading(key->period);
    detail.unit = row->unit;
    detail.state = cell.data(SheetModel::StateRole).value<CellState>();
    detail.isClosed = isLocked(*context().workspace, key->period, row->provinceCode);
    if (const QDate end = key->period.lastDay(); end > context().asOf)
        detail.remark = tr("The period ends after the as-of date: the figure is judged from %1 on.")
                            .arg(QLocale().toString(end, QLocale::ShortFormat));
    if (detail.isClosed)
        detail.remark = lockWords(*context().workspace, key->period, row->provinceCode);
    detail.sentence = cell.data(SheetModel::SentenceRole).toString();
    detail.draft = cell.data().toString();
    detail.observation = m_model->observationAt(cell);
    m_panel->showCell(detail, static_cast<int>(m_model->draftsOf(CellState::Asked).size()));
}

void ProgressPage::showDetail()
{
    const auto state = currentSourceCell().data(SheetModel::StateRole).value<CellState>();
    if (m_draftBar->isVisible() && (state == CellState::Contested || state == CellState::Unsent))
        return m_draftBar->setFocus(Qt::ShortcutFocusReason);
    m_bar->showDetail(true);
    const bool isAsked = state == CellState::Asked;
    QWidget* box = isAsked ? m_panel->findChild<QWidget*>(QStringLiteral("reasonText")) : nullptr;
    (box ? box : static_cast<QWidget*>(&m_panel->detail()))->setFocus(Qt::ShortcutFocusReason);
}

void ProgressPage::describe(const CellKey& key, const SheetDetail::Description& description)
{
    const QModelIndex cell = m_model->index(m_model->rowOf(key.measure), m_model->columnOf(key.period));
    const auto observation = m_model->observationAt(cell);
    if (!observation)
        return;
    ObservationEntry entry = entryFrom(*observation);
    entry.status = description.status;
    entry.baseline = description.baseline;
    entry.source = description.source;
    entry.note = description.note;
    m_model->describe(cell, entry);
    showCell();
}

// One cell is as good as typed; a block is shown before it changes anything.
void ProgressPage::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = held ? readClipboard(*held) : CellBlock();
    if (block.empty() || !m_table->periods().currentIndex().isValid())
        return;
    const PlacedTexts placed = blocks().pasted(block);
    m_pasted = m_model->changesFor(placed.texts);
    if (placed.texts.size() == 1 && placed.outside == 0)
        acceptPaste(std::exchange(m_pasted, {}), {});
    else
        m_pastePanel->ask(changeLines(m_pasted, *context().workspace), placed.outside);
}

void ProgressPage::acceptPaste(const CellChanges& changes, const QString& reason)
{
    leaveBar();
    const int open = m_model->apply(changes, reason);
    if (open > 0)
        emit messageRaised(
            MessageKind::Warning,
            tr("%n pasted figure(s) could not be recorded; they are marked in the sheet.", nullptr, open));
}

void ProgressPage::leaveBar()
{
    m_pastePanel->hide();
    m_closingBar->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::explain(const QString& reason, bool forAll)
{
    const QModelIndex cell = currentSourceCell();
    m_model->explain(forAll ? m_model->draftsOf(CellState::Asked)
                            : std::vector<SheetModel::CellText>{{cell, cell.data().toString()}},
                     reason);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::restoreRevision(const Observation& revision)
{
    m_model->restore(currentSourceCell(), revision);
}

// With the filter on one province, that province's period is closed; else that of all.
QString ProgressPage::closingWords(const Period& period, const QString& province) const
{
    const auto row = std::ranges::find(*context().rows, province, &MeasureRow::provinceCode);
    return province.isEmpty() || row == context().rows->end()
               ? periodWords(period)
               //: a period of one province
               : tr("%1 of %2").arg(periodWords(period), row->province());
}

void ProgressPage::showClosing()
{
    const QModelIndex cell = currentSourceCell();
    const auto key = m_model->keyAt(cell);
    const Workspace* workspace = context().workspace;
    if (!key || !workspace || showsPast(*workspace)) {
        m_bar->setPeriod({}, false);
        return;
    }
    const ClosedPeriod* closing =
        closingOf(*workspace, key->period, m_model->measureAt(cell.row())->provinceCode);
    m_bar->setPeriod(closing ? closingWords(closing->period, closing->province)
                             : closingWords(key->period, provinceCodeOf(context().filter.province)),
                     closing != nullptr);
    const QString province = closing ? closing->province : context().filter.province;
    m_bar->allowClosing(workspace->may(OfficerRole::Closer, province));
    // The right went while the bar was open: what would be typed there would be refused.
    if (m_closingBar->isVisible() && !workspace->may(OfficerRole::Closer, m_closingProvince))
        leaveBar();
}

void ProgressPage::askForClosing()
{
    const QModelIndex cell = currentSourceCell();
    const auto key = m_model->keyAt(cell);
    if (!key)
        return;
    const Workspace& workspace = *context().workspace;
    const ClosedPeriod* closing =
        closingOf(workspace, key->period, m_model->measureAt(cell.row())->provinceCode);
    m_closingProvince = closing ? closing->province : provinceCodeOf(context().filter.province);
    if (closing)
        m_closingBar->askToReopen(closing->period, closingWords(closing->period, closing->province),
                                  workspace.author());
    else if (workspace.author().isEmpty())
        askForAuthor();
    else
        m_closingBar->askToClose(key->period, closingWords(key->period, m_closingProvince));
}

void ProgressPage::close(const Period& period)
{
    report(context().workspace->closePeriod(period, m_closingProvince));
    leaveBar();
}

void ProgressPage::reopen(const Period& period, const QString& name, const QString& reason)
{
    report(context().workspace->reopenPeriod(period, name, reason, m_closingProvince));
    leaveBar();
}

void ProgressPage::report(const Result<void>& outcome)
{
    if (!outcome)
        raiseError(outcome.error().message);
}

void ProgressPage::withdrawPublished()
{
    const auto report = [self = QPointer<ProgressPage>(this)](const Error& error) {
        if (self)
            self->raiseError(error.message);
    };
    pushUnlessIdle(*context().undoStack, std::make_unique<WithdrawPublished>(*context().workspace, report));
}

void ProgressPage::askForAuthor()
{
    m_authorBar->show();
    m_authorBar->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::setAuthor(const QString& name)
{
    if (!context().workspace)
        return;
    context().workspace->setAuthor(name);
    m_authorBar->hide();
    setFocus(Qt::OtherFocusReason);
    m_drafts->recordAgain(m_drafts->of(CellState::Waiting));
}

} // namespace milepost
