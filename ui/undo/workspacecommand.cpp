// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/workspacecommand.h"

#include <QUndoStack>

#include <utility>

namespace milepost {

WorkspaceCommand::WorkspaceCommand(Workspace& workspace, ErrorReport report)
    : m_workspace(workspace), m_report(std::move(report))
{}

void WorkspaceCommand::redo()
{
    if (!isObsolete())
        settle(apply());
}

void WorkspaceCommand::undo()
{
    settle(revert());
}

void WorkspaceCommand::settle(const Result<void>& outcome)
{
    if (outcome)
        return;
    setObsolete(true);
    report(outcome.error());
}

void WorkspaceCommand::report(const Error& error) const
{
    if (m_report)
        m_report(error);
}

bool pushUnlessIdle(QUndoStack& stack, std::unique_ptr<WorkspaceCommand> command)
{
    if (command->isObsolete())
        return false;
    stack.push(command.release());
    return true;
}

} // namespace milepost
