// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copydesk.h"

#include "core/base/partreporter.h"
#include "core/workspace/workspace.h"

namespace milepost {

namespace {

/// Most of the first comparison is the check of the copy's own history.
constexpr int kReadingShare = 60;

} // namespace

CopyDesk::CopyDesk(const Workspace& workspace, QString copy)
    : m_copy(std::move(copy)), m_open(workspace.againOpener())
{}

CopyDesk::~CopyDesk() = default;

Result<CopyComparison> CopyDesk::compare(const BringingRequest& request, ProgressReporter* progress)
{
    const int share = m_changes ? 0 : kReadingShare;
    if (!m_changes) {
        PartReporter reading(progress, 0, share);
        Result<CopyChanges> changes = readCopy(m_copy, &reading);
        if (!changes)
            return changes.error();
        m_changes = *std::move(changes);
    }
    if (Result<void> reached = reach(); !reached)
        return reached.error();
    PartReporter comparing(progress, share, 100);
    return m_workspace->compareCopy(*m_changes, request, &comparing);
}

Result<BroughtBack> CopyDesk::bringBack(const BringingRequest& request, const CopyComparison& seen,
                                        ProgressReporter* progress)
{
    Result<void> reached = reach();
    // After a break this reaches the server again and takes up what came meanwhile.
    if (reached)
        reached = m_workspace->refresh();
    if (!reached)
        return reached.error();
    return m_workspace->bringBack(*m_changes, request, seen, progress);
}

void CopyDesk::close()
{
    m_workspace.reset();
}

Result<void> CopyDesk::reach()
{
    if (m_workspace)
        return {};
    Result<std::unique_ptr<Workspace>> opened = m_open();
    if (!opened)
        return opened.error();
    m_workspace = *std::move(opened);
    return {};
}

} // namespace milepost
