// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/workspace/plancheck.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QJsonObject>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString planSubject(const PlanId& id)
{
    return u"plan/"_s + id.toString();
}

QJsonObject stateJson(PlanState state)
{
    return {{u"state"_s, toString(state)}};
}

QJsonObject importJson(const ParsedPlan& plan)
{
    return {{u"title"_s, plan.plan.title},
            {u"province_code"_s, plan.plan.provinceCode},
            {u"sha256"_s, plan.source.sha256},
            {u"areas"_s, qint64(plan.areas.size())},
            {u"measures"_s, qint64(plan.measures.size())},
            {u"targets"_s, qint64(plan.targets.size())},
            {u"deliverables"_s, qint64(plan.deliverables.size())}};
}

} // namespace

Result<ImportOutcome> Workspace::importPlan(const ParsedPlan& plan)
{
    if (Result<void> sound = checkPlan(plan); !sound)
        return sound.error();
    const PlanId id = planIdOf(plan);
    const Result<std::optional<PlanHeader>> present = m_state->store->plans().find(id);
    if (!present)
        return present.error();
    if (!*present)
        return insertPlan(id, plan);
    if ((*present)->sha256 != plan.source.sha256) {
        return Error{
            ErrorCode::Refused,
            tr("“%1” cannot be imported: another document of the same province already has its id %2.")
                .arg(plan.plan.title, id.toString())};
    }
    if ((*present)->state == PlanState::Active)
        return ImportOutcome{id, true, false};
    if (Result<void> back = reinstatePlan(id); !back)
        return back.error();
    return ImportOutcome{id, false, true};
}

Result<ImportOutcome> Workspace::insertPlan(const PlanId& id, const ParsedPlan& plan)
{
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const PlanHeader header{id,
                            PlanState::Active,
                            plan.plan.title,
                            plan.plan.provinceCode,
                            plan.source.sha256,
                            m_state->clock.now(),
                            m_state->authorName()};
    if (Result<void> inserted = store.plans().insert(header, plan); !inserted)
        return inserted.error();
    AuditEntry entry = m_state->auditEntry(u"plan.import"_s, planSubject(id));
    entry.after = importJson(plan);
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited.error();
    // What is kept in memory is what the next start will read.
    Result<ParsedPlan> stored = store.plans().load(id);
    if (!stored)
        return stored.error();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    m_state->addPlan({id, std::move(*stored)});
    emit plansChanged();
    return ImportOutcome{id, false, false};
}

Result<void> Workspace::withdrawPlan(const PlanId& id)
{
    if (!plan(id))
        return Error{ErrorCode::NotFound, tr("There is no plan “%1” in this workspace.").arg(id.toString())};
    if (Result<void> changed = changePlanState(id, PlanState::Withdrawn); !changed)
        return changed;
    m_state->removePlan(id);
    emit plansChanged();
    return {};
}

Result<void> Workspace::reinstatePlan(const PlanId& id)
{
    if (plan(id))
        return {};
    Result<ParsedPlan> content = m_state->store->plans().load(id);
    if (!content)
        return content.error();
    const Result<std::vector<Observation>> values = m_state->store->observations().currentOfPlan(id);
    if (!values)
        return values.error();
    if (Result<void> changed = changePlanState(id, PlanState::Active); !changed)
        return changed;
    m_state->addPlan({id, std::move(*content)});
    for (const Observation& value : *values)
        m_state->replaceValue(value);
    emit plansChanged();
    return {};
}

Result<void> Workspace::changePlanState(const PlanId& id, PlanState state)
{
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const bool withdrawn = state == PlanState::Withdrawn;
    AuditEntry entry =
        m_state->auditEntry(withdrawn ? u"plan.withdraw"_s : u"plan.reinstate"_s, planSubject(id));
    entry.before = stateJson(withdrawn ? PlanState::Active : PlanState::Withdrawn);
    entry.after = stateJson(state);
    if (Result<void> changed = store.plans().setState(id, state); !changed)
        return changed;
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    return transaction->commit();
}

} // namespace milepost
