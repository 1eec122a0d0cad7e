// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/common/numberformat.h"
#include "ui/progress/drafts.h"
#include "ui/progress/periodaxis.h"
#include "ui/progress/sheetmodel.h"
#include "ui/undo/recordobservations.h"

#include <QLocale>

#include <algorithm>

// How what is entered gets into the workspace, and what is asked of the sheet where it does not: the third
// part of SheetModel.
namespace milepost {

namespace {

const CellKey& cellOf(const DraftKey& key)
{
    return std::get<CellKey>(key);
}

} // namespace

const Draft* SheetModel::draftAt(const QModelIndex& index) const
{
    const auto key = keyAt(index);
    return key ? m_drafts.at(*key) : nullptr;
}

std::optional<qint64> SheetModel::standingIn(const QModelIndex& index) const
{
    const auto key = keyAt(index);
    return key ? standing(*key) : std::nullopt;
}

std::optional<qint64> SheetModel::standing(const DraftKey& key) const
{
    const Observation* found = has(key) ? lineOf(cellOf(key).measure).at(cellOf(key).period) : nullptr;
    return found ? std::optional(static_cast<qint64>(found->id)) : std::nullopt;
}

bool SheetModel::has(const DraftKey& key) const
{
    return rowOf(cellOf(key).measure) >= 0;
}

bool SheetModel::isRecorded(const DraftKey& key, const Draft& draft) const
{
    return changeFor(cellOf(key), draft.text).kind == CellChange::Kind::Same;
}

int SheetModel::enterTyped(const QModelIndex& index, const QString& text, std::optional<qint64> seen)
{
    CellChanges changes = changesFor({{index, text}});
    for (CellChange& change : changes)
        change.seen = seen;
    return apply(changes, {});
}

std::optional<Error> SheetModel::tryToRecord(const Entries& entries)
{
    return m_drafts.push(*m_context.undoStack, [this, &entries](const ErrorReport& report) {
        return std::make_unique<RecordObservations>(*m_context.workspace, entries, report);
    });
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
    std::vector<DraftTry> tries;
    QHash<CellKey, ObservationEntry> entryOf;
    for (const CellChange* change : changes) {
        const bool isAsked = change->kind == CellChange::Kind::Asked;
        ObservationEntry entry = change->entry;
        if (isAsked)
            entry.reason = reason;
        entryOf.insert(change->key, entry);
        tries.push_back({change->key,
                         {.text = change->text,
                          .sentence = change->sentence,
                          .seen = change->seen,
                          .reason = isAsked ? reason : QString()}});
    }
    return m_drafts.record(tries, [this, &entryOf](const std::vector<DraftKey>& keys) {
        Entries entries;
        for (const DraftKey& key : keys)
            entries.push_back(entryOf.value(cellOf(key)));
        return tryToRecord(entries);
    });
}

QString SheetModel::theirs(const DraftKey& key) const
{
    const auto& [measureId, period] = cellOf(key);
    const Result<std::vector<Observation>> history = m_context.workspace->history(measureId, period);
    if (!history || history->empty())
        return tr("Somebody else has changed this figure meanwhile.");
    const Observation& last = history->back();
    const QString moment = QLocale().toString(last.recordedAt.toLocalTime(), QLocale::ShortFormat);
    const Measure* measure = m_context.workspace->measure(measureId);
    return last.value ? tr("%1 recorded %2 here meanwhile, at %3.")
                            .arg(last.author,
                                 formatQuantity(*last.value, measure ? measure->unit : QString()), moment)
                      : tr("%1 cleared this figure meanwhile, at %2.").arg(last.author, moment);
}

QString SheetModel::question(const DraftKey& key, const Draft& draft) const
{
    const MeasureRow* row = measureAt(rowOf(cellOf(key).measure));
    const QString name = !row ? QString() : row->label.isEmpty() ? row->subject : row->label;
    //: a cell two officers entered: the measure and period, what the other did, one's own figure
    return tr("“%1”, %2: %3 Yours is “%4”. Which is to stand?")
        .arg(name, periodHeading(cellOf(key).period), draft.sentence,
             draft.text.isEmpty() ? tr("no data") : draft.text);
}

std::pair<int, int> SheetModel::order(const DraftKey& key) const
{
    return {rowOf(cellOf(key).measure), columnOf(cellOf(key).period)};
}

bool SheetModel::discardDraft(const QModelIndex& index)
{
    const auto key = keyAt(index);
    return key && m_drafts.forget(*key);
}

std::vector<SheetModel::CellText> SheetModel::draftsOf(CellState state) const
{
    std::vector<CellText> texts;
    for (const DraftKey& key : m_drafts.of(state)) {
        if (!std::holds_alternative<CellKey>(key))
            continue;
        const auto [row, column] = order(key);
        if (row >= 0 && column >= 0)
            texts.emplace_back(index(row, column), m_drafts.at(key)->text);
    }
    return texts;
}

void SheetModel::recordDrafts(const std::vector<DraftKey>& keys)
{
    // Those with a reason of their own are a step of their own.
    QHash<QString, std::vector<KeyText>> byReason;
    for (const DraftKey& key : keys) {
        if (const Draft* draft = m_drafts.at(key))
            byReason[draft->reason].emplace_back(cellOf(key), draft->text);
    }
    for (const auto& [reason, texts] : byReason.asKeyValueRange()) {
        CellChanges changes = changesIn(texts);
        for (CellChange& change : changes) {
            if (const Draft* draft = m_drafts.at(change.key); draft->state == CellState::Unsent)
                change.seen = draft->seen;
        }
        apply(changes, reason);
    }
}

} // namespace milepost
