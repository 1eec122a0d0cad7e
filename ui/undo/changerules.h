// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/assessmentrules.h"
#include "ui/undo/workspacecommand.h"

#include <QCoreApplication>

namespace milepost {

/// Changes the limits between the verdicts. Obsolete when they are those already.
class ChangeBands final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ChangeBands)

public:
    ChangeBands(Workspace& workspace, const Bands& bands, ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    Bands m_before;
    Bands m_after;
};

/// Changes how one measure is judged. Obsolete when it is judged so already.
class ChangeChoices final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ChangeChoices)

public:
    ChangeChoices(Workspace& workspace, MeasureId measure, const MeasureChoices& choices, ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override;

private:
    MeasureId m_measure;
    MeasureChoices m_before;
    MeasureChoices m_after;
};

} // namespace milepost
