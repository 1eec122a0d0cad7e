// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/base/workmeter.h"
#include "core/store/backup.h"
#include "core/store/contentverification.h"
#include "core/store/observationbatch.h"
#include "core/store/observationjson.h"
#include "core/store/progressverification.h"
#include "core/store/store.h"
#include "core/store/storeerror.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <map>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kSubject = u"observation/"_s;
const QString kBatchSubject = u"observations/"_s;

/// What the audit says of observations: of each one alone by its id, and of those recorded together.
struct AuditedValues
{
    QHash<qint64, QString> single;
    std::map<qint64, AuditedBatch> batches; ///< by the first id
};

/// What the audit says of a value without where it was entered away.
QByteArray withoutAway(const QByteArray& said)
{
    QJsonObject json = QJsonDocument::fromJson(said).object();
    json.remove(kAwayKey);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Reads the chain once: where it breaks, and what it says of observations.
struct ChainReader
{
    void read(const AuditRow& row)
    {
        check.read(row);
        progress.read(row);
        content.read(row);
        if (row.subject.startsWith(kSubject)) {
            values.single.insert(row.subject.mid(kSubject.size()).toLongLong(),
                                 row.after.value_or(QString()));
        } else if (row.subject.startsWith(kBatchSubject)) {
            if (const auto batch = AuditedBatch::fromJson(row.after.value_or(QString())))
                values.batches.emplace(batch->first, *batch);
        }
    }

    AuditedValues values;
    ProgressVerification progress;
    ContentVerification content;
    ChainCheck check;
};

/// Compares observations, in the order of their ids, with what the audit says of them.
class ValueReader
{
public:
    explicit ValueReader(AuditedValues& audited) : m_audited(audited) {}

    /// False once one was found that does not fit.
    bool read(const Observation& observation)
    {
        ++m_count;
        const qint64 id = static_cast<qint64>(observation.id);
        auto batch = m_audited.batches.upper_bound(id);
        if (batch != m_audited.batches.begin() && id <= std::prev(batch)->second.last())
            return readOfBatch(std::prev(batch)->second, observation);
        checkBatch();
        if (m_broken)
            return false;
        const QByteArray stored = QJsonDocument(jsonFrom(observation)).toJson(QJsonDocument::Compact);
        const QByteArray said = m_audited.single.take(id).toUtf8();
        if (said != stored && withoutAway(said) != stored)
            m_broken = BrokenValues{id, id};
        return !m_broken;
    }

    /// The first that does not fit, or that the audit knows of and the table does not.
    std::optional<BrokenValues> finish()
    {
        if (m_broken)
            return m_broken;
        checkBatch();
        for (const auto& [first, batch] : m_audited.batches) {
            if (!m_broken && !m_seen.contains(first))
                m_broken = blockAt(batch, 0);
        }
        const QList<qint64> missing = m_audited.single.keys();
        if (!m_broken && !missing.isEmpty()) {
            const qint64 first = *std::min_element(missing.begin(), missing.end());
            m_broken = BrokenValues{first, first};
        }
        return m_broken;
    }

    qint64 count() const { return m_count; }

private:
    static BrokenValues blockAt(const AuditedBatch& batch, qsizetype block)
    {
        const qint64 first = batch.first + block * ObservationDigest::kBlock;
        return {first, std::min(batch.last(), first + ObservationDigest::kBlock - 1)};
    }

    bool readOfBatch(const AuditedBatch& batch, const Observation& observation)
    {
        if (!m_batch || m_batch->first != batch.first) {
            checkBatch();
            m_batch = &batch;
            m_digest = std::make_unique<ObservationDigest>();
            m_seen.insert(batch.first);
        }
        m_digest->add(observation);
        return !m_broken;
    }

    void checkBatch()
    {
        if (!m_batch || m_broken)
            return;
        const QStringList found = m_digest->blocks();
        for (qsizetype block = 0; block < m_batch->blocks.size(); ++block) {
            if (found.value(block) != m_batch->blocks[block]) {
                m_broken = blockAt(*m_batch, block);
                return;
            }
        }
        m_batch = nullptr;
    }

    AuditedValues& m_audited;
    const AuditedBatch* m_batch = nullptr;
    std::unique_ptr<ObservationDigest> m_digest;
    QSet<qint64> m_seen;
    std::optional<BrokenValues> m_broken;
    qint64 m_count = 0;
};

} // namespace

Result<Verification> verifyHistory(Store& store, ProgressReporter* progress)
{
    const Result<QVariant> changes = store.database().scalar(u"SELECT coalesce(max(id), 0) FROM audit"_s);
    const Result<QVariant> figures =
        store.database().scalar(u"SELECT coalesce(max(id), 0) FROM observations"_s);
    if (!changes || !figures)
        return changes ? figures.error() : changes.error();
    const qint64 rows = changes->toLongLong();
    const qint64 all = figures->toLongLong();
    WorkMeter meter(progress, rows + all);
    if (Result<void> whole = checkIntegrity(store.database()); !whole)
        return whole.error();
    ChainReader chain;
    meter.begin(rows);
    qint64 done = 0;
    if (Result<void> read = store.audit().forEach([&](const AuditRow& row) {
            if (meter.goesOn(done++, rows))
                chain.read(row);
        });
        !read)
        return read.error();
    ValueReader values(chain.values);
    meter.begin(all);
    done = 0;
    if (Result<void> read = store.observations().forEach([&](const Observation& observation) {
            return meter.goesOn(done++, all) && values.read(observation);
        });
        !read)
        return read.error();
    if (meter.isStopped())
        return stoppedError();
    Verification verification;
    verification.auditRows = chain.check.count;
    verification.observations = values.count();
    verification.brokenAuditRow = chain.check.broken;
    verification.brokenValues = values.finish();
    if (Result<void> checked = chain.progress.check(store, verification); !checked)
        return checked.error();
    if (Result<void> checked = chain.content.check(store, verification); !checked)
        return checked.error();
    return verification;
}

Result<void> restoreWorkspace(const QString& source, const QString& destination)
{
    Result<std::unique_ptr<Store>> store = Store::openReadOnly(source);
    if (!store)
        return store.error();
    const Result<Verification> verification = verifyHistory(**store);
    if (!verification)
        return verification.error();
    if (!verification->isSound()) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("milepost::Store",
                                                 "The history of “%1” does not hold; nothing was restored. "
                                                 "“milepostctl verify” says where. Use an older backup.")
                         .arg(QDir::toNativeSeparators(source))};
    }
    return copyDatabase((*store)->database(), destination);
}

} // namespace milepost
