// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/statusreport.h"

namespace milepost {

/// The word officers use for a status, translated: 正式数.
QString statusWord(ObservationStatus status);

/// The word for a state of a task or deliverable, translated: 推进中. Empty where nothing was reported.
QString workStateWord(WorkState state);

} // namespace milepost
