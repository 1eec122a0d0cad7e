// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numerals.h"

#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <charconv>
#include <string>

namespace milepost {
namespace {

constexpr qsizetype kMostDigits = 15; // what a double holds exactly; longer runs are serial numbers
constexpr std::u32string_view kPercentPrefix = U"百分之";
constexpr std::u32string_view kFraction = U"分之";

qsizetype digitRun(std::u32string_view text, qsizetype position)
{
    qsizetype end = position;
    while (isDigit(at(text, end)))
        ++end;
    return end - position;
}

/// The end of 1,234,567 from `position`, or `position` when the commas are not thousands separators.
qsizetype groupedEnd(std::u32string_view text, qsizetype position)
{
    qsizetype end = position + digitRun(text, position);
    if (end - position > 3)
        return position;
    bool grouped = false;
    while (at(text, end) == U',' && digitRun(text, end + 1) == 3) {
        end += 4;
        grouped = true;
    }
    return grouped ? end : position;
}

/// The end of 4 500 behind a word that leads to a number, or `position`: elsewhere a space parts two numbers.
qsizetype spacedEnd(std::u32string_view text, qsizetype position)
{
    constexpr std::u32string_view kLeading = U"到达过至于约为超破逾近成入";
    const char32_t before = at(text, position - 1);
    const char32_t word = before == U' ' ? at(text, position - 2) : before;
    qsizetype end = position + digitRun(text, position);
    if (word == 0 || kLeading.find(word) == kLeading.npos || end - position > 3)
        return position;
    bool grouped = false;
    while (at(text, end) == U' ' && digitRun(text, end + 1) == 3) {
        end += 4;
        grouped = true;
    }
    return grouped && isIdeograph(at(text, end)) ? end : position;
}

std::optional<double> toDouble(std::u32string_view digits)
{
    std::string ascii;
    for (const char32_t c : digits)
        if (c != U',' && c != U' ')
            ascii.push_back(static_cast<char>(c));
    double value = 0.0;
    const auto [end, error] = std::from_chars(ascii.data(), ascii.data() + ascii.size(), value);
    return error == std::errc() && end == ascii.data() + ascii.size() ? std::optional(value) : std::nullopt;
}

std::optional<Numeral> readArabic(std::u32string_view text, qsizetype position)
{
    qsizetype end = groupedEnd(text, position);
    if (end == position)
        end = spacedEnd(text, position);
    if (end == position)
        end += digitRun(text, position);
    if (end - position > kMostDigits)
        return std::nullopt;
    if (at(text, end) == U'.' && isDigit(at(text, end + 1))) {
        end += 1 + digitRun(text, end + 1);
        if (at(text, end) == U'.' && isDigit(at(text, end + 1)))
            return std::nullopt;
    }
    if (end - position > kMostDigits + 5)
        return std::nullopt;
    const auto value = toDouble(slice(text, {position, end}));
    return value ? std::optional(Numeral{*value, {position, end}}) : std::nullopt;
}

std::optional<Numeral> readChinese(std::u32string_view text, qsizetype position);

/// 三分之二 is two thirds of a hundred per cent.
std::optional<Numeral> readShare(std::u32string_view text, qsizetype position, qsizetype mark, int whole)
{
    const auto part = readChinese(text, mark + static_cast<qsizetype>(kFraction.size()));
    if (!part || part->isPercent || part->value >= whole)
        return std::nullopt;
    return Numeral{100.0 * part->value / whole, {position, part->span.end}, true, true};
}

std::optional<Numeral> readChinese(std::u32string_view text, qsizetype position)
{
    const bool percent = text.substr(static_cast<size_t>(position)).starts_with(kPercentPrefix);
    const qsizetype start = percent ? position + static_cast<qsizetype>(kPercentPrefix.size()) : position;
    qsizetype end = start;
    while (isChineseNumeral(at(text, end)) && end - start <= kMostDigits)
        ++end;
    const int value = chineseNumeralValue(slice(text, {start, end}));
    if (end == start || value < 0)
        return std::nullopt;
    if (!percent && value > 1 && text.substr(static_cast<size_t>(end)).starts_with(kFraction))
        if (const auto share = readShare(text, position, end, value))
            return share;
    return Numeral{static_cast<double>(value), {position, end}, true, percent};
}

} // namespace

std::optional<Numeral> readNumeral(std::u32string_view text, qsizetype position)
{
    if (isDigit(at(text, position)))
        return readArabic(text, position);
    return isChineseNumeral(at(text, position)) ? readChinese(text, position) : std::nullopt;
}

qsizetype skipDigits(std::u32string_view text, qsizetype position)
{
    while (isDigit(at(text, position)) ||
           ((at(text, position) == U'.' || at(text, position) == U',') && isDigit(at(text, position + 1))))
        ++position;
    return position;
}

} // namespace milepost
