// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/store/observationbatch.h"
#include "core/store/transaction.h"
#include "core/workspace/valuefile.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QLocale>
#include <QSet>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReportEvery = 2'000;

Error stopped()
{
    return {ErrorCode::Cancelled, Workspace::tr("The import was stopped; nothing was changed.")};
}

Error takenBefore(const TakenFile& file)
{
    return {ErrorCode::Refused,
            Workspace::tr("“%1” was taken on %2 by %3 already; nothing was changed.")
                .arg(file.name, file.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), file.author)};
}

} // namespace

/// Writes revisions as one batch: what they supersede is looked up in memory.
class Workspace::BatchRecorder
{
public:
    BatchRecorder(State& state, ProgressReporter* progress) : m_state(state), m_progress(progress) {}

    Result<void> prepare()
    {
        Result<ObservationBatch> batch = ObservationBatch::begin(m_state.store->database());
        if (!batch)
            return batch.error();
        m_batch = std::make_unique<ObservationBatch>(*std::move(batch));
        m_moment = m_state.now();
        m_author = m_state.authorName();
        return {};
    }

    Result<void> record(const ObservationEntry& entry, qint64 total)
    {
        Observation revision = observationFrom(entry);
        revision.author = m_author;
        revision.recordedAt = m_moment;
        revision.supersedes = standing(entry);
        if (Result<void> done = m_batch->append(revision); !done)
            return done;
        if (revision.baseline)
            m_baselines.insert(revision.measure);
        m_revisions.push_back(std::move(revision));
        const auto written = static_cast<qint64>(m_revisions.size());
        if (m_progress && written % kReportEvery == 0) {
            m_progress->advanced(written, total);
            if (m_progress->isCancelled())
                return stopped();
        }
        return {};
    }

    /// Every revision is in the database afterwards.
    Result<void> finish()
    {
        Result<AuditedBatch> audited = m_batch->finish();
        if (!audited)
            return audited.error();
        m_audited = *std::move(audited);
        return {};
    }

    /// The row of the audit, after finish().
    Result<void> audit(const QString& action, const QString& file, const QString& sha256)
    {
        AuditEntry entry = m_state.auditEntry(action, m_audited.subject());
        QJsonObject after = m_audited.toJson();
        after.insert(u"file"_s, file);
        after.insert(u"file_sha256"_s, sha256);
        entry.after = after;
        return m_state.store->audit().append(entry);
    }

    qint64 first() const { return m_batch->first(); }
    const std::vector<Observation>& revisions() const { return m_revisions; }
    QList<MeasureId> baselines() const { return m_baselines.values(); }

    /// Brings memory up to the database and gives the measures that changed.
    QList<MeasureId> show()
    {
        QSet<MeasureId> measures;
        for (const Observation& revision : m_revisions) {
            m_state.replaceValue(revision);
            measures.insert(revision.measure);
        }
        return measures.values();
    }

private:
    std::optional<ObservationId> standing(const ObservationEntry& entry) const
    {
        const ReportedValue* known = m_state.remembered(entry.measure, entry.period);
        return known ? std::optional(known->id) : std::nullopt;
    }

    State& m_state;
    ProgressReporter* m_progress;
    std::unique_ptr<ObservationBatch> m_batch;
    AuditedBatch m_audited;
    QDateTime m_moment;
    QString m_author;
    std::vector<Observation> m_revisions;
    QSet<MeasureId> m_baselines;
};

Result<std::optional<TakenFile>> Workspace::takenFile(const QString& sha256) const
{
    return m_state->store->imports().taken(sha256);
}

Result<TakenFile> Workspace::takeValues(const ValueFile& file, ProgressReporter* progress)
{
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    const Result<std::optional<TakenFile>> before = takenFile(file.sha256);
    if (!before)
        return before.error();
    if (*before)
        return takenBefore(**before);
    BatchRecorder recorder(*m_state, progress);
    if (Result<void> ready = recorder.prepare(); !ready)
        return ready.error();
    const qint64 total = file.incoming();
    if (total == 0) {
        return Error{ErrorCode::Refused,
                     tr("“%1” holds no value that would change anything.").arg(file.name)};
    }
    for (const IncomingValue& line : file.lines) {
        if (line.state != IncomingState::New && line.state != IncomingState::Changed)
            continue;
        if (Result<void> done = recorder.record(line.entry, total); !done)
            return done.error().code == ErrorCode::Cancelled ? done.error()
                                                             : meanwhile(*transaction, done.error());
    }
    if (Result<void> written = recorder.finish(); !written)
        return meanwhile(*transaction, written.error());
    if (Result<void> single = checkBaselines(recorder.baselines()); !single)
        return single.error();
    TakenFile taken{0,     file.sha256,     file.name, m_state->authorName(), m_state->now(),
                    total, recorder.first()};
    const Result<qint64> id = m_state->store->imports().append(taken);
    if (!id)
        return id.error();
    taken.id = *id;
    if (Result<void> audited = recorder.audit(u"observation.import"_s, file.name, file.sha256); !audited)
        return audited.error();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    emit observationsChanged(recorder.show());
    return taken;
}

/// A cell another window wrote to since the file was read breaks the line of its revisions: then that is what
/// is said, and the other's values come into view.
Error Workspace::meanwhile(Transaction& transaction, const Error& error)
{
    transaction.rollBack();
    const Result<QList<MeasureId>> changed = m_state->readValues();
    if (!changed || changed->isEmpty())
        return error;
    emit observationsChanged(*changed);
    return {ErrorCode::Refused,
            tr("Values were changed meanwhile in another window; nothing was taken. Look at the file again."),
            error.detail};
}

Result<void> Workspace::giveBackValues(const TakenFile& file)
{
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    const Result<std::vector<ReplacedValue>> cells =
        m_state->store->observations().currentBetween(file.first, file.first + file.values - 1);
    if (!cells)
        return cells.error();
    BatchRecorder recorder(*m_state, nullptr);
    if (Result<void> ready = recorder.prepare(); !ready)
        return ready.error();
    for (const ReplacedValue& cell : *cells) {
        const ObservationEntry entry =
            cell.before ? entryFrom(*cell.before) : noDataEntry(cell.measure, cell.period);
        if (Result<void> done = recorder.record(entry, 0); !done)
            return done;
    }
    if (Result<void> written = recorder.finish(); !written)
        return written;
    if (Result<void> returned = m_state->store->imports().giveBack(file.id); !returned)
        return returned;
    if (!recorder.revisions().empty()) {
        if (Result<void> audited = recorder.audit(u"observation.give_back"_s, file.name, file.sha256);
            !audited)
            return audited;
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    emit observationsChanged(recorder.show());
    return {};
}

} // namespace milepost
