// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/undo/workspacecommand.h"

#include <QByteArray>
#include <QCoreApplication>

namespace milepost {

/// Attaches a file to a cell; undoing takes it out and redoing puts it back.
class AttachEvidence final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::AttachEvidence)

public:
    AttachEvidence(Workspace& workspace, MeasureId measure, const Period& period, const QString& name,
                   QByteArray content, ErrorReport report);

protected:
    Result<void> apply() override;
    Result<void> revert() override { return workspace().withdrawEvidence(*m_id); }

private:
    MeasureId m_measure;
    Period m_period;
    QString m_name;
    QByteArray m_content; ///< until it is in the workspace
    std::optional<EvidenceId> m_id;
};

/// Takes a file out of its cell; undoing puts it back.
class WithdrawEvidence final : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(milepost::WithdrawEvidence)

public:
    WithdrawEvidence(Workspace& workspace, const Evidence& evidence, ErrorReport report);

protected:
    Result<void> apply() override { return workspace().withdrawEvidence(m_id); }
    Result<void> revert() override;

private:
    EvidenceId m_id;
};

} // namespace milepost
