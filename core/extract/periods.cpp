// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/periods.h"

#include "core/extract/numerals.h"
#include "core/extract/units.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::array<Word, 8> kUntil{U"到", U"至", U"力争到", U"争取到", U"截止到", U"在", U"于", U"自"};
constexpr std::array<Word, 5> kAsOf{U"截至", U"截止", U"截止到", U"截至到", U"截止至"};
constexpr std::array<Word, 13> kEndOfYear{U"年年底前", U"年年底", U"年年末", U"年底之前", U"年底以前",
                                          U"年底前",   U"年末前", U"年底",   U"年末",     U"年以前",
                                          U"年之前",   U"年前",   U"年度"};
constexpr std::array<Word, 7> kComparedWith{U"比", U"较", U"与", U"和", U"同", U"以", U"相比"};
constexpr std::array<Word, 3> kComparing{U"比", U"较", U"相比"};
constexpr std::array<Word, 2> kStartingFrom{U"从", U"由"};
constexpr std::array<Word, 7> kSince{U"以来", U"起", U"开始", U"为基期", U"相比", U"的基础上", U"基础上"};
constexpr std::array<Word, 7> kPartOfYear{U"上半年",   U"下半年",   U"第一季度", U"第二季度",
                                          U"第三季度", U"第四季度", U"一季度"};
constexpr std::array<Word, 6> kPlanEnd{U"期末", U"末期", U"末", U"规划末", U"时期末", U"收官之年"};
constexpr std::array<Word, 6> kPlanSpan{U"期间", U"时期", U"规划期间", U"规划期", U"规划时期", U"五年"};
constexpr std::array<Word, 7> kComingYears{U"未来", U"今后", U"力争用", U"争取用", U"再用", U"用", U"经过"};
constexpr std::array<Word, 5> kPastYears{U"近", U"最近", U"过去", U"连续", U"前"};
constexpr std::array<Word, 9> kWithinYears{U"年以内", U"年之内", U"年内",     U"年左右时间", U"年左右的时间",
                                           U"年时间", U"年左右", U"年的时间", U"年的努力"};
constexpr std::array<Word, 3> kYearsPast{U"年来", U"年以来", U"年多来"};
constexpr std::array<Word, 7> kThisYear{U"今年",   U"今年底", U"今年年底", U"今年末",
                                        U"本年度", U"今年内", U"今年以内"};
constexpr std::array<Word, 4> kLastYear{U"去年", U"上年", U"上年同期", U"去年同期"};
constexpr std::array<Word, 3> kNextYear{U"明年", U"明年底", U"明年年底"};
/// What makes a month or a day a deadline: 2025年6月底前, 2025年6月30日之前.
constexpr std::array<Word, 9> kEndOfMonth{U"底前", U"底之前", U"底以前", U"末前", U"底",
                                          U"末",   U"前",     U"之前",   U"以前"};
/// What stands before the brackets of a span that rules what follows: 第一阶段(2024-2025年).
constexpr std::array<Word, 6> kStages{U"阶段", U"近期", U"中期", U"远期", U"目标", U"步"};
constexpr std::u32string_view kRangeMarks = U"-—–－~～至到";
constexpr std::u32string_view kPlanOrdinals = U"一二三四五六七八九";
constexpr int kEleventhPlanEnds = 2010;

bool isYear(int year)
{
    return year >= 1949 && year <= 2100;
}

/// The four digits at `position` as a year; no other digit may touch them.
std::optional<int> fourDigitYear(std::u32string_view text, qsizetype position)
{
    if (isDigit(at(text, position - 1)) || isDigit(at(text, position + 4)) || at(text, position - 1) == U'.')
        return std::nullopt;
    int year = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        if (!isDigit(at(text, position + i)))
            return std::nullopt;
        year = year * 10 + static_cast<int>(at(text, position + i) - U'0');
    }
    return isYear(year) ? std::optional(year) : std::nullopt;
}

class PeriodScanner
{
public:
    explicit PeriodScanner(std::u32string_view text) : m_text(text) {}

    std::vector<PeriodMention> scan()
    {
        while (m_position < size()) {
            const char32_t c = m_text[static_cast<size_t>(m_position)];
            const bool found = isDigit(c)                                  ? readDigits()
                               : c == U'十'                                ? readFiveYearPlan()
                               : mayBeginNumeral(c) && isChineseNumeral(c) ? readYears()
                               : isYearWord(c)                             ? readNamedYear()
                                                                           : false;
            if (!found)
                m_position =
                    isDigit(c) ? std::max(skipDigits(m_text, m_position), m_position + 1) : m_position + 1;
        }
        return std::move(m_mentions);
    }

private:
    qsizetype size() const { return static_cast<qsizetype>(m_text.size()); }

    bool add(TextSpan span, PeriodRole role, std::optional<int> year, std::optional<int> from = {})
    {
        m_mentions.push_back({span, role, year, from});
        m_position = span.end;
        return true;
    }

    bool readDigits()
    {
        if (const qsizetype end = dottedDateEnd(); end > m_position)
            return add({m_position, end}, PeriodRole::Date, fourDigits(end - 4));
        const auto year = fourDigitYear(m_text, m_position);
        if (!year)
            return readYears();
        const qsizetype start = m_position;
        const qsizetype afterFirst = skipSpaces(m_text, start + 4);
        const qsizetype mark = at(m_text, afterFirst) == U'年' ? afterFirst + 1 : afterFirst;
        if (const auto last = rangeEnd(mark))
            return addSpan(start, *year, *last);
        if (isCalendarDate(start + 4))
            return addDate(start, dateEnd(start + 4), *year);
        if (at(m_text, afterFirst) != U'年' || at(m_text, afterFirst - 1) == U'\n')
            return false;
        return addYear(start, afterFirst, *year);
    }

    /// The end of 09.07.2017, or the position itself.
    qsizetype dottedDateEnd() const
    {
        qsizetype p = m_position;
        for (int part = 0; part < 2; ++part) {
            const qsizetype digits = p;
            while (isDigit(at(m_text, p)))
                ++p;
            if (p == digits || p - digits > 2 || at(m_text, p) != U'.')
                return m_position;
            ++p;
        }
        return fourDigits(p) && !isDigit(at(m_text, p + 4)) ? p + 4 : m_position;
    }

    std::optional<int> fourDigits(qsizetype position) const
    {
        int year = 0;
        for (qsizetype i = position; i < position + 4; ++i) {
            if (!isDigit(at(m_text, i)))
                return std::nullopt;
            year = year * 10 + static_cast<int>(at(m_text, i) - U'0');
        }
        return isYear(year) ? std::optional(year) : std::nullopt;
    }

    /// The last year and the end of a span whose mark stands at `position`: -2018年.
    std::optional<std::pair<int, qsizetype>> rangeEnd(qsizetype position) const
    {
        qsizetype p = skipSpaces(m_text, position);
        const qsizetype marks = p;
        while (p - marks < 3 && kRangeMarks.find(at(m_text, p)) != kRangeMarks.npos)
            ++p;
        p = p == marks ? -1 : skipSpaces(m_text, p);
        const auto last = p < 0 ? std::nullopt : fourDigitYear(m_text, p);
        if (!last)
            return std::nullopt;
        const qsizetype end = skipSpaces(m_text, p + 4);
        const bool inBrackets = at(m_text, end) == U')' || at(m_text, end) == U'》';
        if (at(m_text, end) != U'年' && !inBrackets)
            return std::nullopt;
        return std::pair(*last, inBrackets ? end : end + 1);
    }

    bool addSpan(qsizetype start, int first, std::pair<int, qsizetype> last)
    {
        const bool named = at(m_text, start - 1) == U'(' && at(m_text, last.second) == U')' &&
                           longestBefore(m_text, start - 1, kStages) == 0;
        const bool growing = at(m_text, last.second) == U'的' && at(m_text, start - 1) == U'从';
        return add({start, last.second}, named || growing ? PeriodRole::Name : PeriodRole::Span, last.first,
                   first);
    }

    bool isCalendarDate(qsizetype position) const
    {
        const char32_t mark = at(m_text, position);
        if (mark == U'-' || mark == U'/' || mark == U'.')
            return isDigit(at(m_text, position + 1)) && skipDigits(m_text, position + 1) - position <= 6 &&
                   at(m_text, skipDigits(m_text, position + 1)) != U'年' &&
                   !fourDigitYear(m_text, position + 1);
        const qsizetype month = skipSpaces(m_text, position + 1);
        const qsizetype end = skipDigits(m_text, month);
        return mark == U'年' && end > month && at(m_text, skipSpaces(m_text, end)) == U'月';
    }

    qsizetype dateEnd(qsizetype position) const
    {
        qsizetype end = position;
        while (end - position < 12 &&
               (isDigit(at(m_text, end)) ||
                std::u32string_view(U"年月日-/. ").find(at(m_text, end)) != std::u32string_view::npos))
            ++end;
        return at(m_text, end - 1) == U' ' ? end - 1 : end;
    }

    bool addDate(qsizetype start, qsizetype end, int year)
    {
        const char32_t last = at(m_text, end - 1);
        const qsizetype ending = last == U'月' || last == U'日' ? longestAt(m_text, end, kEndOfMonth) : 0;
        const bool reports = longestBefore(m_text, start, kAsOf) > 0;
        if (reports)
            return add({start, end + ending}, PeriodRole::AsOf, year);
        return add({start, end + ending}, ending > 0 ? PeriodRole::Deadline : PeriodRole::Date, year);
    }

    bool addYear(qsizetype start, qsizetype unit, int year)
    {
        const qsizetype ending = longestAt(m_text, unit, kEndOfYear);
        const qsizetype part = longestAt(m_text, unit + 1, kPartOfYear);
        const qsizetype end = unit + std::max<qsizetype>(ending, 1 + part);
        return add({start, end}, yearRole(start, end, ending > 0), year);
    }

    /// 2020年的3倍: the year is what the multiple starts from.
    bool isBaseOfMultiple(qsizetype end) const
    {
        const auto multiple = at(m_text, end) == U'的' ? readNumeral(m_text, end + 1) : std::nullopt;
        return multiple && at(m_text, multiple->span.end) == U'倍';
    }

    /// 在2025年85亿元的基础上: what follows starts from there.
    bool isBasis(qsizetype start, qsizetype end) const
    {
        constexpr qsizetype kLongest = 20;
        if (at(m_text, start - 1) != U'在')
            return false;
        for (qsizetype i = end; i < end + kLongest && i < size() && !isClauseMark(at(m_text, i)); ++i)
            if (at(m_text, i) == U'基' && at(m_text, i + 1) == U'础' && at(m_text, i + 2) == U'上')
                return true;
        return false;
    }

    PeriodRole yearRole(qsizetype start, qsizetype end, bool atItsEnd) const
    {
        if (isBaseOfMultiple(end))
            return PeriodRole::Reference;
        if (longestBefore(m_text, start, kAsOf) > 0)
            return PeriodRole::AsOf;
        if (longestBefore(m_text, start, kComparing) > 0 || longestAt(m_text, end, kSince) > 0 ||
            (longestBefore(m_text, start, kComparedWith) > 0 &&
             m_text.substr(static_cast<size_t>(end)).starts_with(U"相比")))
            return PeriodRole::Reference;
        if (longestBefore(m_text, start, kStartingFrom) > 0 || isBasis(start, end))
            return PeriodRole::Reference;
        if (at(m_text, start - 1) == U'《' || at(m_text, end) == U'》')
            return PeriodRole::Name;
        if (longestBefore(m_text, start, kUntil) > 0)
            return at(m_text, end) == U'的' && isDigit(at(m_text, end + 1)) ? PeriodRole::Point
                                                                            : PeriodRole::Deadline;
        return atItsEnd && at(m_text, end - 1) != U'度' ? PeriodRole::Deadline : PeriodRole::Point;
    }

    /// 十三五末, “十三五”期间. The name of the plan alone rules nothing.
    bool readFiveYearPlan()
    {
        const size_t ordinal = kPlanOrdinals.find(at(m_text, m_position + 1));
        if (ordinal == kPlanOrdinals.npos || at(m_text, m_position + 2) != U'五')
            return readYears();
        const int last = kEleventhPlanEnds + 5 * static_cast<int>(ordinal);
        qsizetype end = m_position + 3;
        const bool quoted = at(m_text, end) == U'”' || at(m_text, end) == U'」';
        const qsizetype start = quoted ? m_position - 1 : m_position;
        end += quoted ? 1 : 0;
        if (readPartOfPlan({start, end}, last))
            return true;
        const qsizetype span = longestAt(m_text, end, kPlanSpan);
        const qsizetype ending = longestAt(m_text, end + span, kPlanEnd);
        if (longestBefore(m_text, start, kComparing) > 0)
            return add({start, end + span + ending}, PeriodRole::Reference, last);
        if (ending > 0)
            return add({start, end + span + ending}, PeriodRole::Deadline, last);
        if (span > 0)
            return add({start, end + span}, PeriodRole::Span, last, last - 4);
        return add({start, end}, longestAt(m_text, end, kSince) > 0 ? PeriodRole::Past : PeriodRole::Name,
                   {});
    }

    /// “十五五”后三年
    bool readPartOfPlan(TextSpan plan, int last)
    {
        const char32_t part = at(m_text, plan.end);
        const auto years = part == U'前' || part == U'后' ? readNumeral(m_text, plan.end + 1) : std::nullopt;
        if (!years || at(m_text, years->span.end) != U'年' || years->value < 1 || years->value > 4)
            return false;
        const int count = static_cast<int>(years->value);
        const int first = part == U'前' ? last - 4 : last - count + 1;
        return add({plan.start, years->span.end + 1}, PeriodRole::Span, first + count - 1, first);
    }

    /// 未来2至3年, 三年内, 近五年: a number of years that is no date.
    bool readYears()
    {
        if (const auto year = ideographicYear())
            return addYear(m_position, m_position + 4, *year);
        const qsizetype start = m_position;
        const auto first = readNumeral(m_text, start);
        if (!first || first->isPercent)
            return false;
        qsizetype end = first->span.end;
        if (kRangeMarks.find(at(m_text, end)) != kRangeMarks.npos) {
            const auto second = readNumeral(m_text, end + 1);
            end = second ? second->span.end : end;
        }
        if (at(m_text, end) == U'个')
            ++end;
        if (at(m_text, end) != U'年' || first->value > 100)
            return false;
        const bool coming = longestBefore(m_text, start, kComingYears) > 0;
        const qsizetype within = longestAt(m_text, end, kWithinYears);
        const qsizetype since = longestAt(m_text, end, kYearsPast);
        if (since > 0 || (within == 0 && longestBefore(m_text, start, kPastYears) > 0))
            return add({start, end + std::max<qsizetype>(since, 1)}, PeriodRole::Past, {});
        if (coming || (within > 0 && at(m_text, end + within) != U'的'))
            return add({start, end + std::max<qsizetype>(within, 1)}, PeriodRole::Relative, {});
        return false;
    }

    /// 二〇二〇年
    std::optional<int> ideographicYear() const
    {
        int year = 0;
        for (qsizetype i = 0; i < 4; ++i) {
            const char32_t c = at(m_text, m_position + i);
            const int digit = c == U'两' || c == U'十' ? -1 : chineseNumeralValue(std::u32string_view(&c, 1));
            if (digit < 0 || digit > 9)
                return std::nullopt;
            year = year * 10 + digit;
        }
        return at(m_text, m_position + 4) == U'年' && isYear(year) ? std::optional(year) : std::nullopt;
    }

    static bool isYearWord(char32_t c)
    {
        return c == U'去' || c == U'上' || c == U'今' || c == U'本' || c == U'明';
    }

    bool readNamedYear()
    {
        if (const qsizetype next = longestAt(m_text, m_position, kNextYear); next > 0)
            return add({m_position, m_position + next}, PeriodRole::NextYear, {});
        const qsizetype current = longestAt(m_text, m_position, kThisYear);
        if (current > 0)
            return add({m_position, m_position + current}, PeriodRole::ThisYear, {});
        const qsizetype length = longestAt(m_text, m_position, kLastYear);
        if (length == 0 || at(m_text, m_position - 1) == U'以')
            return false;
        const bool compared = longestBefore(m_text, m_position, kComparing) > 0;
        return add({m_position, m_position + length}, compared ? PeriodRole::Reference : PeriodRole::Past,
                   {});
    }

    std::u32string_view m_text;
    qsizetype m_position = 0;
    std::vector<PeriodMention> m_mentions;
};

} // namespace

void dateNamedYears(std::vector<PeriodMention>& mentions, int issued)
{
    for (PeriodMention& mention : mentions) {
        if (mention.role == PeriodRole::ThisYear)
            mention.year = issued;
        else if (mention.role == PeriodRole::NextYear)
            mention.year = issued + 1;
    }
}

std::optional<int> fiveYearPlanStart(std::u32string_view text, const PeriodMention& mention)
{
    const std::u32string_view words = slice(text, mention.span);
    const size_t ten = words.find(U'十');
    const bool isPlan = ten != words.npos && ten <= 1 && ten + 2 < words.size() && words[ten + 2] == U'五';
    const size_t ordinal = isPlan ? kPlanOrdinals.find(words[ten + 1]) : kPlanOrdinals.npos;
    return ordinal == kPlanOrdinals.npos
               ? std::nullopt
               : std::optional(kEleventhPlanEnds + 5 * static_cast<int>(ordinal) - 4);
}

std::vector<PeriodMention> findPeriods(std::u32string_view text)
{
    return PeriodScanner(text).scan();
}

qsizetype lastPeriodBefore(const std::vector<PeriodMention>& mentions, qsizetype position)
{
    const auto after = std::partition_point(mentions.begin(), mentions.end(),
                                            [&](const PeriodMention& m) { return m.span.end <= position; });
    return std::distance(mentions.begin(), after) - 1;
}

} // namespace milepost
