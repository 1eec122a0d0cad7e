// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/quantity.h"
#include "core/extract/measures.h"

#include <QStringList>

#include <vector>

namespace milepost {

class Catalogue;
class WorkMeter;

/// Spent or newly made within a year or up to a deadline: such amounts add up, others have a level.
bool isFlow(const Target& target, const Unit& unit);
/// 投资, 投入: money that adds up; a turnover has a level in every year.
bool isSpent(const Target& target);

/// What makes targets the same measure: one key a target, in their order. Targets whose keys agree name the
/// same thing in the same place in units of one kind, and do not contradict each other. None when the meter
/// stops; of its work this is four hundredths.
QStringList measureKeys(const Catalogue& catalogue, const std::vector<TargetHint>& hints, WorkMeter& meter,
                        const ParsedPlan& plan);

} // namespace milepost
