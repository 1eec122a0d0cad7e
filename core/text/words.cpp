// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <algorithm>

namespace milepost {

std::u32string_view trimmed(std::u32string_view text)
{
    constexpr std::u32string_view kBlank = U" \n";
    const size_t start = text.find_first_not_of(kBlank);
    if (start == text.npos)
        return {};
    return text.substr(start, text.find_last_not_of(kBlank) - start + 1);
}

bool holdsAny(std::u32string_view text, std::span<const std::u32string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u32string_view word) { return text.find(word) != text.npos; });
}

bool removeSuffix(std::u32string_view& text, std::span<const std::u32string_view> suffixes)
{
    size_t longest = 0;
    for (const std::u32string_view suffix : suffixes) {
        if (text.ends_with(suffix))
            longest = std::max(longest, suffix.size());
    }
    text.remove_suffix(longest);
    return longest > 0;
}

} // namespace milepost
