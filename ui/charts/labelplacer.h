// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace milepost {

enum class LabelSide { Above, Below, Right, Left, AboveRight, AboveLeft, BelowRight, BelowLeft };

/// A label that wants a place near its anchor. The first side is the best one.
struct LabelRequest
{
    QSizeF size;
    QPointF anchor;
    qreal gap = 6.0; ///< free space between anchor and text
    std::vector<LabelSide> sides = {};
    int rings = 4; ///< how many distances are tried; a label far from its anchor needs to be worth it
    bool onlyWhereClear = false; ///< left out rather than crossed by a line
};

/// Where labels may not go and had better not go.
struct LabelSurroundings
{
    QRectF bounds;
    std::vector<QRectF> marks; ///< never covered
    std::vector<QLineF> lines; ///< crossed only when nothing else is left
};

/// Finds a rectangle for each label, the first requests first. No two rectangles overlap, none covers a mark
/// or leaves the bounds; a label with no room left has no rectangle.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests,
                                               const LabelSurroundings& surroundings);

} // namespace milepost
