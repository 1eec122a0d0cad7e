// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printables.h"

namespace milepost {

// Sheets that come back with somebody's writing on them.

/// Duty sheets (督办单) of all agencies or of one: everything owed, what is due within a year, or what nobody
/// has reported for two years.
Printable dutyPrintable();
/// Entry forms of all agencies or of one, for the year, half-year, quarter or month that ended last.
Printable formPrintable();

} // namespace milepost
