// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/columnfit.h"

class QTableView;

namespace milepost {

/// What the columns of a table of duties ask for, in pixels: what is owed gives way first. Most cells say the
/// same as others of their column, and are measured once.
std::vector<ColumnNeed> dutyColumnNeeds(const QTableView& table);

} // namespace milepost
