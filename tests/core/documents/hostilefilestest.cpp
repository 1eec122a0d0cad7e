// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to do harm, or far too large: refused in a sentence, before they cost time or memory.
#include "core/catalogue/catalogue.h"
#include "core/documents/documentreader.h"
#include "core/exchange/planpack.h"
#include "core/extract/planparser.h"
#include "tests/support/milepostctl.h"
#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kGigabyte = qint64{1} << 30;

QString read(const QString& name, const QByteArray& bytes)
{
    return test::textOf(test::readBytes(name, bytes));
}

class HugeFileTest : public testing::TestWithParam<const char*>
{
protected:
    /// A gigabyte that takes no room on the disk, with the head of its format.
    QString sparseFile(const QByteArray& head)
    {
        const QString path = m_folder.filePath(u"plan."_s + QString::fromLatin1(GetParam()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(head);
        EXPECT_TRUE(file.resize(kGigabyte));
        return path;
    }

    QTemporaryDir m_folder;
};

TEST_P(HugeFileTest, isRefusedUnread)
{
    const QByteArray head = QByteArray(GetParam()) == "pdf" ? "%PDF-1.7\n" : "PK\x03\x04";
    const QString path = sparseFile(head);
    const Result<SourceText> text = readDocument(path);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::UnreadableInput);
    EXPECT_TRUE(text.error().message.contains(path)) << text.error().message.toStdString();
    EXPECT_TRUE(text.error().message.contains(u"too large for a plan")) << text.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Formats, HugeFileTest,
                         testing::Values("txt", "html", "docx", "pdf", "xlsx", "csv", "doc", "wps"));

TEST(HugePackTest, isRefusedUnread)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(kGigabyte));
    file.close();
    for (const QString& command : {u"check"_s, u"import"_s}) {
        QStringList arguments{command, path};
        if (command == u"import")
            arguments << u"--workspace"_s << folder.filePath(u"w.milepost"_s);
        const ProgramRun run = runMilepostctl(arguments);
        EXPECT_EQ(run.exitCode, 3) << run.words.toStdString();
        EXPECT_TRUE(run.words.contains("too large for a plan pack")) << run.words.toStdString();
    }
}

TEST(HostilePackTest, deepNestingIsRefused)
{
    for (const char* open : {"[", "{\"areas\":"}) {
        const Result<ParsedPlan> plan = readPlanPack(QByteArray(open).repeated(200'000), u"deep.plan.json"_s);
        ASSERT_FALSE(plan);
        EXPECT_EQ(plan.error().code, ErrorCode::UnreadableInput);
        EXPECT_TRUE(plan.error().message.contains(u"deep.plan.json"));
    }
}

TEST(HostileWorkbookTest, aLongTextUsedInEveryCellOfARowIsRefused)
{
    // A million characters, four thousand times in one row: four billion from a few kilobytes.
    QByteArray row = "<row r=\"1\">";
    for (int i = 0; i < 4000; ++i)
        row += "<c t=\"s\"><v>0</v></c>";
    const QByteArray strings = "<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>";
    EXPECT_TRUE(read(u"plan.xlsx"_s, test::xlsxOf({{u"表"_s, row + "</row>"}}, strings))
                    .contains(u"too much for a plan"));
}

TEST(HostileWorkbookTest, bombsSlipsEntitiesAndNestingAreRefused)
{
    EXPECT_TRUE(read(u"plan.xlsx"_s, test::xlsxOf({{u"表"_s, QByteArray(64 << 20, ' ')}}))
                    .contains(u"unpacks to far more"));
    EXPECT_TRUE(read(u"plan.xlsx"_s, test::xlsxOf({{u"表"_s, QByteArray("<row>").repeated(5000)}}))
                    .contains(u"nesting"));
    const QByteArray bomb =
        "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>";
    EXPECT_TRUE(read(u"plan.xlsx"_s,
                     test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"xl/workbook.xml"_s, bomb}}))
                    .contains(u"entities"));
    EXPECT_TRUE(read(u"plan.xlsx"_s, test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                                                  {u"xl/workbook.xml"_s, "<workbook/>"},
                                                  {u"..\\..\\evil.exe"_s, "x"}}))
                    .contains(u"leads out of the document"));
}

TEST(HostileArchiveTest, moreThanTwentyThousandPartsAreRefused)
{
    test::ZipParts parts{{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, "<d/>"}};
    for (int i = 0; i < 20'001; ++i)
        parts.emplace_back(u"p%1"_s.arg(i), QByteArray());
    EXPECT_TRUE(read(u"plan.docx"_s, test::zipOf(parts)).contains(u"unpacks to far more"));
}

/// A page whose content is this, packed as often as said.
QByteArray pdfWithContent(const QByteArray& content, int filters)
{
    QByteArray packed = content;
    QByteArray names;
    for (int i = 0; i < filters; ++i) {
        packed = qCompress(packed, 9).mid(4); // without the length that Qt puts before it
        names += "/FlateDecode ";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
           "1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n4 0 "
           "obj<</Filter[" +
           names + "]/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed +
           "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST(HostilePdfTest, aStreamThatUnpacksToFarTooMuchIsRefused)
{
    const QByteArray content(80 << 20, ' ');
    EXPECT_TRUE(read(u"plan.pdf"_s, pdfWithContent(content, 1)).contains(u"unpacks to far more"));
    EXPECT_TRUE(read(u"plan.pdf"_s, pdfWithContent(content, 2)).contains(u"unpacks to far more"));
    // The same file with a page's worth in it is read, and found to be without text.
    EXPECT_TRUE(
        read(u"plan.pdf"_s, pdfWithContent(QByteArray(1 << 20, ' '), 1)).contains(u"has no text layer"));
}

TEST(HostilePdfTest, absurdNumbersOfPagesAndObjectsEndInASentence)
{
    const QByteArray bytes =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 "
        "R]/Count 2147483647>>endobj\ntrailer<</Root 1 0 R/Size 2147483647>>\n%%EOF\n";
    const Result<SourceText> text = test::readBytes(u"plan.pdf"_s, bytes);
    ASSERT_FALSE(text);
    EXPECT_TRUE(text.error().message.contains(u"plan.pdf"));
}

TEST(AbsurdNumbersTest, neverBecomeInfinite)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    const std::u32string nines(400, U'9');
    const std::u32string text = U"一、发展目标\n到2018年,建成示例站点" + nines + U"个,投资达到" + nines +
                                U"万亿元,增长" + nines + U"%。到" + nines +
                                U"年,建成示例站点5个。到99999年,建成示例站点6个。到2018年,建成示例站点" +
                                nines + U"至" + nines + U"个。\n";
    const Result<ParsedPlan> plan = parsePlan({u"plan.txt"_s, u"UTF-8"_s, {}, text}, *catalogue);
    ASSERT_TRUE(plan);
    for (const Target& target : plan->targets) {
        EXPECT_TRUE(std::isfinite(target.value)) << target.id.toStdString();
        EXPECT_TRUE(std::isfinite(target.valueMax.value_or(0.0))) << target.id.toStdString();
        EXPECT_TRUE(!target.year || (*target.year >= 1900 && *target.year <= 2200)) << *target.year;
    }
    for (const Figure& figure : plan->figures)
        EXPECT_TRUE(std::isfinite(figure.value));
}

TEST(DeepTextTest, openBracketsWithoutEndAreRead)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    for (const char32_t* mark : {U"(", U"“", U"《", U"一、", U"(一)"}) {
        std::u32string text;
        for (int i = 0; i < 5'000; ++i)
            text += mark;
        EXPECT_TRUE(parsePlan({u"plan.txt"_s, u"UTF-8"_s, {}, text}, *catalogue));
    }
}

} // namespace
} // namespace milepost
