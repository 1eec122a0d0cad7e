// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/governance.h"

#include "core/extract/dating.h"
#include "core/extract/outline.h"
#include "core/extract/units.h"
#include "core/extract/verbs.h"
#include "core/extract/wordtable.h"

#include <algorithm>
#include <array>
#include <limits>

namespace milepost {
namespace {

constexpr std::array<std::u32string_view, 3> kOfWhich{U"其中", U"其中,", U"其中:"};
/// What says that a sentence speaks of what is to come.
constexpr std::array<std::u32string_view, 9> kIntentions{U"将",   U"力争", U"争取", U"要",  U"计划",
                                                         U"预计", U"有望", U"确保", U"努力"};
/// What a date at the end of a sentence is the date of: 2019年完工.
constexpr std::array<std::u32string_view, 16> kCompletions{
    U"完工", U"建成", U"投产", U"竣工",     U"投入使用", U"建成投产", U"建成投用", U"建成使用",
    U"通车", U"完成", U"投用", U"投入运营", U"开通",     U"启用",     U"全面完成", U"全部完成"};

/// The text ends with a colon: what follows spells it out.
bool leadsIn(std::u32string_view text, TextSpan body)
{
    qsizetype end = body.end;
    while (end > body.start && (at(text, end - 1) == U'\n' || at(text, end - 1) == U' '))
        --end;
    return end > body.start && at(text, end - 1) == U':';
}

} // namespace

PeriodGovernance::PeriodGovernance(std::u32string_view text, const Outline& outline,
                                   const std::vector<PeriodMention>& periods)
    : m_text(text), m_outline(outline), m_periods(periods), m_inherited(outline.sections.size(), -1),
      m_planned(plannedYear(text, periods))
{
    for (const PeriodMention& mention : periods)
        m_governing.push_back(mention.governs()     ? static_cast<qsizetype>(m_governing.size())
                              : m_governing.empty() ? -1
                                                    : m_governing.back());
    std::vector<std::pair<int, qsizetype>> lent; // level of the lender, mention
    constexpr int kClosed = std::numeric_limits<int>::max();
    int goals = kClosed; // level of the section of goals that is open
    for (size_t i = 0; i < outline.sections.size(); ++i) {
        const Section& section = outline.sections[i];
        while (!lent.empty() && lent.back().first >= section.level)
            lent.pop_back();
        if (!lent.empty())
            m_inherited[i] = lent.back().second;
        const bool lends = section.kind == SectionKind::Goals || leadsIn(text, section.body);
        const qsizetype own = lends ? lastGoverning(section.body) : -1;
        const qsizetype inHeading = lastGoverning(section.heading);
        if (own >= 0 || inHeading >= 0)
            lent.emplace_back(section.level, std::max(own, inHeading));
        if (goals >= section.level)
            goals = section.kind == SectionKind::Goals ? section.level : kClosed;
        const qsizetype last = goals < section.level ? lastGoverning(section.body) : -1;
        if (last >= 0) // (一)总体目标 rules (二)具体指标
            lent.emplace_back(goals, last);
    }
}

qsizetype PeriodGovernance::lastGoverning(TextSpan span) const
{
    const qsizetype last = lastPeriodBefore(m_periods, span.end);
    const qsizetype governing = last < 0 ? -1 : m_governing[static_cast<size_t>(last)];
    return governing >= 0 && m_periods[static_cast<size_t>(governing)].span.start >= span.start ? governing
                                                                                                : -1;
}

const PeriodMention* PeriodGovernance::at(qsizetype position) const
{
    const Section& section = m_outline.sectionAt(position);
    const auto index = static_cast<size_t>(&section - m_outline.sections.data());
    const qsizetype from =
        std::min(section.heading.isEmpty() ? section.body.start : section.heading.start, position);
    qsizetype own = lastGoverning({from, position});
    if (own >= 0 && isAside(m_periods[static_cast<size_t>(own)], position)) {
        own = own > 0 ? m_governing[static_cast<size_t>(own) - 1] : -1;
        own = own >= 0 && m_periods[static_cast<size_t>(own)].span.start >= from ? own : -1;
    }
    const qsizetype inherited = m_inherited[index];
    if (own >= 0)
        return carriesOver(m_periods[static_cast<size_t>(own)], position, inherited < 0)
                   ? &m_periods[static_cast<size_t>(own)]
                   : nullptr;
    if (inherited >= 0)
        return &m_periods[static_cast<size_t>(inherited)];
    return m_planned && m_planned->span.end <= position ? m_planned : nullptr;
}

/// 其中2027年投资20亿元, …,2027年完工: such a year rules its sentence only.
bool PeriodGovernance::isAside(const PeriodMention& mention, qsizetype position) const
{
    const Sentence* sentence = m_outline.sentenceAt(position);
    const bool elsewhere = sentence && mention.span.start < sentence->span.start;
    return elsewhere && (longestBefore(m_text, mention.span.start, kOfWhich) > 0 || endsSentence(mention));
}

bool PeriodGovernance::endsSentence(const PeriodMention& mention) const
{
    const qsizetype completion = longestAt(m_text, mention.span.end, kCompletions);
    const Sentence* sentence = m_outline.sentenceAt(mention.span.start);
    if (completion == 0 || !sentence || sentence->span.start + 1 >= mention.span.start)
        return false;
    const char32_t behind = milepost::at(m_text, mention.span.end + completion);
    return behind == U')' || (isClauseMark(behind) && behind != U',' && behind != U':');
}

/// What 去年 or 截至 tells ends with its sentence, but that a news goes on: the next sentences of the
/// paragraph that intend nothing and open with no verb of promise.
bool PeriodGovernance::carriesOver(const PeriodMention& mention, qsizetype position, bool mayGoOn) const
{
    const bool isFact = mention.role == PeriodRole::AsOf || mention.role == PeriodRole::Past;
    if (!isFact)
        return true;
    const Sentence* sentence = m_outline.sentenceAt(position);
    if (!sentence || mention.span.start >= sentence->span.start)
        return true;
    return mayGoOn && slice(m_text, {mention.span.end, position}).find(U'\n') == std::u32string_view::npos &&
           !containsAny(m_text, sentence->span, kIntentions) &&
           verbLengthAt(m_text, sentence->span.start, sentence->span.end) == 0;
}

} // namespace milepost
