// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <optional>
#include <string_view>

namespace milepost {

/// A number as it stands in a text, without its multiplier and unit: 1,234.5 or 三十五.
struct Numeral
{
    double value = 0.0;
    TextSpan span;
    bool isChinese = false; ///< written in ideographs
    bool isPercent = false; ///< 百分之二十: the unit is inside
};

/// Reads the numeral that starts at `position`. A comma belongs to it only between groups of three digits.
/// Empty for what is no number of this kind: several points (09.07.2017), more digits than a plan can mean.
std::optional<Numeral> readNumeral(std::u32string_view text, qsizetype position);

/// Past the digits, points and commas that stand at `position`.
qsizetype skipDigits(std::u32string_view text, qsizetype position);

/// What a number begins with.
inline constexpr std::u32string_view kNumeralStarts = U"0123456789〇零一二三四五六七八九十百千两";

} // namespace milepost
