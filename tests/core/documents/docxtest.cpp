// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx.h"

#include "core/documents/docxnumbering.h"
#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using test::docxOf;

QString read(const QByteArray& body, const test::ZipParts& parts = {})
{
    return test::textOf(test::readBytes(u"plan.docx"_s, docxOf(body, parts)));
}

QByteArray paragraph(const QByteArray& text, const QByteArray& properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray cell(const QByteArray& text)
{
    return "<w:tc>" + paragraph(text) + "</w:tc>";
}

TEST(DocxTest, aParagraphIsALineWhateverItsNameSays)
{
    const QByteArray bytes =
        docxOf(paragraph("一、总则") + "<w:p><w:r><w:t>到2018</w:t></w:r><w:r><w:t>年</w:t><w:br/><w:t>"
                                       "建成</w:t></w:r></w:p>");
    const Result<SourceText> text = test::readBytes(u"plan.doc"_s, bytes);
    EXPECT_EQ(test::textOf(text), u"一、总则\n到2018年\n建成\n"_s);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->format, u"docx"_s);
}

TEST(DocxTest, aTableRowIsALineWithTabs)
{
    EXPECT_EQ(read("<w:tbl><w:tr>" + cell("指标") + cell("2018年") + "</w:tr><w:tr>" + cell("园区数") +
                   cell("12") + "</w:tr></w:tbl>"),
              u"指标\t2018年\n园区数\t12\n"_s);
}

TEST(DocxTest, aTableThatOnlyLaysOutKeepsItsParagraphs)
{
    const QByteArray one = QByteArray("到2018年，建成平台。").repeated(40);
    EXPECT_EQ(read("<w:tbl><w:tr><w:tc>" + paragraph("专栏1") + paragraph("建成园区12个。") +
                   "</w:tc></w:tr></w:tbl>"),
              u"专栏1\n建成园区12个。\n"_s);
    EXPECT_EQ(read("<w:tbl><w:tr>" + cell("左") + cell(one) + "</w:tr></w:tbl>"),
              u"左\n"_s + QString::fromUtf8(one) + u'\n');
}

TEST(DocxTest, insertionsAreInAndDeletionsOut)
{
    EXPECT_EQ(read("<w:p><w:r><w:t>到</w:t></w:r><w:del><w:r><w:delText>2017</w:delText></w:r></w:del>"
                   "<w:ins><w:r><w:t>2018</w:t></w:r></w:ins><w:r><w:t>年</w:t></w:r></w:p>"),
              u"到2018年\n"_s);
    // A deleted paragraph mark joins two paragraphs.
    EXPECT_EQ(read(paragraph("建成", "<w:rPr><w:del/></w:rPr>") + paragraph("平台")), u"建成平台\n"_s);
    EXPECT_EQ(read("<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" +
                   cell("c") + cell("d") + "</w:tr></w:tbl>"),
              u"a\tb\n"_s);
}

TEST(DocxTest, hiddenWordsFieldCodesAndSecondFormsAreOut)
{
    EXPECT_EQ(read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:instrText>PAGE</"
                   "w:instrText></w:r>"
                   "<w:r><w:t>明</w:t></w:r></w:p>"),
              u"明\n"_s);
    EXPECT_EQ(read("<w:p><w:r><w:t>正文</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" +
                   paragraph("框") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
                   paragraph("框") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>"),
              u"正文\n框\n"_s);
}

TEST(DocxTest, contentsAndNotesAreSetAside)
{
    const Result<SourceText> text = test::readBytes(
        u"plan.docx"_s,
        docxOf("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
               "Contents\"/></w:docPartObj></w:sdtPr>"
               "<w:sdtContent>" +
                   paragraph("一、总则 1") + "</w:sdtContent></w:sdt>" + paragraph("一、总则"),
               {{u"word/footnotes.xml"_s, "<w:footnotes xmlns:w=\"w\"><w:footnote>" + paragraph("按现价计") +
                                              "</w:footnote></w:footnotes>"}}));
    EXPECT_EQ(test::textOf(text), u"一、总则\n"_s);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->furniture, (std::vector<SetAside>{{u"一、总则 1"_s, 0}, {u"按现价计"_s, 5}}));
}

const QByteArray kNumbering =
    "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText "
    "w:val=\"%1、\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
    "w:val=\"%1.%2\"/></w:lvl>"
    "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

TEST(DocxTest, automaticNumbersAreShown)
{
    const QByteArray styles =
        "<w:styles xmlns:w=\"w\"><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr>"
        "<w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style></w:styles>";
    const QByteArray heading = "<w:pStyle w:val=\"H\"/>";
    const QByteArray item = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr>";
    EXPECT_EQ(read(paragraph("总则", heading) + paragraph("目标", item) + paragraph("任务", item) +
                       paragraph("保障", heading) + paragraph("组织", item) +
                       paragraph("附则", heading + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
                   {{u"word/numbering.xml"_s, kNumbering}, {u"word/styles.xml"_s, styles}}),
              u"一、总则\n一.1 目标\n一.2 任务\n二、保障\n二.1 组织\n附则\n"_s);
}

struct NumberRow
{
    int value;
    QString format;
    QString text;
};

void PrintTo(const NumberRow& row, std::ostream* out)
{
    *out << row.format.toStdString() << row.value;
}

class FormattedNumberTest : public testing::TestWithParam<NumberRow>
{};

TEST_P(FormattedNumberTest, isAsWordShowsIt)
{
    EXPECT_EQ(formattedNumber(GetParam().value, GetParam().format), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FormattedNumberTest,
    testing::Values(NumberRow{10, u"chineseCounting"_s, u"十"_s},
                    NumberRow{12, u"chineseCounting"_s, u"十二"_s},
                    NumberRow{20, u"chineseCountingThousand"_s, u"二十"_s},
                    NumberRow{105, u"chineseCountingThousand"_s, u"一百零五"_s},
                    NumberRow{3, u"chineseLegalSimplified"_s, u"叁"_s},
                    NumberRow{28, u"lowerLetter"_s, u"bb"_s}, NumberRow{14, u"upperRoman"_s, u"XIV"_s},
                    NumberRow{2, u"decimalEnclosedCircle"_s, u"②"_s}, NumberRow{7, u"decimalZero"_s, u"07"_s},
                    NumberRow{3, u"ideographTraditional"_s, u"丙"_s},
                    NumberRow{12, u"decimalFullWidth"_s, u"１２"_s}, NumberRow{1, u"bullet"_s, u""_s}));

TEST(DocxTest, harmfulAndBrokenFilesAreRefusedInWords)
{
    EXPECT_TRUE(read(QByteArray(64 << 20, ' ')).contains(u"unpacks to far more"));
    EXPECT_TRUE(read("<w:p>").contains(u"breaks off"));
    EXPECT_TRUE(read(QByteArray("<w:tbl><w:tr><w:tc>").repeated(5000)).contains(u"nesting"));
    EXPECT_TRUE(read({}, {{u"../../evil.xml"_s, "x"}}).contains(u"leads out of the document"));
    const QByteArray bytes = docxOf(paragraph("一"));
    EXPECT_TRUE(
        test::textOf(test::readBytes(u"a.docx"_s, bytes.left(bytes.size() / 2))).contains(u"damaged"));
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                            "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&b;&x;</d>";
    EXPECT_TRUE(test::textOf(test::readBytes(u"a.docx"_s, test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                                                                       {u"word/document.xml"_s, bomb}})))
                    .contains(u"entities"));
    EXPECT_TRUE(
        test::textOf(test::readBytes(u"a.docx"_s, test::zipOf({{u"[Content_Types].xml"_s, "<Types/>"}})))
            .contains(u"without a text document"));
    EXPECT_TRUE(test::textOf(test::readBytes(u"a.zip"_s, test::zipOf({{u"plan.txt"_s, "x"}})))
                    .contains(u"is an archive"));
    EXPECT_TRUE(test::textOf(test::readBytes(u"a.ofd"_s, test::zipOf({{u"OFD.xml"_s, "<o/>"}})))
                    .contains(u"OFD document"));
}

} // namespace
} // namespace milepost
