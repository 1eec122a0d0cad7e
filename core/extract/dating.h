// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/periods.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

struct ParsedPlan;

/// What a document lets know about when it was written.
struct Dating
{
    std::optional<int> issued;       ///< the year it dates from
    std::optional<int> fiveYears;    ///< the first year of the latest five-year plan it names
    std::optional<int> dueFirst;     ///< the earliest deadline it sets
    qsizetype dueFrom = 0;           ///< where it sets the first deadline
    std::optional<int> planned = {}; ///< the year whose work its title lays out
};

/// The year a document dates from: its own date; else the latest of the days of the calendar, the numbers of
/// documents (〔2015〕40号) and the ends of years (截至2014年底) that it names.
std::optional<int> yearOfIssue(std::u32string_view text, const ParsedPlan& plan,
                               const std::vector<PeriodMention>& periods);

/// The mention in the title of a plan for one year (2030年工作要点), or nullptr.
const PeriodMention* plannedYear(std::u32string_view text, const std::vector<PeriodMention>& periods);

/// Every time expression of the text of a plan, with the years that the plan lets know.
std::vector<PeriodMention> datedPeriods(std::u32string_view text, const ParsedPlan& plan);

Dating datingOf(std::u32string_view text, std::optional<int> issued,
                const std::vector<PeriodMention>& periods);

} // namespace milepost
