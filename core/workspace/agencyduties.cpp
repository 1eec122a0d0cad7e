// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/agencyduties.h"

#include "core/assessment/assessor.h"
#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace milepost {

namespace {

/// “贵州省商务厅” and “省商务厅” are one body within the province.
QString localName(const QString& name, const Province* province)
{
    if (!province || !name.startsWith(province->nameZh) || name.size() == province->nameZh.size())
        return name;
    return name.sliced(province->nameZh.size() - 1); // keeps 省, 市, 区
}

/// The last period of a kind that had ended by the day.
Period lastFullPeriod(PeriodKind kind, QDate day)
{
    constexpr int kMonths[] = {12, 6, 3, 1};
    const Period current(kind, day.year(), (day.month() - 1) / kMonths[static_cast<size_t>(kind)] + 1);
    return current.lastDay() <= day ? current : current.previous();
}

/// Judges the targets of one agency, without their sentences.
class DutyJudge
{
public:
    DutyJudge(const Workspace& workspace, const Scoreboard& scoreboard)
        : m_workspace(workspace), m_scoreboard(scoreboard)
    {}

    void judge(Duty& duty)
    {
        duty.verdict = m_scoreboard.standing(duty.measure).verdict;
        if (duty.year) {
            const AssessmentInput input = m_scoreboard.input(duty.measure, *duty.year);
            if (input.target.due.isValid())
                duty.verdict = m_assessor.standing(input, input.observations, m_scoreboard.asOf()).verdict;
        }
        judgeReports(duty);
    }

private:
    void judgeReports(Duty& duty) const
    {
        const QDate until =
            duty.year ? std::min(m_scoreboard.asOf(), QDate(*duty.year, 12, 31)) : m_scoreboard.asOf();
        for (const ReportedValue& reported : m_workspace.values(duty.measure)) {
            if (!reported.baseline && reported.period.lastDay() <= m_scoreboard.asOf())
                duty.lastReport = reported.period;
        }
        const PeriodKind kind = duty.lastReport ? duty.lastReport->kind() : PeriodKind::Year;
        const Period last = lastFullPeriod(kind, until);
        const PlanRecord* plan = m_workspace.planOf(duty.measure);
        const std::optional<QDate> issued = plan ? plan->content.plan.issued : std::nullopt;
        duty.silent = (!issued || *issued < last.firstDay()) &&
                      (!duty.lastReport || duty.lastReport->lastDay() < last.previous().firstDay());
    }

    const Workspace& m_workspace;
    const Scoreboard& m_scoreboard;
    Assessor m_assessor;
};

class DutyBook
{
public:
    explicit DutyBook(const Workspace& workspace) : m_workspace(workspace) {}

    void addPlan(const PlanRecord& plan, const Province* province)
    {
        m_plan = &plan;
        m_province = province;
        rememberNames();
        for (const Area& area : plan.content.areas) {
            for (const Task& task : area.tasks)
                enter(dutyOf(task, area), task.lead.isEmpty() ? area.lead : task.lead,
                      task.participants.isEmpty() ? area.participants : task.participants);
        }
        for (const Deliverable& deliverable : plan.content.deliverables)
            enter(dutyOf(deliverable), deliverable.lead, participantsIn(deliverable.task));
        for (const Target& target : plan.content.targets)
            enter(dutyOf(target), target.lead, participantsIn(target.task));
    }

    std::vector<AgencyDuties> agencies()
    {
        for (AgencyDuties& agency : m_agencies)
            std::stable_sort(agency.duties.begin(), agency.duties.end(), [](const Duty& a, const Duty& b) {
                return std::tuple(a.year.value_or(INT_MAX), a.kind) <
                       std::tuple(b.year.value_or(INT_MAX), b.kind);
            });
        return std::move(m_agencies);
    }

private:
    /// Every body the plan gives something to lead or take part in, by its local name.
    void rememberNames()
    {
        m_names.clear();
        m_written.clear();
        for (const Area& area : m_plan->content.areas) {
            for (const QString& name : area.lead + area.participants)
                m_names.insert(localName(name, m_province));
            for (const Task& task : area.tasks)
                for (const QString& name : task.lead + task.participants)
                    m_names.insert(localName(name, m_province));
        }
    }

    /// “财政厅” within a list is the “省财政厅” that the plan names elsewhere.
    QString nameInPlan(const QString& written) const
    {
        QString name = localName(written, m_province);
        if (!m_province)
            return name;
        const QString completed = m_province->nameZh.back() + name;
        return m_names.contains(completed) ? completed : name;
    }

    Duty dutyOf(const Task& task, const Area& area) const
    {
        Duty duty;
        duty.kind = DutyKind::Task;
        duty.id = task.id;
        duty.area = area.id;
        duty.name = task.name;
        takeStatus(duty, WorkItem::Kind::Task);
        return duty;
    }

    Duty dutyOf(const Deliverable& deliverable) const
    {
        Duty duty;
        duty.kind = DutyKind::Deliverable;
        duty.id = deliverable.id;
        duty.area = deliverable.area;
        duty.name = deliverable.name;
        duty.year = deliverable.year;
        takeStatus(duty, WorkItem::Kind::Deliverable);
        return duty;
    }

    void takeStatus(Duty& duty, WorkItem::Kind kind) const
    {
        if (const std::optional<StatusReport> report = m_workspace.status({m_plan->id, kind, duty.id})) {
            duty.state = report->state;
            duty.percent = report->percent;
        }
    }

    Duty dutyOf(const Target& target) const
    {
        Duty duty;
        duty.kind = DutyKind::Target;
        duty.id = target.id;
        duty.area = target.area;
        duty.name = target.label.isEmpty() ? target.subject : target.label;
        duty.year = target.year;
        duty.target = &target;
        if (!target.measure.isEmpty())
            duty.measure = MeasureId(m_plan->id.toString() + u'/' + target.measure);
        return duty;
    }

    QStringList participantsIn(const QString& taskId) const
    {
        for (const Area& area : m_plan->content.areas) {
            for (const Task& task : area.tasks) {
                if (task.id == taskId)
                    return task.participants.isEmpty() ? area.participants : task.participants;
            }
        }
        return {};
    }

    void enter(Duty duty, const QStringList& lead, const QStringList& participants)
    {
        duty.plan = m_plan->id;
        m_entered.clear();
        for (const QStringList* names : {&lead, &participants}) {
            duty.role = names == &lead ? DutyRole::Lead : DutyRole::Participant;
            for (const QString& written : *names) {
                const size_t place = placeOf(written);
                if (std::ranges::find(m_entered, place) != m_entered.end())
                    continue;
                m_entered.push_back(place);
                m_agencies[place].duties.push_back(duty);
            }
        }
    }

    /// Of the agency that the plan at hand writes so.
    size_t placeOf(const QString& written)
    {
        const auto known = m_written.constFind(written);
        if (known != m_written.cend())
            return *known;
        const QString name = nameInPlan(written);
        const QString& province = m_plan->content.plan.provinceCode;
        const std::pair<QString, QString> key(province, name);
        auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            place = m_places.insert(key, m_agencies.size());
            m_agencies.push_back({province, name, {}, false});
        }
        m_written.insert(written, *place);
        return *place;
    }

    const Workspace& m_workspace;
    const PlanRecord* m_plan = nullptr;
    QSet<QString> m_names; ///< local names in the plan
    const Province* m_province = nullptr;
    std::vector<AgencyDuties> m_agencies;
    QHash<std::pair<QString, QString>, size_t> m_places;
    QHash<QString, size_t> m_written; ///< places by the names the plan at hand writes
    std::vector<size_t> m_entered;    ///< places the duty at hand is entered at
};

} // namespace

bool isDueWithinAYear(const Duty& duty, QDate asOf)
{
    if (!duty.year)
        return false;
    const QDate due(*duty.year, 12, 31);
    return due >= asOf && due <= asOf.addYears(1);
}

std::vector<AgencyDuties> agencyDutiesUnjudged(const Workspace& workspace, const Catalogue& catalogue)
{
    DutyBook book(workspace);
    for (const PlanRecord& plan : workspace.plans())
        book.addPlan(plan, catalogue.province(plan.content.plan.provinceCode));
    std::vector<AgencyDuties> agencies = book.agencies();
    std::stable_sort(agencies.begin(), agencies.end(), [](const AgencyDuties& a, const AgencyDuties& b) {
        if (a.provinceCode != b.provinceCode)
            return a.provinceCode < b.provinceCode;
        return a.duties.size() > b.duties.size();
    });
    return agencies;
}

void judge(AgencyDuties& agency, const Workspace& workspace, const Scoreboard& scoreboard)
{
    if (std::exchange(agency.judged, true))
        return;
    DutyJudge judge(workspace, scoreboard);
    for (Duty& duty : agency.duties) {
        if (!duty.measure.isEmpty())
            judge.judge(duty);
    }
}

std::vector<AgencyDuties> agencyDuties(const Workspace& workspace, const Catalogue& catalogue,
                                       const Scoreboard& scoreboard)
{
    std::vector<AgencyDuties> agencies = agencyDutiesUnjudged(workspace, catalogue);
    for (AgencyDuties& agency : agencies)
        judge(agency, workspace, scoreboard);
    return agencies;
}

} // namespace milepost
