// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/copychanges.h"
#include "core/workspace/copycomparison.h"

#include <functional>
#include <memory>

namespace milepost {

class ProgressReporter;
class Workspace;

/// Compares a copy with a workspace and brings it back, on a thread of its own: over another connection,
/// whose own picture begins with what the workspace knows, so that only what came since is read. Made on the
/// thread of the workspace; everything else belongs to one other thread, its end as well unless closed.
class CopyDesk
{
public:
    /// `copy` is the file that is brought back.
    CopyDesk(const Workspace& workspace, QString copy);
    ~CopyDesk();
    Q_DISABLE_COPY_MOVE(CopyDesk)

    /// See readCopy(), the first time, and Workspace::compareCopy(). A server that was lost is reached again.
    Result<CopyComparison> compare(const BringingRequest& request, ProgressReporter* progress = nullptr);
    /// See Workspace::bringBack().
    Result<BroughtBack> bringBack(const BringingRequest& request, const CopyComparison& seen,
                                  ProgressReporter* progress = nullptr);
    /// Ends the connection.
    void close();

    /// What was changed in the copy, once it was compared.
    const CopyChanges& changes() const { return *m_changes; }

private:
    Result<void> reach();

    QString m_copy;
    std::function<Result<std::unique_ptr<Workspace>>()> m_open;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<CopyChanges> m_changes;
};

} // namespace milepost
