// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/wordtable.h"

namespace milepost {

qsizetype longestAt(std::u32string_view text, qsizetype position, Words words)
{
    qsizetype best = 0;
    if (position < 0 || position >= static_cast<qsizetype>(text.size()))
        return best;
    const std::u32string_view rest = text.substr(static_cast<size_t>(position));
    for (const std::u32string_view word : words)
        if (static_cast<qsizetype>(word.size()) > best && rest.starts_with(word))
            best = static_cast<qsizetype>(word.size());
    return best;
}

qsizetype longestBefore(std::u32string_view text, qsizetype position, Words words, qsizetype floor)
{
    qsizetype best = 0;
    if (position <= floor)
        return best;
    const std::u32string_view before = slice(text, {floor, position});
    for (const std::u32string_view word : words)
        if (static_cast<qsizetype>(word.size()) > best && before.ends_with(word))
            best = static_cast<qsizetype>(word.size());
    return best;
}

TextSpan firstOf(std::u32string_view text, TextSpan span, Words words)
{
    for (qsizetype i = span.start; i < span.end; ++i) {
        const qsizetype length = longestAt(text.substr(0, static_cast<size_t>(span.end)), i, words);
        if (length > 0)
            return {i, i + length};
    }
    return {};
}

TextSpan lastOf(std::u32string_view text, TextSpan span, Words words)
{
    for (qsizetype i = span.end; i > span.start; --i) {
        const qsizetype length = longestBefore(text, i, words, span.start);
        if (length > 0)
            return {i - length, i};
    }
    return {};
}

bool containsAny(std::u32string_view text, TextSpan span, Words words)
{
    return !firstOf(text, span, words).isEmpty();
}

bool startsWithAny(std::u32string_view text, Words words)
{
    return longestAt(text, 0, words) > 0;
}

bool endsWithAny(std::u32string_view text, Words words)
{
    return longestBefore(text, static_cast<qsizetype>(text.size()), words) > 0;
}

} // namespace milepost
