// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/periods.h"
#include "core/extract/units.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

class WorkMeter;

/// A number with its unit, where it stands. Value and unit are as written: 1560万张 is 1560 and 万张.
struct QuantityMention
{
    double value = 0.0;
    std::optional<double> valueMax; ///< upper end of 3—5
    TextSpan number;                ///< 3—5
    TextSpan unit;                  ///< 家; empty for a bare number
    TextSpan whole;                 ///< 上 before the number, number, unit and gloss
    UnitClass kind = UnitClass::None;
    bool isMore = false;    ///< 100余家
    bool isAtLeast = false; ///< 上百家, 5000+家
    bool isChinese = false; ///< 两家
};

/// Every number of a normalised text that can be a quantity, in order. Dates, ordinals, list numbers,
/// telephone numbers and names with digits in them (4G, IPv6, 5A级, 12316, 双创, 第82次) are none. Linear in
/// the text. Where `meter` is stopped, the rest of the text is left out.
std::vector<QuantityMention> findQuantities(std::u32string_view text,
                                            const std::vector<PeriodMention>& periods,
                                            WorkMeter* meter = nullptr);

} // namespace milepost
