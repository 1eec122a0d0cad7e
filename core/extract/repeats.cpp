// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/repeats.h"

#include "core/extract/wordtable.h"

#include <string>
#include <unordered_map>

namespace milepost {
namespace {

constexpr qsizetype kShortestRepeat = 24; // shorter sentences recur without meaning the same

/// A sentence, the place of the number in it and the year it is due.
std::u32string keyOf(std::u32string_view text, TextSpan sentence, const FigureDraft& draft)
{
    std::u32string key(slice(text, sentence));
    key.push_back(U'|');
    key.push_back(static_cast<char32_t>(draft.quantity.number.start - sentence.start));
    key.push_back(static_cast<char32_t>(draft.year.value_or(0)));
    return key;
}

} // namespace

std::vector<size_t> findRepeats(std::u32string_view text, const ClauseMap& clauses,
                                const std::vector<FigureDraft>& drafts)
{
    std::unordered_map<std::u32string, size_t> first;
    std::vector<size_t> result;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const TextSpan sentence = clauses.fullSentence(drafts[i].clause);
        const bool counts = sentence.length() >= kShortestRepeat && sentence.length() < 100 * kShortestRepeat;
        result.push_back(counts ? first.emplace(keyOf(text, sentence, drafts[i]), i).first->second : i);
    }
    return result;
}

} // namespace milepost
