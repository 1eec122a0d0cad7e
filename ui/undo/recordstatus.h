// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Records reports on deliverables and tasks as one step; undoing reports again what stood there before.
/// Items whose entry says what is there already are left out; a command without any is obsolete.
class RecordStatus final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::RecordStatus)

public:
    RecordStatus(Workspace& workspace, const std::vector<StatusEntry>& entries, ErrorReport report);

protected:
    Result<void> apply() override { return workspace().recordStatus(m_after); }
    Result<void> revert() override { return workspace().recordStatus(m_before); }

private:
    std::vector<StatusEntry> m_before;
    std::vector<StatusEntry> m_after;
};

/// What is said of an item now; an unreported one when nothing is.
StatusEntry currentStatus(const Workspace& workspace, const WorkItem& item);

} // namespace milepost
