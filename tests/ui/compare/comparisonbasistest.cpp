// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonbasis.h"

#include "tests/support/comparisons.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const std::vector<ContextFigure> kFigures{
    {u"460000"_s, ContextQuantity::Population, u"2020"_s, 1000.0, u"census"_s},
    {u"520000"_s, ContextQuantity::Population, u"2020"_s, 4000.0, u"census"_s},
    {u"520000"_s, ContextQuantity::Gdp, u"2018"_s, 15000.0, u"bulletin"_s}};

TEST(ComparisonBasis, givesMoneyInYuanAHead)
{
    const ComparisonSource source = onBasis(samples::turnover(), ComparisonBasis::PerHead, kFigures);
    EXPECT_EQ(source.unit.symbol, u"元/人"_s);
    ASSERT_EQ(source.measures.size(), 2U);
    // 46,000,000 万元 for 10 million people; 2,500 亿元 for 40 million.
    EXPECT_DOUBLE_EQ(source.measures[0].targets[0].value, 46000.0);
    EXPECT_DOUBLE_EQ(source.measures[1].targets[2].value, 6250.0);
    EXPECT_DOUBLE_EQ(*source.measures[1].latest->value, 2665.0);
    EXPECT_TRUE(source.measures[0].unit.convertsTo(source.unit));
    EXPECT_TRUE(source.notes.join(u' ').contains(u"2020, census"_s));
}

TEST(ComparisonBasis, givesMoneyAsAShareOfTheGrossProductAndNamesWhoHasNone)
{
    const ComparisonSource source = onBasis(samples::turnover(), ComparisonBasis::PerGdp, kFigures);
    EXPECT_EQ(source.unit.symbol, u"%"_s);
    ASSERT_EQ(source.measures.size(), 1U);
    EXPECT_DOUBLE_EQ(source.measures[0].targets[2].value, 16.7);
    EXPECT_TRUE(source.notes.join(u' ').contains(u"海南"_s)) << source.notes.join(u' ').toStdString();
}

TEST(ComparisonBasis, givesCountsPerMillionPeopleAndLeavesSharesOut)
{
    ComparisonSource source = samples::turnover();
    source.unit = {u"家"_s, UnitKind::Count, u"家"_s, 1.0};
    for (ComparedMeasure& measure : source.measures)
        measure.unit = source.unit;
    source.measures[1].targets = {samples::promise(80, 2018)};
    source.related.clear();
    ComparisonSource divided = onBasis(source, ComparisonBasis::PerHead, kFigures);
    EXPECT_EQ(divided.unit.symbol, u"家/百万人"_s);
    EXPECT_DOUBLE_EQ(divided.measures[1].targets[0].value, 2.0);
    source.measures[0].unit = {u"%"_s, UnitKind::Ratio, u"%"_s, 1.0};
    source.measures[1].targets[0].change = Change::Increase;
    divided = onBasis(source, ComparisonBasis::PerHead, kFigures);
    EXPECT_TRUE(divided.measures.empty());
    EXPECT_FALSE(divided.notes.isEmpty());
}

TEST(ComparisonBasis, givesAllValuesOfAUnitTheSameDecimals)
{
    ComparisonSource source = samples::turnover();
    source.unit = {u"家"_s, UnitKind::Count, u"家"_s, 1.0};
    for (ComparedMeasure& measure : source.measures)
        measure.unit = source.unit;
    source.measures[0].targets = {samples::promise(77, 2018)};   // for 10 million people
    source.measures[1].targets = {samples::promise(1234, 2018)}; // for 40 million
    source.measures[1].latest.reset();
    source.measures[1].baseline.reset();
    source.measures[1].values.clear();
    source.related.clear();
    const ComparisonSource divided = onBasis(source, ComparisonBasis::PerHead, kFigures);
    EXPECT_DOUBLE_EQ(divided.measures[0].targets[0].value, 7.7);
    EXPECT_DOUBLE_EQ(divided.measures[1].targets[0].value, 30.9);
}

TEST(ComparisonBasis, givesForeignMoneyAHeadAndNeverByAProductInYuan)
{
    std::vector<ContextFigure> figures = kFigures;
    figures.push_back({u"410000"_s, ContextQuantity::Population, u"2020"_s, 10000.0, u"census"_s});
    figures.push_back({u"410000"_s, ContextQuantity::Gdp, u"2018"_s, 50000.0, u"bulletin"_s});
    const ComparisonSource perHead = onBasis(samples::turnover(), ComparisonBasis::PerHead, figures);
    ASSERT_EQ(perHead.related.size(), 1U);
    EXPECT_EQ(perHead.related[0].unit.symbol, u"美元/人"_s);
    EXPECT_DOUBLE_EQ(perHead.related[0].targets[0].value, 100.0);
    const ComparisonSource perProduct = onBasis(samples::turnover(), ComparisonBasis::PerGdp, figures);
    EXPECT_TRUE(perProduct.related.empty());
    EXPECT_TRUE(perProduct.notes.join(u' ').contains(u"another currency"_s));
}

TEST(ComparisonBasis, leavesAPromiseAsItIs)
{
    const ComparisonSource source = onBasis(samples::turnover(), ComparisonBasis::AsPromised, kFigures);
    EXPECT_EQ(source.unit.symbol, u"亿元"_s);
    EXPECT_EQ(source.measures[1].targets[2].value, 2500.0);
    EXPECT_TRUE(source.notes.isEmpty());
}

} // namespace
} // namespace milepost
