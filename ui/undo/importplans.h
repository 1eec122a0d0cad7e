// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Imports the plans of reviewed documents in one step; undoing withdraws them and puts the versions they
/// replaced back. Obsolete when all of them are there already.
class ImportPlans final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ImportPlans)

public:
    /// Told once, when the import is first carried out, with the outcomes in the order of the imports.
    using Done = std::function<void(const std::vector<ImportOutcome>&)>;

    ImportPlans(Workspace& workspace, std::vector<PlanImport> imports, Done done, ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    std::vector<PlanImport> m_imports;
    Done m_done;
    std::vector<PlanId> m_in;
    std::vector<PlanId> m_out;
};

} // namespace milepost
