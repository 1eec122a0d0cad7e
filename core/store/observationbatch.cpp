// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationbatch.h"

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/textvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A field with its length in front, as in the chain of changes.
void frame(QByteArray& row, const QByteArray& field)
{
    row += QByteArray::number(field.size());
    row += ':';
    row += field;
    row += ';';
}

void frame(QByteArray& row, const QString& field)
{
    frame(row, field.toUtf8());
}

} // namespace

void ObservationDigest::add(const Observation& observation)
{
    m_row.resize(0);
    frame(m_row, QByteArray::number(static_cast<qint64>(observation.id)));
    frame(m_row, observation.measure.toString());
    frame(m_row, observation.period.toString());
    if (observation.value)
        frame(m_row, QByteArray::number(*observation.value, 'g', 17));
    else
        m_row += "-;";
    frame(m_row, observation.entered);
    frame(m_row, QString(statusCode(observation.status)));
    frame(m_row, observation.baseline ? QByteArray("1") : QByteArray("0"));
    frame(m_row, toString(observation.origin));
    frame(m_row, observation.source);
    frame(m_row, observation.note);
    frame(m_row, observation.author);
    frame(m_row, textFromMoment(observation.recordedAt));
    if (observation.supersedes)
        frame(m_row, QByteArray::number(static_cast<qint64>(*observation.supersedes)));
    else
        m_row += "-;";
    if (!observation.reason.isEmpty())
        frame(m_row, observation.reason);
    m_hasher->addData(m_row);
    if (++m_count % kBlock == 0) {
        m_finished.append(QString::fromLatin1(m_hasher->result().toHex()));
        m_hasher->reset();
    }
}

QStringList ObservationDigest::blocks() const
{
    if (m_count % kBlock == 0)
        return m_finished;
    return m_finished + QStringList{QString::fromLatin1(m_hasher->result().toHex())};
}

QString AuditedBatch::subject() const
{
    return u"observations/%1-%2"_s.arg(first).arg(last());
}

QJsonObject AuditedBatch::toJson() const
{
    return {{u"first"_s, first}, {u"count"_s, count}, {u"sha256"_s, QJsonArray::fromStringList(blocks)}};
}

std::optional<AuditedBatch> AuditedBatch::fromJson(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    AuditedBatch batch{json[u"first"_s].toInteger(), json[u"count"_s].toInteger(), {}};
    for (const QJsonValue& block : json[u"sha256"_s].toArray())
        batch.blocks.append(block.toString());
    return batch.first > 0 && batch.count > 0 ? std::optional(batch) : std::nullopt;
}

ObservationBatch::ObservationBatch(Database& database, qint64 first)
    : m_insert(std::make_unique<Statement>(
          database,
          u"INSERT INTO observations (id, measure_id, period, value, entered, status, baseline, origin, "
          "source, note, author, recorded_at, supersedes, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)),
      m_first(first)
{}

ObservationBatch::ObservationBatch(ObservationBatch&& other) noexcept = default;
ObservationBatch::~ObservationBatch() = default;

Result<ObservationBatch> ObservationBatch::begin(Database& database)
{
    // The transaction holds the write lock: nobody else takes these ids meanwhile.
    const Result<QVariant> last =
        database.scalar(u"SELECT seq FROM sqlite_sequence WHERE name = 'observations'"_s);
    if (!last)
        return last.error();
    return ObservationBatch(database, last->toLongLong() + 1);
}

Result<void> ObservationBatch::append(Observation& observation)
{
    observation.id = ObservationId(m_first + m_digest.count());
    QVariant superseded;
    if (observation.supersedes)
        superseded = static_cast<qint64>(*observation.supersedes);
    const auto text = [](const QString& own) { return QVariant(own.isNull() ? u""_s : own); };
    // By place: names cost more than the insertion at a million rows.
    Result<void> done = m_insert->runWith(
        {static_cast<qint64>(observation.id), observation.measure.toString(), observation.period.toString(),
         observation.value ? QVariant(*observation.value) : QVariant(), text(observation.entered),
         QString(statusCode(observation.status)), observation.baseline ? 1 : 0, toString(observation.origin),
         text(observation.source), text(observation.note), text(observation.author),
         textFromMoment(observation.recordedAt), superseded, text(observation.reason)});
    if (done)
        m_digest.add(observation);
    return done;
}

AuditedBatch ObservationBatch::audited() const
{
    return {m_first, m_digest.count(), m_digest.blocks()};
}

} // namespace milepost
