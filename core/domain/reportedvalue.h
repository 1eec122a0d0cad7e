// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

namespace milepost {

/// What judging a measure needs of a current observation: small enough for a million of them in memory. Who
/// recorded it, when and from which source is read when it is shown.
struct ReportedValue
{
    ObservationId id = {};
    double value = 0.0; ///< in the measure's unit
    Period period;
    ObservationStatus status = ObservationStatus::Final;
    ObservationOrigin origin = ObservationOrigin::Entered;
    bool baseline = false;
};

} // namespace milepost
