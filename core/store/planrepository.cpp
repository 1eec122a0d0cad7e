// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planrepository.h"

#include "core/store/planreader.h"
#include "core/store/planwriter.h"
#include "core/store/statement.h"
#include "core/store/textvalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kHeaderColumns = u"id, state, title, province_code, source_sha256, imported_at, imported_by"_s;

PlanHeader readHeader(const Statement& row)
{
    return {PlanId(row.text(0)),
            row.text(1) == toString(PlanState::Active) ? PlanState::Active : PlanState::Withdrawn,
            row.text(2),
            row.text(3),
            row.text(4),
            momentFromText(row.text(5)),
            row.text(6)};
}

} // namespace

QString toString(PlanState state)
{
    return state == PlanState::Active ? u"active"_s : u"withdrawn"_s;
}

Result<std::optional<PlanHeader>> PlanRepository::find(const PlanId& id)
{
    Statement statement(m_database, u"SELECT "_s + kHeaderColumns + u" FROM plans WHERE id = :plan"_s);
    if (Result<void> done = statement.bind(u":plan"_s, id.toString()).run(); !done)
        return done.error();
    return statement.next() ? std::optional(readHeader(statement)) : std::nullopt;
}

Result<std::vector<PlanHeader>> PlanRepository::list(PlanState state)
{
    Statement statement(m_database, u"SELECT "_s + kHeaderColumns +
                                        u" FROM plans WHERE state = :state ORDER BY province_code, id"_s);
    if (Result<void> done = statement.bind(u":state"_s, toString(state)).run(); !done)
        return done.error();
    std::vector<PlanHeader> headers;
    while (statement.next())
        headers.push_back(readHeader(statement));
    return headers;
}

Result<ParsedPlan> PlanRepository::load(const PlanId& id)
{
    return PlanReader(m_database).read(id);
}

Result<std::vector<std::pair<PlanId, ParsedPlan>>> PlanRepository::loadActive()
{
    const Result<std::vector<PlanHeader>> headers = list(PlanState::Active);
    if (!headers)
        return headers.error();
    return loadAll(*headers);
}

Result<std::vector<std::pair<PlanId, ParsedPlan>>> PlanRepository::loadActiveAt(const QDateTime& moment)
{
    Statement statement(
        m_database,
        u"SELECT "_s + kHeaderColumns +
            u" FROM plans WHERE imported_at <= :moment AND COALESCE((SELECT a.action FROM audit a WHERE "
            "a.subject = 'plan/' || plans.id AND a.at <= :until AND a.action IN ('plan.import', "
            "'plan.withdraw', 'plan.reinstate') ORDER BY a.id DESC LIMIT 1), 'plan.import') <> "
            "'plan.withdraw' ORDER BY province_code, id"_s);
    const QString text = textFromMoment(moment);
    if (Result<void> done = statement.bind(u":moment"_s, text).bind(u":until"_s, text).run(); !done)
        return done.error();
    std::vector<PlanHeader> headers;
    while (statement.next())
        headers.push_back(readHeader(statement));
    return loadAll(headers);
}

Result<std::vector<std::pair<PlanId, ParsedPlan>>>
PlanRepository::loadAll(const std::vector<PlanHeader>& headers)
{
    PlanReader reader(m_database);
    std::vector<std::pair<PlanId, ParsedPlan>> plans;
    for (const PlanHeader& header : headers) {
        Result<ParsedPlan> plan = reader.read(header.id);
        if (!plan)
            return plan.error();
        plans.emplace_back(header.id, std::move(*plan));
    }
    return plans;
}

Result<QString> PlanRepository::digest(const PlanId& id)
{
    return PlanReader(m_database).digest(id);
}

Result<void> PlanRepository::insert(const PlanHeader& header, const ParsedPlan& plan)
{
    return PlanWriter(m_database, header).write(plan);
}

Result<void> PlanRepository::setState(const PlanId& id, PlanState state)
{
    Statement statement(m_database, u"UPDATE plans SET state = :state WHERE id = :plan"_s);
    return statement.bind(u":state"_s, toString(state)).bind(u":plan"_s, id.toString()).runOnRow();
}

Result<std::optional<QString>> PlanRepository::documentText(const PlanId& id)
{
    Statement statement(m_database, u"SELECT text FROM documents WHERE plan_id = :plan"_s);
    if (Result<void> done = statement.bind(u":plan"_s, id.toString()).run(); !done)
        return done.error();
    return statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

Result<void> PlanRepository::storeDocument(const PlanId& id, const QString& text, const QDateTime& at,
                                           const QString& author)
{
    Statement statement(m_database, u"INSERT INTO documents (plan_id, text, attached_at, attached_by) "
                                    "VALUES (:plan, :text, :at, :author)"_s);
    return statement.bind(u":plan"_s, id.toString())
        .bind(u":text"_s, text)
        .bind(u":at"_s, textFromMoment(at))
        .bind(u":author"_s, author)
        .run();
}

} // namespace milepost
