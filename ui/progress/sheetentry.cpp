// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/progress/drafts.h"
#include "ui/progress/sheetmodel.h"
#include "ui/undo/recordobservations.h"

#include <QLocale>

#include <algorithm>

// What is typed, pasted and cleared: the writing half of SheetModel.
namespace milepost {

namespace {

QString wordsOf(const std::vector<Objection>& objections)
{
    QStringList words;
    for (const Objection& objection : objections)
        words.append(objection.words);
    return words.join(QLatin1Char(' '));
}

/// Whether the rules refuse a value as final because its period has not ended. Only asked where that may be.
bool isTooEarlyToBeFinal(const ViewContext& context, const ObservationEntry& entry)
{
    if (entry.status != ObservationStatus::Final ||
        entry.period.lastDay() < std::min(context.asOf, QDate::currentDate()))
        return false;
    const std::vector<Objection> objections = context.workspace->objections(std::span(&entry, 1)).front();
    return std::ranges::find(objections, RuleId::NotOver, &Objection::rule) != objections.end();
}

bool saysTheSame(const ObservationEntry& a, const ObservationEntry& b)
{
    return a.value == b.value && (!a.value || a.status == b.status);
}

} // namespace

RangeUse SheetModel::rangeUse(const MeasureRow& row) const
{
    const bool promisesRange = std::ranges::any_of(row.targets, [](const Target& target) {
        return target.valueMax && *target.valueMax != target.value;
    });
    return row.kind == MeasureKind::Range || promisesRange ? RangeUse::Allowed : RangeUse::Refused;
}

Result<TypedFigure> SheetModel::understand(const QModelIndex& index, const QString& text) const
{
    const MeasureRow* row = measureAt(index.row());
    if (!row)
        return Error{ErrorCode::InvalidInput, tr("This row is a heading and takes no figure.")};
    return understand(*row, text);
}

Result<TypedFigure> SheetModel::understand(const MeasureRow& row, const QString& text) const
{
    return m_context.catalogue->readFigure(text, m_context.catalogue->unit(row.unit), rangeUse(row));
}

/// Of a measure that is there.
const SheetLine& SheetModel::lineOf(const MeasureId& measure) const
{
    return m_lines[static_cast<size_t>(rowOf(measure))];
}

std::vector<Objection> SheetModel::objectionsAt(const QModelIndex& index, const QString& text) const
{
    const CellChanges changes = changesFor({{index, text}});
    if (changes.empty() || !changes.front().entry.value || changes.front().kind == CellChange::Kind::Same)
        return {};
    return m_context.workspace->objections(std::span(&changes.front().entry, 1)).front();
}

ObservationEntry SheetModel::entryFor(const CellKey& key, const QString& text,
                                      const TypedFigure& figure) const
{
    ObservationEntry entry = currentEntry(*m_context.workspace, key.measure, key.period);
    const Observation* current = lineOf(key.measure).at(key.period);
    // A new number is not the publisher's or the colleague's any more: their source must not vouch for it.
    const bool isOwn = current && current->origin == ObservationOrigin::Entered &&
                       current->author == m_context.workspace->author();
    if (!isOwn && entry.value != figure.value) {
        entry.status = ObservationStatus::Final;
        entry.source.clear();
        entry.note.clear();
    }
    if (entry.value != figure.value) {
        entry.origin = ObservationOrigin::Entered;
        entry.reason.clear();
    }
    if (figure.approximate && entry.status == ObservationStatus::Final)
        entry.status = ObservationStatus::Estimated;
    entry.value = figure.value;
    entry.entered = text.trimmed();
    if (isTooEarlyToBeFinal(m_context, entry))
        entry.status = ObservationStatus::Forecast;
    return entry;
}

CellChange SheetModel::changeFor(const CellKey& key, const QString& text) const
{
    const MeasureRow& row = lineOf(key.measure).measure;
    const Observation* standing = lineOf(key.measure).at(key.period);
    CellChange change{key, CellChange::Kind::Same, text, standing ? standing->value : std::nullopt, {}, {},
                      {}};
    if (standing)
        change.seen = static_cast<qint64>(standing->id);
    if (text.trimmed().isEmpty()) {
        change.entry = noDataEntry(key.measure, key.period);
        if (standing)
            change.kind = CellChange::Kind::Cleared;
    } else if (const Result<TypedFigure> figure = understand(row, text); figure) {
        change.entry = entryFor(key, text, *figure);
        if (!standing)
            change.kind = CellChange::Kind::New;
        else if (!saysTheSame(entryFrom(*standing), change.entry) ||
                 standing->entered != change.entry.entered)
            change.kind = CellChange::Kind::Changed;
    } else {
        change.kind = CellChange::Kind::Refused;
        change.sentence = figure.error().message;
    }
    if (change.isRecorded() && isLocked(*m_context.workspace, key.period, row.provinceCode)) {
        change.kind = CellChange::Kind::Refused;
        change.sentence = lockWords(*m_context.workspace, key.period, row.provinceCode);
    }
    return change;
}

CellChanges SheetModel::changesFor(const std::vector<CellText>& texts) const
{
    std::vector<KeyText> placed;
    for (const auto& [cell, text] : texts) {
        if (const auto key = keyAt(cell))
            placed.emplace_back(*key, text);
    }
    return changesIn(placed);
}

CellChanges SheetModel::changesIn(const std::vector<KeyText>& texts) const
{
    CellChanges changes;
    for (const auto& [key, text] : texts)
        changes.push_back(changeFor(key, text));
    Entries entries;
    std::vector<CellChange*> checked;
    for (CellChange& change : changes) {
        if (!change.isRecorded())
            continue;
        entries.push_back(change.entry);
        checked.push_back(&change);
    }
    const std::vector<std::vector<Objection>> objections = m_context.workspace->objections(entries);
    for (size_t place = 0; place < checked.size(); ++place) {
        CellChange& change = *checked[place];
        const Observation* standing = lineOf(change.key.measure).at(change.key.period);
        // Only how it is written differs: nothing new has to be explained.
        if (objections[place].empty() || (standing && saysTheSame(entryFrom(*standing), change.entry)))
            continue;
        change.kind = blocks(objections[place]) ? CellChange::Kind::Refused : CellChange::Kind::Asked;
        change.sentence = wordsOf(objections[place]);
    }
    return changes;
}

int SheetModel::apply(const CellChanges& changes, const QString& reason)
{
    std::vector<const CellChange*> recorded;
    int open = 0;
    for (const CellChange& change : changes) {
        const bool isExplained = change.kind == CellChange::Kind::Asked && !reason.trimmed().isEmpty();
        if (change.kind == CellChange::Kind::Same) {
            m_drafts.forget(change.key);
        } else if (change.isRecorded() || isExplained) {
            recorded.push_back(&change);
        } else {
            m_drafts.keep(change.key, {.text = change.text,
                                       .sentence = change.sentence,
                                       .state = change.kind == CellChange::Kind::Asked ? CellState::Asked
                                                                                       : CellState::Refused,
                                       .seen = change.seen,
                                       .reason = reason.trimmed()});
            ++open;
        }
    }
    return open + recordChanges(recorded, reason.trimmed());
}

int SheetModel::enter(const std::vector<CellText>& texts)
{
    return apply(changesFor(texts), {});
}

void SheetModel::clear(const QModelIndexList& cells)
{
    if (m_context.workspace->author().isEmpty()) {
        emit authorNeeded();
        return;
    }
    std::vector<CellText> texts;
    for (const QModelIndex& cell : cells) {
        discardDraft(cell);
        texts.emplace_back(cell, QString());
    }
    CellChanges changes = changesFor(texts);
    const auto isClosed = [](const CellChange& change) { return change.kind == CellChange::Kind::Refused; };
    if (std::erase_if(changes, isClosed) > 0)
        emit failed(tr("Figures that are closed to you stay as they are."));
    apply(changes, {});
}

int SheetModel::explain(const std::vector<CellText>& texts, const QString& reason)
{
    return apply(changesFor(texts), reason);
}

void SheetModel::describe(const QModelIndex& index, const ObservationEntry& entry)
{
    if (!observationAt(index))
        return;
    Entries entries{entry};
    // A measure has one starting point: marking another takes the mark off the first, in the same step.
    for (const Observation& other : m_lines[static_cast<size_t>(index.row())].observations()) {
        if (!entry.baseline || !other.baseline || other.period == entry.period)
            continue;
        entries.push_back(entryFrom(other));
        entries.back().baseline = false;
    }
    record(entries);
}

void SheetModel::restore(const QModelIndex& index, const Observation& revision)
{
    if (m_context.workspace->author().isEmpty()) {
        emit authorNeeded();
        return;
    }
    discardDraft(index);
    ObservationEntry entry = entryFrom(revision);
    //: why a figure is as it is; %1 is the day and time of the revision it was taken back from
    entry.reason = tr("Restored as it stood on %1")
                       .arg(QLocale().toString(revision.recordedAt.toLocalTime(), QLocale::ShortFormat));
    // The measure may have another starting point by now.
    const Observation* standing = m_lines[static_cast<size_t>(index.row())].at(revision.period);
    entry.baseline = standing && standing->baseline;
    record({entry});
}

void SheetModel::announceCell(const CellKey& key)
{
    const int row = rowOf(key.measure);
    const int column = columnOf(key.period);
    if (row >= 0 && column >= 0)
        emit dataChanged(index(row, column), index(row, column));
}

} // namespace milepost
