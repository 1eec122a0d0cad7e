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

TEST(PeriodHeadingTest, isReadAsTablesWriteIt)
{
    const auto read = [](const QString& text) {
        const std::optional<Period> period = periodOfHeading(text);
        return period ? period->toString() : QString();
    };
    EXPECT_EQ(read(u"2017"_s), u"2017"_s);
    EXPECT_EQ(read(u"2017年"_s), u"2017"_s);
    EXPECT_EQ(read(u"2017年上半年"_s), u"2017H1"_s);
    EXPECT_EQ(read(u"2017 H2"_s), u"2017H2"_s);
    EXPECT_EQ(read(u"2017年三季度"_s), u"2017Q3"_s);
    EXPECT_EQ(read(u"2017年第4季度"_s), u"2017Q4"_s);
    EXPECT_EQ(read(u"2017 Q1"_s), u"2017Q1"_s);
    EXPECT_EQ(read(u"2017-06"_s), u"2017-06"_s);
    EXPECT_EQ(read(u"2017年6月"_s), u"2017-06"_s);
    EXPECT_EQ(read(u"2017-13"_s), QString());
    EXPECT_EQ(read(u"单位"_s), QString());
    EXPECT_EQ(read(u"20170"_s), QString());
}

TEST(PeriodAxisEdgeTest, knowsThePeriodThatEndedLast)
{
    EXPECT_EQ(lastEnded(PeriodKind::HalfYear, QDate(2018, 12, 31)), Period(PeriodKind::HalfYear, 2018, 2));
    EXPECT_EQ(lastEnded(PeriodKind::HalfYear, QDate(2018, 12, 30)), Period(PeriodKind::HalfYear, 2018, 1));
    EXPECT_EQ(lastEnded(PeriodKind::Year, QDate(2018, 12, 30)), Period(PeriodKind::Year, 2017));
    EXPECT_EQ(lastEnded(PeriodKind::Quarter, QDate(2018, 1, 1)), Period(PeriodKind::Quarter, 2017, 4));
    EXPECT_EQ(lastEnded(PeriodKind::Month, QDate(2020, 2, 29)), Period(PeriodKind::Month, 2020, 2));
}

} // namespace
} // namespace milepost
