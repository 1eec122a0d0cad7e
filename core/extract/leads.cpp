// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/leads.h"

#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

enum LeadFlag : unsigned {
    kLevel = 1,
    kTo = 2,
    kFrom = 4,
    kFalls = 8,
    kRateOfChange = 16,
    kCopula = 32,
    kStriving = 64,
    kCumulative = 128,
    kAnnual = 256,
    kNew = 512,
    kRespective = 1024
};

/// What a word before a number says about it.
struct Effect
{
    std::optional<Bound> bound = std::nullopt;
    Change change = Change::None;
    unsigned flags = 0;
};

struct LeadWord
{
    std::u32string_view word;
    Effect effect;
};

constexpr std::array<LeadWord, 145> kLeadWords{{
    {U"不少于", {.bound = Bound::AtLeast}},
    {U"不低于", {.bound = Bound::AtLeast}},
    {U"不小于", {.bound = Bound::AtLeast}},
    {U"不亚于", {.bound = Bound::AtLeast}},
    {U"至少", {.bound = Bound::AtLeast}},
    {U"最少", {.bound = Bound::AtLeast}},
    {U"最低", {.bound = Bound::AtLeast}},
    {U"保底", {.bound = Bound::AtLeast}},
    {U"≥", {.bound = Bound::AtLeast}},
    {U"超过", {.bound = Bound::MoreThan}},
    {U"超", {.bound = Bound::MoreThan}},
    {U"突破", {.bound = Bound::MoreThan}},
    {U"高于", {.bound = Bound::MoreThan}},
    {U"大于", {.bound = Bound::MoreThan}},
    {U"多于", {.bound = Bound::MoreThan}},
    {U"逾", {.bound = Bound::MoreThan}},
    {U">", {.bound = Bound::MoreThan}},
    {U"约", {.bound = Bound::About}},
    {U"近", {.bound = Bound::About}},
    {U"大约", {.bound = Bound::About}},
    {U"约为", {.bound = Bound::About}},
    {U"接近", {.bound = Bound::About}},
    {U"将近", {.bound = Bound::About}},
    {U"不超过", {.bound = Bound::AtMost}},
    {U"不高于", {.bound = Bound::AtMost}},
    {U"不多于", {.bound = Bound::AtMost}},
    {U"不大于", {.bound = Bound::AtMost}},
    {U"不突破", {.bound = Bound::AtMost}},
    {U"最高", {.bound = Bound::AtMost}},
    {U"最多", {.bound = Bound::AtMost}},
    {U"最高不超过", {.bound = Bound::AtMost}},
    {U"控制在", {.bound = Bound::AtMost}},
    {U"≤", {.bound = Bound::AtMost}},
    {U"低于", {.bound = Bound::LessThan}},
    {U"少于", {.bound = Bound::LessThan}},
    {U"小于", {.bound = Bound::LessThan}},
    {U"<", {.bound = Bound::LessThan}},
    {U"达到", {.flags = kLevel}},
    {U"达", {.flags = kLevel}},
    {U"达至", {.flags = kLevel}},
    {U"可达", {.flags = kLevel}},
    {U"保持在", {.flags = kLevel}},
    {U"保持", {.flags = kLevel}},
    {U"稳定", {.flags = kLevel}},
    {U"稳定在", {.flags = kLevel}},
    {U"维持在", {.flags = kLevel}},
    {U"相当于", {.flags = kLevel}},
    {U"等于", {.flags = kLevel}},
    {U"迈上", {.flags = kLevel}},
    {U"跨上", {.flags = kLevel}},
    {U"跃上", {.flags = kLevel}},
    {U"登上", {.flags = kLevel}},
    {U"站上", {.flags = kLevel}},
    {U"迈入", {.flags = kLevel}},
    {U"到", {.flags = kLevel | kTo}},
    {U"至", {.flags = kLevel | kTo}},
    {U"从", {.flags = kFrom}},
    {U"由", {.flags = kFrom}},
    {U"从目前的", {.flags = kFrom}},
    {U"将由目前的", {.flags = kFrom}},
    {U"比目前", {}},
    {U"基础上", {}},
    {U"的基础上", {}},
    {U"较目前", {}},
    {U"比现在", {}},
    {U"由目前的", {.flags = kFrom}},
    {U"增长", {.change = Change::Increase}},
    {U"提高", {.change = Change::Increase}},
    {U"提升", {.change = Change::Increase}},
    {U"增加", {.change = Change::Increase}},
    {U"上升", {.change = Change::Increase}},
    {U"扩大", {.change = Change::Increase}},
    {U"递增", {.change = Change::Increase}},
    {U"增", {.change = Change::Increase}},
    {U"扩容", {.change = Change::Increase}},
    {U"延长", {.change = Change::Increase}},
    {U"同比增长", {.change = Change::Increase}},
    {U"下降", {.change = Change::Decrease, .flags = kFalls}},
    {U"降低", {.change = Change::Decrease, .flags = kFalls}},
    {U"减少", {.change = Change::Decrease, .flags = kFalls}},
    {U"缩短", {.change = Change::Decrease, .flags = kFalls}},
    {U"压缩", {.change = Change::Decrease, .flags = kFalls}},
    {U"压减", {.change = Change::Decrease, .flags = kFalls}},
    {U"削减", {.change = Change::Decrease, .flags = kFalls}},
    {U"缩小", {.change = Change::Decrease, .flags = kFalls}},
    {U"下调", {.change = Change::Decrease, .flags = kFalls}},
    {U"精简", {.change = Change::Decrease, .flags = kFalls}},
    {U"节约", {.change = Change::Decrease, .flags = kFalls}},
    {U"递减", {.change = Change::Decrease, .flags = kFalls}},
    {U"降", {.change = Change::Decrease, .flags = kFalls}},
    {U"增速", {.change = Change::Increase, .flags = kRateOfChange}},
    {U"增幅", {.change = Change::Increase, .flags = kRateOfChange}},
    {U"增长率", {.change = Change::Increase, .flags = kRateOfChange}},
    {U"增长速度", {.change = Change::Increase, .flags = kRateOfChange}},
    {U"年增速", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"年增长", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"年增长率", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"年均增速", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"年均增幅", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"年均增长率", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"年平均增长率", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"复合增长率", {.change = Change::Increase, .flags = kRateOfChange}},
    {U"年均复合增长率", {.change = Change::Increase, .flags = kRateOfChange | kAnnual}},
    {U"降幅", {.change = Change::Decrease, .flags = kRateOfChange | kFalls}},
    {U"下降率", {.change = Change::Decrease, .flags = kRateOfChange | kFalls}},
    {U"为", {.flags = kCopula}},
    {U"是", {.flags = kCopula}},
    {U"力争", {.flags = kStriving}},
    {U"争取", {.flags = kStriving}},
    {U"努力", {.flags = kStriving}},
    {U"累计", {.flags = kCumulative}},
    {U"总计", {.flags = kCumulative}},
    {U"合计", {.flags = kCumulative}},
    {U"共", {.flags = kCumulative}},
    {U"共计", {.flags = kCumulative}},
    {U"年均", {.flags = kAnnual}},
    {U"每年", {.flags = kAnnual}},
    {U"年平均", {.flags = kAnnual}},
    {U"每年新增", {.flags = kAnnual | kNew}},
    {U"新增", {.flags = kNew}},
    {U"净增", {.flags = kNew}},
    {U"分别", {.flags = kRespective}},
    {U"基本", {}},
    {U"全部", {}},
    {U"均", {}},
    {U"都", {}},
    {U"也", {}},
    {U"已", {}},
    {U"已经", {}},
    {U"将", {}},
    {U"要", {}},
    {U"可", {}},
    {U"应", {}},
    {U"须", {}},
    {U"有望", {}},
    {U"预计", {}},
    {U"或", {}},
    {U"再", {}},
    {U"各", {}},
    {U"确保", {}},
    {U"实现", {}},
    {U"的", {}},
    {U"平均", {}},
    {U"同比", {}},
    {U"年内", {}},
}};
/// Words that hold a lead word by chance: 行为, 发达, 公共, 附近.
constexpr std::array<std::u32string_view, 14> kFalseFriends{U"行为", U"发达", U"公共", U"附近",    U"最近",
                                                            U"概要", U"纲要", U"主要", U"重要",    U"需要",
                                                            U"必要", U"目的", U"集成", U"平均比例"};
constexpr std::array<std::u32string_view, 5> kGlue{U"比", U"较", U"从", U"由", U"在"};

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
        for (const LeadWord& entry : kLeadWords)
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

    /// 到 or 至 makes a level of any verb before it: 扩容至.
    bool readOpenTo()
    {
        if (!m_to || m_position - m_floor < 4 || !isIdeograph(at(m_text, m_position - 1)) ||
            !isIdeograph(at(m_text, m_position - 2)))
            return false;
        m_to = false;
        m_position -= 2;
        return true;
    }

    /// 由每件3.5元: what a price is for.
    bool readEach()
    {
        const char32_t glue = at(m_text, m_position - 3);
        if (m_position - m_floor < 3 || at(m_text, m_position - 2) != U'每' ||
            (glue != U'由' && glue != U'从'))
            return false;
        m_lead.isFrom = true;
        m_position -= 3;
        return true;
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
