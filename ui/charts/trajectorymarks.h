// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trajectorycontent.h"

#include <QPainterPath>
#include <QRectF>

namespace milepost {

/// What a point mark keeps free of text.
QRectF markRect(QPointF at);

/// Beyond a fulfilled bound the promise goes on: a small arrow up for at least, down for at most, empty for
/// others.
QPainterPath boundArrow(QPointF at, Bound bound);

struct ValueBand
{
    double low = 0.0;
    double high = 0.0;
};
/// What is shaded: the inside of a range, or ±5 % around an ≈ target.
std::optional<ValueBand> bandOf(const TrajectoryStep& step);

} // namespace milepost
