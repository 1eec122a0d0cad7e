// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/store/transaction.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QJsonObject>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Error closedError(const ClosedPeriod& closed, const Period& period, const Province* province)
{
    const QString day = closed.at.toLocalTime().toString(u"yyyy-MM-dd"_s);
    const QString detail = u"closed period of "_s + period.toString();
    if (province) {
        return {ErrorCode::Refused,
                Workspace::tr("%1 is closed for %2 (by %3, %4): its values can no longer be changed. Reopen "
                              "%1 first; that asks for a name and a reason.")
                    .arg(closed.period.toString(), province->nameZh, closed.author, day),
                detail};
    }
    return {
        ErrorCode::Refused,
        Workspace::tr("%1 is closed (by %2, %3): its values can no longer be changed. Reopen %1 first; that "
                      "asks for a name and a reason.")
            .arg(closed.period.toString(), closed.author, day),
        detail};
}

auto place(std::vector<ClosedPeriod>& closed, const Period& period, const QString& province)
{
    return std::ranges::find_if(
        closed, [&](const ClosedPeriod& one) { return one.period == period && one.province == province; });
}

} // namespace

QString Workspace::State::provinceOf(const MeasureId& measure) const
{
    const auto place = measures.constFind(measure);
    return place == measures.cend() ? QString() : plans[place->plan].content.plan.provinceCode;
}

Result<void> Workspace::State::checkOpen(const Period& period, const QString& province) const
{
    const auto lock = std::ranges::find_if(progress.closed, [&](const ClosedPeriod& one) {
        return one.period.covers(period) && (one.province.isEmpty() || one.province == province);
    });
    if (lock == progress.closed.end())
        return {};
    return closedError(*lock, period, catalogue.province(lock->province));
}

Error Workspace::State::writeError(const Error& error, const MeasureId& measure, const Period& period)
{
    if (Result<std::vector<ClosedPeriod>> now = store->closedPeriods().all())
        progress.closed = std::move(*now);
    const Result<void> open = checkOpen(period, provinceOf(measure));
    return open ? error : open.error();
}

const std::vector<ClosedPeriod>& Workspace::closedPeriods() const
{
    return m_state->progress.closed;
}

bool Workspace::isClosed(const Period& period, const QString& province) const
{
    return !m_state->checkOpen(period, province);
}

Result<void> Workspace::closePeriod(const Period& period, const QString& province)
{
    std::vector<ClosedPeriod>& all = m_state->progress.closed;
    if (place(all, period, province) != all.end())
        return {};
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const ClosedPeriod closed{period, m_state->authorName(), m_state->now(), province};
    if (Result<void> stored = store.closedPeriods().insert(closed); !stored)
        return stored;
    AuditEntry entry = m_state->auditEntry(u"period.close"_s, u"period/"_s + closed.scope());
    entry.at = closed.at;
    entry.after = QJsonObject{{u"closed_by"_s, closed.author}};
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    all.push_back(closed);
    std::ranges::stable_sort(all, {}, &ClosedPeriod::period);
    emit closedPeriodsChanged();
    return {};
}

Result<void> Workspace::reopenPeriod(const Period& period, const QString& name, const QString& reason,
                                     const QString& province)
{
    if (name.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Say who reopens %1 and why.").arg(period.toString())};
    std::vector<ClosedPeriod>& all = m_state->progress.closed;
    const auto standing = place(all, period, province);
    if (standing == all.end())
        return Error{ErrorCode::NotFound, tr("%1 is not closed itself.").arg(period.toString())};
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> removed = store.closedPeriods().remove(period, province); !removed)
        return removed;
    AuditEntry entry = m_state->auditEntry(u"period.reopen"_s, u"period/"_s + standing->scope());
    entry.before = QJsonObject{{u"closed_by"_s, standing->author}};
    entry.after = QJsonObject{{u"reopened_by"_s, name.trimmed()}, {u"reason"_s, reason.trimmed()}};
    if (Result<void> audited = store.audit().append(entry); !audited)
        return audited;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    all.erase(standing);
    emit closedPeriodsChanged();
    return {};
}

} // namespace milepost
