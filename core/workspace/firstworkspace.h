// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace milepost {

/// An open workspace that holds the plans and published figures built into the program.
struct FirstWorkspace
{
    std::unique_ptr<Workspace> workspace;
    bool filled = false;        ///< the plans and figures were put in just now
    PublishedOutcome published; ///< what became of the figures, when they were
};

/// Where the workspace of a user who named none lies: in the user's own data folder.
QString defaultWorkspacePath();

/// Opens the workspace at a path, creating file and folders where they are absent.
Result<std::unique_ptr<Workspace>> createWorkspace(const QString& path, const Catalogue& catalogue,
                                                   const Clock& clock);

/// Opens the workspace at the path, creating file and folder where they are absent. A new one is filled with
/// the built-in plans and published figures; that an earlier fill was cut short is noticed and made good.
/// What the officer took out since stays out.
Result<FirstWorkspace> openFirstWorkspace(const QString& path, const Catalogue& catalogue,
                                          const Clock& clock);

/// The plans built into the program, by province code.
Result<std::vector<ParsedPlan>> builtInPlans();

} // namespace milepost
