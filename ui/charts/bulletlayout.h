// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/drawinglist.h"

namespace milepost {

/// What bars, hatching and marks mean, in one line; of a baseline only where there is one.
QString bulletKey(const BulletContent& content);

/// Lays a comparison out at a width (device-independent pixels, at least 320); the height follows. Labels
/// that would touch are stacked in lanes, long names are wrapped: nothing is left out, cut or covered.
DrawingList layOutBullets(const BulletContent& content, qreal width, const ChartStyle& style);

} // namespace milepost
