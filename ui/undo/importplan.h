// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Imports a plan; undoing withdraws it and redoing puts it back. Obsolete when the plan is there already.
class ImportPlan final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ImportPlan)

public:
    /// Told once, when the import is first carried out.
    using Done = std::function<void(const ImportOutcome&)>;

    ImportPlan(Workspace& workspace, ParsedPlan plan, Done done, ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    ParsedPlan m_plan;
    Done m_done;
    PlanId m_id;
};

} // namespace milepost
