// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/valuefile.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Takes the values of a file as one step; undoing puts back what stood in its cells and frees the file.
class TakeValues : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::TakeValues)

public:
    /// The reporter is asked during the first time only.
    TakeValues(Workspace& workspace, ValueFile file, ProgressReporter* progress, ErrorReport report);

    qint64 taken() const { return m_taken.values; }

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    ValueFile m_file;
    ProgressReporter* m_progress;
    TakenFile m_taken;
};

} // namespace milepost
