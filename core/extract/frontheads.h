// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/phrases.h"
#include "core/extract/wordtable.h"

#include <vector>

namespace milepost {

/// Strips list marks, time words, adverbs, places and verbs from the head of the phrase before a number, and
/// notes in the phrase what they say of it.
class FrontHeads
{
public:
    FrontHeads(std::u32string_view text, TextSpan span, UnitClass kind,
               const std::vector<PeriodMention>& periods)
        : m_text(text), m_span(span), m_kind(kind), m_periods(periods)
    {}

protected:
    void stripHeads();
    /// The unit is that of a state, not of things that are made.
    bool measuresState() const;

    static Words strivingWords();
    static Words yearlyWords();
    static Words cumulativeWords();

    std::u32string_view m_text;
    TextSpan m_span; ///< what is left of the phrase
    UnitClass m_kind;
    const std::vector<PeriodMention>& m_periods;
    FrontPhrase m_phrase;

private:
    bool strip(qsizetype length);
    bool stripFlag(Words words, bool& flag);
    qsizetype fits(qsizetype length) const;
    /// 五、 or 3. that opens a line, (2) wherever it stands.
    qsizetype listMarkLength() const;
    bool stripHead();
    bool opensWithPeriod(qsizetype position) const;
    /// 每万人, 每百户: the head of a ratio's name.
    bool isPerCapita() const;
    bool stripPeriod();
    bool stripVerb();
};

} // namespace milepost
