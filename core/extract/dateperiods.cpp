// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numerals.h"
#include "core/extract/periodreaders.h"
#include "core/extract/units.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

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
constexpr std::array<Word, 4> kComparing{U"比", U"较", U"相比", U"同比"};
constexpr std::array<Word, 2> kStartingFrom{U"从", U"由"};
constexpr std::array<Word, 8> kSince{U"以来", U"起",       U"开始",   U"为基期",
                                     U"相比", U"的基础上", U"基础上", U"为基数"};
constexpr std::array<Word, 7> kPartOfYear{U"上半年",   U"下半年",   U"第一季度", U"第二季度",
                                          U"第三季度", U"第四季度", U"一季度"};
/// What makes a month or a day a deadline: 2025年6月底前, 2025年6月30日之前.
constexpr std::array<Word, 9> kEndOfMonth{U"底前", U"底之前", U"底以前", U"末前", U"底",
                                          U"末",   U"前",     U"之前",   U"以前"};
/// What stands before the brackets of a span that rules what follows: 第一阶段(2024-2025年).
constexpr std::array<Word, 6> kStages{U"阶段", U"近期", U"中期", U"远期", U"目标", U"步"};
/// How long a span lasts, in place of its last 年: 2021—2023三年.
constexpr std::array<Word, 4> kYearsOfSpan{U"两年", U"三年", U"四年", U"五年"};
/// What opens the years of the plan itself: 规划期为2021—2025年.
constexpr std::array<Word, 9> kTermIs{U"规划期为", U"规划期限为", U"规划期是", U"规划期:",   U"规划期限:",
                                      U"规划期限", U"期限为",     U"实施期为", U"规划年限为"};
constexpr Word kBetweenYears = U"、和,及";

std::optional<int> fourDigits(std::u32string_view text, qsizetype position)
{
    int year = 0;
    for (qsizetype i = position; i < position + 4; ++i) {
        if (!isDigit(at(text, i)))
            return std::nullopt;
        year = year * 10 + static_cast<int>(at(text, i) - U'0');
    }
    return isPlausibleYear(year) ? std::optional(year) : std::nullopt;
}

/// The four digits at `position` as a year; no other digit may touch them.
std::optional<int> fourDigitYear(std::u32string_view text, qsizetype position)
{
    if (isDigit(at(text, position - 1)) || isDigit(at(text, position + 4)) || at(text, position - 1) == U'.')
        return std::nullopt;
    return fourDigits(text, position);
}

/// 2020年的3倍: the year is what the multiple starts from.
bool isBaseOfMultiple(std::u32string_view text, qsizetype end)
{
    const auto multiple = at(text, end) == U'的' ? readNumeral(text, end + 1) : std::nullopt;
    return multiple && at(text, multiple->span.end) == U'倍';
}

/// 在2025年85亿元的基础上: what follows starts from there.
bool isBasis(std::u32string_view text, TextSpan span)
{
    constexpr qsizetype kLongest = 20;
    if (at(text, span.start - 1) != U'在')
        return false;
    for (qsizetype i = span.end; i < span.end + kLongest && !isClauseMark(at(text, i)); ++i)
        if (at(text, i) == U'基' && at(text, i + 1) == U'础' && at(text, i + 2) == U'上')
            return true;
    return false;
}

bool isComparedWith(std::u32string_view text, TextSpan span)
{
    return longestBefore(text, span.start, kComparing) > 0 || longestAt(text, span.end, kSince) > 0 ||
           (longestBefore(text, span.start, kComparedWith) > 0 &&
            text.substr(static_cast<size_t>(span.end)).starts_with(U"相比"));
}

PeriodRole roleOfYear(std::u32string_view text, TextSpan span, bool isItsEnd)
{
    if (isBaseOfMultiple(text, span.end))
        return PeriodRole::Reference;
    if (longestBefore(text, span.start, kAsOf) > 0)
        return PeriodRole::AsOf;
    if (isComparedWith(text, span) || longestBefore(text, span.start, kStartingFrom) > 0 ||
        isBasis(text, span))
        return PeriodRole::Reference;
    if (at(text, span.start - 1) == U'《' || at(text, span.end) == U'》')
        return PeriodRole::Name;
    if (longestBefore(text, span.start, kUntil) > 0)
        return at(text, span.end) == U'的' && isDigit(at(text, span.end + 1)) ? PeriodRole::Point
                                                                              : PeriodRole::Deadline;
    return isItsEnd && at(text, span.end - 1) != U'度' ? PeriodRole::Deadline : PeriodRole::Point;
}

class DateReader
{
public:
    DateReader(std::u32string_view text, qsizetype position) : m_text(text), m_start(position) {}

    std::optional<PeriodMention> read() const
    {
        if (const qsizetype end = dottedDateEnd(); end > m_start)
            return mention(end, PeriodRole::Date, fourDigits(m_text, end - 4));
        const auto year = fourDigitYear(m_text, m_start);
        if (!year)
            return std::nullopt;
        const qsizetype afterFirst = skipSpaces(m_text, m_start + 4);
        const qsizetype mark = at(m_text, afterFirst) == U'年' ? afterFirst + 1 : afterFirst;
        if (const auto last = rangeEnd(mark))
            return span(*year, *last);
        if (isCalendarDate(m_start + 4))
            return date(dateEnd(m_start + 4), *year);
        if (isListed(m_start + 4))
            return mention(m_start + 4, roleOfYear(m_text, {m_start, m_start + 4}, false), year);
        if (at(m_text, afterFirst) != U'年' || at(m_text, afterFirst - 1) == U'\n')
            return std::nullopt;
        return yearMention(m_text, m_start, afterFirst, *year);
    }

private:
    PeriodMention mention(qsizetype end, PeriodRole role, std::optional<int> year,
                          std::optional<int> from = {}) const
    {
        return {{m_start, end}, role, year, from};
    }

    /// The end of 09.07.2017, or the position itself.
    qsizetype dottedDateEnd() const
    {
        qsizetype p = m_start;
        for (int part = 0; part < 2; ++part) {
            const qsizetype digits = p;
            while (isDigit(at(m_text, p)))
                ++p;
            if (p == digits || p - digits > 2 || at(m_text, p) != U'.')
                return m_start;
            ++p;
        }
        return fourDigits(m_text, p) && !isDigit(at(m_text, p + 4)) ? p + 4 : m_start;
    }

    /// The last year and the end of a span whose mark stands at `position`: -2018年.
    std::optional<std::pair<int, qsizetype>> rangeEnd(qsizetype position) const
    {
        qsizetype p = skipSpaces(m_text, position);
        const qsizetype marks = p;
        while (p - marks < 3 && isPeriodRangeMark(at(m_text, p)))
            ++p;
        p = p == marks ? -1 : skipSpaces(m_text, p);
        const auto last = p < 0 ? std::nullopt : fourDigitYear(m_text, p);
        if (!last)
            return std::nullopt;
        const qsizetype end = skipSpaces(m_text, p + 4);
        if (const qsizetype years = longestAt(m_text, end, kYearsOfSpan); years > 0)
            return std::pair(*last, end + years);
        const bool inBrackets = at(m_text, end) == U')' || at(m_text, end) == U'》';
        if (at(m_text, end) != U'年' && !inBrackets)
            return std::nullopt;
        return std::pair(*last, inBrackets ? end : end + 1);
    }

    PeriodMention span(int first, std::pair<int, qsizetype> last) const
    {
        const bool named = at(m_text, m_start - 1) == U'(' && at(m_text, last.second) == U')' &&
                           longestBefore(m_text, m_start - 1, kStages) == 0;
        const bool growing = at(m_text, last.second) == U'的' && at(m_text, m_start - 1) == U'从';
        const bool defines = longestBefore(m_text, m_start, kTermIs) > 0;
        return mention(last.second, named || growing || defines ? PeriodRole::Name : PeriodRole::Span,
                       last.first, first);
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
               (isDigit(at(m_text, end)) || Word(U"年月日-/. ").find(at(m_text, end)) != Word::npos))
            ++end;
        return at(m_text, end - 1) == U' ' ? end - 1 : end;
    }

    PeriodMention date(qsizetype end, int year) const
    {
        const char32_t last = at(m_text, end - 1);
        const qsizetype ending = last == U'月' || last == U'日' ? longestAt(m_text, end, kEndOfMonth) : 0;
        if (longestBefore(m_text, m_start, kAsOf) > 0)
            return mention(end + ending, PeriodRole::AsOf, year);
        return mention(end + ending, ending > 0 ? PeriodRole::Deadline : PeriodRole::Date, year);
    }

    /// 2018 in 2018、2019和2020年: the last of the years bears the word for all.
    bool isListed(qsizetype end) const
    {
        constexpr int kMost = 6;
        for (int i = 0;
             i < kMost && at(m_text, end) != 0 && kBetweenYears.find(at(m_text, end)) != Word::npos; ++i) {
            if (!fourDigitYear(m_text, end + 1))
                return false;
            end += 5;
            if (at(m_text, end) == U'年')
                return true;
        }
        return false;
    }

    std::u32string_view m_text;
    qsizetype m_start;
};

} // namespace

std::optional<PeriodMention> readDatedPeriod(std::u32string_view text, qsizetype position)
{
    return DateReader(text, position).read();
}

PeriodMention yearMention(std::u32string_view text, qsizetype start, qsizetype unit, int year)
{
    const qsizetype ending = longestAt(text, unit, kEndOfYear);
    const qsizetype part = longestAt(text, unit + 1, kPartOfYear);
    const TextSpan span{start, unit + std::max<qsizetype>(ending, 1 + part)};
    return {span, roleOfYear(text, span, ending > 0), year, {}};
}

bool isPeriodRangeMark(char32_t c)
{
    return c != 0 && Word(U"-—–－~～至到").find(c) != Word::npos;
}

bool isPlausibleYear(int year)
{
    return year >= 1949 && year <= 2100;
}

} // namespace milepost
