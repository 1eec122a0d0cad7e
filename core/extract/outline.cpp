// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/outline.h"

#include <algorithm>

namespace milepost {

const Section& Outline::sectionAt(qsizetype position) const
{
    const auto next =
        std::upper_bound(sections.begin(), sections.end(), position,
                         [](qsizetype p, const Section& section) { return p < section.heading.start; });
    return next == sections.begin() ? sections.front() : *std::prev(next);
}

const Sentence* Outline::sentenceAt(qsizetype position) const
{
    const auto next =
        std::upper_bound(sentences.begin(), sentences.end(), position,
                         [](qsizetype p, const Sentence& sentence) { return p < sentence.span.start; });
    if (next == sentences.begin())
        return nullptr;
    const Sentence& sentence = *std::prev(next);
    return sentence.span.contains(position) ? &sentence : nullptr;
}

} // namespace milepost
