// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace milepost {

/// A value as short as it can be written without loss to the reader: 12 significant digits, no exponent.
QString valueText(double value);
/// A value that is computed, not reported: four significant digits of the `largest` beside it.
QString roundedText(double value, double largest);
/// A value with its date's target bound before it: "≥65".
QString targetText(const TargetPoint& target, const QString& unit);
/// "2016" for a year's end, "2016-06" for a month's end, else the ISO date.
QString dateText(QDate date);

/// A share as per cent with one decimal, "25.0 %"; more decimals where rounding would reach 100 % or 0 % that
/// the share itself does not reach.
QString shareText(double share);
/// A difference of shares in percentage points, signed: "−8.3".
QString pointsText(double points);
/// A ratio with two decimals, "0.75"; more where rounding would move it into another class than `method`
/// gives it.
QString ratioText(double ratio, Method method, const Bands& bands);

} // namespace milepost
