// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

#include <optional>

namespace milepost {

/// Changes what a measure is compared by (see Workspace::chooseIndicator). Obsolete when it is that already.
class ChangeIndicator final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ChangeIndicator)

public:
    ChangeIndicator(Workspace& workspace, MeasureId measure, const std::optional<QString>& indicator,
                    ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    MeasureId m_measure;
    std::optional<QString> m_before;
    std::optional<QString> m_after;
};

} // namespace milepost
