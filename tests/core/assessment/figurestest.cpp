// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/figures.h"

#include "core/assessment/timeline.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

TEST(FiguresTest, valuesAreShortAndWithoutNoise)
{
    EXPECT_EQ(valueText(20000), u"20000"_s);
    EXPECT_EQ(valueText(0.1 + 0.2), u"0.3"_s);
    EXPECT_EQ(valueText(-3.5), u"−3.5"_s);
    EXPECT_EQ(valueText(1.5e12), u"1500000000000"_s);
    EXPECT_EQ(valueText(0), u"0"_s);
    EXPECT_EQ(valueText(-0.0), u"0"_s);
}

TEST(FiguresTest, targetsShowTheirBoundAndRange)
{
    EXPECT_EQ(targetText({{}, 20000, std::nullopt}, {}), u"20000"_s);
    EXPECT_EQ(targetText({{}, 19, std::nullopt, Bound::AtMost}, u"%"_s), u"≤19 %"_s);
    EXPECT_EQ(targetText({{}, 5, 10.0}, u"家"_s), u"5–10 家"_s);
}

TEST(FiguresTest, datesAreAsShortAsTheirPeriod)
{
    EXPECT_EQ(dateText(QDate(2016, 12, 31)), u"2016"_s);
    EXPECT_EQ(dateText(QDate(2016, 6, 30)), u"2016-06"_s);
    EXPECT_EQ(dateText(QDate(2016, 2, 29)), u"2016-02"_s);
    EXPECT_EQ(dateText(QDate(2017, 5, 3)), u"2017-05-03"_s);
}

TEST(FiguresTest, sharesDoNotRoundToAllOrNothing)
{
    EXPECT_EQ(shareText(0.25), u"25.0 %"_s);
    EXPECT_EQ(shareText(0.9996), u"99.96 %"_s);
    EXPECT_EQ(shareText(1.0), u"100.0 %"_s);
    EXPECT_EQ(shareText(0.0), u"0.0 %"_s);
    EXPECT_EQ(shareText(0.0001), u"0.01 %"_s);
    EXPECT_EQ(shareText(-0.1538), u"−15.4 %"_s);
    EXPECT_EQ(pointsText(13.8), u"+13.8"_s);
    EXPECT_EQ(pointsText(-8.33), u"−8.3"_s);
}

TEST(FiguresTest, ratiosPrintInTheirOwnClass)
{
    const Bands bands;
    EXPECT_EQ(ratioText(0.75, Method::ShareOfWay, bands), u"0.75"_s);
    EXPECT_EQ(ratioText(0.94999, Method::ShareOfWay, bands), u"0.94999"_s);
    EXPECT_EQ(ratioText(0.5999, Method::ShareOfWay, bands), u"0.5999"_s);
    EXPECT_EQ(ratioText(1.0502, Method::ShareOfWay, bands), u"1.0502"_s);
    EXPECT_EQ(ratioText(1.0502, Method::GrowthPath, bands), u"1.05"_s);
    EXPECT_EQ(ratioText(-0.001, Method::ShareOfWay, bands), u"−0.001"_s);
}

TEST(TimelineTest, countsMonthsToTheEndOfTheDay)
{
    EXPECT_EQ(monthPosition(QDate(2016, 12, 31)) - monthPosition(QDate(2015, 12, 31)), 12.0);
    EXPECT_EQ(monthPosition(QDate(2016, 2, 29)) - monthPosition(QDate(2015, 12, 31)), 2.0);
    EXPECT_EQ(monthPosition(QDate(2016, 4, 15)) - monthPosition(QDate(2016, 3, 31)), 0.5);
    EXPECT_EQ(spanOpening(2015), QDate(2014, 12, 31));
}

} // namespace
} // namespace milepost
