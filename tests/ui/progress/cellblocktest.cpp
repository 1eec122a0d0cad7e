// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/cellblock.h"

#include "tests/support/printers.h"

#include <QMimeData>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct BlockText
{
    const char* name;
    QString text;
    CellBlock block;
};

class CellBlockTest : public testing::TestWithParam<BlockText>
{};

TEST_P(CellBlockTest, isReadAsSpreadsheetsWriteIt)
{
    EXPECT_EQ(readCellBlock(GetParam().text), GetParam().block);
}

TEST_P(CellBlockTest, comesBackAsItWasWritten)
{
    EXPECT_EQ(readCellBlock(writeCellBlock(GetParam().block)), GetParam().block);
}

INSTANTIATE_TEST_SUITE_P(
    Blocks, CellBlockTest,
    testing::Values(BlockText{"empty", u""_s, {}}, BlockText{"one", u"12"_s, {{u"12"_s}}},
                    BlockText{"rowsAndColumns", u"1\t2\n3\t4\n"_s, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
                    BlockText{"windowsLines", u"1\t2\r\n3\t4\r\n"_s, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
                    BlockText{"emptyCells", u"\t2\n3\t"_s, {{u""_s, u"2"_s}, {u"3"_s, u""_s}}},
                    BlockText{"quotes", u"\"1\t2\"\t\"a\"\"b\"\n"_s, {{u"1\t2"_s, u"a\"b"_s}}},
                    BlockText{"lineBreakInACell", u"\"1\n2\"\t3"_s, {{u"1\n2"_s, u"3"_s}}}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(HtmlBlockTest, keepsTheExtentOfMergedCells)
{
    const CellBlock block =
        readHtmlBlock(u"<html><body><table><tr><td rowspan=2>指标</td><td colspan=2>2017年</td></tr>"
                      "<tr><td>上半年</td><td>下半年</td></tr><tr><td>甲</td><td>1,234.5</td><td></td></tr>"
                      "</table></body></html>"_s);
    ASSERT_EQ(block.size(), 3U);
    EXPECT_EQ(block[0], (QStringList{u"指标"_s, u"2017年"_s, QString()}));
    EXPECT_TRUE(block[0][2].isNull());
    EXPECT_TRUE(block[1][0].isNull());
    EXPECT_EQ(block[2][1], u"1,234.5"_s);
    EXPECT_TRUE(block[2][2].isEmpty() && !block[2][2].isNull()) << "an empty cell is a cell";
}

TEST(HtmlBlockTest, isPreferredToTheTextBesideIt)
{
    const CellBlock block{{u"a<b"_s, u"2"_s}, {u"3"_s, u""_s}};
    const std::unique_ptr<QMimeData> data = clipboardData(block);
    EXPECT_EQ(data->text(), u"a<b\t2\n3\t\n"_s);
    EXPECT_EQ(readClipboard(*data), block);
    QMimeData plain;
    plain.setText(u"1\t2"_s);
    plain.setHtml(u"<p>no table</p>"_s);
    EXPECT_EQ(readClipboard(plain), (CellBlock{{u"1"_s, u"2"_s}}));
}

TEST(CellBlockEmptyTest, anEmptyCellIsNotAbsent)
{
    const CellBlock block = readCellBlock(u"1\t\t3\n\t"_s);
    ASSERT_EQ(block.size(), 2U);
    EXPECT_FALSE(block[0][1].isNull());
    EXPECT_FALSE(block[1][0].isNull());
    EXPECT_FALSE(block[1][1].isNull());
}

} // namespace
} // namespace milepost
