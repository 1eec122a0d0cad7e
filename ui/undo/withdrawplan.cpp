// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/withdrawplan.h"

#include "ui/common/plantitle.h"

#include <utility>

namespace milepost {

WithdrawPlan::WithdrawPlan(Workspace& workspace, PlanId id, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_id(std::move(id))
{
    const PlanRecord* plan = workspace.plan(m_id);
    setObsolete(plan == nullptr);
    setText(tr("Withdraw “%1”").arg(plan ? planTitle(plan->content) : m_id.toString()));
}

} // namespace milepost
