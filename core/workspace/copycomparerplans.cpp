// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed away besides figures: plans, closed periods, settings, files of values.
#include "core/store/store.h"
#include "core/store/textvalues.h"
#include "core/workspace/copycomparer.h"
#include "core/workspace/settingmerge.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestate.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyComparison)
};

QString stateWords(bool isActive)
{
    //: of a plan, in a list of changes
    return isActive ? Words::tr("in view", "of a plan") : Words::tr("withdrawn", "of a plan");
}

BroughtSide saidBy(const QString& words, const AwayMark& mark)
{
    return {{}, {}, words, {}, mark.author, mark.at};
}

} // namespace

Result<void> CopyComparer::comparePlans()
{
    for (size_t place = 0; place < m_copy.plans.size(); ++place) {
        if (Result<void> done = comparePlan(m_copy.plans[place], place); !done)
            return done;
    }
    return {};
}

Result<void> CopyComparer::comparePlan(const AwayPlan& plan, size_t place)
{
    const Result<std::optional<PlanHeader>> header = m_store.plans().find(plan.id);
    if (!header)
        return header.error();
    if (plan.imported || plan.wasActive != plan.isActive) {
        BroughtChange change;
        change.kind = BroughtKind::Plan;
        change.key = u"plan/"_s + plan.id.toString();
        change.subject = plan.title;
        change.province = plan.province;
        change.place = place;
        change.mine =
            saidBy(plan.imported ? Words::tr("imported", "of a plan") : stateWords(plan.isActive), plan.mark);
        const bool isActive = *header && (*header)->state == PlanState::Active;
        if (*header)
            change.theirs =
                BroughtSide{{}, {}, stateWords(isActive), {}, (*header)->importedBy, (*header)->importedAt};
        const bool isThere = *header ? isActive == plan.isActive : !plan.isActive;
        // Imported here as well, by somebody who then decided otherwise.
        const bool isTheirs = *header && plan.importedIn > m_handled;
        change.effect = isThere    ? BroughtEffect::AlreadyThere
                        : isTheirs ? BroughtEffect::Conflict
                                   : BroughtEffect::Adds;
        if (*header && plan.imported && (*header)->sha256 != plan.imported->source.sha256)
            refuse(change, Words::tr("Another document of the same province has its number already."));
        askAlone(change, plan);
        ask(change, OfficerRole::Editor);
        add(std::move(change), plan.mark);
    }
    if (!plan.text || !*header)
        return {}; // a new plan brings its document along
    const Result<std::optional<QString>> text = m_store.plans().documentText(plan.id);
    if (!text)
        return text.error();
    addDocument(plan, place, text->has_value());
    return {};
}

void CopyComparer::askAlone(BroughtChange& change, const AwayPlan& plan) const
{
    if (!plan.isActive || change.effect == BroughtEffect::AlreadyThere)
        return;
    const auto isLeaving = [this](const PlanId& id) {
        return std::ranges::any_of(m_copy.plans,
                                   [&id](const AwayPlan& one) { return one.id == id && !one.isActive; });
    };
    const Result<ParsedPlan> stored =
        plan.imported ? Result<ParsedPlan>(*plan.imported) : m_store.plans().load(plan.id);
    if (!stored)
        return refuse(change, stored.error().message);
    for (const Measure& measure : stored->measures) {
        const PlanRecord* holder = m_workspace.planOf(measureIdOf(plan.id, measure));
        if (holder && holder->id != plan.id && !isLeaving(holder->id))
            return refuse(change,
                          Words::tr("Another version of it, “%1”, is in view. Withdraw that one first.")
                              .arg(holder->content.plan.title));
    }
}

void CopyComparer::addDocument(const AwayPlan& plan, size_t place, bool isThere)
{
    BroughtChange change;
    change.kind = BroughtKind::Document;
    change.key = u"document/"_s + plan.id.toString();
    change.subject = plan.title;
    change.province = plan.province;
    change.place = place;
    change.effect = isThere ? BroughtEffect::AlreadyThere : BroughtEffect::Adds;
    change.mine = saidBy(Words::tr("document attached"), plan.mark);
    ask(change, OfficerRole::Editor);
    add(std::move(change), plan.mark);
}

Result<void> CopyComparer::compareClosings()
{
    Result<std::vector<ClosedPeriod>> closed = m_store.closedPeriods().all();
    if (!closed)
        return closed.error();
    m_closed = *closed;
    for (size_t place = 0; place < m_copy.closings.size(); ++place) {
        const AwayClosing& closing = m_copy.closings[place];
        const auto found = std::ranges::find_if(*closed, [&closing](const ClosedPeriod& one) {
            return one.period == closing.period && one.province == closing.province;
        });
        const ClosedPeriod* standing = found == closed->end() ? nullptr : &*found;
        const bool isReopened = closing.isReopened && addReopening(closing, standing, place);
        if (isReopened)
            std::erase_if(m_closed, [&closing](const ClosedPeriod& one) {
                return one.period == closing.period && one.province == closing.province;
            });
        if (!closing.isClosed)
            continue;
        BroughtChange change;
        change.kind = BroughtKind::Closing;
        change.key = u"closing/%1/%2"_s.arg(closing.period.toString(), closing.province);
        change.subject = m_subjects.provinceName(closing.province);
        change.period = closing.period;
        change.province = closing.province;
        change.place = place;
        change.effect = standing && !isReopened ? BroughtEffect::AlreadyThere : BroughtEffect::Adds;
        change.mine = saidBy(Words::tr("period closed"), closing.mark);
        ask(change, OfficerRole::Closer);
        add(std::move(change), closing.mark);
    }
    return {};
}

/// Whether what is closed will be open.
bool CopyComparer::addReopening(const AwayClosing& closing, const ClosedPeriod* standing, size_t place)
{
    if (!standing)
        return false; // open already
    BroughtChange change;
    change.kind = BroughtKind::Reopening;
    change.key = u"reopening/%1/%2"_s.arg(closing.period.toString(), closing.province);
    change.subject = m_subjects.provinceName(closing.province);
    change.period = closing.period;
    change.province = closing.province;
    change.place = place;
    change.mine = saidBy(
        Words::tr("period reopened for %1: %2", "who asked for it and why").arg(closing.name, closing.reason),
        closing.mark);
    change.theirs = BroughtSide{{}, {}, Words::tr("period closed"), {}, standing->author, standing->at};
    const bool isOwn = standing->at == m_result.broughtBefore;
    if (standing->at > m_baseAt && !isOwn)
        refuse(change, Words::tr("It was closed again meanwhile."));
    ask(change, OfficerRole::Closer);
    const bool opens = change.effect == BroughtEffect::Adds && !isHandled(change.key, closing.mark);
    add(std::move(change), closing.mark);
    return opens;
}

Result<void> CopyComparer::compareSettings()
{
    for (size_t place = 0; place < m_copy.settings.size(); ++place) {
        if (Result<void> done = compareSetting(m_copy.settings[place], place); !done)
            return done;
    }
    return {};
}

Result<void> CopyComparer::compareSetting(const AwaySetting& setting, size_t place)
{
    const Result<QString> subject = m_subjects.setting(setting.name);
    const Result<std::optional<QString>> theirs = m_store.settings().value(setting.name);
    const Result<std::vector<AuditRow>> rows = m_store.audit().ofSubject(u"setting/"_s + setting.name);
    if (!subject || !theirs || !rows)
        return !subject ? subject.error() : !theirs ? theirs.error() : rows.error();
    BroughtChange change;
    change.kind = BroughtKind::Setting;
    change.key = u"setting/"_s + setting.name;
    change.subject = *subject;
    change.place = place;
    change.mine = saidBy(m_subjects.settingWords(setting.name, setting.known.back()), setting.mark);
    change.base =
        BroughtSide{{}, {}, m_subjects.settingWords(setting.name, setting.known.front()), {}, {}, {}};
    change.theirs = BroughtSide{{}, {}, m_subjects.settingWords(setting.name, *theirs), {}, {}, {}};
    if (!rows->empty()) {
        change.theirs->author = rows->back().author;
        change.theirs->at = momentFromText(rows->back().at);
    }
    const bool isSeen = std::ranges::find(setting.known, *theirs) != setting.known.end();
    change.effect = *theirs == setting.known.back() ? BroughtEffect::AlreadyThere
                    : isSeen                        ? BroughtEffect::Adds
                                                    : BroughtEffect::Conflict;
    if (change.effect == BroughtEffect::Conflict) {
        const MergedSetting both = mergedSetting(setting.known.front(), setting.known.back(), *theirs);
        if (!both.isContested)
            change.effect = both.value == *theirs ? BroughtEffect::AlreadyThere : BroughtEffect::Adds;
    }
    const bool isOfMeasure =
        setting.name.startsWith(kValidationSettings) || setting.name.startsWith("indicator/"_L1);
    if (isOfMeasure) {
        change.province = m_subjects.provinceOf(PlanId(setting.name.section(u'/', 1, 1)));
        ask(change, OfficerRole::Editor);
    } else if (setting.name == "comparisons"_L1 || setting.name == "context.figures"_L1) {
        if (!m_rights.mayAnywhere(OfficerRole::Editor))
            refuse(change, Words::tr("You have no right to edit. Ask the administrator."));
    } else if (!m_rights.isAdministrator()) {
        refuse(change, Words::tr("Only an administrator changes this for everybody."));
    }
    add(std::move(change), setting.mark);
    return {};
}

Result<void> CopyComparer::compareFiles()
{
    for (size_t place = 0; place < m_copy.files.size(); ++place) {
        const AwayFile& away = m_copy.files[place];
        const Result<std::optional<TakenFile>> taken = m_store.imports().taken(away.file.sha256);
        if (!taken)
            return taken.error();
        if (away.isReturned && !*taken)
            continue; // taken away and given back
        BroughtChange change;
        change.kind = BroughtKind::File;
        change.key = u"file/"_s + away.file.sha256;
        change.subject = away.file.name;
        change.place = place;
        change.effect =
            taken->has_value() == away.isReturned ? BroughtEffect::Adds : BroughtEffect::AlreadyThere;
        change.mine = saidBy(away.isReturned ? Words::tr("file of values given back")
                                             : Words::tr("file of values taken"),
                             away.mark);
        if (*taken)
            change.theirs = BroughtSide{
                {}, {}, Words::tr("file of values taken"), {}, (*taken)->author, (*taken)->takenAt};
        if (away.isReturned && !m_rights.isAdministrator() && (*taken)->author != m_rights.login())
            refuse(change, Words::tr("Only who took the file, or an administrator, gives it back."));
        if (!m_rights.mayAnywhere(OfficerRole::Editor))
            refuse(change, Words::tr("You have no right to edit. Ask the administrator."));
        add(std::move(change), away.mark);
    }
    return {};
}

void CopyComparer::compareOthers()
{
    for (size_t place = 0; place < m_copy.others.size(); ++place) {
        const AwayOther& other = m_copy.others[place];
        BroughtChange change;
        change.kind = BroughtKind::Other;
        change.key = u"other/%1"_s.arg(other.mark.row);
        change.subject = other.subject;
        change.place = place;
        change.mine = saidBy(other.action, other.mark);
        refuse(change,
               Words::tr("Changes of this kind are not carried. Make it again in the shared workspace."));
        add(std::move(change), other.mark);
    }
}

} // namespace milepost
