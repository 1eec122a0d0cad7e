// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace milepost {

/// Checks entries against the rules record() states, before anything is written. Errors name the measure and
/// period.
Result<void> checkEntries(const Workspace& workspace, const Catalogue& catalogue,
                          std::span<const ObservationEntry> entries);

} // namespace milepost
