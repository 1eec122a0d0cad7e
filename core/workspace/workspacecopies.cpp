// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workmeter.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"
#include "core/workspace/copycomparer.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/copywriter.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

namespace milepost {

std::function<Result<CopyOrigin>(ProgressReporter*)> Workspace::copyTaker(const QString& destination) const
{
    const CopyTaking taking{m_state->path, m_state->password, m_state->authorName(), m_state->clock.now()};
    return
        [taking, destination](ProgressReporter* progress) { return takeCopy(taking, destination, progress); };
}

std::function<Result<std::unique_ptr<Workspace>>()> Workspace::againOpener() const
{
    const auto known = std::make_shared<std::unique_ptr<State>>(
        new State{nullptr, m_state->path, m_state->catalogue, m_state->clock, m_state->author});
    State& own = **known;
    own.password = m_state->password;
    own.plans = m_state->plans;
    own.measures = m_state->measures;
    own.rules = m_state->rules;
    own.auditRead = m_state->auditRead;
    own.cells = m_state->cells;
    own.readUpTo = m_state->readUpTo;
    own.progress = m_state->progress;
    own.chosenIndicators = m_state->chosenIndicators;
    own.readIndicators = m_state->readIndicators;
    return [known]() -> Result<std::unique_ptr<Workspace>> {
        State& state = **known;
        if (state.path.isEmpty())
            return Error{ErrorCode::Refused, tr("Only a workspace that is kept can be opened once more.")};
        Result<std::unique_ptr<Store>> store =
            Store::open(state.path, Store::OpenMode::MustExist, state.clock, state.password);
        if (!store)
            return store.error();
        std::unique_ptr<Workspace> again(
            new Workspace(*std::move(store), state.path, state.catalogue, state.clock));
        (*known)->store = std::move(again->m_state->store);
        again->m_state = std::move(*known);
        again->m_state->dataVersion = -1; // what came since is read
        Result<void> done = again->meet();
        if (done)
            done = again->refresh();
        if (!done)
            return done.error();
        return again;
    };
}

Result<CopyComparison> Workspace::compareCopy(const CopyChanges& copy, const BringingRequest& request,
                                              ProgressReporter* progress)
{
    WorkMeter meter(progress, CopyComparer::steps(copy));
    if (Result<void> refreshed = refresh(); !refreshed)
        return refreshed.error();
    return compareWith(copy, request, meter);
}

Result<CopyComparison> Workspace::compareWith(const CopyChanges& copy, const BringingRequest& request,
                                              WorkMeter& meter) const
{
    const Result<bool> alone = m_state->isAlone();
    if (!alone)
        return alone.error();
    RememberedCell remembered;
    if (*alone) {
        remembered = [this](const MeasureId& measure, const Period& period) {
            return m_state->remembered(measure, period);
        };
    }
    return CopyComparer(*m_state->store, *this, m_state->catalogue, copy, request, remembered, meter)
        .compare();
}

Result<BroughtBack> Workspace::bringBack(const CopyChanges& copy, const BringingRequest& request,
                                         const CopyComparison& seen, ProgressReporter* progress)
{
    if (request.reopening &&
        (request.reopening->name.trimmed().isEmpty() || request.reopening->reason.trimmed().isEmpty()))
        return Error{ErrorCode::InvalidInput, tr("Say who asks for reopening the closed periods, and why.")};
    WorkMeter meter(progress, CopyComparer::steps(copy) + CopyWriter::steps(seen) + 1);
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    Result<CopyComparison> now = compareWith(copy, request, meter);
    if (!now)
        return now.error();
    if (now->changes != seen.changes) {
        transaction->rollBack();
        BroughtBack nothing;
        nothing.moved = *std::move(now);
        return nothing;
    }
    CopyWriter writer(*m_state->store, copy, *now, request, m_state->authorName(), m_state->clock.now(),
                      meter);
    Result<BroughtBack> done = writer.write();
    if (!done)
        return done;
    if (!meter.begin(1))
        return stoppedError();
    if (progress)
        progress->advanced(1, 1);
    if (Result<void> committed = confirmed(transaction->commit()); !committed)
        return committed.error();
    for (const BroughtChange& change : now->changes) {
        if (change.kind == BroughtKind::Document && change.effect == BroughtEffect::Adds)
            done->documents.push_back(copy.plans[change.place].id);
    }
    m_state->dataVersion = -1;
    showBroughtBack(*done);
    return done;
}

/// A commit that broke off may have come about all the same: the chain of the server, reached again, tells.
Result<void> Workspace::confirmed(Result<void> committed)
{
    if (committed || !m_state->store->database().unconfirmed())
        return committed;
    std::optional<UnconfirmedChange> outcome;
    const QMetaObject::Connection told = connect(
        this, &Workspace::unconfirmedSettled, this, [&outcome](UnconfirmedChange said) { outcome = said; },
        Qt::DirectConnection);
    const Result<void> reached = reconnectNow();
    disconnect(told);
    if (!outcome)
        return committed;
    if (*outcome == UnconfirmedChange::NotRecorded)
        return Error{ErrorCode::Storage,
                     tr("The connection broke before anything was brought back. Try again.")};
    return *outcome == UnconfirmedChange::Recorded ? Result<void>() : committed;
}

void Workspace::showBroughtBack(const BroughtBack& done)
{
    // It is written; what cannot be read now is read the next time. A lost server is not waited for.
    checkConnection();
    if (isConnected())
        static_cast<void>(refresh());
    for (const PlanId& plan : done.documents)
        emit documentAttached(plan);
}

} // namespace milepost
