// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetcell.h"

#include "core/workspace/past.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace milepost {

bool isLocked(const Workspace& workspace, const Period& period, const QString& province)
{
    return showsPast(workspace) || workspace.isClosed(period, province);
}

const ClosedPeriod* closingOf(const Workspace& workspace, const Period& period, const QString& province)
{
    const std::vector<ClosedPeriod>& all = workspace.closedPeriods();
    const auto closing = std::ranges::find_if(all, [&](const ClosedPeriod& one) {
        return one.period.covers(period) && (one.province.isEmpty() || one.province == province);
    });
    return closing == all.end() ? nullptr : &*closing;
}

} // namespace milepost
