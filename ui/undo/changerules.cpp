// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/changerules.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace milepost {

ChangeBands::ChangeBands(Workspace& workspace, const Bands& bands, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_before(workspace.assessmentRules().bands),
      m_after(bands)
{
    setObsolete(m_before == m_after);
    setText(tr("Change the assessment bands"));
}

Result<void> ChangeBands::apply()
{
    return workspace().setBands(m_after);
}
Result<void> ChangeBands::revert()
{
    return workspace().setBands(m_before);
}

ChangeChoices::ChangeChoices(Workspace& workspace, MeasureId measure, const MeasureChoices& choices,
                             ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_measure(std::move(measure)),
      m_before(workspace.assessmentRules().choices.value(m_measure)), m_after(choices)
{
    const Measure* changed = workspace.measure(m_measure);
    setObsolete(m_before == m_after);
    setText(tr("Change how “%1” is judged").arg(changed ? changed->label : m_measure.toString()));
}

Result<void> ChangeChoices::apply()
{
    return workspace().setChoices(m_measure, m_after);
}
Result<void> ChangeChoices::revert()
{
    return workspace().setChoices(m_measure, m_before);
}

} // namespace milepost
