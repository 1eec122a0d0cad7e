// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The base, and what was said of measures and tasks. Plans, periods and settings: see copycomparerplans.cpp.
#include "core/workspace/copycomparer.h"

#include "core/base/serveraddress.h"
#include "core/store/store.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyComparison)
};

/// In the list, what has to be decided comes first, and what is of no interest last.
int rankOf(BroughtEffect effect)
{
    switch (effect) {
    case BroughtEffect::Conflict:
        return 0;
    case BroughtEffect::Refused:
        return 1;
    case BroughtEffect::Adds:
        return 2;
    case BroughtEffect::AlreadyThere:
        break;
    }
    return 3;
}

bool saysTheSame(const StatusReport& a, const StatusReport& b)
{
    return static_cast<const StatusEntry&>(a) == static_cast<const StatusEntry&>(b);
}

} // namespace

bool isSame(const Evidence& a, const Evidence& b)
{
    return a.measure == b.measure && a.period == b.period && a.sha256 == b.sha256 && a.name == b.name;
}

QString copySubject(const CopyOrigin& origin)
{
    return u"copy/"_s + origin.copy;
}

std::vector<ClosedPeriod> locksOn(const std::vector<ClosedPeriod>& closed, const Period& period,
                                  const QString& province)
{
    std::vector<ClosedPeriod> locks;
    std::ranges::copy_if(closed, std::back_inserter(locks), [&](const ClosedPeriod& one) {
        return one.period.covers(period) && (one.province.isEmpty() || one.province == province);
    });
    return locks;
}

CopyComparer::CopyComparer(Store& store, const Workspace& workspace, const Catalogue& catalogue,
                           const CopyChanges& copy, const BringingRequest& request, RememberedCell remembered,
                           WorkMeter& meter)
    : m_store(store), m_workspace(workspace), m_copy(copy), m_request(request),
      m_remembered(std::move(remembered)), m_meter(meter), m_subjects(store, workspace, catalogue, copy)
{}

qint64 CopyComparer::steps(const CopyChanges& copy)
{
    return std::ssize(copy.cells) + std::ssize(copy.evidence) + std::ssize(copy.reports);
}

Result<CopyComparison> CopyComparer::compare()
{
    Result<BringerRights> rights = BringerRights::of(m_store);
    if (!rights)
        return rights.error();
    m_rights = *std::move(rights);
    m_result.origin = m_copy.origin;
    const Result<ServerAddress> address = ServerAddress::parse(m_workspace.path());
    m_result.into = address ? address->shown() : workspaceName(m_workspace.path());
    for (Result<void> (CopyComparer::*part)() :
         {&CopyComparer::checkBase, &CopyComparer::readEarlier, &CopyComparer::comparePlans,
          &CopyComparer::compareClosings, &CopyComparer::compareCells, &CopyComparer::compareEvidence,
          &CopyComparer::compareReports, &CopyComparer::compareSettings, &CopyComparer::compareFiles}) {
        if (Result<void> done = (this->*part)(); !done)
            return done.error();
    }
    compareOthers();
    std::ranges::stable_sort(m_result.changes, {},
                             [](const BroughtChange& change) { return rankOf(change.effect); });
    return std::move(m_result);
}

Result<void> CopyComparer::checkBase()
{
    const CopyOrigin& origin = m_copy.origin;
    const Result<std::optional<AuditRow>> first = m_store.audit().row(1);
    const Result<std::optional<AuditRow>> base = m_store.audit().row(origin.base);
    if (!first || !base)
        return first ? base.error() : first.error();
    if (!*first || (*first)->hash != origin.workspace) {
        return Error{
            ErrorCode::Refused,
            Words::tr("This copy was taken from another workspace, “%1”. Open that one and bring it back "
                      "there.")
                .arg(placeInWords(origin))};
    }
    if (!*base || (*base)->hash != origin.baseHash) {
        return Error{
            ErrorCode::Refused,
            Words::tr("What this copy was taken from on %1 is not in the history of “%2”: the workspace was "
                      "put back from an older backup, or this is a copy of a copy. Take the values over as "
                      "a table instead.")
                .arg(origin.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), m_result.into)};
    }
    m_baseAt = momentFromText((*base)->at);
    return {};
}

/// The last time it was brought back, as far as it is still the same copy: one that was put back from a
/// backup or was worked on twice starts anew.
Result<void> CopyComparer::readEarlier()
{
    const Result<std::vector<AuditRow>> rows = m_store.audit().ofSubject(copySubject(m_copy.origin));
    if (!rows)
        return rows.error();
    for (const AuditRow& row : std::views::reverse(*rows)) {
        const QJsonObject said = QJsonDocument::fromJson(row.after.value_or(QString()).toUtf8()).object();
        const qint64 until = said[u"until"_s].toInteger();
        if (until == 0 || m_copy.hashes.value(until) != said[u"until_hash"_s].toString())
            continue;
        m_handled = until;
        m_result.broughtBefore = momentFromText(row.at);
        for (const auto& key : said[u"left"_s].toArray())
            m_left.insert(key.toString());
        break;
    }
    return {};
}

bool CopyComparer::isHandled(const QString& key, const AwayMark& mark) const
{
    return mark.row <= m_handled && !m_left.contains(key);
}

void CopyComparer::add(BroughtChange change, const AwayMark& mark)
{
    if (isHandled(change.key, mark)) {
        change.effect = BroughtEffect::AlreadyThere;
        change.waitsForReopening = change.reopens = false;
        change.reason = Words::tr("Brought back on %1.")
                            .arg(m_result.broughtBefore.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    }
    m_result.changes.push_back(std::move(change));
}

void CopyComparer::refuse(BroughtChange& change, const QString& reason) const
{
    if (change.effect == BroughtEffect::AlreadyThere || change.effect == BroughtEffect::Refused)
        return;
    change.effect = BroughtEffect::Refused;
    change.reason = reason;
}

void CopyComparer::ask(BroughtChange& change, OfficerRole role) const
{
    if (m_rights.may(role, change.province))
        return;
    const QString name = m_subjects.provinceName(change.province);
    refuse(change,
           role == OfficerRole::Closer
               ? Words::tr("You have no right to close and reopen periods of %1. Ask the administrator.")
                     .arg(name)
               : Words::tr("You have no right to edit %1. Ask the administrator.").arg(name));
}

void CopyComparer::askShown(BroughtChange& change, const ChangedMeasure& facts) const
{
    if (!facts.isShown)
        refuse(change, Words::tr("Its plan was withdrawn meanwhile. Put the plan back first."));
}

std::vector<ClosedPeriod> CopyComparer::locksOf(const Period& period, const QString& province) const
{
    return locksOn(m_closed, period, province);
}

void CopyComparer::askOpen(BroughtChange& change) const
{
    const std::vector<ClosedPeriod> locks = locksOf(*change.period, change.province);
    if (locks.empty() || change.effect == BroughtEffect::AlreadyThere ||
        change.effect == BroughtEffect::Refused)
        return;
    const bool mayReopen = std::ranges::all_of(
        locks, [this](const ClosedPeriod& one) { return m_rights.may(OfficerRole::Closer, one.province); });
    change.reopens = mayReopen && m_request.reopening.has_value();
    if (change.reopens)
        return;
    change.waitsForReopening = mayReopen;
    const QString closed = Words::tr("%1 was closed by %2 on %3.")
                               .arg(locks.front().period.toString(), locks.front().author,
                                    locks.front().at.toLocalTime().toString(u"yyyy-MM-dd"_s));
    refuse(change, closed + u' ' +
                       (mayReopen ? Words::tr("Reopening it asks for a name and a reason.")
                                  : Words::tr("Only somebody who may close periods can reopen it.")));
}

/// What stands in a cell now; memory spares the question.
Result<std::optional<Observation>> CopyComparer::standing(const AwayCell& cell)
{
    const Observation& mine = cell.mine();
    if (m_remembered && m_workspace.measure(mine.measure)) {
        const ReportedValue* known = m_remembered(mine.measure, mine.period);
        if (!known)
            return std::optional<Observation>();
        if (cell.base() && cell.base()->id == known->id)
            return std::optional(*cell.base());
    }
    return m_store.observations().current(mine.measure, mine.period);
}

Result<void> CopyComparer::compareCells()
{
    for (size_t place = 0; place < m_copy.cells.size(); ++place) {
        if (!m_meter.begin(1))
            return stoppedError();
        if (Result<void> done = compareCell(m_copy.cells[place], place); !done)
            return done;
    }
    return {};
}

Result<void> CopyComparer::compareCell(const AwayCell& cell, size_t place)
{
    const Observation& mine = cell.mine();
    const bool isNothing = cell.base() ? saysTheSame(*cell.base(), mine) : !mine.value;
    if (isNothing)
        return {}; // came to where it was
    const Result<ChangedMeasure> facts = m_subjects.measure(mine.measure);
    if (!facts)
        return facts.error();
    BroughtChange change;
    change.kind = BroughtKind::Value;
    change.key = u"value/%1/%2"_s.arg(mine.measure.toString(), mine.period.toString());
    change.subject = facts->label;
    change.unit = facts->unit;
    change.period = mine.period;
    change.province = facts->province;
    change.place = place;
    change.mine = CopySubjects::side(mine);
    if (cell.base())
        change.base = CopySubjects::side(*cell.base());
    if (isHandled(change.key, cell.mark)) { // a file of values brought back has many of them
        add(std::move(change), cell.mark);
        return {};
    }
    const Result<std::optional<Observation>> theirs = standing(cell);
    if (!theirs)
        return theirs.error();
    if (*theirs) {
        change.theirs = CopySubjects::side(**theirs);
        change.standing = static_cast<qint64>((*theirs)->id);
    }
    const bool isEmpty = !*theirs || !(*theirs)->value;
    const bool isSeen = isEmpty ? !cell.base() || !cell.base()->value
                                : std::ranges::any_of(cell.known, [&](const Observation& known) {
                                      return saysTheSame(known, **theirs);
                                  });
    const bool isSame = *theirs ? saysTheSame(**theirs, mine) || (isEmpty && !mine.value) : !mine.value;
    change.effect = isSame   ? BroughtEffect::AlreadyThere
                    : isSeen ? BroughtEffect::Adds
                             : BroughtEffect::Conflict;
    askShown(change, *facts);
    ask(change, OfficerRole::Editor);
    if (Result<void> single = askBaseline(change, cell); !single)
        return single;
    askOpen(change);
    add(std::move(change), cell.mark);
    return {};
}

/// A measure starts from one value: a second one, set elsewhere meanwhile, is for somebody to sort out.
Result<void> CopyComparer::askBaseline(BroughtChange& change, const AwayCell& cell)
{
    const Observation& mine = cell.mine();
    if (!mine.baseline || change.effect == BroughtEffect::AlreadyThere)
        return {};
    const Result<std::vector<Period>> baselines = m_store.observations().baselines(mine.measure);
    if (!baselines)
        return baselines.error();
    for (const Period& period : *baselines) {
        const bool isMoved = std::ranges::any_of(m_copy.cells, [&](const AwayCell& other) {
            return other.mine().measure == mine.measure && other.mine().period == period &&
                   !other.mine().baseline;
        });
        if (period != mine.period && !isMoved)
            refuse(change,
                   Words::tr("%1 was made the starting value meanwhile. Take the mark off one of them first.")
                       .arg(period.toString()));
    }
    return {};
}

Result<void> CopyComparer::compareEvidence()
{
    const Result<std::vector<Evidence>> standing = m_store.evidence().standing();
    if (!standing)
        return standing.error();
    for (size_t place = 0; place < m_copy.evidence.size(); ++place) {
        if (!m_meter.begin(1))
            return stoppedError();
        const AwayEvidence& away = m_copy.evidence[place];
        BroughtChange change;
        change.kind = BroughtKind::Evidence;
        change.key = u"evidence/%1"_s.arg(static_cast<qint64>(away.file.id));
        if (away.isWithdrawn && away.attached > m_handled)
            continue; // attached and taken out again
        const bool stands = std::ranges::any_of(*standing, [&](const Evidence& one) {
            return away.attached == 0 ? one.id == away.file.id : isSame(one, away.file);
        });
        const Result<ChangedMeasure> facts = m_subjects.measure(away.file.measure);
        if (!facts)
            return facts.error();
        change.effect = stands == away.isWithdrawn ? BroughtEffect::Adds : BroughtEffect::AlreadyThere;
        change.subject = facts->label;
        change.period = away.file.period;
        change.province = facts->province;
        change.place = place;
        change.mine =
            BroughtSide{{},
                        {},
                        (away.isWithdrawn ? Words::tr("file “%1” taken out") : Words::tr("file “%1”"))
                            .arg(away.file.name),
                        {},
                        away.mark.author,
                        away.mark.at};
        askShown(change, *facts);
        ask(change, OfficerRole::Editor);
        askOpen(change);
        add(std::move(change), away.mark);
    }
    return {};
}

Result<void> CopyComparer::compareReports()
{
    for (size_t place = 0; place < m_copy.reports.size(); ++place) {
        if (!m_meter.begin(1))
            return stoppedError();
        const AwayReport& line = m_copy.reports[place];
        const StatusReport& mine = line.mine();
        if (line.base() ? saysTheSame(*line.base(), mine) : mine.state == WorkState::Unreported)
            continue;
        const Result<std::vector<StatusReport>> history = m_store.statuses().history(mine.item);
        if (!history)
            return history.error();
        const StatusReport* theirs = history->empty() ? nullptr : &history->back();
        BroughtChange change;
        change.kind = BroughtKind::Report;
        change.key =
            u"report/%1/%2/%3"_s.arg(mine.item.plan.toString(), toString(mine.item.kind), mine.item.id);
        change.subject = m_subjects.item(mine.item);
        change.province = m_subjects.provinceOf(mine.item.plan);
        change.place = place;
        change.mine = CopySubjects::side(mine);
        if (line.base())
            change.base = CopySubjects::side(*line.base());
        if (theirs) {
            change.theirs = CopySubjects::side(*theirs);
            change.standing = theirs->id;
        }
        const bool isSeen =
            theirs ? std::ranges::any_of(
                         line.known, [&](const StatusReport& known) { return saysTheSame(known, *theirs); })
                   : !line.base();
        change.effect = theirs && saysTheSame(*theirs, mine) ? BroughtEffect::AlreadyThere
                        : isSeen                             ? BroughtEffect::Adds
                                                             : BroughtEffect::Conflict;
        ask(change, OfficerRole::Editor);
        add(std::move(change), line.mark);
    }
    return {};
}

} // namespace milepost
