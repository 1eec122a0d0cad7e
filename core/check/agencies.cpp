// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkedplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Consistency)
};

bool namesAgencies(const ParsedPlan& plan)
{
    const auto hasLead = [](const auto& thing) { return !thing.lead.isEmpty(); };
    return std::ranges::any_of(
               plan.areas,
               [&](const Area& area) { return hasLead(area) || std::ranges::any_of(area.tasks, hasLead); }) ||
           std::ranges::any_of(plan.targets, hasLead);
}

bool isGoal(const Promise& promise)
{
    return !promise.area || promise.area->kind == AreaKind::Goals;
}

} // namespace

void checkAgencies(const CheckedPlan& plan, std::vector<Finding>& findings)
{
    if (plan.promises().empty())
        return;
    if (!namesAgencies(plan.plan())) {
        findings.push_back({FindingKind::NoAgency,
                            FindingClass::Missing,
                            Words::tr("The plan names no agency for any of its %n target(s).", nullptr,
                                      static_cast<int>(plan.promises().size())),
                            {}});
        return;
    }
    std::vector<FindingPlace> goals;
    std::vector<FindingPlace> tasks;
    for (const Promise& promise : plan.promises()) {
        if (promise.target->lead.isEmpty())
            (isGoal(promise) ? goals : tasks).push_back(plan.placeOf(promise));
    }
    if (!goals.empty())
        findings.push_back({FindingKind::NoAgency, FindingClass::Missing,
                            Words::tr("%n target(s) of the plan as a whole have no lead agency.", nullptr,
                                      static_cast<int>(goals.size())),
                            goals});
    if (!tasks.empty())
        findings.push_back({FindingKind::NoAgency, FindingClass::Missing,
                            Words::tr("%n target(s) of actions and measures have no lead agency.", nullptr,
                                      static_cast<int>(tasks.size())),
                            tasks});
}

} // namespace milepost
