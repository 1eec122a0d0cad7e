// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/leads.h"
#include "core/extract/quantities.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// The cells of tables that came through as text: what stands between line ends, bars and blanks.
std::vector<TextSpan> cellsOf(std::u32string_view text);

/// A cell that holds a number and nothing else: ≥85, 1200以上, 约17.8%, [13.5], 下降18%.
struct ValueCell
{
    QuantityMention quantity; ///< its own unit only
    Bound bound = Bound::Equal;
    Change change = Change::None;
    bool isBracketed = false; ///< [13.5]: summed up over the years
};
std::optional<ValueCell> readValueCell(std::u32string_view text, TextSpan cell);

/// — or /: a cell without a value.
bool isBlankCell(std::u32string_view cell);

/// What a column of values holds.
struct IndicatorColumn
{
    std::optional<int> year;  ///< absent for a column of growth (年均增长, 年均/累计)
    TextSpan unit;            ///< the (%) of its head, empty when none
    bool isYearly = false;    ///< growth a year
    bool isBracketed = false; ///< [年均增速]: so are its values, which says nothing of them
};
/// The column that a cell of a head names: 2020年, 目标值(2025年), 年均增长(%).
std::optional<IndicatorColumn> readColumnHead(std::u32string_view text, TextSpan cell);

/// A cell that is a unit: 万人, (%).
bool isUnitCell(std::u32string_view text, TextSpan cell);

/// The name of a row, its unit and the change it names: 单位产值能耗降低(%).
struct RowName
{
    TextSpan name;
    TextSpan unit;
    Change change = Change::None;
    bool isAnnual = false;
    bool falls = false;
};
RowName readRowName(std::u32string_view text, TextSpan name, TextSpan unit);

} // namespace milepost
