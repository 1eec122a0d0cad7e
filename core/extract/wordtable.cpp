// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/wordtable.h"

namespace milepost {
namespace {

/// Which characters words of a table begin or end with, by their low six bits: most of a text is passed over
/// with one look.
class CharacterFilter
{
public:
    using End = const char32_t& (std::u32string_view::*)() const noexcept;

    CharacterFilter(Words words, End end)
    {
        for (const std::u32string_view word : words)
            m_bits |= bitOf((word.*end)());
    }
    bool mayHold(char32_t c) const { return (m_bits & bitOf(c)) != 0; }

private:
    static quint64 bitOf(char32_t c) { return quint64{1} << (c & 63); }

    quint64 m_bits = 0;
};

} // namespace

qsizetype longestAt(std::u32string_view text, qsizetype position, Words words)
{
    qsizetype best = 0;
    if (position < 0 || position >= static_cast<qsizetype>(text.size()))
        return best;
    const std::u32string_view rest = text.substr(static_cast<size_t>(position));
    for (const std::u32string_view word : words)
        if (word.front() == rest.front() && static_cast<qsizetype>(word.size()) > best &&
            rest.starts_with(word))
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
        if (word.back() == before.back() && static_cast<qsizetype>(word.size()) > best &&
            before.ends_with(word))
            best = static_cast<qsizetype>(word.size());
    return best;
}

TextSpan firstOf(std::u32string_view text, TextSpan span, Words words)
{
    const CharacterFilter firsts(words, &std::u32string_view::front);
    const std::u32string_view limited = text.substr(0, static_cast<size_t>(span.end));
    for (qsizetype i = span.start; i < span.end; ++i) {
        if (!firsts.mayHold(at(text, i)))
            continue;
        const qsizetype length = longestAt(limited, i, words);
        if (length > 0)
            return {i, i + length};
    }
    return {};
}

TextSpan lastOf(std::u32string_view text, TextSpan span, Words words)
{
    const CharacterFilter lasts(words, &std::u32string_view::back);
    for (qsizetype i = span.end; i > span.start; --i) {
        if (!lasts.mayHold(at(text, i - 1)))
            continue;
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
