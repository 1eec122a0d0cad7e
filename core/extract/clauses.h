// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <string_view>
#include <vector>

namespace milepost {

class Outline;

/// What stands between two commas. Commas inside short brackets do not cut.
struct Clause
{
    TextSpan span;
    qsizetype sentence = 0; ///< index into Outline::sentences
    qsizetype period = 0;   ///< number of the full sentence (up to 。), counted through the text
};

/// The sentences of an outline cut into clauses.
class ClauseMap
{
public:
    ClauseMap() = default;
    ClauseMap(std::u32string_view text, const Outline& outline);

    /// The clause a working offset stands in, or -1 where the outline has no sentence.
    qsizetype indexAt(qsizetype position) const;
    const Clause& operator[](qsizetype index) const { return m_clauses[static_cast<size_t>(index)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_clauses.size()); }
    /// From the start of the full sentence (after 。) a clause belongs to, to its end.
    TextSpan fullSentence(qsizetype clause) const;

private:
    void cut(std::u32string_view text, TextSpan span, qsizetype sentence, qsizetype period);

    std::vector<Clause> m_clauses;
    std::vector<TextSpan> m_fullSentences;
};

} // namespace milepost
