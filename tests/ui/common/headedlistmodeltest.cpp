// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headedlistmodel.h"

#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "ui/common/headedlistdelegate.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

HeadedItem item(const QString& id, const QString& name, const QString& heading, int count)
{
    return {.id = id,
            .name = name,
            .count = count,
            .hint = {},
            .heading = heading,
            .group = heading,
            .searchText = name + u' ' + id};
}

std::vector<HeadedItem> three()
{
    return {item(u"turnover"_s, u"交易额"_s, u"电子商务"_s, 3), item(u"sites"_s, u"站点"_s, u"电子商务"_s, 1),
            item(u"bandwidth"_s, u"带宽"_s, u"基础设施"_s, 2)};
}

QStringList shown(const HeadedListModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

TEST(HeadedListModel, groupsByHeadingAndCounts)
{
    HeadedListModel model;
    const ModelContract contract(model);
    model.setItems(three());
    EXPECT_EQ(shown(model), QStringList({u"电子商务"_s, u"交易额"_s, u"站点"_s, u"基础设施"_s, u"带宽"_s}));
    EXPECT_EQ(model.index(1).data(CountRole).toInt(), 3);
    EXPECT_EQ(model.index(4).data(CountRole).toInt(), 2);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.firstItem(), 1);
    EXPECT_EQ(model.rowOf(u"bandwidth"_s), 4);
}

TEST(HeadedListModel, searchLeavesOutHeadingsWithoutRows)
{
    HeadedListModel model;
    const ModelContract contract(model);
    model.setItems(three());
    model.setSearch(u"带 band"_s);
    EXPECT_EQ(shown(model), QStringList({u"基础设施"_s, u"带宽"_s}));
    EXPECT_EQ(model.rowOf(u"turnover"_s), -1);
    model.setSearch(u"nothing"_s);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstItem(), -1);
}

TEST(HeadedListModel, keepsToOneGroup)
{
    HeadedListModel model;
    model.setItems(three());
    model.setSearch(QString(), u"基础设施"_s);
    EXPECT_EQ(shown(model), QStringList({u"基础设施"_s, u"带宽"_s}));
}

} // namespace
} // namespace milepost
