// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/permits.h"

#include "core/workspace/past.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace milepost {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Permits)
};

QString unless(bool isAllowed, const Workspace& workspace, const QString& reason)
{
    if (showsPast(workspace))
        return Words::tr("Shown as it stood; nothing can be changed.");
    return isAllowed ? QString() : reason;
}

} // namespace

QString whynot::edit(const Workspace& workspace, const QString& province)
{
    return unless(workspace.may(OfficerRole::Editor, province), workspace,
                  Words::tr("You have no right to change what belongs to this province. Ask the "
                            "administrator of the shared workspace for it."));
}

QString whynot::editAll(const Workspace& workspace)
{
    const bool isAllowed = std::ranges::all_of(workspace.plans(), [&workspace](const PlanRecord& plan) {
        return workspace.may(OfficerRole::Editor, plan.content.plan.provinceCode);
    });
    return unless(isAllowed, workspace,
                  Words::tr("This changes figures of every province, and you may not change those of all."));
}

QString whynot::editAnything(const Workspace& workspace)
{
    return unless(workspace.mayAnywhere(OfficerRole::Editor), workspace,
                  Words::tr("Only editors of this shared workspace may do this."));
}

QString whynot::administer(const Workspace& workspace)
{
    return unless(workspace.may(OfficerRole::Administrator), workspace,
                  Words::tr("Only administrators of this shared workspace may do this."));
}

void permit(QWidget& control, const QString& reason, const QString& usualTip, bool isUsable)
{
    control.setEnabled(isUsable && reason.isEmpty());
    control.setToolTip(reason.isEmpty() ? usualTip : reason);
}

} // namespace milepost
