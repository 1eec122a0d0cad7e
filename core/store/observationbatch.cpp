// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationbatch.h"

#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/textvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <array>

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
    : m_insert(std::make_unique<RawStatement>(
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
    const std::array texts{observation.measure.toString().toUtf8(),
                           observation.period.toString().toLatin1(),
                           observation.entered.toUtf8(),
                           QByteArray(1, statusCode(observation.status).toLatin1()),
                           toString(observation.origin).toUtf8(),
                           observation.source.toUtf8(),
                           observation.note.toUtf8(),
                           observation.author.toUtf8(),
                           textFromMoment(observation.recordedAt).toLatin1(),
                           observation.reason.toUtf8()};
    static constexpr std::array kPlaces{2, 3, 5, 6, 8, 9, 10, 11, 12, 14};
    m_insert->bind(1, static_cast<qint64>(observation.id));
    for (size_t at = 0; at < texts.size(); ++at)
        m_insert->bind(kPlaces[at], QByteArrayView(texts[at]));
    if (observation.value)
        m_insert->bind(4, *observation.value);
    else
        m_insert->bindNull(4);
    m_insert->bind(7, qint64{observation.baseline});
    if (observation.supersedes)
        m_insert->bind(13, static_cast<qint64>(*observation.supersedes));
    else
        m_insert->bindNull(13);
    const Result<bool> done = m_insert->step();
    if (!done)
        return done.error();
    m_digest.add(observation);
    return {};
}

AuditedBatch ObservationBatch::audited() const
{
    return {m_first, m_digest.count(), m_digest.blocks()};
}

} // namespace milepost
