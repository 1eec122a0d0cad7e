// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationrepository.h"

#include "core/store/bulkrows.h"
#include "core/store/statement.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"

#include <QHash>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"o.id, o.measure_id, o.period, o.value, o.entered, o.status, o.baseline, o.origin, "
                         "o.source, o.note, o.author, o.recorded_at, o.supersedes, o.reason"_s;
const QString kIsCurrent = u"NOT EXISTS (SELECT 1 FROM observations n WHERE n.supersedes = o.id)"_s;

Result<Observation> readRow(const Statement& row, const QString& path)
{
    const Result<Period> period = Period::parse(row.text(2));
    const std::optional<ObservationStatus> status = statusFromCode(row.text(5).at(0));
    const std::optional<ObservationOrigin> origin = originFromString(row.text(7));
    if (!period || !status || !origin)
        return damagedWorkspaceError(path, u"observation %1"_s.arg(row.number(0)));
    Observation observation;
    observation.id = ObservationId(row.number(0));
    observation.measure = MeasureId(row.text(1));
    observation.period = *period;
    observation.value = row.optionalReal(3);
    observation.entered = row.text(4);
    observation.status = *status;
    observation.baseline = row.integer(6) != 0;
    observation.origin = *origin;
    observation.source = row.text(8);
    observation.note = row.text(9);
    observation.author = row.text(10);
    observation.recordedAt = momentFromText(row.text(11));
    if (const std::optional<qint64> superseded = row.optionalNumber(12))
        observation.supersedes = ObservationId(*superseded);
    observation.reason = row.text(13);
    return observation;
}

Result<std::vector<Observation>> readAll(Statement& statement, const QString& path)
{
    if (Result<void> done = statement.run(); !done)
        return done.error();
    std::vector<Observation> observations;
    while (statement.next()) {
        Result<Observation> observation = readRow(statement, path);
        if (!observation)
            return observation.error();
        observations.push_back(std::move(*observation));
    }
    return observations;
}

} // namespace

Result<qint64> ObservationRepository::forEachAfter(
    qint64 id, const std::function<void(QByteArrayView, const ReportedValue&, bool)>& visit)
{
    BulkRows row(m_database, u"SELECT id, measure_id, period, value, status, origin, baseline FROM "
                             "observations WHERE id > %1 ORDER BY id"_s.arg(id));
    qint64 last = id;
    QString written; // most rows are of the period of the one before
    Result<Period> period = Period();
    for (;;) {
        const Result<bool> stepped = row.next();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return last;
        last = row.number(0);
        const QByteArrayView text = row.bytes(2);
        if (written != QLatin1StringView(text)) {
            written = QString::fromLatin1(text);
            period = Period::parse(written);
        }
        const QByteArrayView status = row.bytes(4);
        const auto known = status.isEmpty() ? std::nullopt : statusFromCode(QLatin1Char(status.front()));
        if (!period || !known)
            return damagedWorkspaceError(m_database.path(), u"observation %1"_s.arg(last));
        const bool isPublished = row.bytes(5) == "published";
        visit(row.bytes(1),
              {ObservationId(last), row.real(3), *period, *known,
               isPublished ? ObservationOrigin::Published : ObservationOrigin::Entered, row.number(6) != 0},
              !row.isNull(3));
    }
}

Result<std::vector<Observation>> ObservationRepository::ofMeasure(const MeasureId& measure)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns +
                            u" FROM observations o WHERE o.measure_id = :measure ORDER BY o.id"_s);
    statement.bind(u":measure"_s, measure.toString());
    return readAll(statement, m_database.path());
}

Result<std::vector<Observation>> ObservationRepository::currentAt(const QDateTime& moment)
{
    Statement statement(m_database, u"SELECT "_s + kColumns +
                                        u" FROM observations o WHERE o.recorded_at <= :moment AND NOT EXISTS "
                                        "(SELECT 1 FROM observations n WHERE n.supersedes = o.id AND "
                                        "n.recorded_at <= :until) ORDER BY o.id"_s);
    const QString text = textFromMoment(moment);
    statement.bind(u":moment"_s, text).bind(u":until"_s, text);
    return readAll(statement, m_database.path());
}

Result<std::vector<Observation>> ObservationRepository::currentOfPlan(const PlanId& plan)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns +
                            u" FROM observations o WHERE o.measure_id IN (SELECT "
                            "coalesce(m.continues, m.id) FROM measures m WHERE m.plan_id = :plan) "
                            "AND "_s +
                            kIsCurrent + u" ORDER BY o.id"_s);
    statement.bind(u":plan"_s, plan.toString());
    return readAll(statement, m_database.path());
}

Result<std::optional<Observation>> ObservationRepository::current(const MeasureId& measure,
                                                                  const Period& period)
{
    Result<std::vector<Observation>> revisions = history(measure, period);
    if (!revisions)
        return revisions.error();
    return revisions->empty() ? std::optional<Observation>() : std::optional(std::move(revisions->back()));
}

Result<std::vector<Observation>> ObservationRepository::history(const MeasureId& measure,
                                                                const Period& period)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns +
                            u" FROM observations o WHERE o.measure_id = :measure AND o.period = :period "
                            "ORDER BY o.id"_s);
    statement.bind(u":measure"_s, measure.toString()).bind(u":period"_s, period.toString());
    return readAll(statement, m_database.path());
}

Result<std::vector<Observation>> ObservationRepository::from(qint64 id)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns + u" FROM observations o WHERE o.id >= :id ORDER BY o.id"_s);
    statement.bind(u":id"_s, id);
    return readAll(statement, m_database.path());
}

Result<std::vector<Period>> ObservationRepository::baselines(const MeasureId& measure)
{
    Statement statement(m_database, u"SELECT o.period FROM observations o WHERE o.measure_id = :measure AND "
                                    "o.baseline = 1 AND "_s +
                                        kIsCurrent + u" ORDER BY o.period"_s);
    if (Result<void> done = statement.bind(u":measure"_s, measure.toString()).run(); !done)
        return done.error();
    std::vector<Period> periods;
    while (statement.next()) {
        const Result<Period> period = Period::parse(statement.text(0));
        if (!period)
            return damagedWorkspaceError(m_database.path(), u"a starting value of "_s + measure.toString());
        periods.push_back(*period);
    }
    return periods;
}

Result<void> ObservationRepository::forEach(const std::function<bool(const Observation&)>& visit)
{
    Statement statement(m_database, u"SELECT "_s + kColumns + u" FROM observations o ORDER BY o.id"_s);
    if (Result<void> done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const Result<Observation> observation = readRow(statement, m_database.path());
        if (!observation)
            return observation.error();
        if (!visit(*observation))
            break;
    }
    return {};
}

Result<std::vector<ReplacedValue>> ObservationRepository::currentBetween(qint64 first, qint64 last)
{
    Statement current(m_database, u"SELECT "_s + kColumns +
                                      u" FROM observations o WHERE o.id BETWEEN :first AND :last AND "_s +
                                      kIsCurrent + u" ORDER BY o.id"_s);
    current.bind(u":first"_s, first).bind(u":last"_s, last);
    const Result<std::vector<Observation>> standing = readAll(current, m_database.path());
    if (!standing)
        return standing.error();
    Statement earlier(m_database, u"SELECT "_s + kColumns +
                                      u" FROM observations o WHERE o.id IN (SELECT c.supersedes FROM "
                                      "observations c WHERE c.id BETWEEN :first AND :last)"_s);
    earlier.bind(u":first"_s, first).bind(u":last"_s, last);
    const Result<std::vector<Observation>> superseded = readAll(earlier, m_database.path());
    if (!superseded)
        return superseded.error();
    QHash<qint64, const Observation*> byId;
    for (const Observation& one : *superseded)
        byId.insert(static_cast<qint64>(one.id), &one);
    std::vector<ReplacedValue> cells;
    for (const Observation& one : *standing) {
        const Observation* before =
            one.supersedes ? byId.value(static_cast<qint64>(*one.supersedes)) : nullptr;
        cells.push_back({one.measure, one.period, before ? std::optional(*before) : std::nullopt});
    }
    return cells;
}

Result<ObservationId> ObservationRepository::append(const Observation& observation)
{
    Statement statement(
        m_database,
        u"INSERT INTO observations (measure_id, period, value, entered, status, baseline, origin, source, "
        "note, author, recorded_at, supersedes, reason) VALUES (:measure, :period, :value, :entered, "
        ":status, "
        ":baseline, :origin, :source, :note, :author, :recorded, :supersedes, :reason) RETURNING id"_s);
    std::optional<qint64> superseded;
    if (observation.supersedes)
        superseded = static_cast<qint64>(*observation.supersedes);
    statement.bind(u":measure"_s, observation.measure.toString())
        .bind(u":period"_s, observation.period.toString())
        .bind(u":value"_s, observation.value)
        .bind(u":entered"_s, observation.entered)
        .bind(u":status"_s, QString(statusCode(observation.status)))
        .bind(u":baseline"_s, observation.baseline ? 1 : 0)
        .bind(u":origin"_s, toString(observation.origin))
        .bind(u":source"_s, observation.source)
        .bind(u":note"_s, observation.note)
        .bind(u":author"_s, observation.author)
        .bind(u":recorded"_s, textFromMoment(observation.recordedAt))
        .bind(u":supersedes"_s, superseded)
        .bind(u":reason"_s, observation.reason);
    if (Result<void> done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return damagedWorkspaceError(m_database.path(), u"no id for a new observation"_s);
    return ObservationId(statement.number(0));
}

} // namespace milepost
