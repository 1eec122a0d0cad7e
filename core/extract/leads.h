// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/extract/periods.h"
#include "core/extract/quantities.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// The words that lead up to a number (年均增长, 力争突破, 下降到, 累计达) and what they say about it.
struct Lead
{
    qsizetype start = 0;        ///< where the words begin; what stands before is the subject
    std::optional<Bound> bound; ///< 超过, 不少于, 约 …; absent where plain
    Change change = Change::None;
    bool isLevel = false;  ///< 达到, 提高到: the number is the level reached
    bool isFrom = false;   ///< 由, 从: the level left behind
    bool falls = false;    ///< 下降, 降至: the wish is for less
    bool isAnnual = false; ///< 年均, 每年
    bool isCumulative = false;
    bool isNew = false;
    bool isStriving = false;
    bool isCopula = false;        ///< 为, 是
    bool isRespective = false;    ///< 分别
    std::optional<int> reference; ///< 比2005年: the year compared with
};

/// Reads the lead of the number that starts at `position`, going back no further than `floor`.
Lead readLead(std::u32string_view text, qsizetype floor, qsizetype position,
              const std::vector<PeriodMention>& periods);

/// The bound that lead and suffix (以上, 左右) give together.
Bound readBound(std::u32string_view text, const Lead& lead, const QuantityMention& quantity);

/// The change: increase or decrease BY a share, a multiple, or none for a level.
Change readChange(const Lead& lead, const QuantityMention& quantity);

/// Behind the quantity's unit and its bound suffix.
qsizetype behindQuantity(std::u32string_view text, const QuantityMention& quantity);

} // namespace milepost
