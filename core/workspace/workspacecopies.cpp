// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/workspace/copycomparer.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/copywriter.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

namespace milepost {

std::function<Result<CopyOrigin>()> Workspace::copyTaker(const QString& destination) const
{
    const CopyTaking taking{m_state->path, m_state->password, m_state->authorName(), m_state->clock.now()};
    return [taking, destination] { return takeCopy(taking, destination); };
}

Result<CopyComparison> Workspace::compareCopy(const CopyChanges& copy, const BringingRequest& request)
{
    if (Result<void> refreshed = refresh(); !refreshed)
        return refreshed.error();
    return compareWith(copy, request);
}

Result<CopyComparison> Workspace::compareWith(const CopyChanges& copy, const BringingRequest& request) const
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
    return CopyComparer(*m_state->store, *this, m_state->catalogue, copy, request, remembered).compare();
}

Result<BroughtBack> Workspace::bringBack(const CopyChanges& copy, const BringingRequest& request,
                                         const CopyComparison& seen)
{
    if (request.reopening &&
        (request.reopening->name.trimmed().isEmpty() || request.reopening->reason.trimmed().isEmpty()))
        return Error{ErrorCode::InvalidInput, tr("Say who asks for reopening the closed periods, and why.")};
    Result<Transaction> transaction = Transaction::begin(m_state->store->database());
    if (!transaction)
        return transaction.error();
    Result<CopyComparison> now = compareWith(copy, request);
    if (!now)
        return now.error();
    if (now->changes != seen.changes) {
        transaction->rollBack();
        BroughtBack nothing;
        nothing.moved = *std::move(now);
        return nothing;
    }
    CopyWriter writer(*m_state->store, copy, *now, request, m_state->authorName(), m_state->clock.now());
    Result<BroughtBack> done = writer.write();
    if (!done)
        return done;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    // It is written; what cannot be read now is read the next time.
    m_state->dataVersion = -1;
    static_cast<void>(refresh());
    for (const BroughtChange& change : now->changes) {
        if (change.kind == BroughtKind::Document && change.effect == BroughtEffect::Adds)
            emit documentAttached(copy.plans[change.place].id);
    }
    return done;
}

} // namespace milepost
