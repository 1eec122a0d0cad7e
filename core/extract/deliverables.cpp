// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/deliverables.h"

namespace milepost {

void readDeliverables(const WorkingText&, const Outline&, ParsedPlan&) {}

} // namespace milepost
