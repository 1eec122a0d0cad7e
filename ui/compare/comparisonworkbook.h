// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "ui/charts/bulletcontent.h"

namespace milepost {

/// A comparison as a workbook: a sheet for each axis, on it a row a measure with its latest value and a
/// column a target year, in the unit of the axis, the native chart of them, and what is to be minded.
Workbook workbookOf(const BulletContent& content, const QString& note);

} // namespace milepost
