// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusreport.h"
#include "ui/common/viewcontext.h"
#include "ui/common/workchoice.h"
#include "ui/progress/sheetlines.h"

#include <vector>

namespace milepost {

/// One line of the sheet of promises without a number: a deliverable or a task, or a heading.
struct WorkLine
{
    QString heading; ///< set for a heading alone
    WorkItem item;
    QString name;
    QString agency;         ///< the first of the lead
    QStringList lead;       ///< every agency that leads
    std::optional<int> due; ///< the year a deliverable was promised for
    QString provinceCode;
    QString areaKey;
    QString searchText; ///< lower case

    bool isHeading() const { return item.id.isEmpty(); }
};

/// Tasks and deliverables of the active plans under their headings, in plan order, each task before its own
/// deliverables; only what the filter lets through (verdicts do not apply) and what the choice asks for.
std::vector<WorkLine> workLines(const ViewContext& context, Grouping grouping, const WorkChoice& choice = {});

} // namespace milepost
