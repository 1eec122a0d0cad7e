// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/workspace/plancheck.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QJsonObject>
#include <QSet>

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

QJsonObject importJson(const PlanImport& import, const QString& digest)
{
    const ParsedPlan& plan = import.plan;
    QJsonObject json{{u"title"_s, plan.plan.title},
                     {u"province_code"_s, plan.plan.provinceCode},
                     {u"sha256"_s, plan.source.sha256},
                     {u"content_sha256"_s, digest},
                     {u"areas"_s, qint64(plan.areas.size())},
                     {u"measures"_s, qint64(plan.measures.size())},
                     {u"targets"_s, qint64(plan.targets.size())},
                     {u"deliverables"_s, qint64(plan.deliverables.size())}};
    if (import.replaces)
        json.insert(u"replaces"_s, import.replaces->toString());
    return json;
}

} // namespace

/// What a transaction on plans changes in memory once it is committed.
struct Workspace::PlanSwap
{
    QSet<PlanId> out;
    std::vector<PlanRecord> in;
    std::vector<Observation> values; ///< of the plans that come in
    QList<PlanId> attached;          ///< that were here before and have their text from now on
};

Result<ImportOutcome> Workspace::importPlan(const ParsedPlan& plan)
{
    const PlanImport import{plan};
    Result<std::vector<ImportOutcome>> outcomes = importPlans(std::span(&import, 1));
    if (!outcomes)
        return outcomes.error();
    return outcomes->front();
}

Result<std::vector<ImportOutcome>> Workspace::importPlans(std::span<const PlanImport> imports)
{
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    PlanSwap swap;
    std::vector<ImportOutcome> outcomes;
    for (const PlanImport& import : imports) {
        const Result<ImportOutcome> outcome = placePlan(import, swap);
        if (!outcome)
            return outcome.error();
        outcomes.push_back(*outcome);
    }
    if (swap.in.empty() && swap.out.isEmpty() && swap.attached.isEmpty())
        return outcomes; // all are there: nothing to commit
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    carryOut(swap);
    return outcomes;
}

Result<ImportOutcome> Workspace::placePlan(const PlanImport& import, PlanSwap& swap)
{
    const ParsedPlan& plan = import.plan;
    if (Result<void> sound = checkPlan(plan); !sound)
        return sound.error();
    const PlanId id = planIdOf(plan);
    const Result<std::optional<PlanHeader>> present = m_state->store->plans().find(id);
    if (!present)
        return present.error();
    if (*present && (*present)->sha256 != plan.source.sha256) {
        return Error{
            ErrorCode::Refused,
            tr("“%1” cannot be imported: another document of the same province already has its id %2.")
                .arg(plan.plan.title, id.toString())};
    }
    if (*present) {
        if (Result<void> done = attachLater(id, import, swap); !done)
            return done.error();
    }
    if (*present && (*present)->state == PlanState::Active)
        return ImportOutcome{id, true, false};
    if (import.replaces) {
        if (Result<void> done = takeOut(*import.replaces, swap); !done)
            return done.error();
    }
    if (*present) {
        if (Result<void> done = bringIn(id, swap); !done)
            return done.error();
        if (Result<void> done = storePlanState(id, PlanState::Active); !done)
            return done.error();
        return ImportOutcome{id, false, true};
    }
    if (Result<void> done = insertPlan(id, import); !done)
        return done.error();
    if (Result<void> done = bringIn(id, swap); !done)
        return done.error();
    return ImportOutcome{id, false, false};
}

Result<void> Workspace::insertPlan(const PlanId& id, const PlanImport& import)
{
    Store& store = *m_state->store;
    const ParsedPlan& plan = import.plan;
    const PlanHeader header{id,
                            PlanState::Active,
                            plan.plan.title,
                            plan.plan.provinceCode,
                            plan.source.sha256,
                            m_state->now(),
                            m_state->authorName()};
    if (Result<void> inserted = store.plans().insert(header, plan); !inserted)
        return inserted;
    AuditEntry entry = m_state->auditEntry(u"plan.import"_s, planSubject(id));
    const Result<QString> digest = store.plans().digest(id);
    if (!digest)
        return digest.error();
    entry.after = importJson(import, *digest);
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    return import.text ? storeText(id, plan, *import.text) : Result<void>();
}

/// A plan that came from a pack gets the text of its document when the document is imported.
Result<void> Workspace::attachLater(const PlanId& id, const PlanImport& import, PlanSwap& swap)
{
    if (!import.text)
        return {};
    const Result<std::optional<QString>> attached = documentText(id);
    if (!attached)
        return attached.error();
    if (*attached == *import.text)
        return {};
    swap.attached.append(id);
    return storeText(id, import.plan, *import.text);
}

Result<void> Workspace::withdrawPlan(const PlanId& id)
{
    return exchangePlans(std::span(&id, 1), {});
}

Result<void> Workspace::reinstatePlan(const PlanId& id)
{
    return exchangePlans({}, std::span(&id, 1));
}

Result<void> Workspace::exchangePlans(std::span<const PlanId> withdrawn, std::span<const PlanId> reinstated)
{
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    PlanSwap swap;
    for (const PlanId& id : withdrawn) {
        if (Result<void> done = takeOut(id, swap); !done)
            return done;
    }
    for (const PlanId& id : reinstated) {
        if (plan(id))
            continue;
        if (Result<void> done = bringIn(id, swap); !done)
            return done;
        if (Result<void> done = storePlanState(id, PlanState::Active); !done)
            return done;
    }
    if (swap.in.empty() && swap.out.isEmpty())
        return {};
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    carryOut(swap);
    return {};
}

Result<void> Workspace::takeOut(const PlanId& id, PlanSwap& swap)
{
    if (!plan(id) || swap.out.contains(id))
        return Error{ErrorCode::NotFound, tr("There is no plan “%1” in this workspace.").arg(id.toString())};
    swap.out.insert(id);
    return storePlanState(id, PlanState::Withdrawn);
}

// What is kept in memory is what the next start will read.
Result<void> Workspace::bringIn(const PlanId& id, PlanSwap& swap)
{
    Result<ParsedPlan> content = m_state->store->plans().load(id);
    if (!content)
        return content.error();
    for (const Measure& measure : content->measures) {
        const PlanRecord* holder = planOf(measureIdOf(id, measure));
        if (holder && !swap.out.contains(holder->id))
            return Error{ErrorCode::Refused,
                         tr("“%1” cannot be shown beside “%2”: one is a version of the other, and both hold "
                            "the same progress. Withdraw one of them first.")
                             .arg(content->plan.title, holder->content.plan.title)};
    }
    Result<std::vector<Observation>> values = m_state->store->observations().currentOfPlan(id);
    if (!values)
        return values.error();
    swap.in.push_back({id, std::move(*content)});
    swap.values.insert(swap.values.end(), values->begin(), values->end());
    return {};
}

Result<void> Workspace::storePlanState(const PlanId& id, PlanState state)
{
    const bool withdrawn = state == PlanState::Withdrawn;
    AuditEntry entry =
        m_state->auditEntry(withdrawn ? u"plan.withdraw"_s : u"plan.reinstate"_s, planSubject(id));
    entry.before = stateJson(withdrawn ? PlanState::Active : PlanState::Withdrawn);
    entry.after = stateJson(state);
    if (Result<void> changed = m_state->store->plans().setState(id, state); !changed)
        return changed;
    return m_state->store->audit().append(entry);
}

void Workspace::carryOut(PlanSwap& swap)
{
    for (const PlanId& id : swap.out)
        m_state->removePlan(id);
    for (PlanRecord& record : swap.in)
        m_state->addPlan(std::move(record));
    for (const Observation& value : swap.values)
        m_state->replaceValue(value);
    if (!swap.in.empty() || !swap.out.isEmpty())
        emit plansChanged();
    for (const PlanId& id : swap.attached)
        emit documentAttached(id);
}

} // namespace milepost
