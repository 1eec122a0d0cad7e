// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletmarkers.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kGap = 8;  ///< between labels of one lane
constexpr qreal kPole = 3; ///< between a leader and the label that hangs on it: nearer marks are as one

enum class FlagSide { Right, Left };

// Each label takes the lowest lane where it touches no other, from left to right.
std::vector<PlacedMarker> centred(const std::vector<MarkerLabel>& labels, qreal leftEdge, qreal rightEdge)
{
    std::vector<PlacedMarker> placed;
    for (const MarkerLabel& one : labels) {
        const qreal limit = std::max(leftEdge, rightEdge - one.width);
        placed.push_back(
            {one.marker, std::clamp(one.middle - one.width / 2, leftEdge, limit), one.width, 0, false});
    }
    std::ranges::stable_sort(placed, {}, &PlacedMarker::left);
    std::vector<qreal> ends;
    for (PlacedMarker& one : placed) {
        size_t lane = 0;
        while (lane < ends.size() && ends[lane] + kGap > one.left)
            ++lane;
        if (lane == ends.size())
            ends.push_back(0);
        ends[lane] = one.left + one.width;
        one.lane = lane;
    }
    return placed;
}

// Flags to the right rise from right to left: a longer leader stands left of every label below its own.
std::vector<PlacedMarker> flagged(std::vector<MarkerLabel> labels, FlagSide side)
{
    const qreal sign = side == FlagSide::Right ? 1 : -1;
    std::ranges::reverse(labels); // of marks on one place the earliest promise stands on top
    std::ranges::stable_sort(labels, {},
                             [sign](const MarkerLabel& one) { return -sign * std::round(one.x / kPole); });
    std::vector<PlacedMarker> placed;
    std::vector<qreal> nearest; ///< of each lane, where its last label begins, seen from the side
    for (const MarkerLabel& one : labels) {
        const qreal from = sign * one.x + kPole;
        const qreal to = from + one.width;
        size_t lane = 0;
        while (lane < nearest.size() && to + kGap > nearest[lane])
            ++lane;
        if (lane == nearest.size())
            nearest.push_back(0);
        nearest[lane] = from;
        for (size_t below = 0; below < lane; ++below) // what comes later keeps clear of this leader
            nearest[below] = std::min(nearest[below], sign * one.x);
        placed.push_back({one.marker, sign > 0 ? from : -to, one.width, lane, true});
    }
    return placed;
}

bool fit(const std::vector<PlacedMarker>& placed, qreal leftEdge, qreal rightEdge)
{
    return std::ranges::all_of(placed, [=](const PlacedMarker& one) {
        return one.left >= leftEdge && one.left + one.width <= rightEdge;
    });
}

} // namespace

size_t laneCount(const std::vector<PlacedMarker>& markers)
{
    size_t lanes = 0;
    for (const PlacedMarker& one : markers)
        lanes = std::max(lanes, one.lane + 1);
    return lanes;
}

std::vector<PlacedMarker> placeMarkers(std::vector<MarkerLabel> labels, qreal leftEdge, qreal rightEdge)
{
    const std::vector<PlacedMarker> plain = centred(labels, leftEdge, rightEdge);
    if (laneCount(plain) < 2)
        return plain;
    for (const FlagSide side : {FlagSide::Right, FlagSide::Left}) {
        std::vector<PlacedMarker> flags = flagged(labels, side);
        if (fit(flags, leftEdge, rightEdge))
            return flags;
    }
    return plain;
}

} // namespace milepost
