// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationbatch.h"

#include "core/store/bulkinsert.h"
#include "core/store/database.h"
#include "core/store/textvalues.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <array>
#include <utility>

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

QString digestOf(const QByteArray& block)
{
    return QString::fromLatin1(QCryptographicHash::hash(block, QCryptographicHash::Sha256).toHex());
}

/// A server numbers rows itself, without a gap while one has the turn.
bool givesIds(Engine engine)
{
    return engine == Engine::Sqlite;
}

constexpr int kValue = 2;
constexpr int kBaseline = 5;
constexpr int kSupersedes = 11;
constexpr int kId = 13;

std::vector<StoredColumn> columnsFor(Engine engine)
{
    using Type = StoredColumn::Type;
    std::vector<StoredColumn> columns{
        {u"measure_id"_s, Type::Text}, {u"period"_s, Type::Text},      {u"value"_s, Type::Real},
        {u"entered"_s, Type::Text},    {u"status"_s, Type::Text},      {u"baseline"_s, Type::Integer},
        {u"origin"_s, Type::Text},     {u"source"_s, Type::Text},      {u"note"_s, Type::Text},
        {u"author"_s, Type::Text},     {u"recorded_at"_s, Type::Text}, {u"supersedes"_s, Type::Integer},
        {u"reason"_s, Type::Text}};
    if (givesIds(engine))
        columns.push_back({u"id"_s, Type::Integer});
    return columns;
}

} // namespace

void ObservationTexts::take(const Observation& observation)
{
    m_texts[Measure] = observation.measure.toString().toUtf8();
    m_texts[Period] = observation.period.toString().toLatin1();
    m_texts[Entered] = observation.entered.toUtf8();
    m_texts[Status] = QByteArray(1, statusCode(observation.status).toLatin1());
    m_texts[Origin] = toString(observation.origin).toUtf8();
    m_texts[Source] = observation.source.toUtf8();
    m_texts[Note] = observation.note.toUtf8();
    m_texts[Reason] = observation.reason.toUtf8();
    if (m_author != observation.author || m_texts[Author].isNull())
        m_texts[Author] = (m_author = observation.author).toUtf8();
    if (m_moment != observation.recordedAt || m_texts[Recorded].isNull())
        m_texts[Recorded] = textFromMoment(m_moment = observation.recordedAt).toLatin1();
}

void ObservationDigest::add(const Observation& observation)
{
    m_texts.take(observation);
    frame(m_block, QByteArray::number(static_cast<qint64>(observation.id)));
    frame(m_block, m_texts[ObservationTexts::Measure]);
    frame(m_block, m_texts[ObservationTexts::Period]);
    if (observation.value)
        frame(m_block, QByteArray::number(*observation.value, 'g', 17));
    else
        m_block += "-;";
    frame(m_block, m_texts[ObservationTexts::Entered]);
    frame(m_block, m_texts[ObservationTexts::Status]);
    frame(m_block, observation.baseline ? QByteArray("1") : QByteArray("0"));
    for (const auto field : {ObservationTexts::Origin, ObservationTexts::Source, ObservationTexts::Note,
                             ObservationTexts::Author, ObservationTexts::Recorded})
        frame(m_block, m_texts[field]);
    if (observation.supersedes)
        frame(m_block, QByteArray::number(static_cast<qint64>(*observation.supersedes)));
    else
        m_block += "-;";
    if (!observation.reason.isEmpty())
        frame(m_block, m_texts[ObservationTexts::Reason]);
    if (++m_count % kBlock > 0)
        return;
    finishRunning();
    m_running = std::async(std::launch::async, digestOf, std::exchange(m_block, QByteArray()));
}

void ObservationDigest::finishRunning()
{
    if (m_running.valid())
        m_finished.append(m_running.get());
}

QStringList ObservationDigest::blocks()
{
    finishRunning();
    return m_block.isEmpty() ? m_finished : m_finished + QStringList{digestOf(m_block)};
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
    for (const auto& block : json[u"sha256"_s].toArray())
        batch.blocks.append(block.toString());
    return batch.first > 0 && batch.count > 0 ? std::optional(batch) : std::nullopt;
}

ObservationBatch::ObservationBatch(Database& database, qint64 first)
    : m_insert(std::make_unique<BulkInsert>(database, u"observations"_s, columnsFor(database.engine()))),
      m_givesIds(givesIds(database.engine())), m_first(first)
{}

ObservationBatch::ObservationBatch(ObservationBatch&& other) noexcept = default;
ObservationBatch::~ObservationBatch() = default;

Result<ObservationBatch> ObservationBatch::begin(Database& database)
{
    // The transaction holds the write lock: nobody else takes these ids meanwhile.
    const Result<QVariant> last = database.scalar(
        database.engine() == Engine::Sqlite
            ? u"SELECT seq FROM sqlite_sequence WHERE name = 'observations'"_s
            : u"SELECT pg_sequence_last_value(CAST(pg_get_serial_sequence('observations', 'id') AS regclass))"_s);
    if (!last)
        return last.error();
    return ObservationBatch(database, last->toLongLong() + 1);
}

Result<void> ObservationBatch::append(Observation& observation)
{
    observation.id = ObservationId(m_first + m_digest.count());
    m_digest.add(observation);
    using Texts = ObservationTexts;
    static constexpr std::array<std::pair<int, Texts::Field>, Texts::kFields> kPlaces{{{0, Texts::Measure},
                                                                                       {1, Texts::Period},
                                                                                       {3, Texts::Entered},
                                                                                       {4, Texts::Status},
                                                                                       {6, Texts::Origin},
                                                                                       {7, Texts::Source},
                                                                                       {8, Texts::Note},
                                                                                       {9, Texts::Author},
                                                                                       {10, Texts::Recorded},
                                                                                       {12, Texts::Reason}}};
    for (const auto& [place, field] : kPlaces)
        m_insert->set(place, QByteArrayView(m_digest.texts()[field]));
    if (observation.value)
        m_insert->set(kValue, *observation.value);
    m_insert->set(kBaseline, qint64{observation.baseline});
    if (observation.supersedes)
        m_insert->set(kSupersedes, static_cast<qint64>(*observation.supersedes));
    if (m_givesIds)
        m_insert->set(kId, static_cast<qint64>(observation.id));
    return m_insert->append();
}

Result<AuditedBatch> ObservationBatch::finish()
{
    if (Result<void> written = m_insert->finish(); !written)
        return written.error();
    return AuditedBatch{m_first, m_digest.count(), m_digest.blocks()};
}

} // namespace milepost
