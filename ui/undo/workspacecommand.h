// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/undo/mergeid.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

class QUndoStack;

namespace milepost {

class Workspace;

/// Told when a workspace verb fails inside a command; it may be called at any later undo or redo.
using ErrorReport = std::function<void(const Error&)>;

/// A command that does and undoes one workspace verb. It holds ids and values only. When the verb fails the
/// command reports the error and becomes obsolete, so that the stack drops a step that cannot be taken.
class WorkspaceCommand : public QUndoCommand
{
public:
    WorkspaceCommand(Workspace& workspace, ErrorReport report);

    void redo() final;
    void undo() final;
    int id() const final { return static_cast<int>(m_mergeId); }

protected:
    Workspace& workspace() const { return m_workspace; }
    void setMergeId(MergeId id) { m_mergeId = id; }
    /// Tells the owner about an error that does not end the command.
    void report(const Error& error) const;

    virtual Result<void> apply() = 0;
    virtual Result<void> revert() = 0;

private:
    void settle(const Result<void>& outcome);

    Workspace& m_workspace;
    ErrorReport m_report;
    MergeId m_mergeId = MergeId::None;
};

/// Pushes a command unless it changes nothing: an idle push would cost the user the redo history.
/// Returns whether it was pushed; a failure reaches the command's ErrorReport.
bool pushUnlessIdle(QUndoStack& stack, std::unique_ptr<WorkspaceCommand> command);

} // namespace milepost
