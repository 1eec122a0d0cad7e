// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/charts/trajectorycontent.h"
#include "ui/print/sheetcontext.h"

namespace milepost {

/// Gathers what the trajectory chart of a measure is drawn from; the measure is one of the context's.
TrajectorySource trajectorySource(const SheetContext& context, const MeasureId& measure);

} // namespace milepost
