// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// What a time expression does for the sentence it stands in.
enum class PeriodRole {
    Deadline,   ///< 到2018年, 2020年前, 十三五末: what follows is due by then
    Span,       ///< 2015-2018年, 十三五期间: what follows is counted from `from` to `year`
    Point,      ///< 2016年: what follows belongs to that year
    ThisYear,   ///< 今年: the year of issue
    NextYear,   ///< 明年: the year after it
    Relative,   ///< 未来2至3年, 三年内: counted from the issue date; has no year of its own
    PartOfYear, ///< 年底前, 上半年: of a year that stands elsewhere; datePeriods() makes it a deadline, a
                ///< point or, where no year is known, a name
    OwnEnd,    ///< 规划期末: the last year of the plan's own period
    OwnTerm,   ///< 规划期内
    Reference, ///< 比2005年, 较上年, 从2005年的: the year something is compared with; rules nothing
    AsOf,      ///< 截至2015年底: what follows is a fact
    Past,      ///< 近3年, 三年来, 去年: what follows is a fact without a year of its own
    Date,      ///< 2015年10月8日: a day of the calendar; rules nothing
    Name       ///< 《…2025》, 国发〔2015〕40号, 十三五规划: part of a name; rules nothing
};

/// A time expression with the years it names.
struct PeriodMention
{
    TextSpan span;
    PeriodRole role = PeriodRole::Point;
    std::optional<int> year; ///< the deadline, or the year itself
    std::optional<int> from; ///< the start of a span

    /// What follows in the text is governed by it.
    bool governs() const
    {
        return role != PeriodRole::Reference && role != PeriodRole::Date && role != PeriodRole::Name;
    }
};

/// Every time expression of a normalised text, in order, without overlaps. Linear in the text.
std::vector<PeriodMention> findPeriods(std::u32string_view text);

/// The first year of the five-year plan that a mention names (十四五: 2021), if it names one.
std::optional<int> fiveYearPlanStart(std::u32string_view text, const PeriodMention& mention);

/// The first and the last year of a plan.
struct PlanTerm
{
    int first = 0;
    int last = 0;
};

/// The years the plan is for: what it says of its own period (规划期为2021—2025年), else those of its title.
std::optional<PlanTerm> planTerm(std::u32string_view text, const std::vector<PeriodMention>& mentions);

/// The years that a relative mention (未来2至3年, 三年内) comes to when counted from the year of issue: from
/// the least to the greatest of its numbers; nothing for other mentions.
std::optional<PlanTerm> countedFrom(std::u32string_view text, const PeriodMention& mention, int issued);

/// What lets a time expression without a number find its year.
struct YearsKnown
{
    std::optional<int> issued;  ///< when the document was written
    std::optional<int> planned; ///< the one year whose work its title lays out
    std::optional<PlanTerm> term;
};

/// Gives 今年, 明年, 年底前 and 规划期末 their years.
void datePeriods(std::u32string_view text, std::vector<PeriodMention>& mentions, const YearsKnown& known);

/// The last mention that ends at or before `position`, as an index, or -1. `mentions` as findPeriods gives
/// them.
qsizetype lastPeriodBefore(const std::vector<PeriodMention>& mentions, qsizetype position);

} // namespace milepost
