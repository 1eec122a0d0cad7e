// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace milepost {

void Workspace::State::addPlan(PlanRecord plan)
{
    const auto goesBefore = [](const PlanRecord& a, const PlanRecord& b) { return a.id < b.id; };
    plans.insert(std::ranges::upper_bound(plans, plan, goesBefore), std::move(plan));
    indexMeasures();
}

void Workspace::State::setPlans(std::vector<PlanRecord> records)
{
    plans = std::move(records);
    readIndicators.clear();
    std::ranges::sort(plans, {}, &PlanRecord::id);
    indexMeasures();
}

void Workspace::State::removePlan(const PlanId& id)
{
    const auto gone = std::ranges::find(plans, id, &PlanRecord::id);
    if (gone == plans.end())
        return;
    for (const Measure& measure : gone->content.measures) {
        cells.remove(gone->measureId(measure));
        recent.remove(gone->measureId(measure));
        readIndicators.remove(gone->measureId(measure));
    }
    plans.erase(gone);
    indexMeasures();
}

std::vector<Target> Workspace::State::targetsOf(const MeasureId& measure) const
{
    std::vector<Target> targets;
    const auto place = measures.constFind(measure);
    if (place == measures.cend())
        return targets;
    for (const size_t target : place->targets)
        targets.push_back(plans[place->plan].content.targets[target]);
    return targets;
}

Result<bool> Workspace::State::isAlone() const
{
    const Result<qint64> version = store->dataVersion();
    return version ? Result<bool>(*version == dataVersion) : Result<bool>(version.error());
}

QString Workspace::State::authorName() const
{
    // Asked each time: the word is in the language of the moment.
    return author.isEmpty() ? Workspace::tr("unknown", "a person whose name is not known") : author;
}

AuditEntry Workspace::State::auditEntry(const QString& action, const QString& subject) const
{
    return {now(), authorName(), action, subject, std::nullopt, std::nullopt};
}

void Workspace::State::indexMeasures()
{
    measures.clear();
    for (size_t plan = 0; plan < plans.size(); ++plan) {
        const std::vector<Measure>& own = plans[plan].content.measures;
        QHash<QString, std::vector<size_t>> targets;
        for (size_t target = 0; target < plans[plan].content.targets.size(); ++target)
            targets[plans[plan].content.targets[target].measure].push_back(target);
        for (size_t measure = 0; measure < own.size(); ++measure)
            measures.insert(plans[plan].measureId(own[measure]),
                            {plan, measure, targets.value(own[measure].id)});
    }
    for (auto chosen = chosenIndicators.keyBegin(); chosen != chosenIndicators.keyEnd(); ++chosen)
        if (measures.contains(*chosen))
            linkMeasure(*chosen);
}

} // namespace milepost
