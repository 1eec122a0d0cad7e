// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of writing, and figures. Plans, periods and settings: see copywriterplans.cpp.
#include "core/workspace/copywriter.h"

#include "core/base/workmeter.h"
#include "core/store/observationbatch.h"
#include "core/store/observationjson.h"
#include "core/store/progressjson.h"
#include "core/store/store.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"
#include "core/workspace/copycomparer.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyComparison)
};

/// A figure that is not taken, as the chain keeps it.
QJsonObject declined(const BroughtChange& change)
{
    QJsonObject json{{u"key"_s, change.key},
                     {u"author"_s, change.mine->author},
                     {u"at"_s, textFromMoment(change.mine->at)}};
    if (change.mine->value)
        json.insert(u"value"_s, *change.mine->value);
    else
        json.insert(u"words"_s, change.mine->words);
    if (!change.mine->remark.isEmpty())
        json.insert(u"remark"_s, change.mine->remark);
    return json;
}

} // namespace

CopyWriter::CopyWriter(Store& store, const CopyChanges& copy, const CopyComparison& comparison,
                       const BringingRequest& request, QString author, QDateTime at, WorkMeter& meter)
    : m_store(store), m_copy(copy), m_comparison(comparison), m_request(request), m_author(std::move(author)),
      m_at(std::move(at)), m_meter(meter)
{}

Result<BroughtBack> CopyWriter::write()
{
    if (Result<void> decided = decide(); !decided)
        return decided.error();
    if (m_goesIn.isEmpty() && m_done.theirs == 0)
        return m_done; // nothing to say in the chain either
    // Periods are opened before what goes into them and closed after it.
    for (Result<void> (CopyWriter::*part)() :
         {&CopyWriter::writePlans, &CopyWriter::reopen, &CopyWriter::writeFileValues,
          &CopyWriter::writeValues, &CopyWriter::checkBaselines, &CopyWriter::writeEvidence,
          &CopyWriter::writeReports, &CopyWriter::writeSettings, &CopyWriter::giveBackFiles,
          &CopyWriter::closePeriods, &CopyWriter::sumUp}) {
        if (Result<void> done = (this->*part)(); !done)
            return done.error();
    }
    return m_done;
}

Result<void> CopyWriter::decide()
{
    int undecided = 0;
    for (const BroughtChange& change : m_comparison.changes) {
        if (change.effect == BroughtEffect::Refused) {
            m_left.append(change.key);
            ++m_done.refused;
            continue;
        }
        if (change.effect == BroughtEffect::AlreadyThere)
            continue;
        const bool isConflict = change.effect == BroughtEffect::Conflict;
        const std::optional<BroughtChoice> choice = m_request.choiceFor(change);
        if (isConflict && !choice) {
            ++undecided;
        } else if (isConflict && *choice == BroughtChoice::Theirs) {
            m_declined.append(declined(change));
            ++m_done.theirs;
        } else {
            m_goesIn.insert(change.key);
            ++(isConflict ? m_done.mine : m_done.added);
        }
    }
    if (undecided == 0)
        return {};
    return Error{
        ErrorCode::InvalidInput,
        Words::tr("%n conflict(s) are not decided yet; nothing was brought back. Choose for each which side "
                  "is to stand.",
                  nullptr, undecided)};
}

std::vector<const BroughtChange*> CopyWriter::incoming(BroughtKind kind) const
{
    std::vector<const BroughtChange*> changes;
    for (const BroughtChange& change : m_comparison.changes) {
        if (change.kind == kind && goesIn(change))
            changes.push_back(&change);
    }
    std::ranges::sort(changes, {}, &BroughtChange::place);
    return changes;
}

QJsonObject CopyWriter::away(const AwayMark& mark) const
{
    return {{u"copy"_s, m_copy.origin.copy},
            {u"row"_s, mark.row},
            {u"at"_s, textFromMoment(mark.at)},
            {u"author"_s, mark.author},
            {u"machine"_s, mark.machine}};
}

Result<void> CopyWriter::audit(const QString& action, const QString& subject,
                               std::optional<QJsonObject> before, std::optional<QJsonObject> after)
{
    return m_store.audit().append({m_at, m_author, action, subject, std::move(before), std::move(after)});
}

/// The value of the copy as a revision of what stands in the workspace.
Observation CopyWriter::revised(const BroughtChange& change) const
{
    Observation revision = m_copy.cells[change.place].mine();
    revision.author = m_author;
    revision.recordedAt = m_at;
    revision.supersedes = change.standing > 0 ? std::optional(ObservationId(change.standing)) : std::nullopt;
    return revision;
}

Result<void> CopyWriter::writeValues()
{
    for (const BroughtChange* change : incoming(BroughtKind::Value)) {
        if (!m_meter.begin(1))
            return stoppedError();
        if (Result<void> done = writeValue(*change); !done)
            return done;
    }
    return {};
}

Result<void> CopyWriter::writeValue(const BroughtChange& change)
{
    if (!m_goesIn.contains(change.key) || m_written.contains(change.key))
        return {};
    Observation revision = revised(change);
    std::optional<QJsonObject> before;
    if (revision.supersedes) {
        const Result<std::optional<Observation>> standing =
            m_store.observations().current(revision.measure, revision.period);
        if (!standing)
            return standing.error();
        if (*standing)
            before = jsonFrom(**standing);
    }
    const Result<ObservationId> id = m_store.observations().append(revision);
    if (!id)
        return id.error();
    QJsonObject after = jsonFrom(revision);
    after.insert(kAwayKey, away(m_copy.cells[change.place].mark));
    return audit(u"observation.record"_s, u"observation/%1"_s.arg(static_cast<qint64>(*id)), before, after);
}

/// Values from files of values go in as such, so that a file is taken once and can be given back. They share
/// a row of the chain, as there is only one such row a transaction.
Result<void> CopyWriter::writeFileValues()
{
    QHash<qint64, std::vector<const BroughtChange*>> ofRow;
    for (const BroughtChange* change : incoming(BroughtKind::Value))
        ofRow[m_copy.cells[change->place].mark.row].push_back(change);
    std::vector<TakenFile> taken;
    QJsonArray files;
    std::optional<ObservationBatch> batch;
    qint64 count = 0;
    for (const BroughtChange* change : incoming(BroughtKind::File)) {
        const AwayFile& file = m_copy.files[change->place];
        const std::vector<const BroughtChange*> values = ofRow.value(file.mark.row);
        if (file.isReturned || values.empty())
            continue;
        if (!batch) {
            Result<ObservationBatch> begun = ObservationBatch::begin(m_store.database());
            if (!begun)
                return begun.error();
            batch.emplace(*std::move(begun));
        }
        taken.push_back({0, file.file.sha256, file.file.name, m_author, m_at, qint64(values.size()),
                         batch->first() + count});
        count += qint64(values.size());
        for (const BroughtChange* value : values) {
            if (!m_meter.begin(1))
                return stoppedError();
            Observation revision = revised(*value);
            if (Result<void> done = batch->append(revision); !done)
                return done;
            m_written.insert(value->key);
        }
        QJsonObject said = away(file.mark);
        said.insert(u"file"_s, file.file.name);
        said.insert(u"file_sha256"_s, file.file.sha256);
        said.insert(u"first"_s, taken.back().first);
        said.insert(u"count"_s, taken.back().values);
        files.append(said);
    }
    if (!batch)
        return {};
    const Result<AuditedBatch> audited = batch->finish();
    if (!audited)
        return audited.error();
    for (const TakenFile& file : taken) {
        if (const Result<qint64> id = m_store.imports().append(file); !id)
            return id.error();
    }
    QJsonObject after = audited->toJson();
    after.insert(kAwayKey, files);
    return audit(u"observation.bring_back"_s, audited->subject(), std::nullopt, after);
}

Result<void> CopyWriter::checkBaselines()
{
    for (const BroughtChange* change : incoming(BroughtKind::Value)) {
        const Observation& mine = m_copy.cells[change->place].mine();
        if (!mine.baseline)
            continue;
        const Result<std::vector<Period>> baselines = m_store.observations().baselines(mine.measure);
        if (!baselines)
            return baselines.error();
        if (baselines->size() > 1) {
            return Error{
                ErrorCode::Refused,
                Words::tr("“%1” would have two starting values, %2 and %3; nothing was brought back. Choose "
                          "the same side for both.")
                    .arg(change->subject, baselines->front().toString(), baselines->back().toString())};
        }
    }
    return {};
}

Result<void> CopyWriter::writeEvidence()
{
    for (const BroughtChange* change : incoming(BroughtKind::Evidence)) {
        if (!m_meter.begin(1))
            return stoppedError();
        const AwayEvidence& away = m_copy.evidence[change->place];
        if (Result<void> done = away.isWithdrawn ? withdraw(away) : attach(away); !done)
            return done;
    }
    return {};
}

Result<void> CopyWriter::attach(const AwayEvidence& away)
{
    if (!m_source) {
        Result<std::unique_ptr<Store>> source = Store::openReadOnly(m_copy.path);
        if (!source)
            return source.error();
        m_source = *std::move(source);
    }
    const Result<std::optional<QByteArray>> content = m_source->evidence().content(away.file.sha256);
    if (!content)
        return content.error();
    if (!*content)
        return Error{ErrorCode::Storage,
                     Words::tr("The file “%1” is no longer in the copy; nothing was brought back.")
                         .arg(away.file.name)};
    if (Result<void> stored = m_store.evidence().storeContent(away.file.sha256, **content); !stored)
        return stored;
    Evidence file = away.file;
    file.author = m_author;
    file.recordedAt = m_at;
    const Result<EvidenceId> id = m_store.evidence().append(file, std::nullopt);
    if (!id)
        return id.error();
    QJsonObject after = jsonFrom(file);
    after.insert(kAwayKey, this->away(away.mark));
    return audit(u"evidence.attach"_s, u"evidence/%1"_s.arg(static_cast<qint64>(*id)), std::nullopt, after);
}

Result<void> CopyWriter::withdraw(const AwayEvidence& away)
{
    EvidenceId id = away.file.id;
    if (away.attached > 0) { // attached away, brought back earlier, and taken out away since
        const Result<std::vector<Evidence>> standing = m_store.evidence().standing();
        if (!standing)
            return standing.error();
        const auto found =
            std::ranges::find_if(*standing, [&away](const Evidence& one) { return isSame(one, away.file); });
        if (found == standing->end())
            return {};
        id = found->id;
    }
    Evidence removal = away.file;
    removal.author = m_author;
    removal.recordedAt = m_at;
    if (const Result<EvidenceId> row = m_store.evidence().append(removal, id); !row)
        return row.error();
    QJsonObject before = jsonFrom(removal);
    before.insert(kAwayKey, this->away(away.mark));
    return audit(u"evidence.withdraw"_s, u"evidence/%1"_s.arg(static_cast<qint64>(id)), before, std::nullopt);
}

Result<void> CopyWriter::writeReports()
{
    for (const BroughtChange* change : incoming(BroughtKind::Report)) {
        if (!m_meter.begin(1))
            return stoppedError();
        const AwayReport& line = m_copy.reports[change->place];
        const Result<std::vector<StatusReport>> history = m_store.statuses().history(line.mine().item);
        if (!history)
            return history.error();
        StatusReport report = line.mine();
        report.author = m_author;
        report.recordedAt = m_at;
        report.supersedes.reset();
        std::optional<QJsonObject> before;
        if (!history->empty()) {
            report.supersedes = history->back().id;
            before = jsonFrom(history->back());
        }
        const Result<qint64> id = m_store.statuses().append(report);
        if (!id)
            return id.error();
        QJsonObject after = jsonFrom(report);
        after.insert(kAwayKey, away(line.mark));
        if (Result<void> done = audit(u"status.record"_s, u"status/%1"_s.arg(*id), before, after); !done)
            return done;
    }
    return {};
}

} // namespace milepost
