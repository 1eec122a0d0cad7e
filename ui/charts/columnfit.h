// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace milepost {

/// What one column of a table asks for, in any unit of length.
struct ColumnNeed
{
    double natural = 0;  ///< for its longest cell on one line
    double least = 0;    ///< below this it is hard to read; not above natural
    double weight = 1.0; ///< share of the spare width, and of what is left where room is short
};

/// Widths that together never exceed `available`. Spare width goes by weight. Where room is short the widest
/// columns give way first, so that short cells stay on one line; only where even the least widths are too
/// much does every column shrink alike.
std::vector<double> fittedWidths(const std::vector<ColumnNeed>& columns, double available);

} // namespace milepost
