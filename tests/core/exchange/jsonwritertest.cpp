// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(JsonWriterTest, keepsTheOrderOfMembers)
{
    JsonWriter json;
    json.beginObject().member("b"_L1, 1).member("a"_L1, u"x"_s).key("list"_L1).beginList().value(true).null();
    json.endList().endObject();
    EXPECT_EQ(json.result(), QByteArray("{\"b\":1,\"a\":\"x\",\"list\":[true,null]}\n"));
}

TEST(JsonWriterTest, putsElementsOfALineListOnTheirOwnLines)
{
    JsonWriter json;
    json.beginList(JsonWriter::Layout::Lines).value(1).value(2).endList();
    EXPECT_EQ(json.result(), QByteArray("[\n1,\n2\n]\n"));
    JsonWriter empty;
    empty.beginList(JsonWriter::Layout::Lines).endList();
    EXPECT_EQ(empty.result(), QByteArray("[]\n"));
}

TEST(JsonWriterTest, writesNumbersAsPeopleDo)
{
    EXPECT_EQ(shortestNumber(35.0), QByteArray("35"));
    EXPECT_EQ(shortestNumber(0.1), QByteArray("0.1"));
    EXPECT_EQ(shortestNumber(-2.5), QByteArray("-2.5"));
    EXPECT_EQ(shortestNumber(100000000.0), QByteArray("100000000"));
}

TEST(JsonWriterTest, escapesWhatJsonForbids)
{
    JsonWriter json;
    json.value(u"a\"b\\c\nd\x01"_s);
    EXPECT_EQ(json.result(), QByteArray("\"a\\\"b\\\\c\\nd\\u0001\"\n"));
}

} // namespace
} // namespace milepost
