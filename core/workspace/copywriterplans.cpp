// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is brought back besides figures, and what the chain keeps of the whole.
#include "core/store/store.h"
#include "core/store/textvalues.h"
#include "core/workspace/copycomparer.h"
#include "core/workspace/copywriter.h"
#include "core/workspace/settingmerge.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

Result<void> CopyWriter::writePlans()
{
    for (const BroughtChange* change : incoming(BroughtKind::Plan)) {
        const AwayPlan& plan = m_copy.plans[change->place];
        // Somebody else may have imported it as well; then only its state differs.
        const Result<std::optional<PlanHeader>> header = m_store.plans().find(plan.id);
        if (!header)
            return header.error();
        if (Result<void> done = *header ? changePlan(plan) : insertPlan(plan); !done)
            return done;
    }
    for (const BroughtChange* change : incoming(BroughtKind::Document)) {
        if (Result<void> done = writeDocument(m_copy.plans[change->place]); !done)
            return done;
    }
    return {};
}

Result<void> CopyWriter::insertPlan(const AwayPlan& plan)
{
    const PlanHeader header{
        plan.id, PlanState::Active, plan.title, plan.province, plan.imported->source.sha256, m_at, m_author};
    if (Result<void> inserted = m_store.plans().insert(header, *plan.imported); !inserted)
        return inserted;
    const Result<QString> digest = m_store.plans().digest(plan.id);
    if (!digest)
        return digest.error();
    QJsonObject after = plan.audited;
    after.insert(u"content_sha256"_s, *digest);
    after.insert(kAwayKey, away(plan.mark));
    if (Result<void> done = audit(u"plan.import"_s, u"plan/"_s + plan.id.toString(), std::nullopt, after);
        !done)
        return done;
    return plan.text ? writeDocument(plan) : Result<void>();
}

Result<void> CopyWriter::changePlan(const AwayPlan& plan)
{
    const PlanState state = plan.isActive ? PlanState::Active : PlanState::Withdrawn;
    const PlanState before = plan.isActive ? PlanState::Withdrawn : PlanState::Active;
    if (Result<void> changed = m_store.plans().setState(plan.id, state); !changed)
        return changed;
    return audit(plan.isActive ? u"plan.reinstate"_s : u"plan.withdraw"_s, u"plan/"_s + plan.id.toString(),
                 QJsonObject{{u"state"_s, toString(before)}},
                 QJsonObject{{u"state"_s, toString(state)}, {kAwayKey, away(plan.mark)}});
}

Result<void> CopyWriter::writeDocument(const AwayPlan& plan)
{
    if (Result<void> stored = m_store.plans().storeDocument(plan.id, *plan.text, m_at, m_author); !stored)
        return stored;
    const Result<std::optional<PlanHeader>> header = m_store.plans().find(plan.id);
    if (!header)
        return header.error();
    return audit(u"document.attach"_s, u"plan/"_s + plan.id.toString(), std::nullopt,
                 QJsonObject{{u"sha256"_s, (*header)->sha256}, {kAwayKey, away(plan.mark)}});
}

Result<void> CopyWriter::reopen()
{
    for (const BroughtChange* change : incoming(BroughtKind::Reopening)) {
        const AwayClosing& closing = m_copy.closings[change->place];
        const ClosedPeriod closed{closing.period, change->theirs->author, change->theirs->at,
                                  closing.province};
        if (Result<void> done = reopenOne(closed, {closing.name, closing.reason}, &closing.mark); !done)
            return done;
    }
    Result<std::vector<ClosedPeriod>> closed = m_store.closedPeriods().all();
    if (!closed)
        return closed.error();
    for (const BroughtChange& change : m_comparison.changes) {
        if (!change.reopens || !goesIn(change))
            continue;
        for (const ClosedPeriod& lock : locksOn(*closed, *change.period, change.province)) {
            if (Result<void> done = reopenOne(lock, *m_request.reopening, nullptr); !done)
                return done;
            m_reopened.push_back(lock);
            std::erase_if(*closed, [&lock](const ClosedPeriod& one) { return one.scope() == lock.scope(); });
        }
    }
    return {};
}

Result<void> CopyWriter::reopenOne(const ClosedPeriod& closed, const ReopeningRequest& asked,
                                   const AwayMark* mark)
{
    if (Result<void> removed = m_store.closedPeriods().remove(closed.period, closed.province); !removed)
        return removed;
    QJsonObject after{{u"reopened_by"_s, asked.name}, {u"reason"_s, asked.reason}};
    if (mark)
        after.insert(kAwayKey, away(*mark));
    return audit(u"period.reopen"_s, u"period/"_s + closed.scope(),
                 QJsonObject{{u"closed_by"_s, closed.author}}, after);
}

Result<void> CopyWriter::closePeriods()
{
    std::vector<QString> done;
    for (const BroughtChange* change : incoming(BroughtKind::Closing)) {
        const AwayClosing& closing = m_copy.closings[change->place];
        const ClosedPeriod closed{closing.period, m_author, m_at, closing.province};
        if (Result<void> written = closeOne(closed, &closing.mark); !written)
            return written;
        done.push_back(closed.scope());
    }
    // What was only opened for the values of the copy is closed again.
    for (const ClosedPeriod& lock : m_reopened) {
        if (std::ranges::find(done, lock.scope()) != done.end())
            continue;
        if (Result<void> written = closeOne({lock.period, m_author, m_at, lock.province}, nullptr); !written)
            return written;
    }
    return {};
}

Result<void> CopyWriter::closeOne(const ClosedPeriod& closed, const AwayMark* mark)
{
    if (Result<void> stored = m_store.closedPeriods().insert(closed); !stored)
        return stored;
    QJsonObject after{{u"closed_by"_s, closed.author}};
    if (mark)
        after.insert(kAwayKey, away(*mark));
    return audit(u"period.close"_s, u"period/"_s + closed.scope(), std::nullopt, after);
}

Result<void> CopyWriter::writeSettings()
{
    for (const BroughtChange* change : incoming(BroughtKind::Setting)) {
        const AwaySetting& setting = m_copy.settings[change->place];
        const Result<std::optional<QString>> standing = m_store.settings().value(setting.name);
        if (!standing)
            return standing.error();
        // What somebody else changed besides stays as it is.
        const bool isSeen = std::ranges::find(setting.known, *standing) != setting.known.end();
        const QString value =
            isSeen ? setting.known.back().value_or(QString())
                   : mergedSetting(setting.known.front(), setting.known.back(), *standing).value;
        if (Result<void> stored = m_store.settings().setValue(setting.name, value); !stored)
            return stored;
        std::optional<QJsonObject> before;
        if (*standing)
            before = QJsonObject{{u"value"_s, **standing}};
        if (Result<void> done = audit(u"setting.change"_s, u"setting/"_s + setting.name, before,
                                      QJsonObject{{u"value"_s, value}, {kAwayKey, away(setting.mark)}});
            !done)
            return done;
    }
    return {};
}

Result<void> CopyWriter::giveBackFiles()
{
    for (const BroughtChange* change : incoming(BroughtKind::File)) {
        const AwayFile& file = m_copy.files[change->place];
        if (!file.isReturned)
            continue;
        const Result<std::optional<TakenFile>> taken = m_store.imports().taken(file.file.sha256);
        if (!taken)
            return taken.error();
        if (!*taken)
            continue;
        if (Result<void> done = m_store.imports().giveBack((*taken)->id); !done)
            return done;
    }
    return {};
}

/// What was brought, up to which row of the copy, and what was not: so that a second time adds nothing.
Result<void> CopyWriter::sumUp()
{
    const CopyOrigin& origin = m_copy.origin;
    QJsonObject after{{u"taken_by"_s, origin.takenBy}, {u"taken_at"_s, textFromMoment(origin.takenAt)},
                      {u"base"_s, origin.base},        {u"base_hash"_s, origin.baseHash},
                      {u"until"_s, m_copy.last},       {u"until_hash"_s, m_copy.hashes.value(m_copy.last)},
                      {u"added"_s, m_done.added},      {u"mine"_s, m_done.mine},
                      {u"theirs"_s, m_done.theirs},    {u"left"_s, m_left}};
    if (!m_declined.isEmpty())
        after.insert(u"declined"_s, m_declined);
    return audit(u"copy.bring_back"_s, copySubject(origin), std::nullopt, after);
}

} // namespace milepost
