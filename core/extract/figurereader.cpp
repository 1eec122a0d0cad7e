// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figurereader.h"

namespace milepost {

void readFigures(const WorkingText&, const Outline&, const Catalogue&, ParsedPlan&) {}

} // namespace milepost
