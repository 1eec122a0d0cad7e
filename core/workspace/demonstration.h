// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace milepost {

/// Where the demonstration lies: beside the user's own workspace, never in it.
QString demonstrationPath();

/// Makes a workspace to try things out in at a path where nothing stands: the built-in plans with invented
/// progress until the clock's day, marked for good as a demonstration. The same plans and day give the same
/// figures. Refused where a file stands already; nothing is left of one that could not be filled.
Result<std::unique_ptr<Workspace>> makeDemonstration(const QString& path, const Catalogue& catalogue,
                                                     const Clock& clock);

/// Removes a demonstration that is not open, with the files of its database. Refused, with what to do, where
/// the file cannot be removed: then all of it stays.
Result<void> removeDemonstration(const QString& path);

/// Whether the progress in a workspace is invented. Screen and paper say so.
bool isDemonstration(const Workspace& workspace);

} // namespace milepost
