// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QJsonObject>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Error closedError(const ClosedPeriod& closed, const Period& period)
{
    return {
        ErrorCode::Refused,
        Workspace::tr("%1 is closed (by %2, %3): its values can no longer be changed. Reopen %1 first; that "
                      "asks for a name and a reason.")
            .arg(closed.period.toString(), closed.author, closed.at.toLocalTime().toString(u"yyyy-MM-dd"_s)),
        u"closed period of "_s + period.toString()};
}

} // namespace

Result<void> Workspace::State::checkOpen(const Period& period) const
{
    const auto lock = std::ranges::find_if(
        closed, [&period](const ClosedPeriod& one) { return one.period.covers(period); });
    if (lock == closed.end())
        return {};
    return closedError(*lock, period);
}

Error Workspace::State::writeError(const Error& error, const Period& period)
{
    if (Result<std::vector<ClosedPeriod>> now = store->closedPeriods().all())
        closed = std::move(*now);
    const Result<void> open = checkOpen(period);
    return open ? error : open.error();
}

const std::vector<ClosedPeriod>& Workspace::closedPeriods() const
{
    return m_state->closed;
}

bool Workspace::isClosed(const Period& period) const
{
    return !m_state->checkOpen(period);
}

Result<void> Workspace::closePeriod(const Period& period)
{
    const auto standing = std::ranges::find(m_state->closed, period, &ClosedPeriod::period);
    if (standing != m_state->closed.end())
        return {};
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const ClosedPeriod closed{period, m_state->authorName(), m_state->clock.now()};
    if (Result<void> stored = store.closedPeriods().insert(closed); !stored)
        return stored;
    AuditEntry entry = m_state->auditEntry(u"period.close"_s, u"period/"_s + period.toString());
    entry.after = QJsonObject{{u"closed_by"_s, closed.author}};
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    m_state->closed.push_back(closed);
    std::ranges::sort(m_state->closed, {}, &ClosedPeriod::period);
    emit closedPeriodsChanged();
    return {};
}

Result<void> Workspace::reopenPeriod(const Period& period, const QString& name, const QString& reason)
{
    if (name.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Say who reopens %1 and why.").arg(period.toString())};
    const auto standing = std::ranges::find(m_state->closed, period, &ClosedPeriod::period);
    if (standing == m_state->closed.end())
        return Error{ErrorCode::NotFound, tr("%1 is not closed itself.").arg(period.toString())};
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> removed = store.closedPeriods().remove(period); !removed)
        return removed;
    AuditEntry entry = m_state->auditEntry(u"period.reopen"_s, u"period/"_s + period.toString());
    entry.before = QJsonObject{{u"closed_by"_s, standing->author}};
    entry.after = QJsonObject{{u"reopened_by"_s, name.trimmed()}, {u"reason"_s, reason.trimmed()}};
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    m_state->closed.erase(standing);
    emit closedPeriodsChanged();
    return {};
}

} // namespace milepost
