// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetcell.h"

#include "core/workspace/past.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

bool isLocked(const Workspace& workspace, const Period& period, const QString& province)
{
    return showsPast(workspace) || workspace.isClosed(period, province) ||
           !workspace.may(OfficerRole::Editor, province);
}

QString lockWords(const Workspace& workspace, const Period& period, const QString& province)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("milepost::SheetCell", text);
    };
    if (showsPast(workspace))
        return words(QT_TRANSLATE_NOOP("milepost::SheetCell", "Shown as it stood; nothing can be changed."));
    if (workspace.isClosed(period, province))
        return words(QT_TRANSLATE_NOOP("milepost::SheetCell", "The period is closed."));
    return words(QT_TRANSLATE_NOOP("milepost::SheetCell",
                                   "You have no right to enter figures of this province. Ask the "
                                   "administrator of the shared workspace for it."));
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
