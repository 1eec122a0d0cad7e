// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <optional>
#include <string_view>

namespace milepost {

/// How a unit behaves in the grammar (not what it measures: that is the catalogue's table).
enum class UnitClass {
    Count,    ///< a measure word: it counts the noun beside it
    Ratio,    ///< %, 个百分点: a share or a change of something named elsewhere
    Times,    ///< 倍, 番
    Amount,   ///< 亿元, 吨, 公里: an amount of something named elsewhere
    Rate,     ///< Mbps, GB: often part of a name
    Duration, ///< 年, 天, 小时
    Age,      ///< 岁
    None      ///< a bare number
};

/// The unit that follows a numeral, with its multiplier (万张, 亿美元), as it stands in the text.
struct UnitReading
{
    TextSpan span;     ///< empty for a bare number
    qsizetype end = 0; ///< behind a gloss such as (Mbps) and 余, 多
    UnitClass kind = UnitClass::None;
    bool isMore = false; ///< 100余家, 30多个
    bool isPlus = false; ///< 5000+家
};

/// Reads the unit at `position`, which is where a numeral ended. Known units first; else a multiplier and a
/// measure word of the usual kind; else, as measure words are an open class, up to two ideographs that a
/// bound (以上) or the clause's end follows. Empty for what cannot be a quantity (4G, 5A级, 500强, 3大).
std::optional<UnitReading> readUnit(std::u32string_view text, qsizetype position);

/// 以上, 左右, 以内 … at `position`: their length, or 0.
qsizetype boundSuffixLength(std::u32string_view text, qsizetype position);

/// The measure word that can only be one because a number needs one: the ideograph between a number and the
/// noun it counts (30泊码头). Empty where the character makes a name or a rank (3大, 500强).
std::optional<UnitReading> readOpenMeasure(std::u32string_view text, qsizetype position);

/// 、和与 …: what goes on with another item.
bool isConnector(char32_t c);

/// A mark that ends a clause: , ; : 。 … or the text's end. Not 、
bool isClauseMark(char32_t c);

} // namespace milepost
