// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

class Catalogue;
struct Area;

/// MeasureRow::areaKey of what stands in this area of a plan.
QString areaKey(const Area& area, const Catalogue& catalogue);
/// MeasureRow::areaKey of what stands in no area; an empty one would let every area through a filter.
QString noAreaKey();
/// How that is called where it stands among areas.
QString noAreaName();

} // namespace milepost
