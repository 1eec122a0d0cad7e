// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/periods.h"

#include "core/extract/wordtable.h"

#include <gtest/gtest.h>

using namespace milepost;

namespace {

struct PeriodRow
{
    std::u32string_view text;
    std::u32string_view span;
    PeriodRole role;
    int year; ///< 0 for none
    int from; ///< 0 for none
};

class OnePeriod : public testing::TestWithParam<PeriodRow>
{};

TEST_P(OnePeriod, IsReadWithItsRoleAndYears)
{
    const PeriodRow& row = GetParam();
    const auto found = findPeriods(row.text);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(slice(row.text, found[0].span), row.span);
    EXPECT_EQ(found[0].role, row.role);
    EXPECT_EQ(found[0].year.value_or(0), row.year);
    EXPECT_EQ(found[0].from.value_or(0), row.from);
}

INSTANTIATE_TEST_SUITE_P(
    Deadlines, OnePeriod,
    testing::Values(PeriodRow{U"到2018年,建成", U"2018年", PeriodRole::Deadline, 2018, 0},
                    PeriodRow{U"到2020年底建成", U"2020年底", PeriodRole::Deadline, 2020, 0},
                    PeriodRow{U"2020年前建成", U"2020年前", PeriodRole::Deadline, 2020, 0},
                    PeriodRow{U"2017年底前确保", U"2017年底前", PeriodRole::Deadline, 2017, 0},
                    PeriodRow{U"到二〇二五年建成", U"二〇二五年", PeriodRole::Deadline, 2025, 0},
                    PeriodRow{U"到“十三五”末", U"“十三五”末", PeriodRole::Deadline, 2020, 0},
                    PeriodRow{U"十二五末达到", U"十二五末", PeriodRole::Deadline, 2015, 0},
                    PeriodRow{U"十四五期末", U"十四五期末", PeriodRole::Deadline, 2025, 0}));

INSTANTIATE_TEST_SUITE_P(
    SpansAndPoints, OnePeriod,
    testing::Values(PeriodRow{U"2015-2018年实施", U"2015-2018年", PeriodRole::Span, 2018, 2015},
                    PeriodRow{U"2015—2018年,统筹", U"2015—2018年", PeriodRole::Span, 2018, 2015},
                    PeriodRow{U"2016年至2020年累计", U"2016年至2020年", PeriodRole::Span, 2020, 2016},
                    PeriodRow{U"“十四五”期间,投资", U"“十四五”期间", PeriodRole::Span, 2025, 2021},
                    PeriodRow{U"2016年,完成", U"2016年", PeriodRole::Point, 2016, 0},
                    PeriodRow{U"今年完成投资", U"今年", PeriodRole::ThisYear, 0, 0}));

INSTANTIATE_TEST_SUITE_P(
    RelativeAndPast, OnePeriod,
    testing::Values(PeriodRow{U"未来2至3年,覆盖", U"2至3年", PeriodRole::Relative, 0, 0},
                    PeriodRow{U"年底前建成", U"年底前", PeriodRole::PartOfYear, 0, 0},
                    PeriodRow{U"到规划期末,", U"规划期末", PeriodRole::OwnEnd, 0, 0},
                    PeriodRow{U"规划期内累计", U"规划期内", PeriodRole::OwnTerm, 0, 0},
                    PeriodRow{U"比去年底提高", U"去年底", PeriodRole::Reference, 0, 0},
                    PeriodRow{U"三年内建成", U"三年内", PeriodRole::Relative, 0, 0},
                    PeriodRow{U"力争用5年左右时间,", U"5年左右时间", PeriodRole::Relative, 0, 0},
                    PeriodRow{U"近3年建成", U"3年", PeriodRole::Past, 0, 0},
                    PeriodRow{U"截至2015年底,全省", U"2015年底", PeriodRole::AsOf, 2015, 0},
                    PeriodRow{U"去年完成", U"去年", PeriodRole::Past, 0, 0}));

INSTANTIATE_TEST_SUITE_P(
    RulingNothing, OnePeriod,
    testing::Values(PeriodRow{U"比2005年增长", U"2005年", PeriodRole::Reference, 2005, 0},
                    PeriodRow{U"由2013年的18%", U"2013年", PeriodRole::Reference, 2013, 0},
                    PeriodRow{U"达到2020年的3倍", U"2020年", PeriodRole::Reference, 2020, 0},
                    PeriodRow{U"2015年10月22日", U"2015年10月22日", PeriodRole::Date, 2015, 0},
                    PeriodRow{U"发布日期:2015-10-08", U"2015-10-08", PeriodRole::Date, 2015, 0},
                    PeriodRow{U"09.07.2017 21:11", U"09.07.2017", PeriodRole::Date, 2017, 0},
                    PeriodRow{U"规划(2017-2021年)", U"2017-2021年", PeriodRole::Name, 2021, 2017},
                    PeriodRow{U"规划期为2021—2025年。", U"2021—2025年", PeriodRole::Name, 2025, 2021},
                    PeriodRow{U",三年累计投资", U"三年", PeriodRole::Name, 0, 0},
                    PeriodRow{U"每人每5年不少于", U"5年", PeriodRole::Name, 0, 0},
                    PeriodRow{U"“十三五”规划", U"“十三五”", PeriodRole::Name, 0, 0}));

class NoPeriod : public testing::TestWithParam<std::u32string_view>
{};

TEST_P(NoPeriod, IsFoundInOtherNumbers)
{
    EXPECT_TRUE(findPeriods(GetParam()).empty());
}

INSTANTIATE_TEST_SUITE_P(Names, NoPeriod,
                         testing::Values(U"国发〔2015〕40号", U"2025家企业", U"12018年", U"给予3年的房租减免",
                                         U"十五个", U"每年底评估", U"今后的工作"));

TEST(Periods, ThisYearTakesTheYearOfIssue)
{
    auto found = findPeriods(U"今年底建成");
    datePeriods(U"今年底建成", found, {2016, {}, {}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].year, 2016);
}

TEST(Periods, PartOfAYearTakesTheYearOfItsParagraph)
{
    const std::u32string_view text = U"2019年启动建设,6月底前完成选址。\n年底前投产";
    auto found = findPeriods(text);
    datePeriods(text, found, {2018, {}, {}});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[1].role, PeriodRole::Deadline);
    EXPECT_EQ(found[1].year, 2019);
    EXPECT_EQ(found[2].year, 2018) << "another paragraph: the year of issue";
}

TEST(Periods, PartOfAnUnknownYearRulesNothing)
{
    auto found = findPeriods(U"上半年开工");
    datePeriods(U"上半年开工", found, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].governs());
}

TEST(Periods, ThePlansOwnPeriodIsThatItSaysItIsFor)
{
    const std::u32string_view text = U"“十四五”规划。规划期为2022—2026年,展望到2035年。到规划期末,建成";
    auto found = findPeriods(text);
    const auto term = planTerm(text, found);
    ASSERT_TRUE(term);
    EXPECT_EQ(term->first, 2022);
    EXPECT_EQ(term->last, 2026);
    datePeriods(text, found, {{}, {}, term});
    ASSERT_EQ(found.size(), 4U);
    EXPECT_FALSE(found[2].governs()) << "the outlook says how far the plan looks";
    EXPECT_EQ(found[3].role, PeriodRole::Deadline);
    EXPECT_EQ(found[3].year, 2026);
}

TEST(Periods, ThePlansOwnPeriodIsThatOfItsTitleElse)
{
    const std::u32string_view named = U"省宽带行动方案(2021-2023年)";
    EXPECT_EQ(planTerm(named, findPeriods(named))->last, 2023);
    const std::u32string_view five = U"省“十三五”规划";
    EXPECT_EQ(planTerm(five, findPeriods(five))->first, 2016);
    EXPECT_FALSE(planTerm(U"实施意见", findPeriods(U"实施意见")));
}

TEST(Periods, FindsTheLastBeforeAPlace)
{
    const auto found = findPeriods(U"到2018年建成,到2025年");
    EXPECT_EQ(lastPeriodBefore(found, 0), -1);
    EXPECT_EQ(lastPeriodBefore(found, 6), 0);
    EXPECT_EQ(lastPeriodBefore(found, 20), 1);
}

} // namespace
