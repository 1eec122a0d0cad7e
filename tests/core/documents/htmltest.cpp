// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/html.h"

#include "tests/support/officefiles.h"
#include "tests/support/printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

Result<SourceText> page(const QByteArray& html)
{
    return test::readBytes(u"page.html"_s, html);
}

QString read(const QByteArray& html)
{
    return test::textOf(page(html));
}

TEST(HtmlTest, aParagraphIsALine)
{
    EXPECT_EQ(
        read("<html><body><p>一、总则</p><p>到2018年，\n 建成<b>平台</b>。<br>第二行</p></body></html>"),
        u"一、总则\n到2018年，建成平台。\n第二行\n"_s);
}

TEST(HtmlTest, entitiesBecomeCharacters)
{
    EXPECT_EQ(read("<html><p>&ldquo;互联网+&rdquo;&nbsp;3&#8212;5&#150;&#x4E2A;，&lt;2.5%</p>"),
              u"“互联网+” 3—5–个，<2.5%\n"_s);
    EXPECT_EQ(read("<html><p>&amp;ldquo;云&amp;rdquo; a &amp; b</p>"), u"“云” a & b\n"_s);
}

const QByteArray kArticle = "<p>到2018年，建成示范园区12个，培训技术人员3000人次，形成完备的体系。</p>"
                            "<p>到2020年，建成示范园区20个，培训技术人员5000人次，形成领先的体系。</p>";
const QString kArticleText = u"到2018年，建成示范园区12个，培训技术人员3000人次，形成完备的体系。\n"
                             u"到2020年，建成示范园区20个，培训技术人员5000人次，形成领先的体系。\n"_s;

TEST(HtmlTest, whatStandsAroundTheArticleIsSetAside)
{
    const Result<SourceText> text = page(
        "<html><head><title>某某行动计划-某某网</title><script>var a='到2018年';</script></head><body>"
        "<div><ul><li><a href='/'>首页</a></li><li><a href='/b'>政务公开</a></li></ul></div>"
        "<div class=x><h1>某某行动计划</h1><div>来源：某某网 点击：<span>12</span> 【打印】</div><div>" +
        kArticle +
        "<p>编选：某某</p></div></div><div>版权所有：某某网 <a href='/c'>联系我们</a></div></body></html>");
    EXPECT_EQ(test::textOf(text), u"某某行动计划\n"_s + kArticleText);
    ASSERT_TRUE(text);
    const auto end = static_cast<qsizetype>(text->characters.size());
    EXPECT_EQ(text->furniture, (std::vector<SetAside>{{u"首页"_s, 0},
                                                      {u"政务公开"_s, 0},
                                                      {u"来源：某某网 点击：12 【打印】"_s, 7},
                                                      {u"编选：某某"_s, end},
                                                      {u"版权所有：某某网 联系我们"_s, end}}));
    EXPECT_EQ(text->format, u"html"_s);
}

TEST(HtmlTest, navigationAndHiddenBlocksAreNoText)
{
    EXPECT_EQ(read("<html><body><nav>站点导航</nav><div style='display: none'>隐藏</div>" + kArticle +
                   "<footer>地址</footer></body></html>"),
              kArticleText);
}

TEST(HtmlTest, aDataTableIsRowsWithTabs)
{
    EXPECT_EQ(
        read("<html><body>" + kArticle +
             "<table><tr><th>指标</th><th colspan=2>目标</th></tr><tr><td rowspan=2>园区</td><td>2018</td>"
             "<td>12</td></tr><tr><td>2020</td><td>20</td></tr></table></body></html>"),
        kArticleText + u"指标\t目标\t\n园区\t2018\t12\n\t2020\t20\n"_s.replace(u"目标\t\n"_s, u"目标\n"_s));
}

TEST(HtmlTest, aLayoutTableIsNoTable)
{
    EXPECT_EQ(read("<html><body><table><tr><td>左栏</td><td><table><tr><td>" + kArticle +
                   "</td></tr></table></td></tr></table></body></html>"),
              kArticleText);
}

TEST(HtmlTest, theBytesDecideWhereThePageIsWrongAboutItsEncoding)
{
    const QByteArray wrong =
        "<html><head><meta charset=\"gb2312\"></head><body>" + kArticle.repeated(3) + "</body></html>";
    const Result<SourceText> utf8 = page(wrong);
    ASSERT_TRUE(utf8);
    EXPECT_EQ(utf8->encoding, u"UTF-8"_s);
    EXPECT_EQ(test::textOf(utf8), kArticleText.repeated(3));

    QStringEncoder gbk("GB18030");
    const QByteArray right = gbk.encode(QString::fromUtf8(wrong));
    const Result<SourceText> text = page(right);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->encoding, u"GB18030"_s);
    EXPECT_EQ(test::textOf(text), kArticleText.repeated(3));
}

TEST(HtmlTest, thePageDecidesWhereTheBytesLeaveItOpen)
{
    const Result<SourceText> text = page("<html><meta charset=big5><p>\xA4\xA4\xA4\xE5</p>");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->encoding, u"Big5"_s);
    EXPECT_EQ(test::textOf(text), u"中文\n"_s);
}

TEST(HtmlTest, aWebPageCalledDocIsStillAPage)
{
    EXPECT_EQ(test::textOf(test::readBytes(u"plan.doc"_s, "<html><p>一、总则</p></html>")), u"一、总则\n"_s);
}

TEST(HtmlTest, harmfulPagesAreRefusedInWords)
{
    EXPECT_TRUE(read("<html>" + QByteArray("<div>").repeated(100'000) + "x")
                    .contains(u"nests its elements too deeply"));
    EXPECT_TRUE(read("<html><script>a</script></html>").contains(u"is empty"));
    // Entities of a document type are not expanded and nothing is loaded.
    const QString bomb =
        read("<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
             "<html><p>&a;&x;完</p></html>");
    EXPECT_FALSE(bomb.contains(u"aaaaaaaaaaaa"));
    EXPECT_FALSE(bomb.contains(u"root"));
}

} // namespace
} // namespace milepost
