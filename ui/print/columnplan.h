// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace milepost {

/// A column of a table whose cells do not all stand on one line, in any unit of length.
struct PlannedColumn
{
    double least = 0;          ///< below this it is hard to read
    double weight = 1;         ///< share of the width that saves no line
    double ragged = 0;         ///< what a broken line leaves empty at its end
    std::vector<double> cells; ///< width of each row's text on one line, all columns with as many rows
};

/// Widths that together make `available` and the rows of the table as low as may be: width goes where it
/// saves most lines; what saves none goes by weight to columns that are still broken. Of a long table only
/// some rows are looked at. The least widths together are not above `available`.
std::vector<double> plannedWidths(const std::vector<PlannedColumn>& columns, double available);

} // namespace milepost
