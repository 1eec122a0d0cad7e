// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdflayout.h"

#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr double kSize = 10;

PdfWord word(double x, double y, const QString& text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 ? kSize / 2 : kSize;
    return {text, QRectF(x, y, width, kSize)};
}

QString layout(const std::vector<PdfPage>& pages)
{
    TextBuilder builder;
    appendPdfText(pages, builder);
    return test::textOf(builder.take());
}

TEST(PdfLayoutTest, twoColumnsAreReadOneAfterTheOther)
{
    PdfPage page{600, 800, {word(200, 100, u"标题横贯两栏之上的一整行文字内容"_s)}};
    const QString line = u"字"_s.repeated(20);
    for (int i = 0; i < 10; ++i) {
        page.words.push_back(word(60, 130 + 15 * i, i == 0 ? u"左"_s + line : line + u'字'));
        page.words.push_back(word(330, 130 + 15 * i, i == 0 ? u"右"_s + line : line + u'字'));
    }
    EXPECT_EQ(layout({page}), u"标题横贯两栏之上的一整行文字内容\n左"_s + u"字"_s.repeated(209) + u"右"_s +
                                  u"字"_s.repeated(209) + u'\n');
}

TEST(PdfLayoutTest, aTableIsRowsWithTabs)
{
    PdfPage page{600, 800, {}};
    for (int i = 0; i < 10; ++i) {
        page.words.push_back(word(60, 130 + 15 * i, u"指标"_s + QString::number(i)));
        page.words.push_back(word(330, 130 + 15 * i, QString::number(i * 10)));
    }
    EXPECT_TRUE(layout({page}).startsWith(u"指标0\t0\n指标1\t10\n指标2\t20\n"))
        << layout({page}).toStdString();
}

TEST(PdfLayoutTest, namesPagesWithoutTextOfTheirOwn)
{
    const auto head = [](int page) { return word(280, 780, u"— %1 —"_s.arg(page)); };
    const QString line = u"字"_s.repeated(40);
    const std::vector<PdfPage> pages{
        {600, 800, {word(60, 100, line), head(1)}}, {600, 800, {}}, {600, 800, {head(3)}},
        {600, 800, {word(60, 100, line), head(4)}}, {600, 800, {}},
    };
    TextBuilder builder;
    const std::vector<PagesWithoutText> without = appendPdfText(pages, builder);
    ASSERT_EQ(without.size(), 2u);
    EXPECT_EQ(without[0], (PagesWithoutText{2, 3, 41})) << "a page number is no text";
    EXPECT_EQ(without[1], (PagesWithoutText{5, 5, 82}));
    EXPECT_EQ(test::textOf(builder.take()), line + u'\n' + line + u'\n')
        << "what stands on either side of a scan is not one paragraph";
}

TEST(PdfLayoutTest, latinWordsKeepTheirBlanksAndLoseTheirHyphens)
{
    const PdfPage page{600,
                       800,
                       {word(60, 100, u"broadband inter-"_s), word(60, 115, u"connection points"_s),
                        word(60, 130, u"by the year 2018"_s)}};
    EXPECT_EQ(layout({page}), u"broadband interconnection points by the year 2018\n"_s);
}

TEST(PdfLayoutTest, anItemAfterAFullSentenceIsItsOwnParagraph)
{
    const PdfPage page{600,
                       800,
                       {word(60, 100, u"建成示范园区十二个以上。"_s),
                        word(60, 115, u"（一）建设公共服务平台，"_s), word(60, 130, u"完成后交付使用。"_s)}};
    EXPECT_EQ(layout({page}), u"建成示范园区十二个以上。\n（一）建设公共服务平台，完成后交付使用。\n"_s);
}

} // namespace
} // namespace milepost
