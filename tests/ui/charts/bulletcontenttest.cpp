// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletcontent.h"

#include "tests/support/comparisons.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using namespace samples;

TEST(BulletContent, keepsTheOrderOfProvincesAndNamesTheAbsent)
{
    const BulletContent content = bulletContent(turnover());
    ASSERT_EQ(content.groups.size(), 2U);
    QStringList names;
    for (const BulletRow& row : content.groups[0].rows)
        names.append(row.name);
    EXPECT_EQ(names, QStringList({u"海南"_s, u"贵州"_s}));
    EXPECT_EQ(content.groups[0].absences,
              QStringList({u"No target: 辽宁."_s, u"In 亿美元 only, see below: 河南."_s}));
}

TEST(BulletContent, convertsToTheUnitOfTheIndicator)
{
    const BulletContent content = bulletContent(turnover());
    EXPECT_DOUBLE_EQ(content.groups[0].rows[0].markers[0].value, 4600.0);
    EXPECT_EQ(content.groups[0].rows[0].markers[0].label, u"2018 >\u00A04,600"_s);
}

TEST(BulletContent, neverMixesCurrencies)
{
    const BulletContent content = bulletContent(turnover());
    ASSERT_EQ(content.groups[1].rows.size(), 1U);
    EXPECT_EQ(content.groups[1].unit, u"亿美元"_s);
    EXPECT_FALSE(content.groups[1].reason.isEmpty());
    EXPECT_DOUBLE_EQ(content.groups[1].rows[0].markers[0].value, 100.0);
}

TEST(BulletContent, setsUnlikeDeadlinesApartAndSaysWhy)
{
    ComparisonSource source = turnover();
    EXPECT_TRUE(bulletContent(source).groups[0].reason.isEmpty());
    EXPECT_TRUE(bulletContent(source).groups[0].heading.isEmpty());
    source.measures[0].targets[0].year = 2020;
    source.measures.push_back(measure(u"210000"_s, u"交易额"_s, source.unit, {promise(900, std::nullopt)}));
    const BulletContent content = bulletContent(source);
    ASSERT_EQ(content.groups.size(), 4U) << "in the order of the places, then the other currency";
    EXPECT_EQ(content.groups[0].heading, u"Deadline 2020"_s);
    ASSERT_EQ(content.groups[0].rows.size(), 1U);
    EXPECT_EQ(content.groups[0].rows[0].name, u"海南"_s);
    EXPECT_EQ(content.groups[0].reason,
              u"Deadlines differ (海南 2020, 贵州 2018), so they stand apart, on axes of one scale."_s);
    EXPECT_EQ(content.groups[1].heading, u"Deadline 2018"_s);
    EXPECT_EQ(content.groups[1].rows[0].name, u"贵州"_s);
    EXPECT_EQ(content.groups[2].heading, u"Without a deadline"_s);
    EXPECT_TRUE(content.groups[1].absences.isEmpty());
    EXPECT_EQ(content.groups[2].absences, QStringList({u"In 亿美元 only, see below: 河南."_s}));
    for (size_t i = 0; i < 3; ++i)
        EXPECT_EQ(content.groups[i].scale, 1);
    EXPECT_EQ(content.groups[3].scale, 0);
    const BulletContent twice = bulletContent({source, source});
    EXPECT_NE(twice.groups[0].scale, twice.groups[4].scale) << "one indicator, one scale";
}

TEST(BulletContent, setsChangesApartFromLevels)
{
    ComparisonSource source = turnover();
    source.measures[1].targets = {promise(20, 2018)};
    source.measures[1].targets[0].change = Change::Increase;
    const BulletContent content = bulletContent(source);
    ASSERT_EQ(content.groups.size(), 3U);
    EXPECT_EQ(content.groups[2].rows.size(), 1U);
    EXPECT_TRUE(content.groups[0].absences.contains(u"A change only, see below: 贵州."_s));
    EXPECT_EQ(content.groups[2].rows[0].markers[0].label, u"2018 +20"_s);
}

TEST(BulletContent, marksAnEstimateAsProvisional)
{
    const BulletRow row = bulletContent(turnover()).groups[0].rows[1];
    EXPECT_TRUE(row.provisional);
    EXPECT_EQ(row.latestLabel, u"1,066 (2015)"_s);
    EXPECT_EQ(row.baseline, std::optional(800.0));
}

TEST(BulletContent, tellsRowsOfOneProvinceApartByArea)
{
    ComparisonSource source = turnover();
    source.measures.push_back(source.measures[1]);
    source.measures[1].area = u"电子商务"_s;
    source.measures[2].area = u"总体目标"_s;
    const BulletContent content = bulletContent(source);
    ASSERT_EQ(content.groups[0].rows.size(), 3U);
    EXPECT_TRUE(content.groups[0].rows[1].detail.contains(u"电子商务"_s));
    EXPECT_TRUE(content.groups[0].rows[2].detail.contains(u"总体目标"_s));
}

TEST(BulletContent, hasATwinTableInTheWordsOfThePlans)
{
    const TableContent table = bulletContent(turnover()).table;
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[2][0], u"海南"_s);
    EXPECT_EQ(table.rows[2][3], u"2018\u00A0>\u00A046,000,000\u00A0万元"_s);
    EXPECT_EQ(table.rows[1][3], u"2018\u00A0≥\u00A0100\u00A0亿美元"_s);
    for (const auto& row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
}

TEST(BulletContent, hasATableOfMeasuresAloneWhereTheChartNamesTheRest)
{
    BulletContent content = bulletContent(turnover());
    for (size_t i = 1; i < content.tableMeasures.size(); ++i)
        content.tableMeasures[i] = MeasureId(QString::number(i));
    const TableContent table = tableOfMeasures(content);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0][0], u"河南"_s);
    EXPECT_EQ(table.columns.size(), content.table.columns.size());
}

TEST(BulletContent, saysWhyItIsEmpty)
{
    ComparisonSource source = turnover();
    source.measures.clear();
    source.related.clear();
    const BulletContent content = bulletContent(source);
    EXPECT_TRUE(content.groups.empty());
    EXPECT_FALSE(content.emptyReason.isEmpty());
    EXPECT_TRUE(content.description.contains(content.emptyReason));
}

TEST(TableContent, becomesTabSeparatedText)
{
    const QString text =
        toTabSeparated({u"t"_s, {{u"a"_s}, {u"b"_s}}, {{u"1\t2"_s, u"3\n4"_s}, {u""_s, u"x"_s}}});
    EXPECT_EQ(text, u"a\tb\n1 2\t3 4\n\tx\n"_s);
}

} // namespace
} // namespace milepost
