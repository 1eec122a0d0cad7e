// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf.h"

#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// A4 pages with lines at whole-line places; each string is a line, "" leaves one free.
QByteArray pdfOf(const std::vector<QStringList>& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    QFont font(u"WenQuanYi Micro Hei"_s);
    font.setPixelSize(16);
    painter.setFont(font);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        int y = 40;
        for (const QString& line : pages[i]) {
            // A leading wide blank is an indent of two characters.
            painter.drawText(QPoint(line.startsWith(u'\u3000') ? 92 : 60, y), line.trimmed());
            y += 24;
        }
    }
    painter.end();
    return buffer.data();
}

QString read(const QByteArray& bytes)
{
    return test::textOf(test::readBytes(u"plan.pdf"_s, bytes));
}

// Thirty characters of 16 points fill the line.
const QString kFull = u"全面建成示范园区和公共服务平台并且形成完备的技术体系和市场体系"_s;

TEST(PdfTest, linesBecomeParagraphs)
{
    EXPECT_EQ(read(pdfOf({{u"一、总则"_s, u"\u3000到2018年，"_s + kFull.left(24), kFull, u"建成平台。"_s,
                           u"\u3000到2020年完成。"_s}})),
              u"一、总则\n到2018年，"_s + kFull.left(24) + kFull + u"建成平台。\n到2020年完成。\n"_s);
}

TEST(PdfTest, scansAmongPagesOfTextAreNamed)
{
    const Result<SourceText> text =
        test::readBytes(u"plan.pdf"_s, pdfOf({{u"到2018年建成平台。"_s}, {}, {}, {u"到2020年完成。"_s}}));
    ASSERT_TRUE(text);
    ASSERT_EQ(text->issues.size(), 1u);
    EXPECT_EQ(text->issues[0].code, u"document.no-text:2-3"_s);
    EXPECT_EQ(text->issues[0].span, (TextSpan{12, 12}));
    EXPECT_TRUE(text->issues[0].message.contains(u"Pages 2 to 3"_s)) << text->issues[0].message.toStdString();
    const Result<SourceText> whole = test::readBytes(u"plan.pdf"_s, pdfOf({{u"到2018年建成平台。"_s}}));
    EXPECT_TRUE(whole && whole->issues.empty());
}

TEST(PdfTest, headsFeetAndPageNumbersAreSetAside)
{
    std::vector<QStringList> pages;
    for (int i = 1; i <= 4; ++i) {
        QStringList lines{u"某某行动计划"_s, QString()};
        for (int line = 0; line < 24; ++line)
            lines.append(kFull);
        while (lines.size() < 32)
            lines.append(QString());
        pages.push_back(lines << u"— %1 —"_s.arg(i));
    }
    const Result<SourceText> text = test::readBytes(u"plan.pdf"_s, pdfOf(pages));
    EXPECT_EQ(test::textOf(text), kFull.repeated(96) + u'\n');
    ASSERT_TRUE(text);
    ASSERT_EQ(text->furniture.size(), 8u);
    EXPECT_EQ(text->furniture[0].text, u"某某行动计划"_s);
    EXPECT_EQ(text->furniture[1].text, u"— 1 —"_s);
    EXPECT_EQ(text->format, u"pdf"_s);
}

TEST(PdfTest, aScanIsRecognisedAndSaid)
{
    EXPECT_TRUE(read(pdfOf({{}, {}})).contains(u"has no text layer"));
}

TEST(PdfTest, aDamagedFileIsSaid)
{
    EXPECT_TRUE(read("%PDF-1.4\nrubbish").contains(u"damaged or incomplete"));
}

TEST(PdfTest, anEncryptedFileIsSaid)
{
    // The smallest file that asks for a password nobody has.
    const QByteArray objects = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 "
                               "obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                               "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" +
                               QByteArray(64, 'a') + ">/U<" + QByteArray(64, 'b') + ">>>endobj\n";
    EXPECT_TRUE(read(objects + "trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>\n%%EOF\n")
                    .contains(u"protected by a password"));
}

} // namespace
} // namespace milepost
