// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/importplan.h"

#include "ui/common/plantitle.h"

#include <utility>

namespace milepost {

ImportPlan::ImportPlan(Workspace& workspace, ParsedPlan plan, Done done, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_plan(std::move(plan)), m_done(std::move(done))
{
    setText(tr("Import “%1”").arg(planTitle(m_plan)));
}

Result<void> ImportPlan::apply()
{
    if (!m_id.isEmpty())
        return workspace().reinstatePlan(m_id);
    const Result<ImportOutcome> outcome = workspace().importPlan(m_plan);
    if (!outcome)
        return outcome.error();
    m_id = outcome->plan;
    m_plan = {};
    setObsolete(outcome->alreadyPresent);
    if (const Done done = std::exchange(m_done, nullptr))
        done(*outcome);
    return {};
}

Result<void> ImportPlan::revert()
{
    return workspace().withdrawPlan(m_id);
}

} // namespace milepost
