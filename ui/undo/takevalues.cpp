// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/takevalues.h"

#include <utility>

namespace milepost {

TakeValues::TakeValues(Workspace& workspace, ValueFile file, ProgressReporter* progress, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_file(std::move(file)), m_progress(progress)
{
    setText(tr("Take the values of “%1”").arg(m_file.name));
}

Result<void> TakeValues::apply()
{
    const Result<TakenFile> taken = workspace().takeValues(m_file, std::exchange(m_progress, nullptr));
    if (!taken)
        return taken.error();
    m_taken = *taken;
    return {};
}

Result<void> TakeValues::revert()
{
    return workspace().giveBackValues(m_taken);
}

} // namespace milepost
