// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/bands.h"

#include <cmath>

namespace milepost {
namespace {

/// 0.475/0.5 must not miss the edge 0.95 by the last bit of a double.
constexpr double kNoise = 1e-12;

} // namespace

bool areSound(const Bands& bands)
{
    // Written so that a NaN is not sound.
    return bands.behind > 0.0 && bands.behind < bands.onTrack && bands.onTrack < 1.0 && bands.ahead >= 1.0 &&
           bands.about >= 0.0 && bands.about < 0.5 && bands.review > 1.0 && std::isfinite(bands.ahead) &&
           std::isfinite(bands.review);
}

Verdict classOfSchedule(double ratio, const Bands& bands)
{
    if (ratio > bands.ahead + kNoise)
        return Verdict::Ahead;
    return classOfGrowth(ratio, bands);
}

Verdict classOfGrowth(double ratio, const Bands& bands)
{
    if (ratio >= bands.onTrack - kNoise)
        return Verdict::OnTrack;
    if (ratio >= bands.behind - kNoise)
        return Verdict::Behind;
    return ratio >= -kNoise ? Verdict::FarBehind : Verdict::Regressing;
}

Verdict classOf(double ratio, Method method, const Bands& bands)
{
    return method == Method::GrowthPath ? classOfGrowth(ratio, bands) : classOfSchedule(ratio, bands);
}

} // namespace milepost
