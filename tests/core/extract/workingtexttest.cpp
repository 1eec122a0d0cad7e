// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/workingtext.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

// The source reads "CDxxABAB": in reading order AB, a gap, CD, and AB stands twice.
WorkingText scrambled()
{
    return WorkingText(U"CDxxABAB", {{0, {4, 6}}, {2, {0, 2}}}, {2}, {{{4, 6}, {6, 8}}});
}

TEST(WorkingTextTest, aPlainTextKeepsItsOffsets)
{
    const WorkingText text(U"一二三四");
    EXPECT_EQ(text.toSource({1, 3}), (TextSpan{1, 3}));
    EXPECT_EQ(text.text({1, 3}), U"二三");
    EXPECT_TRUE(text.otherPlaces({0, 4}).empty());
}

TEST(WorkingTextTest, piecesStandInReadingOrder)
{
    EXPECT_EQ(scrambled().text(), U"ABCD");
    EXPECT_EQ(scrambled().toSource({1, 2}), (TextSpan{5, 6}));
    EXPECT_EQ(scrambled().toSource({2, 4}), (TextSpan{0, 2}));
}

TEST(WorkingTextTest, aSpanOverSeveralPiecesEndsWhereTheSourceIsCut)
{
    EXPECT_EQ(scrambled().toSource({1, 4}), (TextSpan{5, 6}));
    const WorkingText joined(U"ABCD", {{0, {0, 2}}, {2, {2, 4}}}, {}, {});
    EXPECT_EQ(joined.toSource({1, 4}), (TextSpan{1, 4}));
}

TEST(WorkingTextTest, aDoubledSpanKnowsItsOtherPlace)
{
    EXPECT_EQ(scrambled().otherPlaces({5, 6}), (std::vector<TextSpan>{{7, 8}}));
    EXPECT_TRUE(scrambled().otherPlaces({0, 2}).empty());
}

TEST(WorkingTextTest, knowsWhereTextIsLost)
{
    EXPECT_TRUE(scrambled().isAfterGap(2));
    EXPECT_FALSE(scrambled().isAfterGap(1));
}

TEST(WorkingTextTest, spansOutsideTheTextAreCutNotRead)
{
    EXPECT_EQ(WorkingText(U"一二").text({1, 99}), U"二");
    EXPECT_EQ(WorkingText(U"一二").toSource({1, 99}), (TextSpan{1, 2}));
    EXPECT_EQ(WorkingText().toSource({0, 3}), TextSpan{});
}

} // namespace
} // namespace milepost
