// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include <gtest/gtest.h>
#include <ostream>

namespace milepost {
namespace {

TEST(CharactersTest, fullWidthAsciiBecomesHalfWidth)
{
    EXPECT_EQ(normalised(U"（１２％，Ａ）"), U"(12%,A)");
}

TEST(CharactersTest, radicalsBecomeTheIdeographsTheyPicture)
{
    EXPECT_EQ(normalised(U"\u2F00\u2F6C\u2ED3\u2EAC"), U"一目长\u2EAC");
}

TEST(CharactersTest, everySpaceAndLineEndIsOne)
{
    EXPECT_EQ(normalised(U"a\u3000b\u00A0c\td\r\ne\u2028f"), U"a b c d\n\ne\nf");
}

TEST(CharactersTest, theLengthNeverChanges)
{
    for (char32_t c = 0; c < 0x11000; ++c)
        ASSERT_EQ(normalised(std::u32string(1, c)).size(), 1u);
}

struct NumeralRow
{
    std::u32string_view text;
    int value;
};

void PrintTo(const NumeralRow& row, std::ostream* out)
{
    *out << row.value;
}

class ChineseNumeralTest : public testing::TestWithParam<NumeralRow>
{};

TEST_P(ChineseNumeralTest, hasItsValue)
{
    EXPECT_EQ(chineseNumeralValue(GetParam().text), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Table, ChineseNumeralTest,
                         testing::Values(NumeralRow{U"一", 1}, NumeralRow{U"十", 10}, NumeralRow{U"十二", 12},
                                         NumeralRow{U"二十", 20}, NumeralRow{U"三十一", 31},
                                         NumeralRow{U"一百零三", 103}, NumeralRow{U"两千", 2000},
                                         NumeralRow{U"", -1}, NumeralRow{U"一二", -1},
                                         NumeralRow{U"甲", -1}));

} // namespace
} // namespace milepost
