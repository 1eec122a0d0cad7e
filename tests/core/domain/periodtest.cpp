// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

struct WrittenPeriod
{
    const char* text;
    PeriodKind kind;
    int year;
    int index;
    QDate first;
    QDate last;
};

class PeriodFormTest : public testing::TestWithParam<WrittenPeriod>
{};

TEST_P(PeriodFormTest, isReadWrittenAndDated)
{
    const WrittenPeriod& expected = GetParam();
    const Result<Period> period = Period::parse(QString::fromLatin1(expected.text));
    ASSERT_TRUE(period);
    EXPECT_EQ(period->kind(), expected.kind);
    EXPECT_EQ(period->year(), expected.year);
    EXPECT_EQ(period->index(), expected.index);
    EXPECT_EQ(period->firstDay(), expected.first);
    EXPECT_EQ(period->lastDay(), expected.last);
    EXPECT_EQ(period->toString(), QString::fromLatin1(expected.text));
}

INSTANTIATE_TEST_SUITE_P(
    Forms, PeriodFormTest,
    testing::Values(
        WrittenPeriod{"2017", PeriodKind::Year, 2017, 1, QDate(2017, 1, 1), QDate(2017, 12, 31)},
        WrittenPeriod{"2017H2", PeriodKind::HalfYear, 2017, 2, QDate(2017, 7, 1), QDate(2017, 12, 31)},
        WrittenPeriod{"2017Q3", PeriodKind::Quarter, 2017, 3, QDate(2017, 7, 1), QDate(2017, 9, 30)},
        WrittenPeriod{"2016-02", PeriodKind::Month, 2016, 2, QDate(2016, 2, 1), QDate(2016, 2, 29)}));

class PeriodRefusalTest : public testing::TestWithParam<const char*>
{};

TEST_P(PeriodRefusalTest, isNotAPeriod)
{
    const Result<Period> period = Period::parse(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(period);
    EXPECT_EQ(period.error().code, ErrorCode::InvalidInput);
}

INSTANTIATE_TEST_SUITE_P(Refused, PeriodRefusalTest,
                         testing::Values("", "17", "2017H3", "2017Q0", "2017-13", "2017-6", "2017 ", "3017x",
                                         "２０１７", "2017H1Q2"));

TEST(PeriodTest, ordersByEndAndPutsTheShorterFirst)
{
    EXPECT_LT(Period(PeriodKind::Year, 2016), Period(PeriodKind::Month, 2017, 1));
    EXPECT_LT(Period(PeriodKind::Month, 2017, 12), Period(PeriodKind::Quarter, 2017, 4));
    EXPECT_LT(Period(PeriodKind::Quarter, 2017, 4), Period(PeriodKind::Year, 2017));
}

TEST(PeriodTest, stepsAcrossYears)
{
    EXPECT_EQ(Period(PeriodKind::Quarter, 2017, 4).next(), Period(PeriodKind::Quarter, 2018, 1));
    EXPECT_EQ(Period(PeriodKind::Month, 2018, 1).previous(), Period(PeriodKind::Month, 2017, 12));
    EXPECT_EQ(Period(PeriodKind::Year, 2018).next(), Period(PeriodKind::Year, 2019));
}

TEST(PeriodTest, coversWhatLiesWithinIt)
{
    const Period quarter(PeriodKind::Quarter, 2017, 2);
    QStringList covered;
    for (const Period& part : coveredPeriods(quarter))
        covered.append(part.toString());
    EXPECT_EQ(covered, (QStringList{QStringLiteral("2017Q2"), QStringLiteral("2017-04"),
                                    QStringLiteral("2017-05"), QStringLiteral("2017-06")}));
    EXPECT_EQ(coveredPeriods(Period(PeriodKind::Year, 2017)).size(), 19U);
    EXPECT_TRUE(quarter.covers(quarter));
    EXPECT_FALSE(quarter.covers(Period(PeriodKind::HalfYear, 2017, 1)));
    EXPECT_FALSE(quarter.covers(Period(PeriodKind::Month, 2018, 5)));
}

} // namespace
} // namespace milepost
