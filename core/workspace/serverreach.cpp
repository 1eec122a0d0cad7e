// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/serverreach.h"

#include "core/store/transaction.h"

namespace milepost {

namespace {

Result<UnconfirmedChange> settle(Store& store, const AuditMark& mark)
{
    if (mark.id == 0)
        return UnconfirmedChange::Unknown;
    // The old connection held the turn until its transaction was over. Somebody whose right was taken away
    // meanwhile cannot take the turn any more, but has long lost the old connection.
    Result<Transaction> turn = Transaction::begin(store.database());
    if (!turn && turn.error().code != ErrorCode::Refused)
        return turn.error();
    const Result<std::optional<AuditRow>> row = store.audit().row(mark.id);
    if (!row)
        return row.error();
    return *row && (*row)->hash == mark.hash ? UnconfirmedChange::Recorded : UnconfirmedChange::NotRecorded;
}

} // namespace

Result<Reached> reach(const ReachRequest& request)
{
    Result<std::unique_ptr<Store>> store =
        Store::open(request.path, Store::OpenMode::MustExist, request.clock, request.password);
    if (!store)
        return store.error();
    Reached reached{*std::move(store), std::nullopt};
    if (request.unconfirmed) {
        const Result<UnconfirmedChange> settled = settle(*reached.store, *request.unconfirmed);
        if (!settled)
            return settled.error();
        reached.settled = *settled;
    }
    return reached;
}

} // namespace milepost
