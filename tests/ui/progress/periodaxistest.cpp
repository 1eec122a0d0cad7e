// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/periodaxis.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct AxisCase
{
    const char* name;
    PeriodKind kind;
    size_t count;
    QString first;
    QString last;
    int asOf; ///< place of 2017-07-01
};

class PeriodAxisTest : public testing::TestWithParam<AxisCase>
{};

TEST_P(PeriodAxisTest, coversTheYearsWithoutGaps)
{
    const AxisCase& expected = GetParam();
    const std::vector<Period> axis = periodAxis(expected.kind, 2016, 2018);
    ASSERT_EQ(axis.size(), expected.count);
    EXPECT_EQ(axis.front().toString(), expected.first);
    EXPECT_EQ(axis.back().toString(), expected.last);
    for (size_t i = 1; i < axis.size(); ++i)
        EXPECT_EQ(axis[i - 1].lastDay().addDays(1), axis[i].firstDay());
}

TEST_P(PeriodAxisTest, findsThePeriodOfADay)
{
    EXPECT_EQ(indexOfDay(periodAxis(GetParam().kind, 2016, 2018), QDate(2017, 7, 1)), GetParam().asOf);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, PeriodAxisTest,
    testing::Values(AxisCase{"years", PeriodKind::Year, 3, u"2016"_s, u"2018"_s, 1},
                    AxisCase{"halves", PeriodKind::HalfYear, 6, u"2016H1"_s, u"2018H2"_s, 3},
                    AxisCase{"quarters", PeriodKind::Quarter, 12, u"2016Q1"_s, u"2018Q4"_s, 6},
                    AxisCase{"months", PeriodKind::Month, 36, u"2016-01"_s, u"2018-12"_s, 18}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(PeriodAxisEdgeTest, dayOutsideHasNoPlace)
{
    EXPECT_EQ(indexOfDay(periodAxis(PeriodKind::Year, 2016, 2018), QDate(2019, 1, 1)), -1);
}

TEST(PeriodAxisEdgeTest, reversedYearsGiveNothing)
{
    EXPECT_TRUE(periodAxis(PeriodKind::Month, 2018, 2016).empty());
}

} // namespace
} // namespace milepost
