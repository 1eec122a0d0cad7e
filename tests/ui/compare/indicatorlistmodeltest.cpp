// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/indicatorlistmodel.h"

#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "ui/charts/tablecontentmodel.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

ComparableIndicator indicator(const QString& id, const QString& name, const QString& area, int provinces)
{
    ComparableIndicator one;
    one.id = id;
    one.name = name;
    one.areaId = area;
    one.area = area;
    one.searchText = name + u' ' + id;
    one.provinces = provinces;
    return one;
}

std::vector<ComparableIndicator> three()
{
    return {indicator(u"turnover"_s, u"交易额"_s, u"电子商务"_s, 3),
            indicator(u"sites"_s, u"站点"_s, u"电子商务"_s, 1),
            indicator(u"bandwidth"_s, u"带宽"_s, u"基础设施"_s, 2)};
}

QStringList shown(const IndicatorListModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

TEST(IndicatorListModel, groupsByAreaAndSaysHowManyProvinces)
{
    IndicatorListModel model;
    const ModelContract contract(model);
    model.setIndicators(three());
    EXPECT_EQ(shown(model), QStringList({u"电子商务"_s, u"交易额"_s, u"站点"_s, u"基础设施"_s, u"带宽"_s}));
    EXPECT_EQ(model.index(1).data(IndicatorListModel::ProvincesRole).toInt(), 3);
    EXPECT_EQ(model.index(4).data(IndicatorListModel::ProvincesRole).toInt(), 2);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.firstIndicator(), 1);
    EXPECT_EQ(model.rowOf(u"bandwidth"_s), 4);
}

TEST(IndicatorListModel, searchLeavesOutHeadingsWithoutRows)
{
    IndicatorListModel model;
    const ModelContract contract(model);
    model.setIndicators(three());
    model.setSearch(u"带 band"_s);
    EXPECT_EQ(shown(model), QStringList({u"基础设施"_s, u"带宽"_s}));
    EXPECT_EQ(model.rowOf(u"turnover"_s), -1);
    model.setSearch(u"nothing"_s);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstIndicator(), -1);
}

TEST(IndicatorListModel, keepsToTheAreaOfTheFilter)
{
    IndicatorListModel model;
    model.setIndicators(three());
    model.setSearch(QString(), u"基础设施"_s);
    EXPECT_EQ(shown(model), QStringList({u"基础设施"_s, u"带宽"_s}));
}

TEST(TableContentModel, showsTheTable)
{
    TableContentModel model;
    const ModelContract contract(model);
    model.setContent(
        {u"t"_s, {{u"a"_s}, {u"b"_s, CellAlignment::End}}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"3"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"b"_s);
    EXPECT_EQ(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
}

} // namespace
} // namespace milepost
