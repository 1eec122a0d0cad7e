// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

namespace milepost {

/// The word officers use for a status, translated: 正式数.
QString statusWord(ObservationStatus status);

} // namespace milepost
