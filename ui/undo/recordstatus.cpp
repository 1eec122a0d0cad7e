// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/recordstatus.h"

namespace milepost {

StatusEntry currentStatus(const Workspace& workspace, const WorkItem& item)
{
    const std::optional<StatusReport> report = workspace.status(item);
    StatusEntry entry;
    if (report)
        entry = *report;
    entry.item = item;
    return entry;
}

RecordStatus::RecordStatus(Workspace& workspace, const std::vector<StatusEntry>& entries, ErrorReport report)
    : WorkspaceCommand(workspace, std::move(report))
{
    for (const StatusEntry& entry : entries) {
        const StatusEntry before = currentStatus(workspace, entry.item);
        if (before == entry)
            continue;
        m_before.push_back(before);
        m_after.push_back(entry);
    }
    setObsolete(m_after.empty());
    setText(tr("Report on %n item(s)", nullptr, static_cast<int>(m_after.size())));
}

} // namespace milepost
