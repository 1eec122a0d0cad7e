// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Takes the published figures that ship with the program out of the workspace, all in one step; figures an
/// officer entered stay. Obsolete when none is left.
class WithdrawPublished final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::WithdrawPublished)

public:
    WithdrawPublished(Workspace& workspace, ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;
};

} // namespace milepost
