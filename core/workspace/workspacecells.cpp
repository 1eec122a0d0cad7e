// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The current values in memory: what judging needs of all of them, the rest of those shown of late.
#include "core/workspace/earlyreading.h"
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

} // namespace

void Workspace::State::forgetValues()
{
    cells.clear();
    recent.clear();
    readUpTo.reset();
}

Result<QList<MeasureId>> Workspace::State::readValues(EarlyReading* early)
{
    ValueGatherer gatherer([this](const MeasureId& measure) { return cells.value(measure); });
    Result<ReadValues> read =
        early ? early->finish()
              : gatherValues(store->observations(), readUpTo.value_or(0), std::move(gatherer));
    if (!read)
        return read.error();
    readUpTo = read->last;
    QList<MeasureId> changed;
    for (ValueGatherer::Gathered& own : read->measures) {
        if (!own.isChanged || !measures.contains(own.measure))
            continue;
        cells[own.measure] = std::move(own.cells);
        recent.remove(own.measure);
        changed.append(own.measure);
    }
    return changed;
}

void Workspace::State::replaceValue(const Observation& revision)
{
    cells[revision.measure].take(reportedFrom(revision), revision.value.has_value());
    recent.remove(revision.measure);
}

const std::vector<ReportedValue>& Workspace::State::valuesOf(const MeasureId& measure) const
{
    static const std::vector<ReportedValue> kNone;
    const auto own = cells.constFind(measure);
    return own == cells.cend() ? kNone : own->values;
}

const ReportedValue* Workspace::State::remembered(const MeasureId& measure, const Period& period) const
{
    const auto own = cells.constFind(measure);
    return own == cells.cend() ? nullptr : own->at(period);
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
