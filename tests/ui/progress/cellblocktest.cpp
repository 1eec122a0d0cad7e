// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/cellblock.h"

#include "tests/support/printers.h"

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

} // namespace
} // namespace milepost
