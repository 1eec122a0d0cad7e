// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace milepost {

/// The class of a schedule ratio ρ, on the unrounded value: above `ahead`, from `onTrack` up to and including
/// `ahead`, from `behind`, from 0, below 0.
Verdict classOfSchedule(double ratio, const Bands& bands);

/// The class of a growth ratio R: as above without “ahead”, which that scale does not have.
Verdict classOfGrowth(double ratio, const Bands& bands);

/// The class by the method's own scale.
Verdict classOf(double ratio, Method method, const Bands& bands);

} // namespace milepost
