// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/periods.h"

#include <optional>
#include <string_view>

namespace milepost {

/// One reader a kind of time expression. Each reads the expression that begins at `position` (or just before
/// it: the quotation mark of “十三五”) and gives nothing where there is none.

/// 到2018年, 2015-2018年, 2015年10月8日, 09.07.2017, and 2018 in 2018、2020年.
std::optional<PeriodMention> readDatedPeriod(std::u32string_view text, qsizetype position);
/// “十三五”期间, 十四五末, “十五五”后三年.
std::optional<PeriodMention> readFiveYearPlan(std::u32string_view text, qsizetype position);
/// 未来2至3年, 三年内, 近五年, 二〇二〇年.
std::optional<PeriodMention> readYearCount(std::u32string_view text, qsizetype position);
/// 去年, 今年底, 明年, and 年底前, 上半年, 6月底前 of a year that stands elsewhere.
std::optional<PeriodMention> readNamedYear(std::u32string_view text, qsizetype position);
/// 规划期末, 规划期内: `position` is that of 期.
std::optional<PeriodMention> readOwnPeriod(std::u32string_view text, qsizetype position);

/// The year that begins at `start` and whose 年 stands at `unit`, with 底前, 上半年 and its like behind it.
PeriodMention yearMention(std::u32string_view text, qsizetype start, qsizetype unit, int year);

/// Between the two years of a span, the two numbers of a range: 2015-2018, 3至5.
bool isPeriodRangeMark(char32_t c);
bool isPlausibleYear(int year);

} // namespace milepost
