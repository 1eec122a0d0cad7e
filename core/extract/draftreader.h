// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clauses.h"
#include "core/extract/figuredraft.h"
#include "core/extract/governance.h"
#include "core/extract/outline.h"

#include <string_view>
#include <vector>

namespace milepost {

class WorkMeter;

/// Reads the words around each quantity: lead, phrases, bound, change, flags, governing date, subject.
class DraftReader
{
public:
    DraftReader(std::u32string_view text, const Outline& outline, const ClauseMap& clauses,
                const std::vector<PeriodMention>& periods);

    /// One draft a quantity, in order; quantities outside of sentences and in headings are left out.
    std::vector<FigureDraft> read(const std::vector<QuantityMention>& quantities, WorkMeter& meter);

private:
    void place(std::vector<FigureDraft>& drafts) const;
    TextSpan frontOf(const FigureDraft& draft, const FigureDraft* before) const;
    TextSpan backOf(const FigureDraft& draft, const FigureDraft* next) const;
    Lead leadOf(const FigureDraft& draft) const;
    bool namesTrait(const FigureDraft& draft) const;
    bool isAttribute(const FigureDraft& draft) const;
    bool awaitsNoun(const std::vector<FigureDraft>& drafts, size_t index) const;
    bool qualifiesCounted(const FigureDraft& draft, const FigureDraft* before) const;
    void readWords(FigureDraft& draft, FigureDraft* before) const;
    void coordinate(FigureDraft& draft, const FigureDraft& before) const;
    void shareTrait(FigureDraft& draft, const FigureDraft& before) const;
    void shareOut(std::vector<FigureDraft>& drafts, size_t last) const;
    bool isListOfDates(size_t last, size_t count) const;
    bool strivesUntil(const FigureDraft& draft) const;
    bool boundsNext(const std::vector<FigureDraft>& drafts, size_t index) const;
    void takeTraitOfClause(FigureDraft& draft) const;
    TextSpan headingName(const FigureDraft& draft) const;
    void readTold(FigureDraft& draft, const FigureDraft* before) const;
    void readDate(FigureDraft& draft, const FigureDraft* before) const;
    void readFlags(FigureDraft& draft, const FigureDraft* before) const;

    std::u32string_view m_text;
    const Outline& m_outline;
    const ClauseMap& m_clauses;
    const std::vector<PeriodMention>& m_periods;
    PeriodGovernance m_governance;
};

/// Gives every draft its subject: the noun in front or behind, or that of the number it shares it with.
void readSubjects(std::u32string_view text, const ClauseMap& clauses, std::vector<FigureDraft>& drafts);

} // namespace milepost
