// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/quantities.h"

#include "core/base/workmeter.h"
#include "core/extract/numerals.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"
#include "core/text/charactersieve.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::u32string_view kRangeMarks = U"-—–－~～至到";
/// Characters before a number that make it an ordinal, a part of a name or of a formula.
constexpr std::u32string_view kNameBefore = U"第前〔[#№+×*·/_";
constexpr std::u32string_view kNameAfter = U"+×*·_〕]:";
constexpr std::array<Word, 10> kDoubling{U"翻一番",   U"翻两番",   U"翻三番",   U"翻四番", U"翻番",
                                         U"翻了一番", U"翻了两番", U"翻了三番", U"翻了番", U"翻一翻"};
/// What may stand before a Chinese numeral that counts; elsewhere it is part of a word (三农, 两化融合).
constexpr std::array<Word, 45> kCounting{
    U"建成", U"建设", U"建立", U"打造", U"培育",   U"培养", U"引进", U"形成", U"实施",
    U"完成", U"支持", U"创建", U"设立", U"组建",   U"选择", U"新增", U"新建", U"不少于",
    U"超过", U"达到", U"达",   U"至少", U"不低于", U"约",   U"突破", U"增长", U"扩大",
    U"提高", U"认定", U"开展", U"翻",   U"超",     U"逾",   U"近",   U"布局", U"扶持",
    U"优选", U"降低", U"下降", U"减少", U"提升",   U"缩短", U"压缩", U"压减", U"节约"};
constexpr std::array<Word, 2> kFromBounds{U"以上", U"以上至"};
constexpr double kLongNumeral = 10;    // 三百五十: no part of a word
constexpr double kNoName = 50;         // 二十四节气, 三百个小区
constexpr qsizetype kLongestName = 16; // a quotation up to here without clause marks is a name

constexpr CharacterSieve kStarts{kNumeralStarts};

class QuantityScanner
{
public:
    QuantityScanner(std::u32string_view text, const std::vector<PeriodMention>& periods, WorkMeter* meter)
        : m_text(text), m_periods(periods), m_meter(meter)
    {}

    std::vector<QuantityMention> scan()
    {
        while (m_position < static_cast<qsizetype>(m_text.size()) && goesOn()) {
            const char32_t c = m_text[static_cast<size_t>(m_position)];
            if (c == U'翻' && readDoubling())
                continue;
            if (!kStarts.mayHold(c) || (!isDigit(c) && !isChineseNumeral(c))) {
                ++m_position;
                continue;
            }
            if (!skipPeriod() && !readQuantity())
                m_position =
                    isDigit(c) ? std::max(skipDigits(m_text, m_position), m_position + 1) : m_position + 1;
        }
        return std::move(m_found);
    }

private:
    /// Asks now and then whether to stop.
    bool goesOn()
    {
        constexpr qsizetype kStretch = 16384;
        if (!m_meter || m_position < m_asked + kStretch)
            return true;
        m_asked = m_position - m_position % kStretch;
        return m_meter->goesOn(m_asked, static_cast<qint64>(m_text.size()));
    }

    /// Steps over a time expression that covers the position.
    bool skipPeriod()
    {
        while (m_period < m_periods.size() && m_periods[m_period].span.end <= m_position)
            ++m_period;
        if (m_period == m_periods.size() || !m_periods[m_period].span.contains(m_position))
            return false;
        m_position = m_periods[m_period].span.end;
        return true;
    }

    bool readDoubling()
    {
        const qsizetype length = longestAt(m_text, m_position, kDoubling);
        if (length == 0 || isQuotedName(m_position)) // “三个翻番”
            return false;
        const qsizetype end = m_position + length;
        QuantityMention doubling;
        const TextSpan times{end - 2, end - 1};
        const int value = chineseNumeralValue(slice(m_text, times));
        doubling.value = value > 0 ? value : 1;
        doubling.number = value > 0 ? times : TextSpan{m_position, end};
        doubling.unit = {end - 1, end};
        doubling.whole = {m_position, end};
        doubling.kind = UnitClass::Times;
        m_found.push_back(doubling);
        m_position = end;
        return true;
    }

    bool isPartOfName(const Numeral& numeral) const
    {
        const char32_t before = at(m_text, numeral.span.start - 1);
        const char32_t after = at(m_text, numeral.span.end);
        if ((isLatin(before) && !followsAbbreviation(numeral)) ||
            (before == U'-' && isLatin(at(m_text, numeral.span.start - 2))) || before == U'.')
            return true;
        const bool isPlus =
            after == U'+' && !numeral.isChinese && isIdeograph(at(m_text, numeral.span.end + 1));
        return (before != 0 && kNameBefore.find(before) != kNameBefore.npos && !endsPeriod(numeral)) ||
               (after != 0 && !isPlus && kNameAfter.find(after) != kNameAfter.npos) || isListNumber(numeral);
    }

    /// 工业APP1000款: what is counted is an abbreviation; not IPv6, 5A.
    bool followsAbbreviation(const Numeral& numeral) const
    {
        constexpr double kLeast = 10;
        const bool isWord = isCapital(at(m_text, numeral.span.start - 1)) &&
                            isCapital(at(m_text, numeral.span.start - 2)) && !numeral.isChinese;
        const auto unit =
            isWord && numeral.value >= kLeast ? readUnit(m_text, numeral.span.end) : std::nullopt;
        return unit && unit->kind == UnitClass::Count && !unit->span.isEmpty();
    }

    static bool isCapital(char32_t c) { return c >= U'A' && c <= U'Z'; }

    /// 2018年底前80%的县: the 前 of a date makes no rank.
    bool endsPeriod(const Numeral& numeral) const
    {
        return m_period > 0 && m_periods[m_period - 1].span.end == numeral.span.start;
    }

    /// 1. 1、 （1） at the head of a line.
    bool isListNumber(const Numeral& numeral) const
    {
        const char32_t before = at(m_text, numeral.span.start - 1);
        const char32_t after = at(m_text, skipSpaces(m_text, numeral.span.end));
        const bool atHead =
            before == 0 || before == U'\n' || before == U'。' || before == U' ' || before == U'(';
        return atHead && (after == U'.' || after == U'、' || (after == U')' && before == U'('));
    }

    bool isQuotedName(qsizetype position) const
    {
        for (qsizetype i = position - 1; i >= 0 && position - i <= kLongestName; --i) {
            const char32_t c = m_text[static_cast<size_t>(i)];
            if (c == U'”' || c == U'」' || isClauseMark(c))
                return false;
            if (c == U'“' || c == U'「')
                return closesSoon(i);
        }
        return false;
    }

    bool closesSoon(qsizetype opening) const
    {
        for (qsizetype i = opening + 1; i - opening <= kLongestName && !isClauseMark(at(m_text, i)); ++i)
            if (at(m_text, i) == U'”' || at(m_text, i) == U'」')
                return true;
        return false;
    }

    /// A Chinese numeral counts only behind a verb or with a bound; 一 is an article.
    bool counts(const Numeral& numeral, const UnitReading& unit) const
    {
        if (numeral.isPercent || unit.kind == UnitClass::Times)
            return true;
        if (numeral.value < 2 || unit.span.isEmpty())
            return false;
        const bool isLong = numeral.span.length() > 1 && numeral.value >= kLongNumeral;
        const bool ends =
            isClauseMark(at(m_text, unit.end)) || at(m_text, unit.end) == U'、' || numeral.value >= kNoName;
        return boundSuffixLength(m_text, unit.end) > 0 || (isLong && ends && unit.kind == UnitClass::Count) ||
               (isRound(numeral) && (unit.isMore || isAtLeast(numeral))) ||
               longestBefore(m_text, numeral.span.start, kCounting) > 0 ||
               (unit.kind == UnitClass::Duration && numeral.value >= 2);
    }

    /// 百, 千: a numeral that names an order of magnitude.
    bool isRound(const Numeral& numeral) const
    {
        return numeral.isChinese && numeral.span.length() == 1 && numeral.value >= 100;
    }

    /// 上百家
    bool isAtLeast(const Numeral& numeral) const
    {
        return isRound(numeral) && at(m_text, numeral.span.start - 1) == U'上';
    }

    bool readQuantity()
    {
        const auto numeral = readNumeral(m_text, m_position);
        if (!numeral || isPartOfName(*numeral) || isQuotedName(m_position))
            return false;
        if (numeral->isPercent)
            return add(
                *numeral, *numeral,
                {{numeral->span.start, numeral->span.start + 3}, numeral->span.end, UnitClass::Ratio, false});
        const auto last = upperEnd(*numeral);
        const Numeral& final = last ? *last : *numeral;
        auto unit = readUnit(m_text, final.span.end);
        if (!unit && isCounted(final))
            unit = readOpenMeasure(m_text, final.span.end);
        if (!unit || (numeral->isChinese && !counts(*numeral, *unit)))
            return false;
        if (unit->span.isEmpty() && (last || !mayStandBare(*numeral)))
            return false;
        return add(*numeral, final, *unit);
    }

    /// A short number directly behind a verb of promise: what follows it is a measure word.
    bool isCounted(const Numeral& numeral) const
    {
        return !numeral.isChinese && numeral.span.length() < 5 && at(m_text, numeral.span.end) != U' ' &&
               longestBefore(m_text, numeral.span.start, kCounting) > 0;
    }

    /// The second number of 3—5, 5至10, 5%-10%, 3家至5家.
    std::optional<Numeral> upperEnd(const Numeral& first) const
    {
        qsizetype p = first.span.end;
        if (kRangeMarks.find(at(m_text, p)) == kRangeMarks.npos) {
            const auto unit = readUnit(m_text, p);
            p = unit && !unit->span.isEmpty() ? unit->span.end : p;
        }
        if (const qsizetype lower = longestAt(m_text, p, kFromBounds); lower > 0) // 5万元以上20万元以下
            return endsBelow(p + lower) ? upperOf(first, readNumeral(m_text, p + lower)) : std::nullopt;
        const qsizetype marks = skipSpaces(m_text, p);
        p = marks;
        while (p - marks < 2 && at(m_text, p) != 0 && kRangeMarks.find(at(m_text, p)) != kRangeMarks.npos)
            ++p;
        const auto second = p == marks ? std::nullopt : readNumeral(m_text, skipSpaces(m_text, p));
        return upperOf(first, second);
    }

    /// 20万元以下 at `position`, but not 10亿元以上30家.
    bool endsBelow(qsizetype position) const
    {
        const auto upper = readNumeral(m_text, position);
        const auto unit = upper ? readUnit(m_text, upper->span.end) : std::nullopt;
        const char32_t bound = unit ? at(m_text, unit->end + boundSuffixLength(m_text, unit->end) - 1) : 0;
        return unit && boundSuffixLength(m_text, unit->end) > 0 && (bound == U'下' || bound == U'内');
    }

    static std::optional<Numeral> upperOf(const Numeral& first, const std::optional<Numeral>& second)
    {
        const bool ascends = second && second->value > first.value && second->isChinese == first.isChinese;
        return ascends ? second : std::nullopt;
    }

    /// An index: 指数达到88, and nothing behind it.
    bool mayStandBare(const Numeral& numeral) const
    {
        const char32_t before = at(m_text, numeral.span.start - 1);
        const bool led = before != 0 && std::u32string_view(U"到达过破至为于约在高升加").find(before) !=
                                            std::u32string_view::npos;
        const qsizetype end = skipSpaces(m_text, numeral.span.end);
        return led && (isClauseMark(at(m_text, end)) || boundSuffixLength(m_text, end) > 0);
    }

    bool add(const Numeral& first, const Numeral& last, const UnitReading& unit)
    {
        QuantityMention mention;
        mention.value = first.value;
        if (last.span.start != first.span.start)
            mention.valueMax = last.value;
        mention.number = {first.span.start, last.span.end};
        mention.unit = unit.span;
        mention.whole = {first.span.start, unit.end};
        mention.kind = unit.kind;
        mention.isMore = unit.isMore;
        mention.isAtLeast = unit.isPlus || isAtLeast(first);
        if (isAtLeast(first))
            --mention.whole.start;
        mention.isChinese = first.isChinese;
        m_found.push_back(mention);
        m_position = std::max(unit.end, last.span.end);
        return true;
    }

    std::u32string_view m_text;
    const std::vector<PeriodMention>& m_periods;
    WorkMeter* m_meter;
    qsizetype m_asked = 0; ///< up to where it has been asked whether to stop
    size_t m_period = 0;
    qsizetype m_position = 0;
    std::vector<QuantityMention> m_found;
};

} // namespace

std::vector<QuantityMention> findQuantities(std::u32string_view text,
                                            const std::vector<PeriodMention>& periods, WorkMeter* meter)
{
    return QuantityScanner(text, periods, meter).scan();
}

} // namespace milepost
