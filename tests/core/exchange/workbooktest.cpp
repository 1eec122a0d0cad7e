// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

WorkbookSheet smallSheet()
{
    WorkbookSheet sheet;
    sheet.name = u"指标"_s;
    sheet.rows = {{WorkbookCell(u"示例标题"_s, CellLook::Title)},
                  {WorkbookCell(u"省份"_s, CellLook::Head), WorkbookCell(u"数值"_s, CellLook::Head)},
                  {u"示例甲"_s, 12'345.5},
                  {u"=1+1"_s, -3.0},
                  {WorkbookCell(), WorkbookCell(QString(), CellLook::Entry)}};
    sheet.widths = {20, 10, 0};
    sheet.frozenRows = 2;
    sheet.frozenColumns = 1;
    return sheet;
}

QByteArray bytesOf(const WorkbookSheet& sheet)
{
    const Result<QByteArray> bytes = writeWorkbook({u"示例"_s, {sheet}});
    EXPECT_TRUE(bytes) << bytes.error().message.toStdString();
    return bytes ? *bytes : QByteArray();
}

QString part(const QByteArray& bytes, const QString& name)
{
    return QString::fromUtf8(test::zipPart(bytes, name));
}

TEST(WorkbookTest, isReadBackByTheReaderOfPlans)
{
    EXPECT_EQ(test::textOf(test::readBytes(u"t.xlsx"_s, bytesOf(smallSheet()))),
              u"示例标题\n省份\t数值\n示例甲\t12345.5\n=1+1\t-3\n"_s);
}

TEST(WorkbookTest, everyPartIsWellFormed)
{
    WorkbookSheet sheet = smallSheet();
    WorkbookChart chart;
    chart.title = u"<&\">"_s;
    chart.firstRow = 2;
    chart.lastRow = 3;
    chart.bars = {u"a"_s, 1};
    sheet.charts.push_back(chart);
    const test::ZipParts parts = test::zipParts(bytesOf(sheet));
    EXPECT_GT(parts.size(), 8U);
    for (const auto& [name, xml] : parts) {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << name.toStdString() << ": " << reader.errorString().toStdString();
    }
}

TEST(WorkbookTest, textsAreNeverFormulas)
{
    EXPECT_FALSE(part(bytesOf(smallSheet()), u"xl/worksheets/sheet1.xml"_s).contains(u"<f>"_s));
}

TEST(WorkbookTest, headsAreFrozenAndRepeatedOnPaper)
{
    const QByteArray bytes = bytesOf(smallSheet());
    const QString xml = part(bytes, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(xml.contains(u"<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\""_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"fitToHeight=\"0\" orientation=\"landscape\""_s)) << xml.toStdString();
    EXPECT_TRUE(part(bytes, u"xl/workbook.xml"_s).contains(u"_xlnm.Print_Titles"_s));
}

TEST(WorkbookTest, numbersShowTheirDecimalsAndThousands)
{
    const QString styles = part(bytesOf(smallSheet()), u"xl/styles.xml"_s);
    EXPECT_TRUE(styles.contains(u"formatCode=\"#,##0.0\""_s)) << styles.toStdString();
}

TEST(WorkbookTest, columnsHaveTheirWidthsAndCanBeHidden)
{
    const QString xml = part(bytesOf(smallSheet()), u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(xml.contains(u"<col min=\"1\" max=\"1\" width=\"20."_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(QRegularExpression(u"<col min=\"3\" max=\"3\"[^>]*hidden=\"1\""_s)));
}

TEST(WorkbookTest, aProtectedSheetLeavesEntriesOpen)
{
    WorkbookSheet sheet = smallSheet();
    sheet.protection = WorkbookSheet::Protection::AllButEntries;
    sheet.rules.push_back({{2, 1, 3, 1},
                           CellRule::Kind::List,
                           {u"正式数"_s, u"快报"_s},
                           u"状态"_s,
                           u"从列表中选择"_s,
                           u"不在列表中"_s});
    const QByteArray bytes = bytesOf(sheet);
    const QString xml = part(bytes, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(xml.contains(u"<sheetProtection sheet=\"1\""_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"sqref=\"B3:B4\""_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"<formula1>\"正式数,快报\"</formula1>"_s)) << xml.toStdString();
    EXPECT_EQ(part(bytes, u"xl/styles.xml"_s).count(u"<protection locked=\"0\"/>"_s), 1);
}

TEST(WorkbookTest, aChartDrawsColumnsAndMarkersOnOneAxis)
{
    WorkbookSheet sheet = smallSheet();
    WorkbookChart chart;
    chart.firstRow = 2;
    chart.lastRow = 3;
    chart.bars = {u"最新值"_s, 1};
    chart.markers = {{u"2018"_s, 2}, {u"2020"_s, 3}};
    sheet.charts.push_back(chart);
    const QString xml = part(bytesOf(sheet), u"xl/charts/chart1.xml"_s);
    const qsizetype lines = xml.indexOf(u"<c:lineChart>"_s);
    ASSERT_GT(lines, 0) << xml.toStdString();
    EXPECT_EQ(xml.left(lines).count(u"<c:ser>"_s), 1);
    EXPECT_EQ(xml.mid(lines).count(u"<c:ser>"_s), 2);
    EXPECT_EQ(xml.count(u"<c:axId val=\"50010001\"/>"_s), 3); // columns, markers, the axis itself
    // The names the format knows; another makes a spreadsheet call the whole file damaged.
    const QRegularExpression symbol(u"<c:symbol val=\"(?!diamond|triangle|square|circle)"_s);
    EXPECT_FALSE(xml.contains(symbol)) << xml.toStdString();
}

TEST(WorkbookTest, namesOfSheetsAreMadeToFit)
{
    WorkbookSheet sheet = smallSheet();
    sheet.name = u"a/b:c*"_s + QString(40, u'x');
    const Result<QByteArray> bytes = writeWorkbook({u"t"_s, {sheet, sheet, WorkbookSheet()}});
    ASSERT_TRUE(bytes);
    const QString book = part(*bytes, u"xl/workbook.xml"_s);
    EXPECT_TRUE(book.contains(u"name=\"a b c "_s + QString(25, u'x') + u"\""_s)) << book.toStdString();
    EXPECT_TRUE(book.contains(u"name=\"a b c "_s + QString(21, u'x') + u" (2)\""_s)) << book.toStdString();
}

TEST(WorkbookTest, aTextTooLongForACellIsCut)
{
    WorkbookSheet sheet;
    sheet.name = u"t"_s;
    sheet.rows = {{QString(40'000, u'甲')}};
    EXPECT_EQ(test::textOf(test::readBytes(u"t.xlsx"_s, bytesOf(sheet))).trimmed().size(), 32'767);
}

} // namespace
} // namespace milepost
