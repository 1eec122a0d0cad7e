// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undo/workspacecommand.h"

#include <QString>

namespace milepost {

/// Changes a named text kept with the workspace. Obsolete when it reads so already.
class ChangeSetting final : public WorkspaceCommand
{
public:
    /// `words` is what the step is called in the Edit menu.
    ChangeSetting(Workspace& workspace, QString name, QString value, const QString& words,
                  ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    QString m_name;
    QString m_before;
    QString m_after;
};

} // namespace milepost
