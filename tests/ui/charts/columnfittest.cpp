// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnfit.h"

#include <gtest/gtest.h>
#include <numeric>

namespace milepost {
namespace {

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST(ColumnFit, sharesSpareWidthByWeight)
{
    EXPECT_EQ(fittedWidths({{100, 40, 1}, {100, 40, 3}}, 280), (std::vector<double>{120, 160}));
}

TEST(ColumnFit, theWidestColumnGivesWayFirst)
{
    const std::vector<double> widths = fittedWidths({{60, 40, 1}, {80, 40, 1}, {500, 40, 1}}, 300);
    EXPECT_DOUBLE_EQ(widths[0], 60);
    EXPECT_DOUBLE_EQ(widths[1], 80);
    EXPECT_NEAR(widths[2], 160, 0.001);
}

TEST(ColumnFit, ofTwoWideColumnsTheWeightierKeepsMore)
{
    const std::vector<double> widths = fittedWidths({{500, 40, 1}, {500, 40, 3}, {60, 40, 1}}, 300);
    EXPECT_NEAR(widths[2], 60, 0.001);
    EXPECT_NEAR(widths[0], 60, 0.001);
    EXPECT_NEAR(widths[1], 180, 0.001);
}

TEST(ColumnFit, noColumnIsLostWhereEvenTheLeastIsTooMuch)
{
    const std::vector<double> widths = fittedWidths({{90, 60, 1}, {300, 60, 1}, {300, 80, 1}}, 100);
    EXPECT_NEAR(sumOf(widths), 100, 0.001);
    EXPECT_NEAR(widths[0], 30, 0.001);
    EXPECT_NEAR(widths[2], 40, 0.001);
}

TEST(ColumnFit, anEmptyTableHasNoColumns)
{
    EXPECT_TRUE(fittedWidths({}, 100).empty());
}

} // namespace
} // namespace milepost
