// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/tablecells.h"

#include "core/extract/numerals.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::array<Word, 11> kGrowthHeads{U"年均增长", U"年均增速", U"年均增幅", U"年均",
                                            U"累计",     U"增长率",   U"增速",     U"年增长",
                                            U"五年累计", U"五年年均", U"增幅"};
/// Before the name of a part of the row above: 其中:高速铁路.
constexpr std::array<Word, 6> kPartMarks{U"其中:", U"其中", U"#", U"—", U"——", U"*"};
constexpr Word kNoValue = U"-—–－/";
constexpr Word kOpening = U"[〔【(";
constexpr Word kClosing = U"]〕】)";
constexpr qsizetype kLongestHead = 14;
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

bool isOpening(char32_t c)
{
    return c != 0 && kOpening.find(c) != kOpening.npos;
}

bool isClosing(char32_t c)
{
    return c != 0 && kClosing.find(c) != kClosing.npos;
}

/// The one year a cell names; a cell with other digits is none.
std::optional<int> yearIn(Word cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), isDigit);
    const auto first = std::find_if(cell.begin(), cell.end(), isDigit);
    if (digits != 4)
        return std::nullopt;
    const auto position = static_cast<qsizetype>(std::distance(cell.begin(), first));
    const auto numeral = readNumeral(cell, position);
    if (!numeral || numeral->span.length() != 4 || numeral->value < kFirstYear || numeral->value > kLastYear)
        return std::nullopt;
    const bool isBare = cell.size() == 4;
    return isBare || at(cell, numeral->span.end) == U'年' ? std::optional(static_cast<int>(numeral->value))
                                                          : std::nullopt;
}

/// 普及率(%): the name and what the brackets at its end hold.
std::pair<TextSpan, TextSpan> withoutBrackets(std::u32string_view text, TextSpan name)
{
    const size_t bracket = slice(text, name).rfind(U'(');
    if (bracket == std::u32string_view::npos || bracket == 0 || at(text, name.end - 1) != U')')
        return {name, {}};
    const qsizetype open = name.start + static_cast<qsizetype>(bracket);
    return {{name.start, open}, {open + 1, name.end - 1}};
}

/// 3. or (3) or 三、 before a name.
qsizetype numberingLength(std::u32string_view text, TextSpan name)
{
    qsizetype end = name.start + (at(text, name.start) == U'(' ? 1 : 0);
    while (end < name.end && (isDigit(at(text, end)) || isChineseNumeral(at(text, end))))
        ++end;
    const char32_t mark = at(text, end);
    const bool marks = mark == U'.' || mark == U'、' || mark == U')';
    return marks && end > name.start && end + 2 < name.end ? end + 1 - name.start : 0;
}

TextSpan inside(std::u32string_view text, TextSpan span)
{
    return span.length() > 2 && isOpening(at(text, span.start)) && isClosing(at(text, span.end - 1))
               ? TextSpan{span.start + 1, span.end - 1}
               : span;
}

} // namespace

std::vector<TextSpan> cellsOf(std::u32string_view text)
{
    std::vector<TextSpan> cells;
    qsizetype start = 0;
    const auto size = static_cast<qsizetype>(text.size());
    for (qsizetype i = 0; i <= size; ++i) {
        const char32_t c = at(text, i);
        if (i < size && c != U'\n' && c != U'|' && c != U' ')
            continue;
        if (i > start)
            cells.push_back({start, i});
        start = i + 1;
    }
    return cells;
}

std::optional<ValueCell> readValueCell(std::u32string_view text, TextSpan cell)
{
    ValueCell value;
    const TextSpan span = inside(text, cell);
    value.isBracketed = span != cell && at(text, cell.start) != U'(';
    qsizetype p = span.start;
    while (p < span.end && !isDigit(at(text, p)))
        ++p;
    const auto numeral = p < span.end ? readNumeral(text, p) : std::nullopt;
    const Lead lead = readLead(text, span.start, p, {});
    const bool isNegative = at(text, span.start) == U'-' && p == span.start + 1;
    if (!numeral || (lead.start != span.start && !isNegative))
        return std::nullopt;
    value.quantity.value = numeral->value;
    value.quantity.number = numeral->span;
    const Word rest = slice(text, {numeral->span.end, span.end});
    const auto unit = readUnit(rest, 0);
    if (unit && !unit->span.isEmpty())
        value.quantity.unit = {numeral->span.end + unit->span.start, numeral->span.end + unit->span.end};
    value.quantity.kind = unit ? unit->kind : UnitClass::None;
    const qsizetype behind = unit ? numeral->span.end + unit->end : numeral->span.end;
    value.quantity.whole = {numeral->span.start, behind};
    value.bound = readBound(text, lead, value.quantity);
    value.change = isNegative ? Change::Decrease : lead.change;
    const bool isWhole = behind + boundSuffixLength(text, behind) == span.end;
    return isWhole ? std::optional(value) : std::nullopt;
}

bool isBlankCell(std::u32string_view cell)
{
    return cell.find_first_not_of(kNoValue) == std::u32string_view::npos;
}

std::optional<IndicatorColumn> readColumnHead(std::u32string_view text, TextSpan cell)
{
    if (cell.length() > kLongestHead)
        return std::nullopt;
    IndicatorColumn column;
    column.year = yearIn(slice(text, cell));
    if (column.year)
        return column;
    const TextSpan words = inside(text, cell); // [年均增速]
    const auto [name, unit] = withoutBrackets(text, words);
    column.isBracketed = words != cell;
    const qsizetype growth = longestAt(text, name.start, kGrowthHeads);
    const auto hasDigits = std::any_of(text.begin() + name.start, text.begin() + name.end, isDigit);
    if (growth == 0 || hasDigits)
        return std::nullopt;
    column.unit = unit;
    column.isYearly = at(text, name.start) != U'累';
    return column;
}

bool isUnitCell(std::u32string_view text, TextSpan cell)
{
    const TextSpan span = inside(text, cell);
    const auto unit = readUnit(slice(text, span), 0);
    return unit && !unit->span.isEmpty() && unit->span.end == span.length();
}

RowName readRowName(std::u32string_view text, TextSpan name, TextSpan unit)
{
    RowName row;
    name.start += numberingLength(text, name);
    name.start += longestAt(text, name.start, kPartMarks);
    row.name = name;
    row.unit = inside(text, unit);
    if (unit.isEmpty())
        std::tie(row.name, row.unit) = withoutBrackets(text, name);
    const Lead lead = readLead(text, row.name.start, row.name.end, {});
    if (lead.change == Change::None || lead.start < row.name.start + 2)
        return row;
    row.name.end = lead.start;
    row.change = lead.change;
    row.isAnnual = lead.isAnnual;
    row.falls = lead.falls;
    return row;
}

} // namespace milepost
