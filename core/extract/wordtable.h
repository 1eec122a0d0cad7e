// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <span>
#include <string_view>

namespace milepost {

/// A closed class of words of the grammar: verbs of promise, words of bound, time words … Nouns and measure
/// words are open classes and are never listed here one by one.
using Words = std::span<const std::u32string_view>;

/// The length of the longest word of the table that starts at `position`, or 0.
qsizetype longestAt(std::u32string_view text, qsizetype position, Words words);
/// The length of the longest word of the table that ends before `position` and not before `floor`, or 0.
qsizetype longestBefore(std::u32string_view text, qsizetype position, Words words, qsizetype floor = 0);
/// Where the first word of the table stands in `span`; empty when there is none.
TextSpan firstOf(std::u32string_view text, TextSpan span, Words words);
/// Where the last word of the table stands in `span`; empty when there is none.
TextSpan lastOf(std::u32string_view text, TextSpan span, Words words);
bool containsAny(std::u32string_view text, TextSpan span, Words words);
bool startsWithAny(std::u32string_view text, Words words);
bool endsWithAny(std::u32string_view text, Words words);

inline std::u32string_view slice(std::u32string_view text, TextSpan span)
{
    return text.substr(static_cast<size_t>(span.start), static_cast<size_t>(span.length()));
}
/// The character at `position`, or 0 outside of the text.
inline char32_t at(std::u32string_view text, qsizetype position)
{
    return position >= 0 && position < static_cast<qsizetype>(text.size())
               ? text[static_cast<size_t>(position)]
               : 0;
}
inline bool isLatin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
/// The first position at or after `position` that holds no space.
inline qsizetype skipSpaces(std::u32string_view text, qsizetype position)
{
    while (at(text, position) == U' ')
        ++position;
    return position;
}

} // namespace milepost
