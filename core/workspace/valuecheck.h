// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace milepost {

/// Whether the status says that there is no value: missing, not collected, not applicable, confidential.
bool saysThereIsNoValue(ObservationStatus status);

/// Checks one entry for a measure against the rules record() states.
Result<void> checkEntry(const Measure& measure, const ObservationEntry& entry, const Catalogue& catalogue);

/// Checks entries against the rules record() states, before anything is written. Errors name the measure and
/// period.
Result<void> checkEntries(const Workspace& workspace, const Catalogue& catalogue,
                          std::span<const ObservationEntry> entries);

} // namespace milepost
