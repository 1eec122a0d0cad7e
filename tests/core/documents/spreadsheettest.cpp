// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/spreadsheet.h"

#include "core/documents/xlsxnumberformat.h"
#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

QString read(const QByteArray& bytes)
{
    return test::textOf(test::readBytes(u"table.xlsx"_s, bytes));
}

TEST(XlsxTest, aRowIsALineWithTabs)
{
    const QByteArray strings =
        "<si><t>指标</t></si><si><r><t>园区</t></r><r><t>数</t></r><rPh><t>yuan</t></rPh></si>";
    const QByteArray rows =
        "<row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>2018年</t></is></c></row>"
        "<row><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>12.300000000000001</v></c></row><row/>";
    EXPECT_EQ(read(test::xlsxOf({{u"表"_s, rows}}, strings)), u"指标\t2018年\n园区数\t\t12.3\n"_s);
}

TEST(XlsxTest, formatsThatCarryMeaningAreShown)
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0&quot;万户&quot;\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf "
                              "numFmtId=\"170\"/></cellXfs>";
    EXPECT_EQ(read(test::xlsxOf({{u"表"_s, "<row><c s=\"1\"><v>0.125</v></c><c s=\"2\"><v>43100</v></c><c "
                                           "s=\"3\"><v>5</v></c></row>"}},
                                {}, styles)),
              u"12.5%\t2017-12-31\t5万户\n"_s);
}

TEST(XlsxTest, sheetsAreNamedAndHiddenOnesSetAside)
{
    const QByteArray row = "<row><c r=\"A1\"><v>1</v></c></row>";
    const Result<SourceText> text =
        test::readBytes(u"table.xlsx"_s, test::xlsxOf({{u"甲"_s, row}, {u"乙"_s, row}, {u".丙"_s, row}}));
    EXPECT_EQ(test::textOf(text), u"甲\n1\n乙\n1\n"_s);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->furniture, (std::vector<SetAside>{{u".丙"_s, 8}, {u"1"_s, 8}}));
}

TEST(XlsxTest, columnsBeyondTheLastOneAreNoDanger)
{
    EXPECT_EQ(
        read(test::xlsxOf(
            {{u"表"_s, "<row><c r=\"ZZZZZZZZ1\"><v>1</v></c><c s=\"-5\" r=\"B1\"><v>2</v></c></row>"}})),
        u"1\t2\n"_s);
}

struct FormatRow
{
    QString code;
    QString value;
    QString shown;
};

void PrintTo(const FormatRow& row, std::ostream* out)
{
    *out << row.code.toStdString();
}

class NumberFormatTest : public testing::TestWithParam<FormatRow>
{};

TEST_P(NumberFormatTest, isShown)
{
    EXPECT_EQ(shownNumber(GetParam().value, xlsxNumberFormat(GetParam().code), 1900), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(Table, NumberFormatTest,
                         testing::Values(FormatRow{u""_s, u"0.1"_s, u"0.1"_s},
                                         FormatRow{u"0.00%"_s, u"0.285"_s, u"28.5%"_s},
                                         FormatRow{u"#,##0\"个\";[Red]-0"_s, u"1200"_s, u"1200个"_s},
                                         FormatRow{u"\"约\"0"_s, u"5"_s, u"约5"_s},
                                         FormatRow{u"yyyy\"年\""_s, u"43101"_s, u"2018年"_s},
                                         FormatRow{u"yyyy\"年\"m\"月\""_s, u"43101"_s, u"2018年1月"_s},
                                         FormatRow{u"[$-F800]yyyy/m/d"_s, u"43101.5"_s, u"2018-01-01"_s},
                                         FormatRow{u"General"_s, u"1E3"_s, u"1000"_s},
                                         FormatRow{u"0%"_s, u"约"_s, u"约"_s}));

TEST(CsvTest, cellsAreSeparatedByTabs)
{
    const auto csv = [](const QByteArray& bytes) {
        return test::textOf(test::readBytes(u"table.csv"_s, bytes));
    };
    EXPECT_EQ(csv("指标,2018年\r\n\"园区,\n\"\"示范\"\"\",12\r\n"), u"指标\t2018年\n园区, \"示范\"\t12\n"_s);
    EXPECT_EQ(csv("a;b,c;d\n1;2;3\n"), u"a\tb,c\td\n1\t2\t3\n"_s);
    EXPECT_EQ(csv("指标\t2018\n"), u"指标\t2018\n"_s);
    EXPECT_EQ(csv("\xD6\xB8\xB1\xEA,\xC4\xBF\xB1\xEA\n"), u"指标\t目标\n"_s);
}

} // namespace
} // namespace milepost
