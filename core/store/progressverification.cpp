// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progressverification.h"

#include "core/store/progressjson.h"
#include "core/store/store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kEvidence = u"evidence/"_s;
const QString kReport = u"status/"_s;
const QString kPeriod = u"period/"_s;

QJsonObject jsonOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Whether the audit says this of the row. Before author, moment and predecessor were kept they stood beside
/// it only.
bool fits(const QString& audited, const QJsonObject& row)
{
    QJsonObject said = jsonOf(audited);
    said.remove(kAwayKey);
    QJsonObject known = row;
    for (const QString& later : {u"author"_s, u"recorded_at"_s, u"supersedes"_s}) {
        if (!said.contains(u"recorded_at"_s))
            known.remove(later);
    }
    return !said.isEmpty() && said == known;
}

void keepFirst(std::optional<qint64>& broken, qint64 id)
{
    if (!broken || id < *broken)
        broken = id;
}

} // namespace

void ProgressVerification::read(const AuditRow& row)
{
    if (row.subject.startsWith(kEvidence)) {
        const qint64 id = row.subject.mid(kEvidence.size()).toLongLong();
        if (row.after)
            m_attached.insert(id, *row.after);
        else
            m_withdrawn.insert(id, row.before.value_or(QString()));
    } else if (row.subject.startsWith(kReport)) {
        m_reports.insert(row.subject.mid(kReport.size()).toLongLong(), row.after.value_or(QString()));
    } else if (row.action == u"period.close"_s) {
        m_closed.insert(row.subject.mid(kPeriod.size()),
                        jsonOf(row.after.value_or(QString()))[u"closed_by"_s].toString());
    } else if (row.action == u"period.reopen"_s) {
        m_closed.remove(row.subject.mid(kPeriod.size()));
    }
}

Result<void> ProgressVerification::check(Store& store, Verification& verification)
{
    if (Result<void> done = checkEvidence(store, verification); !done)
        return done;
    if (Result<void> done = checkReports(store, verification); !done)
        return done;
    return checkClosings(store, verification);
}

Result<void> ProgressVerification::checkEvidence(Store& store, Verification& verification)
{
    QSet<QString> altered;
    Result<void> read =
        store.evidence().forEachContent([&altered](const QString& sha256, const QByteArray& bytes) {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            if (QString::fromLatin1(hash) != sha256)
                altered.insert(sha256);
        });
    if (!read)
        return read;
    read = store.evidence().forEach([&](const Evidence& file, std::optional<EvidenceId> withdraws) {
        const qint64 id = static_cast<qint64>(file.id);
        const QString audited =
            withdraws ? m_withdrawn.take(static_cast<qint64>(*withdraws)) : m_attached.take(id);
        if (!fits(audited, jsonFrom(file)) || altered.contains(file.sha256))
            keepFirst(verification.brokenEvidence, id);
        ++verification.evidence;
    });
    // What the audit still knows of is missing in the table.
    for (const QHash<qint64, QString>* missing : {&m_attached, &m_withdrawn}) {
        for (auto row = missing->cbegin(); row != missing->cend(); ++row)
            keepFirst(verification.brokenEvidence, row.key());
    }
    return read;
}

Result<void> ProgressVerification::checkReports(Store& store, Verification& verification)
{
    Result<void> read = store.statuses().forEach([&](const StatusReport& report) {
        if (!fits(m_reports.take(report.id), jsonFrom(report)))
            keepFirst(verification.brokenReport, report.id);
        ++verification.reports;
    });
    for (auto row = m_reports.cbegin(); row != m_reports.cend(); ++row)
        keepFirst(verification.brokenReport, row.key());
    return read;
}

Result<void> ProgressVerification::checkClosings(Store& store, Verification& verification) const
{
    const Result<std::vector<ClosedPeriod>> standing = store.closedPeriods().all();
    if (!standing)
        return standing.error();
    QHash<QString, QString> expected = m_closed;
    QStringList broken;
    for (const ClosedPeriod& one : *standing) {
        const QString scope = one.scope();
        const auto said = expected.constFind(scope);
        if (said == expected.cend() || *said != one.author)
            broken.append(scope);
        expected.remove(scope);
    }
    broken += expected.keys();
    if (!broken.isEmpty())
        verification.brokenClosing = *std::ranges::min_element(broken);
    return {};
}

} // namespace milepost
