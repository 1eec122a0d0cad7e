// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numerals.h"
#include "core/extract/periodreaders.h"
#include "core/extract/units.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::array<Word, 4> kComparing{U"比", U"较", U"相比", U"同比"};
constexpr std::array<Word, 3> kSince{U"以来", U"起", U"开始"};
constexpr std::array<Word, 7> kPlanEnd{U"期末", U"末期", U"末", U"规划末", U"时期末", U"收官之年", U"收官"};
constexpr std::array<Word, 6> kPlanSpan{U"期间", U"时期", U"规划期间", U"规划期", U"规划时期", U"五年"};
constexpr std::array<Word, 7> kComingYears{U"未来", U"今后", U"力争用", U"争取用", U"再用", U"用", U"经过"};
constexpr std::array<Word, 5> kPastYears{U"近", U"最近", U"过去", U"连续", U"前"};
constexpr std::array<Word, 10> kWithinYears{U"年以内", U"年之内", U"年内",     U"年左右时间", U"年左右的时间",
                                            U"年时间", U"年左右", U"年的时间", U"年的努力",   U"年努力"};
/// Behind a number of years that only says how long something goes on: 五年累计, 三年间.
constexpr std::array<Word, 10> kThroughout{U"间",   U"累计", U"年均", U"平均", U"合计",
                                           U"总计", U"共计", U"共",   U"净增", U"新增"};
constexpr std::array<Word, 3> kYearsPast{U"年来", U"年以来", U"年多来"};
constexpr std::array<Word, 7> kThisYear{U"今年",   U"今年底", U"今年年底", U"今年末",
                                        U"本年度", U"今年内", U"今年以内"};
constexpr std::array<Word, 12> kLastYear{U"去年",   U"上年",   U"上年同期", U"去年同期", U"去年底", U"去年末",
                                         U"上年底", U"上年末", U"去年年底", U"上年年底", U"上年度", U"年初"};
constexpr std::array<Word, 3> kNextYear{U"明年", U"明年底", U"明年年底"};
/// A part of a year whose number stands elsewhere.
constexpr std::array<Word, 16> kPartsOfYear{
    U"上半年", U"下半年", U"第一季度", U"第二季度", U"第三季度", U"第四季度", U"一季度", U"二季度",
    U"三季度", U"四季度", U"年底前",   U"年底之前", U"年底以前", U"年末前",   U"年内",   U"年底"};
constexpr std::array<Word, 6> kEndOfPart{U"末前", U"底前", U"末", U"前", U"底", U"底之前"};
/// What makes more than a time of it: 每年底, 今年上半年 of what is reported, 近年内.
constexpr Word kNoPartBehind = U"每今明去当全本同次近历个年";
/// The plan's own period.
constexpr std::array<Word, 5> kOwnPeriod{U"规划", U"计划", U"行动", U"实施", U"方案"};
constexpr std::array<Word, 2> kOwnEnd{U"期末", U"期末年"};
constexpr std::array<Word, 3> kOwnTerm{U"期内", U"期间", U"期限内"};
constexpr Word kPlanOrdinals = U"一二三四五六七八九";
constexpr int kEleventhPlanEnds = 2010;

/// “十五五”后三年
std::optional<PeriodMention> partOfPlan(std::u32string_view text, TextSpan plan, int last)
{
    const char32_t part = at(text, plan.end);
    const auto years = part == U'前' || part == U'后' ? readNumeral(text, plan.end + 1) : std::nullopt;
    if (!years || at(text, years->span.end) != U'年' || years->value < 1 || years->value > 4)
        return std::nullopt;
    const int count = static_cast<int>(years->value);
    const int first = part == U'前' ? last - 4 : last - count + 1;
    return PeriodMention{{plan.start, years->span.end + 1}, PeriodRole::Span, first + count - 1, first};
}

/// A line of its own such as “十五五”主要目标: what stands below is due at the end of that plan.
bool namesGoals(std::u32string_view text, TextSpan plan)
{
    constexpr qsizetype kLongestLine = 24;
    const auto lineEnds = [&](qsizetype position) {
        return at(text, position) == U'\n' || at(text, position) == 0;
    };
    qsizetype start = plan.start;
    while (!lineEnds(start - 1) && plan.start - start < kLongestLine)
        --start;
    qsizetype end = plan.end;
    while (!lineEnds(end) && !isClauseMark(at(text, end)) && end - plan.end < kLongestLine)
        ++end;
    return lineEnds(start - 1) && lineEnds(end) && slice(text, {plan.end, end}).ends_with(U"目标");
}

/// 二〇二〇年
std::optional<int> ideographicYear(std::u32string_view text, qsizetype position)
{
    int year = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const char32_t c = at(text, position + i);
        const int digit = c == U'两' || c == U'十' ? -1 : chineseNumeralValue(std::u32string_view(&c, 1));
        if (digit < 0 || digit > 9)
            return std::nullopt;
        year = year * 10 + digit;
    }
    return at(text, position + 4) == U'年' && isPlausibleYear(year) ? std::optional(year) : std::nullopt;
}

/// 五年累计, 三年间, and 五年 that opens a clause before a verb: how long, not when.
bool isThroughout(std::u32string_view text, const Numeral& count, qsizetype behind)
{
    if (longestAt(text, behind, kThroughout) > 0 || at(text, count.span.start - 1) == U'每')
        return true;
    return count.isChinese && isClauseMark(at(text, count.span.start - 1)) &&
           verbLengthAt(text, behind, static_cast<qsizetype>(text.size())) > 0;
}

/// The end of 6月底前, or the position itself.
qsizetype monthEnd(std::u32string_view text, qsizetype position)
{
    const qsizetype digits = skipDigits(text, position);
    if (digits == position || digits - position > 2 || isDigit(at(text, position - 1)) ||
        at(text, digits) != U'月')
        return position;
    const qsizetype ending = longestAt(text, digits + 1, kEndOfPart);
    return ending > 0 ? digits + 1 + ending : position;
}

} // namespace

std::optional<PeriodMention> readFiveYearPlan(std::u32string_view text, qsizetype position)
{
    const size_t ordinal = kPlanOrdinals.find(at(text, position + 1));
    if (ordinal == kPlanOrdinals.npos || at(text, position + 2) != U'五')
        return readYearCount(text, position);
    const int last = kEleventhPlanEnds + 5 * static_cast<int>(ordinal);
    qsizetype end = position + 3;
    const bool quoted = at(text, end) == U'”' || at(text, end) == U'」';
    const qsizetype start = quoted ? position - 1 : position;
    end += quoted ? 1 : 0;
    if (const auto part = partOfPlan(text, {start, end}, last))
        return part;
    const qsizetype span = longestAt(text, end, kPlanSpan);
    const qsizetype ending = longestAt(text, end + span, kPlanEnd);
    if (longestBefore(text, start, kComparing) > 0)
        return PeriodMention{{start, end + span + ending}, PeriodRole::Reference, last, {}};
    if (ending > 0)
        return PeriodMention{{start, end + span + ending}, PeriodRole::Deadline, last, {}};
    if (span > 0)
        return PeriodMention{{start, end + span}, PeriodRole::Span, last, last - 4};
    if (namesGoals(text, {start, end}))
        return PeriodMention{{start, end}, PeriodRole::Deadline, last, {}};
    const bool isSince = longestAt(text, end, kSince) > 0;
    return PeriodMention{{start, end}, isSince ? PeriodRole::Past : PeriodRole::Name, {}, {}};
}

std::optional<PeriodMention> readYearCount(std::u32string_view text, qsizetype position)
{
    if (const auto year = ideographicYear(text, position))
        return yearMention(text, position, position + 4, *year);
    const auto first = readNumeral(text, position);
    if (!first || first->isPercent)
        return std::nullopt;
    qsizetype end = first->span.end;
    if (isPeriodRangeMark(at(text, end))) {
        const auto second = readNumeral(text, end + 1);
        end = second ? second->span.end : end;
    }
    if (at(text, end) == U'个')
        ++end;
    if (at(text, end) != U'年' || first->value > 100)
        return std::nullopt;
    const bool coming = longestBefore(text, position, kComingYears) > 0;
    const qsizetype within = longestAt(text, end, kWithinYears);
    const qsizetype since = longestAt(text, end, kYearsPast);
    if (since > 0 || (within == 0 && longestBefore(text, position, kPastYears) > 0))
        return PeriodMention{{position, end + std::max<qsizetype>(since, 1)}, PeriodRole::Past, {}, {}};
    if (coming || (within > 0 && at(text, end + within) != U'的'))
        return PeriodMention{{position, end + std::max<qsizetype>(within, 1)}, PeriodRole::Relative, {}, {}};
    if (isThroughout(text, *first, end + 1))
        return PeriodMention{
            {position, end + (at(text, end + 1) == U'间' ? 2 : 1)}, PeriodRole::Name, {}, {}};
    return std::nullopt;
}

std::optional<PeriodMention> readNamedYear(std::u32string_view text, qsizetype position)
{
    const auto mention = [&](qsizetype length, PeriodRole role) {
        return PeriodMention{{position, position + length}, role, {}, {}};
    };
    if (const qsizetype end = monthEnd(text, position); end > position)
        return mention(end - position, PeriodRole::PartOfYear);
    if (const qsizetype part = longestAt(text, position, kPartsOfYear); part > 0) {
        const char32_t before = at(text, position - 1);
        if (isDigit(before) || isChineseNumeral(before) ||
            (before != 0 && kNoPartBehind.find(before) != kNoPartBehind.npos))
            return std::nullopt;
        const qsizetype ending = longestAt(text, position + part, kEndOfPart);
        return mention(part + ending, PeriodRole::PartOfYear);
    }
    if (const qsizetype next = longestAt(text, position, kNextYear); next > 0)
        return mention(next, PeriodRole::NextYear);
    if (const qsizetype current = longestAt(text, position, kThisYear); current > 0)
        return mention(current, PeriodRole::ThisYear);
    const qsizetype length = longestAt(text, position, kLastYear);
    if (length == 0 || at(text, position - 1) == U'以')
        return std::nullopt;
    const bool compared = longestBefore(text, position, kComparing) > 0;
    if (!compared && at(text, position) == U'年')
        return std::nullopt; // 年初 alone
    return mention(length, compared ? PeriodRole::Reference : PeriodRole::Past);
}

std::optional<PeriodMention> readOwnPeriod(std::u32string_view text, qsizetype position)
{
    const qsizetype whose = longestBefore(text, position, kOwnPeriod);
    if (whose == 0)
        return std::nullopt;
    if (const qsizetype end = longestAt(text, position, kOwnEnd); end > 0)
        return PeriodMention{{position - whose, position + end}, PeriodRole::OwnEnd, {}, {}};
    const qsizetype term = longestAt(text, position, kOwnTerm);
    return term > 0 ? std::optional(
                          PeriodMention{{position - whose, position + term}, PeriodRole::OwnTerm, {}, {}})
                    : std::nullopt;
}

std::optional<int> fiveYearPlanStart(std::u32string_view text, const PeriodMention& mention)
{
    const std::u32string_view words = slice(text, mention.span);
    const size_t ten = words.find(U'十');
    const bool isPlan = ten <= 1 && ten + 2 < words.size() && words[ten + 2] == U'五';
    const size_t ordinal = isPlan ? kPlanOrdinals.find(words[ten + 1]) : kPlanOrdinals.npos;
    return ordinal == kPlanOrdinals.npos
               ? std::nullopt
               : std::optional(kEleventhPlanEnds + 5 * static_cast<int>(ordinal) - 4);
}

} // namespace milepost
