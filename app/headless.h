// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launchoptions.h"

class QTextStream;

namespace milepost {

class Clock;

/// Does what the options ask for without a window: the report, the comparison, or the whole main job, which
/// loads the built-in plans into a workspace inside its folder. Files are named on `out`, complaints go to
/// `complaints`. Returns the exit code of the command line.
int runHeadless(const LaunchOptions& options, const Clock& clock, QTextStream& out, QTextStream& complaints);

} // namespace milepost
