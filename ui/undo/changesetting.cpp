// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/changesetting.h"

#include "core/workspace/workspace.h"

namespace milepost {

ChangeSetting::ChangeSetting(Workspace& workspace, QString name, QString value, const QString& words,
                             ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report)), m_name(std::move(name)), m_after(std::move(value))
{
    if (const Result<std::optional<QString>> before = workspace.setting(m_name))
        m_before = before->value_or(QString());
    setObsolete(m_before == m_after);
    setText(words);
}

Result<void> ChangeSetting::apply()
{
    return workspace().setSetting(m_name, m_after);
}

// A setting that was never made reads as an empty text from then on; both mean the default.
Result<void> ChangeSetting::revert()
{
    return workspace().setSetting(m_name, m_before.isNull() ? QString::fromLatin1("") : m_before);
}

} // namespace milepost
