// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/importplans.h"

#include "ui/common/plantitle.h"

#include <utility>

namespace milepost {

ImportPlans::ImportPlans(Workspace& workspace, std::vector<PlanImport> imports, Done done, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_imports(std::move(imports)), m_done(std::move(done))
{
    setText(m_imports.size() == 1 ? tr("Import “%1”").arg(planTitle(m_imports.front().plan))
                                  : tr("Import %n plan(s)", nullptr, static_cast<int>(m_imports.size())));
}

Result<void> ImportPlans::apply()
{
    if (!m_in.empty())
        return workspace().exchangePlans(m_out, m_in);
    const Result<std::vector<ImportOutcome>> outcomes = workspace().importPlans(m_imports);
    if (!outcomes)
        return outcomes.error();
    for (size_t i = 0; i < outcomes->size(); ++i) {
        if ((*outcomes)[i].alreadyPresent)
            continue;
        m_in.push_back((*outcomes)[i].plan);
        if (m_imports[i].replaces)
            m_out.push_back(*m_imports[i].replaces);
    }
    m_imports.clear();
    setObsolete(m_in.empty());
    if (const Done done = std::exchange(m_done, nullptr))
        done(*outcomes);
    return {};
}

Result<void> ImportPlans::revert()
{
    return workspace().exchangePlans(m_in, m_out);
}

} // namespace milepost
