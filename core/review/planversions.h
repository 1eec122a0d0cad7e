// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace milepost {

class Catalogue;

/// Whether two documents are versions of one plan: their texts differ, the province is the same, the issuers
/// are where both are named, and the titles are but for the words that name a version (修订版, 征求意见稿).
bool areVersionsOfOnePlan(const ParsedPlan& a, const ParsedPlan& b);

enum class TargetFate { Same, Altered, New, Gone };

/// One target in the two versions of a plan.
struct TargetDifference
{
    TargetFate fate = TargetFate::Same;
    std::optional<Target> before; ///< absent for a new one
    std::optional<Target> after;  ///< absent for one that is gone
};

/// What a version changes against the one before it.
struct PlanDifference
{
    std::vector<TargetDifference> targets; ///< in the order of the new version, then those that are gone
    QHash<QString, QString> continued;     ///< measures that go on: the new local id → the old local id

    int count(TargetFate fate) const;
};

/// Pairs measures by what they measure (subject, area, unit, indicator), each with one at most, and their
/// targets by year. A target is altered when its value, bound or, as the only one left of its measure, its
/// year differs; values in units of one kind are compared as amounts.
PlanDifference comparePlans(const ParsedPlan& before, const ParsedPlan& now, const Catalogue& catalogue);

/// Lets the measures of `now` that go on take over the observations of the earlier version (its id in the
/// workspace and its content), and its unit where the two can be converted.
void continueMeasures(const PlanId& earlier, const ParsedPlan& before, const Catalogue& catalogue,
                      ParsedPlan& now);

} // namespace milepost
