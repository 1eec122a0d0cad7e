// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/drawinglist.h"
#include "ui/charts/mixcontent.h"

namespace milepost {

/// Lays the bars out at a width (device-independent pixels); the height follows. A count stands inside its
/// part where it fits, a row without anything counted says so with a dash.
DrawingList layOutMix(const MixContent& content, qreal width, const ChartStyle& style);

} // namespace milepost
