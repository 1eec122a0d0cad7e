// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Takes a plan out of view with its targets and figures; undoing puts it back.
class WithdrawPlan final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::WithdrawPlan)

public:
    WithdrawPlan(Workspace& workspace, PlanId id, ErrorReport report);

protected:
    Result<void> apply() override { return workspace().withdrawPlan(m_id); }
    Result<void> revert() override { return workspace().reinstatePlan(m_id); }

private:
    PlanId m_id;
};

} // namespace milepost
