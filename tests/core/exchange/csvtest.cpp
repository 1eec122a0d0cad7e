// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csvstream.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(CsvTest, readsQuotedFieldsWithSeparatorsQuotesAndLineEnds)
{
    const Result<CsvTable> table =
        CsvTable::read("\xEF\xBB\xBFname,value\r\n\"a, \"\"b\"\"\nc\",1\r\n\n省,\n", u"t.csv"_s);
    ASSERT_TRUE(table) << table.error().message.toStdString();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->field(0, u"name"_s), u"a, \"b\"\nc"_s);
    EXPECT_EQ(table->field(0, u"value"_s), u"1"_s);
    EXPECT_EQ(table->line(0), 2);
    EXPECT_EQ(table->field(1, u"name"_s), u"省"_s);
    EXPECT_EQ(table->field(1, u"value"_s), u""_s);
    EXPECT_EQ(table->line(1), 5);
    EXPECT_EQ(table->field(1, u"other"_s), u""_s);
    EXPECT_TRUE(table->hasColumn(u"value"_s));
    EXPECT_FALSE(table->hasColumn(u"other"_s));
}

TEST(CsvTest, readsALastLineWithoutItsEnd)
{
    const Result<CsvTable> table = CsvTable::read("a,b\n1,2", u"t.csv"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->field(0, u"b"_s), u"2"_s);
}

TEST(CsvTest, quotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(csvField(u"电子商务 1.5"_s), QByteArray("电子商务 1.5"));
    EXPECT_EQ(csvField(u"a,b"_s), QByteArray("\"a,b\""));
    EXPECT_EQ(csvField(u"a\"b"_s), QByteArray("\"a\"\"b\""));
}

TEST(CsvTest, keepsASpreadsheetFromRunningATextAsAFormula)
{
    EXPECT_EQ(csvField(u"=1+1"_s), QByteArray("'=1+1"));
    EXPECT_EQ(csvField(u"+cmd"_s), QByteArray("'+cmd"));
    EXPECT_EQ(csvField(u"-x"_s), QByteArray("'-x"));
    EXPECT_EQ(csvField(u"@SUM(A1,B1)"_s), QByteArray("\"'@SUM(A1,B1)\""));
    EXPECT_EQ(csvField(u"-12.5"_s), QByteArray("-12.5"));
    EXPECT_EQ(csvField(u"+3"_s), QByteArray("+3"));
    EXPECT_EQ(csvField(u"a=b"_s), QByteArray("a=b"));
}

TEST(CsvTest, givesEveryTextBackAsItWas)
{
    const QStringList texts{u"=1+1"_s, u"'=1+1"_s, u"''-5x"_s,        u"'-5"_s, u"-5"_s,
                            u"+3.2"_s, u"-示例"_s, u"@x"_s,           u"'"_s,   u"'a"_s,
                            u"''"_s,   u"＝甲"_s,  u"a,\"b\"\r\nc"_s, u"\tx"_s, u" x "_s};
    for (const QString& text : texts) {
        const QByteArray line = "a\r\n" + csvField(text) + ",\r\n";
        CsvStream stream(line);
        ASSERT_EQ(stream.next(), CsvStream::Step::Line);
        ASSERT_EQ(stream.next(), CsvStream::Step::Line);
        EXPECT_EQ(stream.text(0), text);
        EXPECT_EQ(stream.size(), 2);
    }
}

TEST(CsvStreamTest, tellsAnEmptyFieldFromAnEmptyText)
{
    const QByteArray bytes = "x,\"\",,y\"z\"\n";
    CsvStream stream(bytes);
    ASSERT_EQ(stream.next(), CsvStream::Step::Line);
    ASSERT_EQ(stream.size(), 4);
    EXPECT_TRUE(stream.isQuoted(1));
    EXPECT_FALSE(stream.isQuoted(2));
    EXPECT_EQ(stream.bytes(2).size(), 0);
    EXPECT_EQ(stream.text(3), u"yz"_s);
    EXPECT_EQ(stream.next(), CsvStream::Step::End);
}

struct BadTable
{
    const char* name;
    const char* bytes;
    const char16_t* said;
};

void PrintTo(const BadTable& table, std::ostream* out)
{
    *out << table.name;
}

class BadCsvTest : public testing::TestWithParam<BadTable>
{};

TEST_P(BadCsvTest, isRefusedWithThePlace)
{
    const Result<CsvTable> table = CsvTable::read(GetParam().bytes, u"t.csv"_s);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::UnreadableInput);
    EXPECT_EQ(table.error().message, QString::fromUtf16(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BadCsvTest,
    testing::Values(
        BadTable{"empty", "", u"“t.csv” is empty."},
        BadTable{"notUtf8", "a\n\xFF\n", u"“t.csv” is not UTF-8. Save it as UTF-8 and try again."},
        BadTable{"openQuote", "a\n1\n\"2\n3", u"“t.csv”, line 3: a quotation mark is never closed."},
        BadTable{"longLine", "a,b\n1,2\n1,2,3\n",
                 u"“t.csv”, line 3: there are 3 fields, but the head has 2."},
        BadTable{"sameName", "a,a\n", u"“t.csv”: the column “a” stands there twice."}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace milepost
