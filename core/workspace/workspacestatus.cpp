// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progressjson.h"
#include "core/store/transaction.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

bool holds(const ParsedPlan& plan, const WorkItem& item)
{
    if (item.kind == WorkItem::Kind::Deliverable)
        return std::ranges::find(plan.deliverables, item.id, &Deliverable::id) != plan.deliverables.end();
    return std::ranges::any_of(plan.areas, [&item](const Area& area) {
        return std::ranges::find(area.tasks, item.id, &Task::id) != area.tasks.end();
    });
}

Result<void> checkEntries(const Workspace& workspace, std::span<const StatusEntry> entries)
{
    QList<WorkItem> items;
    for (const StatusEntry& entry : entries) {
        const PlanRecord* plan = workspace.plan(entry.item.plan);
        if (!plan || !holds(plan->content, entry.item))
            return Error{
                ErrorCode::NotFound,
                Workspace::tr("There is no task or deliverable “%1” in this workspace.").arg(entry.item.id)};
        if (entry.percent && !(*entry.percent >= 0.0 && *entry.percent <= 100.0))
            return Error{ErrorCode::InvalidInput,
                         Workspace::tr("A share of work done lies between 0 % and 100 %.")};
        if (items.contains(entry.item))
            return Error{ErrorCode::InvalidInput, Workspace::tr("Two reports are given for the same item.")};
        items.append(entry.item);
    }
    return {};
}

} // namespace

std::optional<StatusReport> Workspace::status(const WorkItem& item) const
{
    const auto found = m_state->progress.statuses.constFind(item);
    if (found == m_state->progress.statuses.cend() || found->state == WorkState::Unreported)
        return std::nullopt;
    return *found;
}

Result<std::vector<StatusReport>> Workspace::statusHistory(const WorkItem& item) const
{
    Result<std::vector<StatusReport>> reports = m_state->store->statuses().history(item);
    if (reports && m_state->moment) {
        std::erase_if(*reports,
                      [this](const StatusReport& one) { return one.recordedAt > *m_state->moment; });
    }
    return reports;
}

Result<void> Workspace::recordStatus(std::span<const StatusEntry> entries)
{
    if (Result<void> sound = checkEntries(*this, entries); !sound)
        return sound;
    Store& store = *m_state->store;
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    std::vector<StatusReport> reports;
    for (const StatusEntry& entry : entries) {
        const Result<std::vector<StatusReport>> before = store.statuses().history(entry.item);
        if (!before)
            return before.error();
        const StatusReport* standing = before->empty() ? nullptr : &before->back();
        const auto known = m_state->progress.statuses.constFind(entry.item);
        const bool seen = standing ? known != m_state->progress.statuses.cend() && known->id == standing->id
                                   : known == m_state->progress.statuses.cend();
        if (standing && static_cast<const StatusEntry&>(*standing) == entry) {
            m_state->progress.statuses.insert(entry.item, *standing);
            continue;
        }
        if (!seen) {
            m_state->progress.statuses.insert(entry.item, *standing);
            transaction->rollBack();
            emit statusChanged({entry.item});
            return Error{
                ErrorCode::Refused,
                tr("%1 has reported on this meanwhile in another window; yours was not recorded. Look "
                   "at the new report and enter yours again if it is to stand.")
                    .arg(standing->author)};
        }
        StatusReport report{entry, 0, m_state->authorName(), m_state->now(), {}};
        AuditEntry audit = m_state->auditEntry(u"status.record"_s, {});
        if (standing) {
            report.supersedes = standing->id;
            audit.before = jsonFrom(*standing);
        }
        const Result<qint64> id = store.statuses().append(report);
        if (!id)
            return id.error();
        report.id = *id;
        audit.subject = u"status/"_s + QString::number(report.id);
        audit.after = jsonFrom(report);
        if (Result<void> audited = store.audit().append(audit); !audited)
            return audited;
        reports.push_back(report);
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    QList<WorkItem> items;
    for (const StatusReport& report : reports) {
        m_state->progress.statuses.insert(report.item, report);
        items.append(report.item);
    }
    if (!items.isEmpty())
        emit statusChanged(items);
    return {};
}

} // namespace milepost
