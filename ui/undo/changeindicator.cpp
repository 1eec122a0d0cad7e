// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/changeindicator.h"

#include "core/workspace/workspace.h"

#include <utility>

namespace milepost {

ChangeIndicator::ChangeIndicator(Workspace& workspace, MeasureId measure,
                                 const std::optional<QString>& indicator, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_measure(std::move(measure)),
      m_before(workspace.chosenIndicator(m_measure)), m_after(indicator)
{
    const Measure* changed = workspace.measure(m_measure);
    setObsolete(m_before == m_after);
    setText(tr("Change what “%1” is compared by").arg(changed ? changed->label : m_measure.toString()));
}

Result<void> ChangeIndicator::apply()
{
    return workspace().chooseIndicator(m_measure, m_after);
}
Result<void> ChangeIndicator::revert()
{
    return workspace().chooseIndicator(m_measure, m_before);
}

} // namespace milepost
