// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/leads.h"

#include "core/extract/leadwords.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

/// Words that hold a lead word by chance: 行为, 发达, 公共, 附近, and verbs of two parts.
constexpr std::array<std::u32string_view, 17> kFalseFriends{
    U"行为", U"发达", U"公共", U"附近", U"最近",     U"概要",     U"纲要",     U"主要",    U"重要",
    U"需要", U"必要", U"目的", U"集成", U"平均比例", U"改造提升", U"巩固提升", U"优化提升"};
constexpr std::array<std::u32string_view, 6> kGlue{U"比", U"较", U"从", U"由", U"在", U"同比"};

class LeadReader
{
public:
    LeadReader(std::u32string_view text, qsizetype floor, qsizetype position,
               const std::vector<PeriodMention>& periods)
        : m_text(text), m_floor(floor), m_position(position), m_periods(periods)
    {}

    Lead read()
    {
        while (m_position > m_floor &&
               (skipSpace() || readWord() || readReference() || readOpenTo() || readEach()))
            continue;
        m_lead.start = m_position;
        return m_lead;
    }

private:
    bool skipSpace()
    {
        if (at(m_text, m_position - 1) != U' ')
            return false;
        --m_position;
        return true;
    }

    bool readWord()
    {
        if (longestBefore(m_text, m_position, kFalseFriends, m_floor) > 0)
            return false;
        const std::u32string_view before = slice(m_text, {m_floor, m_position});
        const LeadWord* best = nullptr;
        for (const LeadWord& entry : leadWordsEndingIn(at(m_text, m_position - 1)))
            if ((!best || entry.word.size() > best->word.size()) && before.ends_with(entry.word) &&
                !cutsPeriod(entry))
                best = &entry;
        if (!best || (best->word == U"的" && !opensWithReference(m_position - 1)))
            return false;
        apply(best->effect);
        m_position -= static_cast<qsizetype>(best->word.size());
        m_to = (best->effect.flags & kTo) != 0;
        return true;
    }

    /// 年增长 in 比2021年增长: the word would take the year from its number.
    bool cutsPeriod(const LeadWord& entry) const
    {
        const qsizetype start = m_position - static_cast<qsizetype>(entry.word.size());
        const qsizetype index = lastPeriodBefore(m_periods, start + 1);
        return index >= 0 && m_periods[static_cast<size_t>(index)].span.end == start + 1;
    }

    /// A time expression ends before `position`: 2013年的18%.
    bool opensWithReference(qsizetype position) const
    {
        const qsizetype index = lastPeriodBefore(m_periods, position);
        return index >= 0 && m_periods[static_cast<size_t>(index)].span.end == position &&
               m_periods[static_cast<size_t>(index)].span.start >= m_floor;
    }

    /// 比2005年, 由2013年, or a bare 2013年 between subject and verb.
    bool readReference()
    {
        if (!opensWithReference(m_position))
            return false;
        const PeriodMention& period = m_periods[static_cast<size_t>(lastPeriodBefore(m_periods, m_position))];
        m_position = period.span.start;
        if (period.role == PeriodRole::Reference) {
            m_lead.reference = period.year;
            const qsizetype glue = longestBefore(m_text, m_position, kGlue, m_floor);
            m_lead.isFrom =
                m_lead.isFrom || at(m_text, m_position - 1) == U'从' || at(m_text, m_position - 1) == U'由';
            m_position -= glue;
        }
        return true;
    }

    /// 到 or 至 makes a level of any verb before it: 扩容至, 升至.
    bool readOpenTo()
    {
        const qsizetype room = m_position - m_floor; // two behind a level left behind: 2.1%跃升至8.4%
        if (!m_to || (room < 4 && room != 2) || !isIdeograph(at(m_text, m_position - 1)) ||
            !isIdeograph(at(m_text, m_position - 2)))
            return false;
        m_to = false;
        const char32_t verb = at(m_text, m_position - 1);
        m_lead.falls = m_lead.falls || verb == U'减' || verb == U'缩' || verb == U'压';
        const bool isOneWord =
            std::u32string_view(U"升增扩提减缩压").find(verb) != std::u32string_view::npos &&
            std::u32string_view(U"跃攀回飙连").find(at(m_text, m_position - 2)) == std::u32string_view::npos;
        m_position -= isOneWord ? 1 : 2;
        return true;
    }

    /// 由每件3.5元, 从每吨公里0.5元: what a price is for.
    bool readEach()
    {
        constexpr qsizetype kLongest = 6;
        for (qsizetype i = m_position - 2; i > m_floor && m_position - i < kLongest; --i) {
            const char32_t glue = at(m_text, i - 1);
            if (at(m_text, i) != U'每' || (glue != U'由' && glue != U'从'))
                continue;
            m_lead.isFrom = true;
            m_position = i - 1;
            return true;
        }
        return false;
    }

    /// The word nearest to the number decides; a verb of change behind 到 names a level, not a change.
    void apply(const Effect& effect)
    {
        if (!m_lead.bound)
            m_lead.bound = effect.bound;
        const bool changes = !m_lead.isLevel || (effect.flags & kRateOfChange) != 0;
        if (changes && m_lead.change == Change::None)
            m_lead.change = effect.change;
        const auto has = [&](LeadFlag flag) { return (effect.flags & flag) != 0; };
        m_lead.isLevel = m_lead.isLevel || has(kLevel);
        m_lead.isFrom = m_lead.isFrom || has(kFrom);
        m_lead.falls = m_lead.falls || has(kFalls);
        m_lead.isCopula = m_lead.isCopula || has(kCopula);
        m_lead.isStriving = m_lead.isStriving || has(kStriving);
        m_lead.isCumulative = m_lead.isCumulative || has(kCumulative);
        m_lead.isAnnual = m_lead.isAnnual || has(kAnnual);
        m_lead.isNew = m_lead.isNew || has(kNew);
        m_lead.isRespective = m_lead.isRespective || has(kRespective);
    }

    std::u32string_view m_text;
    qsizetype m_floor;
    qsizetype m_position;
    const std::vector<PeriodMention>& m_periods;
    Lead m_lead;
    bool m_to = false;
};

std::optional<Bound> suffixBound(std::u32string_view suffix)
{
    if (suffix.ends_with(U"左右") || suffix.ends_with(U"上下"))
        return Bound::About;
    if (suffix.ends_with(U"上"))
        return Bound::AtLeast;
    return suffix.ends_with(U"下") || suffix.ends_with(U"内") ? std::optional(Bound::AtMost) : std::nullopt;
}

TextSpan suffixSpan(std::u32string_view text, const QuantityMention& quantity)
{
    const qsizetype start = skipSpaces(text, quantity.whole.end);
    return {start, start + boundSuffixLength(text, start)};
}

} // namespace

Lead readLead(std::u32string_view text, qsizetype floor, qsizetype position,
              const std::vector<PeriodMention>& periods)
{
    return LeadReader(text, floor, position, periods).read();
}

qsizetype behindQuantity(std::u32string_view text, const QuantityMention& quantity)
{
    const TextSpan suffix = suffixSpan(text, quantity);
    return suffix.isEmpty() ? quantity.whole.end : suffix.end;
}

Bound readBound(std::u32string_view text, const Lead& lead, const QuantityMention& quantity)
{
    const TextSpan suffix = suffixSpan(text, quantity);
    const auto fromSuffix = suffix.isEmpty() ? std::nullopt : suffixBound(slice(text, suffix));
    if (lead.bound && (*lead.bound != Bound::AtMost || !fromSuffix))
        return *lead.bound;
    if (fromSuffix)
        return *fromSuffix;
    if (quantity.isAtLeast)
        return Bound::AtLeast;
    return quantity.isMore ? Bound::MoreThan : Bound::Equal;
}

Change readChange(const Lead& lead, const QuantityMention& quantity)
{
    if (quantity.kind == UnitClass::Times)
        return Change::Multiple;
    if (quantity.kind == UnitClass::Ratio || lead.change == Change::Decrease)
        return lead.change;
    return lead.isNew ? Change::None : lead.change;
}

} // namespace milepost
