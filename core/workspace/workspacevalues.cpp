// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationjson.h"
#include "core/store/transaction.h"
#include "core/workspace/valuecheck.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A value as it is told in a sentence.
QString shownValue(const std::optional<double>& value)
{
    //: a cell without a value, in a sentence
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : Workspace::tr("“no data”");
}

} // namespace

bool saysTheSame(const Observation& a, const Observation& b)
{
    return a.value == b.value && a.entered == b.entered && a.status == b.status && a.baseline == b.baseline &&
           a.origin == b.origin && a.source == b.source && a.note == b.note && a.reason == b.reason;
}

Observation observationFrom(const ObservationEntry& entry)
{
    Observation observation;
    observation.measure = entry.measure;
    observation.period = entry.period;
    observation.value = entry.value;
    observation.entered = entry.entered;
    observation.status = entry.status;
    observation.baseline = entry.baseline && entry.value.has_value();
    observation.origin = entry.origin;
    observation.source = entry.source;
    observation.note = entry.note;
    observation.reason = entry.reason;
    return observation;
}

Result<Observation> Workspace::recordOne(const ObservationEntry& entry,
                                         const std::optional<Observation>& standing)
{
    Store& store = *m_state->store;
    Observation revision = observationFrom(entry);
    if (standing && saysTheSame(*standing, revision))
        return *standing;
    revision.author = m_state->authorName();
    revision.recordedAt = m_state->now();
    if (standing)
        revision.supersedes = standing->id;
    const Result<ObservationId> id = store.observations().append(revision);
    if (!id)
        return id.error();
    revision.id = *id;
    AuditEntry audit = m_state->auditEntry(
        u"observation.record"_s, u"observation/"_s + QString::number(static_cast<qint64>(revision.id)));
    if (standing)
        audit.before = jsonFrom(*standing);
    audit.after = jsonFrom(revision);
    if (Result<void> audited = store.audit().append(audit); !audited)
        return audited.error();
    return revision;
}

/// Whoever writes has seen what stands in the cell; else another window's figure would vanish unseen.
Result<void> Workspace::State::checkSeen(const ObservationEntry& entry,
                                         const std::optional<Observation>& standing) const
{
    const std::vector<ReportedValue>& known = valuesOf(entry.measure);
    const auto seen = std::ranges::find(known, entry.period, &ReportedValue::period);
    const bool stands = standing && standing->value;
    if (stands ? seen != known.end() && seen->id == standing->id : seen == known.end())
        return {};
    if (standing && saysTheSame(*standing, observationFrom(entry)))
        return {};
    const auto place = measures.constFind(entry.measure);
    const QString label = place == measures.cend()
                              ? entry.measure.toString()
                              : plans[place->plan].content.measures[place->measure].label;
    return Error{
        ErrorCode::Refused,
        Workspace::tr("“%1”, %2: %3 recorded %4 at %5 meanwhile; your %6 was not recorded. Leave the other "
                      "one, or enter yours again if it is to stand.")
            .arg(label, entry.period.toString(), standing ? standing->author : QString(),
                 shownValue(standing ? standing->value : std::nullopt),
                 standing ? standing->recordedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString(),
                 shownValue(entry.value))};
}

/// Memory knows which cells are empty, unless another window may have written meanwhile: then every cell is
/// looked at before the first is written.
Result<StandingCells> Workspace::State::standingIn(std::span<const ObservationEntry> entries) const
{
    const Result<bool> alone = isAlone();
    if (!alone)
        return alone.error();
    StandingCells found;
    for (const ObservationEntry& entry : entries) {
        std::optional<Observation>& standing = found[{entry.measure, entry.period.toString()}];
        if (*alone && !remembered(entry.measure, entry.period))
            continue;
        Result<std::optional<Observation>> current =
            store->observations().current(entry.measure, entry.period);
        if (!current)
            return current.error();
        standing = std::move(*current);
        if (*alone)
            continue;
        if (Result<void> seen = checkSeen(entry, standing); !seen)
            return seen.error();
    }
    return found;
}

Result<void> Workspace::checkBaselines(const QList<MeasureId>& measures) const
{
    for (const MeasureId& id : measures) {
        const Result<std::vector<Period>> baselines = m_state->store->observations().baselines(id);
        if (!baselines)
            return baselines.error();
        if (baselines->size() > 1) {
            return Error{
                ErrorCode::Refused,
                tr("“%1” would have two starting values, %2 and %3. Take the mark off one of them first.")
                    .arg(measure(id)->label, baselines->front().toString(), baselines->back().toString())};
        }
    }
    return {};
}

Result<std::vector<ObservationId>> Workspace::record(std::span<const ObservationEntry> entries)
{
    if (Result<void> sound = checkEntries(*this, m_state->catalogue, entries); !sound)
        return sound.error();
    return recordChecked(entries);
}

Result<std::vector<ObservationId>> Workspace::recordChecked(std::span<const ObservationEntry> entries)
{
    if (entries.empty())
        return std::vector<ObservationId>();
    for (const ObservationEntry& entry : entries) {
        if (Result<void> open = m_state->checkOpen(entry.period, m_state->provinceOf(entry.measure)); !open)
            return open.error();
    }
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    Result<StandingCells> cells = m_state->standingIn(entries);
    if (!cells) {
        transaction->rollBack();
        // What another window wrote comes into view, so that the officer can decide.
        if (const Result<QList<MeasureId>> changed = m_state->readValues(); changed && !changed->isEmpty())
            emit observationsChanged(*changed);
        return cells.error();
    }
    std::vector<Observation> revisions;
    QList<MeasureId> measures;
    QSet<MeasureId> known;
    QSet<MeasureId> started;
    for (const ObservationEntry& entry : entries) {
        std::optional<Observation>& standing = (*cells)[{entry.measure, entry.period.toString()}];
        Result<Observation> revision = recordOne(entry, standing);
        if (!revision) {
            transaction->rollBack();
            return m_state->writeError(revision.error(), entry.measure, entry.period);
        }
        standing = *revision; // one list may give a cell several revisions
        if (!known.contains(entry.measure)) {
            known.insert(entry.measure);
            measures.append(entry.measure);
        }
        if (revision->baseline)
            started.insert(entry.measure);
        revisions.push_back(std::move(*revision));
    }
    if (Result<void> single = checkBaselines(started.values()); !single)
        return single.error();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    std::vector<ObservationId> ids;
    for (const Observation& revision : revisions) {
        m_state->replaceValue(revision);
        ids.push_back(revision.id);
    }
    emit observationsChanged(measures);
    return ids;
}

} // namespace milepost
