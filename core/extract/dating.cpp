// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/dating.h"

#include "core/domain/plan.h"
#include "core/extract/numerals.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

constexpr qsizetype kYearDigits = 4;
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

/// The latest year of a document number, 〔2015〕40号.
std::optional<int> latestDocumentNumber(std::u32string_view text)
{
    std::optional<int> latest;
    for (size_t at = text.find(U'〔'); at != text.npos; at = text.find(U'〔', at + 1)) {
        const auto year = readNumeral(text, static_cast<qsizetype>(at) + 1);
        const bool isYear = year && year->span.length() == kYearDigits && year->value >= kFirstYear &&
                            year->value <= kLastYear;
        if (isYear && milepost::at(text, year->span.end) == U'〕')
            latest = std::max(latest.value_or(0), static_cast<int>(year->value));
    }
    return latest;
}

/// What the title of a plan for one year ends with: 2030年工作要点.
constexpr std::array<std::u32string_view, 6> kYearPlans{U"工作要点", U"工作计划", U"重点工作",
                                                        U"工作方案", U"实施计划", U"工作安排"};
constexpr qsizetype kLongestTitle = 80;
constexpr qsizetype kLongestWork = 16; // between the year and what it is the plan of

/// The end of a year has passed when it is reported.
int yearAfter(std::u32string_view text, const PeriodMention& period)
{
    const bool atItsEnd = at(text, period.span.end - 1) == U'底' || at(text, period.span.end - 1) == U'末';
    return *period.year + (atItsEnd ? 1 : 0);
}

} // namespace

std::optional<int> yearOfIssue(std::u32string_view text, const ParsedPlan& plan,
                               const std::vector<PeriodMention>& periods)
{
    if (plan.plan.issued)
        return plan.plan.issued->year();
    std::optional<int> latest = latestDocumentNumber(text);
    for (const PeriodMention& period : periods) {
        if (!period.year)
            continue;
        if (period.role == PeriodRole::Date)
            latest = std::max(latest.value_or(0), *period.year);
        else if (period.role == PeriodRole::AsOf)
            latest = std::max(latest.value_or(0), yearAfter(text, period));
    }
    return latest;
}

const PeriodMention* plannedYear(std::u32string_view text, const std::vector<PeriodMention>& periods)
{
    for (const PeriodMention& period : periods) {
        if (period.span.start > kLongestTitle)
            break;
        const qsizetype end =
            std::min({period.span.end + kLongestWork, kLongestTitle, qsizetype(text.size())});
        if (period.role == PeriodRole::Point && period.span.end < end &&
            !firstOf(text, {period.span.end, end}, kYearPlans).isEmpty())
            return &period;
    }
    return nullptr;
}

std::vector<PeriodMention> datedPeriods(std::u32string_view text, const ParsedPlan& plan)
{
    std::vector<PeriodMention> periods = findPeriods(text);
    const PeriodMention* planned = plannedYear(text, periods);
    const YearsKnown known{yearOfIssue(text, plan, periods), planned ? planned->year : std::nullopt,
                           planTerm(text, periods)};
    datePeriods(text, periods, known);
    return periods;
}

Dating datingOf(std::u32string_view text, std::optional<int> issued,
                const std::vector<PeriodMention>& periods)
{
    const PeriodMention* planned = plannedYear(text, periods);
    Dating dating{issued, {}, {}, 0, planned ? planned->year : std::nullopt};
    for (const PeriodMention& period : periods) {
        if (const auto year = fiveYearPlanStart(text, period))
            dating.fiveYears = std::max(dating.fiveYears.value_or(0), *year);
        if (period.role != PeriodRole::Deadline || !period.year)
            continue;
        if (!dating.dueFirst)
            dating.dueFrom = period.span.start;
        dating.dueFirst = std::min(dating.dueFirst.value_or(*period.year), *period.year);
    }
    return dating;
}

} // namespace milepost
