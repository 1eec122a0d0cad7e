// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace milepost {

struct BulletMarker;

/// A mark on a bar and the label it wants above it; lengths in the drawing's units.
struct MarkerLabel
{
    const BulletMarker* marker = nullptr;
    qreal x = 0;      ///< where the mark stands
    qreal middle = 0; ///< what the label is best centred on
    qreal width = 0;  ///< of the label
};

struct PlacedMarker
{
    const BulletMarker* marker = nullptr;
    qreal left = 0; ///< of the label
    qreal width = 0;
    size_t lane = 0;     ///< 0 is next to the bar
    bool isFlag = false; ///< the label hangs beside a leader that stands on the mark
};

/// Places the labels between two edges. Centred over their marks in one lane where they stand clear of each
/// other; else as flags on leaders of rising length, none of which passes through another's label; where not
/// even that fits, centred in as many lanes as it takes. No two labels of a lane touch.
std::vector<PlacedMarker> placeMarkers(std::vector<MarkerLabel> labels, qreal leftEdge, qreal rightEdge);
size_t laneCount(const std::vector<PlacedMarker>& markers);

} // namespace milepost
