// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnfit.h"

#include <algorithm>

namespace milepost {

namespace {

double widthUnder(const ColumnNeed& column, double level)
{
    return std::clamp(level * column.weight, std::min(column.least, column.natural), column.natural);
}

double sumUnder(const std::vector<ColumnNeed>& columns, double level)
{
    double sum = 0;
    for (const ColumnNeed& column : columns)
        sum += widthUnder(column, level);
    return sum;
}

// The widest level at which all columns, cut to it by their weight, fit.
double levelFor(const std::vector<ColumnNeed>& columns, double available)
{
    constexpr int kHalvings = 50;
    constexpr double kMost = 20; // even a column of little weight reaches its natural width
    double low = 0;
    double high = available * kMost;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (sumUnder(columns, middle) > available ? high : low) = middle;
    }
    return low;
}

} // namespace

std::vector<double> fittedWidths(const std::vector<ColumnNeed>& columns, double available)
{
    double natural = 0;
    double weights = 0;
    for (const ColumnNeed& column : columns) {
        natural += column.natural;
        weights += column.weight;
    }
    const double least = sumUnder(columns, 0);
    const double level = natural > available ? levelFor(columns, available) : 0;
    std::vector<double> widths;
    for (const ColumnNeed& column : columns) {
        if (natural <= available)
            widths.push_back(column.natural +
                             (weights > 0 ? (available - natural) * column.weight / weights : 0));
        else if (least > available)
            widths.push_back(widthUnder(column, 0) * available / least);
        else
            widths.push_back(widthUnder(column, level));
    }
    return widths;
}

} // namespace milepost
