// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace milepost {

/// One code point as the reading stages see it: full-width ASCII becomes half-width, CJK radicals become the
/// ideographs they picture, every kind of space becomes U+0020, every kind of line end U+000A. Always one
/// code point for one, so offsets do not move.
char32_t normalised(char32_t character);

/// The whole text, code point by code point.
std::u32string normalised(std::u32string_view text);

inline bool isSpace(char32_t c)
{
    return c == U' ';
}
inline bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}
/// 一二三四五六七八九十百千零〇两
bool isChineseNumeral(char32_t c);
/// A CJK unified ideograph.
inline bool isIdeograph(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}
/// ( 〔 [ 【 { or 《 “ ‘ 「 『 〈: what must close again.
bool isOpeningMark(char32_t c);
/// The mark that closes `opening`, or 0.
char32_t closingMark(char32_t opening);

/// The value of a Chinese numeral below one hundred thousand (十二, 二十, 一百零三), or -1.
int chineseNumeralValue(std::u32string_view text);

} // namespace milepost
