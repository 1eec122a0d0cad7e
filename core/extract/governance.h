// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/periods.h"

#include <string_view>
#include <vector>

namespace milepost {

class Outline;

/// Which time expression rules which part of the text. A date rules what follows it in its section until
/// another date; a date in the lead-in of a section (“…具体目标为:”) rules its subsections too, and so does
/// one in a section of goals, where it also rules the subsections behind its own. In a plan for one year that
/// year rules what no other date does. After lost text nothing carries over.
class PeriodGovernance
{
public:
    PeriodGovernance(std::u32string_view text, const Outline& outline,
                     const std::vector<PeriodMention>& periods);

    /// The mention that governs `position`, or nullptr.
    const PeriodMention* at(qsizetype position) const;

private:
    /// The last governing mention inside `span`, as an index, or -1.
    qsizetype lastGoverning(TextSpan span) const;
    bool isAside(const PeriodMention& mention, qsizetype position) const;
    bool endsSentence(const PeriodMention& mention) const;
    bool carriesOver(const PeriodMention& mention, qsizetype position, bool mayGoOn) const;

    std::u32string_view m_text;
    const Outline& m_outline;
    const std::vector<PeriodMention>& m_periods;
    std::vector<qsizetype> m_governing; ///< per mention: the last governing one up to it, or -1
    std::vector<qsizetype> m_inherited; ///< per section: index of the mention its parents lend it, or -1
    const PeriodMention* m_planned;     ///< the year the whole text is a plan for, or nullptr
};

} // namespace milepost
