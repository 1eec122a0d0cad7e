// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/charts/trajectorycontent.h"

namespace milepost {

class Scoreboard;
class Workspace;

/// The course of a measure at the scoreboard's date; later values are left out. An unknown measure gives an
/// empty content with its reason.
TrajectoryContent trajectoryContent(const Workspace& workspace, const Scoreboard& scoreboard,
                                    const MeasureId& id);

} // namespace milepost
