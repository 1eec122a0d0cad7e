// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QDir>

#include <optional>
#include <vector>

namespace milepost::bench {

/// Milliseconds of each commit.
struct CommitTimes
{
    std::vector<double> bare;  ///< one row into one table of a bare SQLite file
    std::vector<double> typed; ///< one figure: read, recorded, its measure judged again
    double ratio() const;      ///< of the medians
};

/// Types figures into the first plan of a workspace, each followed by a commit to a bare SQLite file beside
/// it, so that a busy disk slows both. Absent when one could not be saved.
std::optional<CommitTimes> typeFigures(Workspace& workspace, const Catalogue& catalogue, const QDir& folder);

} // namespace milepost::bench
