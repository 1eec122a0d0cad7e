// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class FurnitureTest : public testing::TestWithParam<QString>
{};

TEST_P(FurnitureTest, isToldByItsForm)
{
    EXPECT_TRUE(isFurniture(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, FurnitureTest,
                         testing::Values(u"来源：省政府办公厅  发布时间：2015-10-22 09:30  点击：1024次"_s,
                                         u"来源:某某网 编选:某某网"_s,
                                         u"【字体：大 中 小】 【打印】 【关闭】"_s,
                                         u"2016年3月4日 10:20 来源：某某日报 作者：张三"_s,
                                         u"打印本页 | 关闭窗口"_s, u"当前位置：首页 > 政务公开 > 文件"_s,
                                         u"字号：[大][中][小]"_s, u"上一篇：关于开会的通知"_s,
                                         u"浏览次数： 打印"_s,
                                         u"版权所有：某某省人民政府办公厅 京ICP备00000000号"_s,
                                         u"点击数:3301"_s, u"责任编辑：李四"_s));

class TextTest : public testing::TestWithParam<QString>
{};

TEST_P(TextTest, isNoFurniture)
{
    EXPECT_FALSE(isFurniture(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, TextTest,
                         testing::Values(u"您现在的位置"_s, u"来源：网 当前位置"_s,
                                         u"来源可查、去向可追的追溯体系基本建成。"_s,
                                         u"时间：2015年至2018年"_s, u"（一）加快打印产业发展"_s, u"2018年"_s,
                                         u"一、总体要求"_s, u"打印机产量达到100万台"_s,
                                         u"点击率提高到20%以上，成交额增长三成。"_s, u"分享经济平台10个"_s,
                                         u""_s, u"来源：到2018年，建成平台12个。"_s));

TEST(PageNumberTest, isToldByItsForm)
{
    for (const QString& line : {u"3"_s, u"— 3 —"_s, u"- 12 -"_s, u"－４－"_s, u"第3页"_s,
                                u"第 3 页 共 20 页"_s, u"3/20"_s, u"Page 3 of 20"_s})
        EXPECT_TRUE(isPageNumber(line)) << line.toStdString();
    for (const QString& line : {u"2018年"_s, u"3个"_s, u"12345"_s, u"3.5"_s, u""_s})
        EXPECT_FALSE(isPageNumber(line)) << line.toStdString();
}

} // namespace
} // namespace milepost
