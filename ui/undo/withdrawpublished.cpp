// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/withdrawpublished.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace milepost {

WithdrawPublished::WithdrawPublished(Workspace& workspace, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report))
{
    setObsolete(!workspace.showsPublished());
    setText(tr("Take the published figures out"));
}

Result<void> WithdrawPublished::apply()
{
    if (const Result<int> changed = workspace().takeOutPublished(); !changed)
        return changed.error();
    return {};
}

Result<void> WithdrawPublished::revert()
{
    if (const Result<int> changed = workspace().putBackPublished(); !changed)
        return changed.error();
    return {};
}

} // namespace milepost
