// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clauses.h"
#include "core/extract/dating.h"
#include "core/extract/figuredraft.h"
#include "core/extract/outline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

class WorkMeter;

/// Tells promises from rules and facts, by an ordered list of rules over the sentence, the governing date and
/// the section a number stands in.
class FigureClassifier
{
public:
    FigureClassifier(std::u32string_view text, const Outline& outline, const ClauseMap& clauses,
                     const Dating& dating);

    /// Sets kind, isDropped and reasons.kind of drafts whose words, phrases and periods are read.
    void classify(std::vector<FigureDraft>& drafts, WorkMeter& meter) const;

private:
    struct Evidence;
    struct Rule;
    static const std::vector<Rule>& rules();

    void classify(FigureDraft& draft) const;
    bool promisesOn(const FigureDraft& draft, const FigureDraft& before) const;
    bool tellsFactsOn(const FigureDraft& draft, const FigureDraft& before) const;
    Evidence gather(const FigureDraft& draft) const;
    void gatherPeriod(const FigureDraft& draft, TextSpan sentence, Evidence& evidence) const;
    bool isPast(const PeriodMention& period) const;
    bool saysFact(const FigureDraft& draft, TextSpan before, bool dueInSentence) const;
    bool isCondition(const FigureDraft& draft, TextSpan sentence) const;
    bool isShortDeed(const FigureDraft& draft) const;
    bool precedesGrant(const FigureDraft& draft, TextSpan sentence) const;
    bool countsParts(const FigureDraft& draft) const;

    std::u32string_view m_text;
    const Outline& m_outline;
    const ClauseMap& m_clauses;
    Dating m_dating;
    bool m_setsRules;                 ///< the text is one of rules: 扶持政策
    std::vector<bool> m_factSections; ///< 发展基础, 现状 and what stands below them
};

} // namespace milepost
