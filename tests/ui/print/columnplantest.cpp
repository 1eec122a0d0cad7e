// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/columnplan.h"

#include <gtest/gtest.h>
#include <numeric>

namespace milepost {
namespace {

TEST(ColumnPlan, givesWidthWhereItSavesLines)
{
    // Many agencies miss their line by a little; one long list of targets would want much.
    const PlannedColumn agencies{.least = 60, .weight = 1, .ragged = 5, .cells = {90, 90, 90, 90, 20}};
    const PlannedColumn targets{.least = 60, .weight = 3, .ragged = 5, .cells = {40, 40, 40, 40, 400}};
    const std::vector<double> widths = plannedWidths({agencies, targets}, 150);
    EXPECT_EQ(widths[0], 90);
    EXPECT_EQ(widths[1], 60);
}

TEST(ColumnPlan, sharesByWeightWhatSavesNothing)
{
    const std::vector<double> widths = plannedWidths({{50, 1, 5, {50}}, {50, 3, 5, {50}}}, 140);
    EXPECT_EQ(widths, (std::vector<double>{60, 80}));
}

TEST(ColumnPlan, givesTheRestToWhatIsStillBroken)
{
    const std::vector<double> widths =
        plannedWidths({{50, 1, 5, {50}}, {50, 3, 5, {50}}, {60, 1, 5, {200}}}, 180);
    EXPECT_EQ(widths, (std::vector<double>{50, 50, 80}));
}

TEST(ColumnPlan, fillsTheTableAndSqueezesNoColumnBelowItsLeast)
{
    const std::vector<PlannedColumn> columns{{40, 1, 4, {300, 120, 80}}, {70, 2, 4, {90, 500, 75}}};
    const std::vector<double> widths = plannedWidths(columns, 200);
    EXPECT_DOUBLE_EQ(std::accumulate(widths.begin(), widths.end(), 0.0), 200);
    EXPECT_GE(widths[0], 40);
    EXPECT_GE(widths[1], 70);
}

TEST(ColumnPlan, anEmptyTableHasNoColumns)
{
    EXPECT_TRUE(plannedWidths({}, 100).empty());
}

} // namespace
} // namespace milepost
