// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/common/numberformat.h"
#include "ui/progress/sheetmodel.h"
#include "ui/undo/recordobservations.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

// What was entered and is not recorded: the third part of SheetModel.
namespace milepost {

const CellDraft* SheetModel::draftAt(const QModelIndex& index) const
{
    const auto key = keyAt(index);
    const auto found = key ? m_drafts.constFind(*key) : m_drafts.cend();
    return found == m_drafts.cend() ? nullptr : &*found;
}

std::optional<ObservationId> SheetModel::standingIn(const QModelIndex& index) const
{
    const auto key = keyAt(index);
    return key ? standing(*key) : std::nullopt;
}

std::optional<ObservationId> SheetModel::standing(const CellKey& key) const
{
    const int row = rowOf(key.measure);
    const Observation* found = row < 0 ? nullptr : m_lines[static_cast<size_t>(row)].at(key.period);
    return found ? std::optional(found->id) : std::nullopt;
}

/// Somebody else has changed the cell since whoever entered the text has seen it.
bool SheetModel::isContested(const CellChange& change) const
{
    return standing(change.key) != change.seen;
}

int SheetModel::enterTyped(const QModelIndex& index, const QString& text, std::optional<ObservationId> seen)
{
    CellChanges changes = changesFor({{index, text}});
    for (CellChange& change : changes)
        change.seen = seen;
    return apply(changes, {});
}

std::optional<Error> SheetModel::tryToRecord(const Entries& entries)
{
    // The report lives as long as the command; the outcome is only of interest while it is pushed.
    const auto failure = std::make_shared<std::optional<Error>>();
    const auto isPushed = std::make_shared<bool>(false);
    const QPointer<SheetModel> self(this);
    const auto report = [self, failure, isPushed](const Error& error) {
        *failure = error;
        if (self && *isPushed)
            emit self->failed(error.message);
    };
    pushUnlessIdle(*m_context.undoStack,
                   std::make_unique<RecordObservations>(*m_context.workspace, entries, report));
    *isPushed = true;
    return *failure;
}

bool SheetModel::record(const Entries& entries)
{
    const std::optional<Error> failure = tryToRecord(entries);
    if (failure)
        emit failed(failure->message);
    return !failure;
}

/// Records all but those somebody else has changed meanwhile, as one step. Returns how many are not recorded.
int SheetModel::recordChanges(const std::vector<const CellChange*>& changes, const QString& reason)
{
    std::vector<const CellChange*> tried;
    for (const CellChange* change : changes) {
        if (isContested(*change))
            keepDraft(change->key, draftOf(*change, CellState::Contested));
        else
            tried.push_back(change);
    }
    const int contested = static_cast<int>(changes.size() - tried.size());
    if (tried.empty())
        return contested;
    Entries entries;
    for (const CellChange* change : tried) {
        entries.push_back(change->entry);
        if (change->kind == CellChange::Kind::Asked)
            entries.back().reason = reason;
    }
    Workspace& workspace = *m_context.workspace;
    const bool waits = workspace.author().isEmpty();
    const bool wasConnected = workspace.isConnected();
    const std::optional<Error> failure = waits ? std::nullopt : tryToRecord(entries);
    if (!waits && !failure) {
        for (const CellChange* change : tried)
            forgetDraft(change->key);
        return contested;
    }
    // What others wrote has come into view: the rest need not wait for what they wrote over.
    const bool isAnyContested =
        std::ranges::any_of(tried, [this](const CellChange* change) { return isContested(*change); });
    if (failure && isAnyContested)
        return contested + recordChanges(tried, reason);
    const CellState state = waits                     ? CellState::Waiting
                            : workspace.isConnected() ? CellState::Refused
                                                      : CellState::Unsent;
    for (const CellChange* change : tried) {
        CellDraft kept = draftOf(*change, state);
        kept.reason = change->kind == CellChange::Kind::Asked ? reason : QString();
        kept.isUnsure = wasConnected;
        if (change->entry.value || state == CellState::Unsent)
            keepDraft(change->key, kept);
    }
    if (waits)
        emit authorNeeded();
    else
        emit failed(failure->message);
    return contested + static_cast<int>(tried.size());
}

CellDraft SheetModel::draftOf(const CellChange& change, CellState state) const
{
    CellDraft draft{change.text, change.sentence, state, change.seen, {}, false};
    if (state == CellState::Waiting)
        draft.sentence = tr("Not recorded yet: say first who records.");
    else if (state == CellState::Unsent)
        draft.sentence =
            tr("Not recorded: the server is out of reach. The figure is kept here and offered again.");
    else if (state == CellState::Contested)
        draft.sentence = contestedWords(change.key);
    else if (draft.sentence.isEmpty())
        draft.sentence = tr("Not recorded: the workspace could not be written.");
    return draft;
}

QString SheetModel::contestedWords(const CellKey& key) const
{
    const Result<std::vector<Observation>> history = m_context.workspace->history(key.measure, key.period);
    if (!history || history->empty())
        return tr("Somebody else has changed this figure meanwhile.");
    const Observation& theirs = history->back();
    const QString moment = QLocale().toString(theirs.recordedAt.toLocalTime(), QLocale::ShortFormat);
    const Measure* measure = m_context.workspace->measure(key.measure);
    return theirs.value ? tr("%1 recorded %2 here meanwhile, at %3.")
                              .arg(theirs.author,
                                   formatQuantity(*theirs.value, measure ? measure->unit : QString()), moment)
                        : tr("%1 cleared this figure meanwhile, at %2.").arg(theirs.author, moment);
}

bool SheetModel::discardDraft(const QModelIndex& index)
{
    const auto key = keyAt(index);
    if (!key || !m_drafts.contains(*key))
        return false;
    forgetDraft(*key);
    return true;
}

void SheetModel::discardDrafts(CellState state)
{
    for (const auto& [cell, text] : draftsOf(state))
        discardDraft(cell);
}

int SheetModel::recordDrafts(CellState state)
{
    int open = 0;
    // Those with a reason of their own are a step of their own.
    QHash<QString, std::vector<CellText>> byReason;
    for (const CellText& text : draftsOf(state))
        byReason[draftAt(text.first)->reason].push_back(text);
    for (auto texts = byReason.cbegin(); texts != byReason.cend(); ++texts)
        open += apply(changesFor(texts.value()), texts.key());
    return open;
}

void SheetModel::compareUnsent()
{
    for (const CellText& text : draftsOf(CellState::Unsent)) {
        const CellDraft draft = *draftAt(text.first);
        CellChange change = changesFor({text}).front();
        change.seen = draft.seen;
        if (change.kind == CellChange::Kind::Same)
            forgetDraft(change.key);
        else if (isContested(change))
            keepDraft(change.key, draftOf(change, CellState::Contested));
    }
}

void SheetModel::forgetUnsure()
{
    for (const CellText& text : draftsOf(CellState::Unsent)) {
        if (draftAt(text.first)->isUnsure)
            discardDraft(text.first);
    }
}

void SheetModel::forgetDraft(const CellKey& key)
{
    if (m_drafts.remove(key) == 0)
        return;
    announceCell(key);
    emit draftsChanged();
}

void SheetModel::keepDraft(const CellKey& key, CellDraft draft)
{
    m_drafts.insert(key, std::move(draft));
    announceCell(key);
    emit draftsChanged();
}

} // namespace milepost
