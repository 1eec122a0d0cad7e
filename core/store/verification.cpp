// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/store/backup.h"
#include "core/store/observationjson.h"
#include "core/store/store.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QJsonDocument>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kSubject = u"observation/"_s;

/// What the audit says of every observation, by id.
Result<QHash<qint64, QString>> auditedObservations(Store& store)
{
    const Result<std::vector<AuditRow>> rows = store.audit().rows();
    if (!rows)
        return rows.error();
    QHash<qint64, QString> audited;
    for (const AuditRow& row : *rows) {
        if (row.subject.startsWith(kSubject))
            audited.insert(row.subject.mid(kSubject.size()).toLongLong(), row.after.value_or(QString()));
    }
    return audited;
}

Result<std::optional<qint64>> firstBrokenObservation(Store& store,
                                                     const std::vector<Observation>& observations)
{
    Result<QHash<qint64, QString>> audited = auditedObservations(store);
    if (!audited)
        return audited.error();
    for (const Observation& observation : observations) {
        const qint64 id = static_cast<qint64>(observation.id);
        const QByteArray stored = QJsonDocument(jsonFrom(observation)).toJson(QJsonDocument::Compact);
        if (audited->take(id).toUtf8() != stored)
            return std::optional(id);
    }
    // Whatever the audit still knows of was taken out of the table.
    const QList<qint64> missing = audited->keys();
    if (missing.isEmpty())
        return std::optional<qint64>();
    return std::optional(*std::min_element(missing.begin(), missing.end()));
}

} // namespace

Result<Verification> verifyHistory(Store& store)
{
    if (Result<void> whole = checkIntegrity(store.database()); !whole)
        return whole.error();
    const Result<std::vector<AuditRow>> rows = store.audit().rows();
    if (!rows)
        return rows.error();
    const Result<std::optional<qint64>> brokenRow = store.audit().firstBroken();
    if (!brokenRow)
        return brokenRow.error();
    const Result<std::vector<Observation>> observations = store.observations().all();
    if (!observations)
        return observations.error();
    const Result<std::optional<qint64>> brokenObservation = firstBrokenObservation(store, *observations);
    if (!brokenObservation)
        return brokenObservation.error();
    return Verification{static_cast<qint64>(rows->size()), static_cast<qint64>(observations->size()),
                        *brokenRow, *brokenObservation};
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
