// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"

namespace milepost {

/// The year of a measure's last dated target, empty without one.
QString lastDeadline(const ComparedMeasure& measure);
/// Those of several measures as they first come, so that an order somebody chose is kept; never empty.
std::vector<QString> lastDeadlines(const std::vector<const ComparedMeasure*>& measures);

} // namespace milepost
