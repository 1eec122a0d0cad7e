// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The current values in memory: what judging needs of all of them, the rest of those shown of late.
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace milepost {

namespace {

ReportedValue reportedFrom(const Observation& observation)
{
    return {observation.id,     observation.value.value_or(0.0),
            observation.period, observation.status,
            observation.origin, observation.baseline};
}

void putCell(std::vector<ReportedValue>& cells, const ReportedValue& revision)
{
    if (cells.empty() || cells.back().period < revision.period) { // as most are read
        cells.push_back(revision);
        return;
    }
    const auto cell = std::ranges::lower_bound(cells, revision.period, {}, &ReportedValue::period);
    if (cell == cells.end() || cell->period != revision.period)
        cells.insert(cell, revision);
    else
        *cell = revision;
}

void takeOutCell(Cells& cells, const MeasureId& measure, const Period& period)
{
    const auto own = cells.find(measure);
    if (own == cells.end())
        return;
    const auto cell = std::ranges::lower_bound(*own, period, {}, &ReportedValue::period);
    if (cell != own->end() && cell->period == period)
        own->erase(cell);
}

const ReportedValue* findCell(const Cells& cells, const MeasureId& measure, const Period& period)
{
    const auto own = cells.constFind(measure);
    if (own == cells.cend())
        return nullptr;
    const auto cell = std::ranges::lower_bound(*own, period, {}, &ReportedValue::period);
    return cell != own->end() && cell->period == period ? &*cell : nullptr;
}

} // namespace

void Workspace::State::forgetValues()
{
    values.clear();
    emptied.clear();
    recent.clear();
    readUpTo.reset();
}

/// Whether memory holds this revision or a later one of its cell, as after own writing.
bool Workspace::State::isPast(const MeasureId& measure, const ReportedValue& revision) const
{
    const ReportedValue* stands = remembered(measure, revision.period);
    return stands && stands->id >= revision.id;
}

Result<QList<MeasureId>> Workspace::State::readValues()
{
    struct Row
    {
        MeasureId measure;
        std::vector<ReportedValue>* cells = nullptr;
        bool isChanged = false;
    };
    // Found by the bytes of the id, so that no text is made of each of a million.
    QHash<QByteArray, Row> known;
    known.reserve(measures.size());
    for (auto place = measures.keyBegin(); place != measures.keyEnd(); ++place) {
        values[*place]; // all before the first is pointed to
        known.insert(place->toString().toUtf8(), {*place});
    }
    for (Row& row : known)
        row.cells = &values[row.measure];
    const bool isFirst = !readUpTo;
    const Result<qint64> last = store->observations().forEachAfter(
        readUpTo.value_or(0), [&](QByteArrayView id, const ReportedValue& revision, bool hasValue) {
            const auto row = known.find(QByteArray::fromRawData(id.data(), id.size()));
            if (row == known.end() || (!isFirst && isPast(row->measure, revision)))
                return;
            if (hasValue && !emptied.isEmpty())
                takeOutCell(emptied, row->measure, revision.period);
            if (!hasValue)
                takeOutCell(values, row->measure, revision.period);
            putCell(hasValue ? *row->cells : emptied[row->measure], revision);
            row->isChanged = true;
        });
    if (!last)
        return last.error();
    readUpTo = *last;
    QList<MeasureId> changed;
    for (const Row& row : std::as_const(known)) {
        if (row.isChanged)
            changed.append(row.measure);
    }
    for (const MeasureId& one : std::as_const(changed))
        recent.remove(one);
    return changed;
}

void Workspace::State::replaceValue(const Observation& revision)
{
    takeOutCell(revision.value ? emptied : values, revision.measure, revision.period);
    putCell((revision.value ? values : emptied)[revision.measure], reportedFrom(revision));
    recent.remove(revision.measure);
}

const std::vector<ReportedValue>& Workspace::State::valuesOf(const MeasureId& measure) const
{
    static const std::vector<ReportedValue> kNone;
    const auto own = values.constFind(measure);
    return own == values.cend() ? kNone : *own;
}

const ReportedValue* Workspace::State::remembered(const MeasureId& measure, const Period& period) const
{
    const ReportedValue* value = findCell(values, measure, period);
    return value ? value : findCell(emptied, measure, period);
}

std::vector<Observation> Workspace::State::readObservations(const MeasureId& measure) const
{
    if (moment)
        return past.value(measure);
    const std::vector<ReportedValue>& own = valuesOf(measure);
    if (own.empty())
        return {};
    if (const std::vector<Observation>* known = recent.object(measure))
        return *known;
    const Result<std::vector<Observation>> revisions = store->observations().ofMeasure(measure);
    std::vector<Observation> shown;
    for (const ReportedValue& value : own) {
        Observation observation;
        if (revisions) {
            // By id: what another window wrote since is not shown before refresh().
            const auto found = std::ranges::lower_bound(*revisions, value.id, {}, &Observation::id);
            if (found != revisions->end() && found->id == value.id) {
                shown.push_back(*found);
                continue;
            }
        }
        // The file cannot be read any more: the numbers are still known.
        observation.id = value.id;
        observation.measure = measure;
        observation.period = value.period;
        observation.value = value.value;
        observation.status = value.status;
        observation.origin = value.origin;
        observation.baseline = value.baseline;
        shown.push_back(observation);
    }
    if (revisions)
        recent.insert(measure, new std::vector<Observation>(shown), static_cast<qsizetype>(shown.size()));
    return shown;
}

} // namespace milepost
