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
    std::ranges::sort(plans, {}, &PlanRecord::id);
    indexMeasures();
}

void Workspace::State::removePlan(const PlanId& id)
{
    const auto gone = std::ranges::find(plans, id, &PlanRecord::id);
    if (gone == plans.end())
        return;
    for (const Measure& measure : gone->content.measures)
        observations.remove(gone->measureId(measure));
    plans.erase(gone);
    indexMeasures();
}

void Workspace::State::replaceValue(const Observation& revision)
{
    std::vector<Observation>& values = observations[revision.measure];
    const auto cell = std::ranges::lower_bound(values, revision.period, {}, &Observation::period);
    const bool filled = cell != values.end() && cell->period == revision.period;
    if (!revision.value) {
        if (filled)
            values.erase(cell);
    } else if (filled) {
        *cell = revision;
    } else {
        values.insert(cell, revision);
    }
}

QString Workspace::State::authorName() const
{
    // Asked each time: the word is in the language of the moment.
    return author.isEmpty() ? Workspace::tr("unknown", "a person whose name is not known") : author;
}

AuditEntry Workspace::State::auditEntry(const QString& action, const QString& subject) const
{
    return {clock.now(), authorName(), action, subject, std::nullopt, std::nullopt};
}

void Workspace::State::indexMeasures()
{
    measures.clear();
    for (size_t plan = 0; plan < plans.size(); ++plan) {
        const std::vector<Measure>& own = plans[plan].content.measures;
        for (size_t measure = 0; measure < own.size(); ++measure)
            measures.insert(plans[plan].measureId(own[measure]), {plan, measure});
    }
}

} // namespace milepost
