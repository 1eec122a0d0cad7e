// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/workdivision.h"

#include "core/catalogue/catalogue.h"
#include "core/extract/workingtext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

WorkDivision tableOf(const std::u32string& text)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    EXPECT_TRUE(catalogue);
    return readWorkDivision(WorkingText(text), *catalogue);
}

TEST(WorkDivisionTest, aTextWithoutATableHasNone)
{
    const WorkDivision division = tableOf(U"一、总则\n牵头单位要负起责任。");
    EXPECT_TRUE(division.span.isEmpty());
    EXPECT_TRUE(division.groups.empty());
}

TEST(WorkDivisionTest, rowsAreToldByTheirNumbersAndCellsByTheirAgencies)
{
    const WorkDivision division = tableOf(
        U"前文。\n附件 分工表序号专项工作牵头单位参加单位一实施修桥行动1南桥专项省水利厅省林业厅、供销社"
        U"2三孔桥专项省水利厅、交通运输厅分别负责省财政厅二实施补路行动1山路专项各市政府分别负责"
        U"2土路专项人民银行兰州中心支行甘肃银监局、证监局等");
    EXPECT_EQ(division.span.start, 4);
    ASSERT_EQ(division.groups.size(), 2u);
    EXPECT_EQ(division.groups[0].head.name, u"实施修桥行动"_s);
    ASSERT_EQ(division.groups[0].rows.size(), 2u);
    EXPECT_EQ(division.groups[0].rows[0].name, u"南桥专项"_s);
    EXPECT_EQ(division.groups[0].rows[0].agencies.lead, QStringList{u"省水利厅"_s});
    EXPECT_EQ(division.groups[0].rows[0].agencies.participants, (QStringList{u"省林业厅"_s, u"供销社"_s}));
    EXPECT_EQ(division.groups[0].rows[1].name, u"三孔桥专项"_s);
    EXPECT_EQ(division.groups[0].rows[1].agencies.lead, (QStringList{u"省水利厅"_s, u"交通运输厅"_s}));
    EXPECT_EQ(division.groups[0].rows[1].agencies.participants, QStringList{u"省财政厅"_s});
    ASSERT_EQ(division.groups[1].rows.size(), 2u);
    EXPECT_EQ(division.groups[1].rows[0].agencies.lead, QStringList{u"各市政府"_s});
    EXPECT_EQ(division.groups[1].rows[1].agencies.lead, QStringList{u"人民银行兰州中心支行"_s});
    EXPECT_EQ(division.groups[1].rows[1].agencies.participants, (QStringList{u"甘肃银监局"_s, u"证监局"_s}));
}

} // namespace
} // namespace milepost
