// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/extract/headings.h"
#include "core/extract/workdivision.h"

#include <QHash>

#include <vector>

namespace milepost {

class Catalogue;
class WorkingText;

/// Where a task stands in PlanAreas::areas.
struct TaskPlace
{
    qsizetype area = -1;
    qsizetype task = -1;
};

/// What a heading opens.
struct HeadingRole
{
    enum class Kind { Plain, Goals, Area, Task, Support, Annex, WorkDivision } kind = Kind::Plain;
    TaskPlace place; ///< the area, and the task where it opens one
    bool isTask() const { return place.task >= 0; }
};

/// The areas of a plan with their tasks, and for each heading what it opens.
struct PlanAreas
{
    std::vector<Area> areas;        ///< actions in order, then goals and support
    std::vector<HeadingRole> roles; ///< one per heading
};

/// Collects areas and tasks from the headings. The work-division table, where there is one, completes what
/// the text has lost and tells which area a task belongs to whose area heading is lost.
PlanAreas collectAreas(const WorkingText& text, const std::vector<Heading>& headings,
                       const WorkDivision& division, const Catalogue& catalogue);

} // namespace milepost
