// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/governance.h"

#include "core/extract/outline.h"
#include "core/extract/wordtable.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

constexpr std::array<std::u32string_view, 3> kOfWhich{U"其中", U"其中,", U"其中:"};

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
    : m_text(text), m_outline(outline), m_periods(periods), m_inherited(outline.sections.size(), -1)
{
    for (const PeriodMention& mention : periods)
        m_governing.push_back(mention.governs()     ? static_cast<qsizetype>(m_governing.size())
                              : m_governing.empty() ? -1
                                                    : m_governing.back());
    std::vector<std::pair<int, qsizetype>> lent; // level of the lender, mention
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
    if (own >= 0)
        return carriesOver(m_periods[static_cast<size_t>(own)], position)
                   ? &m_periods[static_cast<size_t>(own)]
                   : nullptr;
    const qsizetype inherited = m_inherited[index];
    return inherited >= 0 ? &m_periods[static_cast<size_t>(inherited)] : nullptr;
}

/// 其中2027年投资20亿元: the year of a part rules its sentence only.
bool PeriodGovernance::isAside(const PeriodMention& mention, qsizetype position) const
{
    const Sentence* sentence = m_outline.sentenceAt(position);
    const bool elsewhere = sentence && mention.span.start < sentence->span.start;
    return elsewhere && longestBefore(m_text, mention.span.start, kOfWhich) > 0;
}

bool PeriodGovernance::carriesOver(const PeriodMention& mention, qsizetype position) const
{
    const bool isFact = mention.role == PeriodRole::AsOf || mention.role == PeriodRole::Past;
    if (!isFact)
        return true;
    const Sentence* sentence = m_outline.sentenceAt(position);
    return !sentence || mention.span.start >= sentence->span.start;
}

} // namespace milepost
