// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/changeevidence.h"

#include <utility>

namespace milepost {

AttachEvidence::AttachEvidence(Workspace& workspace, MeasureId measure, const Period& period,
                               const QString& name, QByteArray content, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_measure(std::move(measure)), m_period(period),
      m_name(name), m_content(std::move(content))
{
    setText(tr("Attach “%1”").arg(name));
}

Result<void> AttachEvidence::apply()
{
    const Result<EvidenceId> id = m_id ? workspace().reattachEvidence(*m_id)
                                       : workspace().attachEvidence(m_measure, m_period, m_name, m_content);
    if (!id)
        return id.error();
    m_id = *id;
    m_content.clear();
    return {};
}

WithdrawEvidence::WithdrawEvidence(Workspace& workspace, const Evidence& evidence, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_id(evidence.id)
{
    setText(tr("Take out “%1”").arg(evidence.name));
}

Result<void> WithdrawEvidence::revert()
{
    const Result<EvidenceId> id = workspace().reattachEvidence(m_id);
    if (!id)
        return id.error();
    m_id = *id;
    return {};
}

} // namespace milepost
