// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetlayout.h"

#include "tests/support/printers.h"
#include "tests/support/sheets.h"

#include <QColor>

#include <algorithm>
#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

QStringList textsOf(const SheetPage& page)
{
    QStringList texts;
    for (const DrawnText& text : page.drawing.texts)
        texts.append(text.text);
    return texts;
}

PageSetup portrait()
{
    return PageSetup::official(PaperSize::A4, PaperOrientation::Portrait);
}

TEST(SheetLayout, repeatsTheHeadOfATableOnEveryPage)
{
    const auto pages = layOutSheet(samples::sheet(120), portrait());
    ASSERT_GE(pages.size(), 3U);
    for (size_t i = 1; i < pages.size(); ++i)
        EXPECT_EQ(textsOf(pages[i]).first(), u"省份名"_s);
    int rows = 0;
    for (const SheetPage& page : pages)
        rows += static_cast<int>(textsOf(page).count(u"贵州"_s));
    EXPECT_EQ(rows, 120);
}

TEST(SheetLayout, numbersPagesOutsideAndSaysHowMany)
{
    const auto pages = layOutSheet(samples::sheet(120), portrait());
    const QRectF body = portrait().body();
    for (size_t i = 0; i < pages.size(); ++i) {
        const DrawnText& number = pages[i].drawing.texts.back();
        EXPECT_EQ(number.text, u"— %1 —"_s.arg(i + 1));
        EXPECT_EQ(number.alignment.testFlag(Qt::AlignRight), i % 2 == 0);
        EXPECT_NEAR(number.rect.center().y() / kUnitsPerMillimetre, body.bottom() + 7, 0.1);
        const QStringList texts = textsOf(pages[i]);
        const QString counter = texts[texts.size() - 2];
        EXPECT_TRUE(counter.contains(QString::number(i + 1)) &&
                    counter.contains(QString::number(pages.size())))
            << counter.toStdString();
        EXPECT_TRUE(texts.contains(u"方法:ρ = 进度/时间"_s));
    }
}

TEST(SheetLayout, neverSplitsAChart)
{
    for (const int rows : {0, 10, 20, 26, 30}) {
        SheetDocument document = samples::sheet(rows);
        document.blocks.push_back(document.blocks[2]);
        const QRectF body = portrait().body();
        for (const SheetPage& page : layOutSheet(document, portrait())) {
            for (const PlacedChart& chart : page.charts) {
                const QRectF inside(body.topLeft() * kUnitsPerMillimetre, body.size() * kUnitsPerMillimetre);
                EXPECT_TRUE(inside.adjusted(-1, -1, 1, 1).contains(chart.rect));
            }
        }
    }
}

/// The page on which a text stands, counted from 0; -1 where it stands on none.
int pageOf(const std::vector<SheetPage>& pages, const QString& text)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        if (textsOf(pages[i]).contains(text))
            return static_cast<int>(i);
    }
    return -1;
}

int pageOfChart(const std::vector<SheetPage>& pages)
{
    const auto found =
        std::find_if(pages.begin(), pages.end(), [](const SheetPage& page) { return !page.charts.empty(); });
    return static_cast<int>(found - pages.begin());
}

/// Headings and a note that lead to a chart of so many rows, with a table of as many.
SheetDocument comparison(int rows)
{
    const SheetDocument sample = samples::sheet(rows);
    SheetDocument document = sample;
    BulletContent chart = std::get<BulletContent>(std::get<ChartBlock>(sample.blocks[2]).content);
    const BulletRow row = chart.groups.front().rows.front();
    chart.groups.front().rows.assign(static_cast<size_t>(rows), row);
    document.blocks = {HeadingBlock{u"一、对比"_s, HeadingLevel::Chapter}, NoteBlock{u"条形：示例"_s},
                       HeadingBlock{u"（一）示例"_s, HeadingLevel::Section}, ChartBlock{chart},
                       sample.blocks.back()};
    return document;
}

TEST(SheetLayout, keepsHeadingsWithAChartAsTallAsAPage)
{
    for (const auto orientation : {PaperOrientation::Portrait, PaperOrientation::Landscape}) {
        SheetDocument document = comparison(24);
        document.blocks.insert(document.blocks.begin(), ParagraphBlock{u"示例文字。"_s});
        const auto pages = layOutSheet(document, PageSetup::official(PaperSize::A4, orientation));
        const int chart = pageOfChart(pages);
        EXPECT_EQ(pageOf(pages, u"一、对比"_s), chart);
        EXPECT_EQ(pageOf(pages, u"条形：示例"_s), chart);
        EXPECT_EQ(pageOf(pages, u"（一）示例"_s), chart);
    }
}

TEST(SheetLayout, makesAChartALittleSmallerForItsTable)
{
    const qreal full = portrait().body().width() * kUnitsPerMillimetre - 1;
    int smaller = 0;
    for (int rows = 2; rows < 20; ++rows) {
        const auto pages = layOutSheet(comparison(rows), portrait());
        const qreal width = pages.front().charts.front().rect.width();
        const bool isTogether = textsOf(pages.front()).count(u"贵州"_s) >= rows;
        smaller += isTogether && width < full ? 1 : 0;
    }
    EXPECT_GE(smaller, 2);
}

TEST(SheetLayout, breaksNoSmallTable)
{
    for (int before = 20; before < 50; ++before) {
        SheetDocument document = samples::sheet(before);
        TableBlock small = std::get<TableBlock>(samples::sheet(4).blocks.back());
        for (std::vector<QString>& row : small.content.rows)
            row.front() = u"小表"_s;
        document.blocks.push_back(HeadingBlock{u"小表的标题"_s});
        document.blocks.push_back(small);
        document.blocks.push_back(NoteBlock{u"小表的注"_s});
        const auto pages = layOutSheet(document, portrait());
        const int page = pageOf(pages, u"小表"_s);
        ASSERT_GE(page, 0);
        const QStringList texts = textsOf(pages[static_cast<size_t>(page)]);
        EXPECT_EQ(texts.count(u"小表"_s), 4) << before;
        EXPECT_TRUE(texts.contains(u"小表的标题"_s) && texts.contains(u"小表的注"_s)) << before;
    }
}

TEST(SheetLayout, putsNoTextOnAnother)
{
    for (const auto orientation : {PaperOrientation::Portrait, PaperOrientation::Landscape}) {
        const PageSetup setup = PageSetup::official(PaperSize::A4, orientation);
        for (const SheetPage& page : layOutSheet(samples::sheet(60), setup)) {
            const auto& texts = page.drawing.texts;
            for (size_t i = 0; i < texts.size(); ++i) {
                EXPECT_LE(textWidth(texts[i].text, texts[i].font) - 1, texts[i].rect.width() + 0.5)
                    << texts[i].text.toStdString();
                for (size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(texts[i].rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts[j].rect))
                        << texts[i].text.toStdString() << " on " << texts[j].text.toStdString();
            }
        }
    }
}

TEST(SheetLayout, wrapsALongCellInsteadOfCuttingIt)
{
    SheetDocument document = samples::sheet(1);
    const QString words = u"一个极长的指标名称"_s.repeated(20);
    std::get<TableBlock>(document.blocks.back()).content.rows[0][1] = words;
    QString read;
    for (const QString& text : textsOf(layOutSheet(document, portrait())[0])) {
        if (words.contains(text))
            read += text;
    }
    EXPECT_TRUE(read.endsWith(words)) << read.toStdString();
}

TEST(SheetLayout, beginsNoLineWithPunctuation)
{
    for (int others = 0; others < 8; ++others) {
        SheetDocument document = samples::sheet(1);
        TableContent table;
        table.columns = {{u"目标值"_s}};
        table.rows = {{u"2018\u00A0≥\u00A02,200；2025\u00A0≥\u00A010,000；2030\u00A0≥\u00A012,500"_s}};
        for (int i = 0; i <= others; ++i) {
            table.columns.push_back({u"责任单位"_s});
            table.rows.front().push_back(u"示例经济和信息化委员会、示例发展改革委"_s);
        }
        document.blocks = {TableBlock{table}};
        for (const SheetPage& page : layOutSheet(document, portrait())) {
            for (const QString& text : textsOf(page))
                EXPECT_FALSE(text.startsWith(u'；')) << others;
        }
    }
}

TEST(SheetLayout, givesEveryoneTheSameRoomToSign)
{
    SheetDocument document = samples::sheet(1);
    document.blocks = {SignatureBlock{{u"单位负责人（签字）："_s, u"联系电话："_s, u"日期："_s}}};
    const SheetPage page = layOutSheet(document, portrait()).front();
    std::vector<qreal> lines;
    for (const DrawnShape& shape : page.drawing.shapes) {
        const QRectF line = shape.path.boundingRect();
        if (line.height() < 1 && line.width() < 0.5 * page.drawing.size.width())
            lines.push_back(line.width());
    }
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_NEAR(lines[0], lines[1], 0.01);
    EXPECT_NEAR(lines[1], lines[2], 0.01);
    EXPECT_GT(lines[0], 20 * kUnitsPerMillimetre);
}

TEST(SheetLayout, makesAPictureAsTallAsItsContent)
{
    const PictureSheet small = layOutPicture(samples::sheet(2), 180);
    const PictureSheet large = layOutPicture(samples::sheet(200), 180);
    EXPECT_EQ(small.paper.width(), 180);
    EXPECT_GT(large.paper.height(), small.paper.height() + 500);
}

// A cover, contents and three chapters on pages of their own.
SheetDocument report()
{
    SheetDocument document = samples::sheet(0);
    document.blocks = {CoverBlock{u"示例报告"_s, u"示例省"_s, {u"数据截至 2018-12-31"_s}},
                       ContentsBlock{u"目录"_s}};
    const TableBlock table = std::get<TableBlock>(samples::sheet(60).blocks.back());
    for (const QString& title : {u"一、甲"_s, u"二、乙"_s, u"三、丙"_s}) {
        document.blocks.push_back(PageBreakBlock{});
        document.blocks.push_back(HeadingBlock{title, HeadingLevel::Chapter});
        document.blocks.push_back(table);
        document.blocks.push_back(HeadingBlock{u"（一）"_s + title, HeadingLevel::Section});
        document.blocks.push_back(ParagraphBlock{u"示例文字。"_s});
    }
    document.blocks.push_back(PageBreakBlock{});
    return document;
}

TEST(SheetLayout, namesInTheContentsThePageAHeadingStandsOn)
{
    const auto pages = layOutSheet(report(), portrait());
    const QStringList contents = textsOf(pages[1]);
    ASSERT_EQ(pages[1].links.size(), 6U);
    for (const SheetLink& link : pages[1].links) {
        ASSERT_LT(link.page, pages.size());
        const SheetPage& page = pages[link.page];
        const auto mark = std::find_if(page.bookmarks.begin(), page.bookmarks.end(),
                                       [&link](const SheetBookmark& one) { return one.top == link.top; });
        ASSERT_NE(mark, page.bookmarks.end());
        const qsizetype at = contents.indexOf(mark->text);
        ASSERT_GE(at, 0) << mark->text.toStdString();
        EXPECT_EQ(contents.at(at + 1), QString::number(link.page)); // the cover is not counted
        EXPECT_TRUE(textsOf(page).contains(u"— %1 —"_s.arg(link.page)));
    }
}

TEST(SheetLayout, aCoverIsOnePageHoweverItLies)
{
    SheetDocument document;
    document.footer = {u"脚注一"_s, u"脚注二"_s, u"脚注三"_s, u"脚注四"_s};
    document.blocks = {CoverBlock{u"示例报告"_s, u"示例省"_s, {u"一"_s, u"二"_s, u"三"_s, u"四"_s}},
                       ParagraphBlock{u"正文"_s}};
    const auto pages = layOutSheet(document, PageSetup::official(PaperSize::A4, PaperOrientation::Landscape));
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(textsOf(pages.front()).contains(u"四"_s));
}

TEST(SheetLayout, signaturesStandInOneRowWithTheEndOfTheirTable)
{
    const QStringList labels{u"填表人:"_s, u"审核人:"_s, u"负责人:"_s};
    for (int rows = 1; rows < 40; ++rows) {
        SheetDocument document;
        TableBlock table;
        table.content.columns = {{u"指标"_s}};
        table.content.rows.assign(static_cast<size_t>(rows), {u"示例"_s});
        table.use = TableUse::FillIn;
        document.blocks = {table, SignatureBlock{labels}};
        const SheetPage last = layOutSheet(document, portrait()).back();
        EXPECT_TRUE(textsOf(last).contains(u"示例"_s)) << rows;
        qreal top = -1;
        for (const DrawnText& text : last.drawing.texts) {
            if (!labels.contains(text.text))
                continue;
            EXPECT_TRUE(top < 0 || top == text.rect.top()) << rows;
            top = text.rect.top();
        }
        EXPECT_GE(top, 0) << rows;
    }
}

TEST(SheetLayout, leavesCoverBareAndEndsWithoutABlankPage)
{
    const auto pages = layOutSheet(report(), portrait());
    EXPECT_TRUE(pages.front().isCover);
    EXPECT_FALSE(textsOf(pages.front()).join(u' ').contains(u"—"_s));
    EXPECT_TRUE(textsOf(pages.back()).contains(u"示例文字。"_s.prepend(u"\u3000\u3000"_s)));
}

TEST(SheetLayout, keepsAHeadingWithItsChart)
{
    for (int rows = 0; rows < 40; rows += 3) {
        SheetDocument document = samples::sheet(rows);
        document.blocks.push_back(HeadingBlock{u"示例标题"_s});
        document.blocks.push_back(document.blocks[2]);
        for (const SheetPage& page : layOutSheet(document, portrait())) {
            if (!textsOf(page).contains(u"示例标题"_s))
                continue;
            EXPECT_FALSE(page.charts.empty()) << rows;
            const auto heading = std::find_if(page.drawing.texts.begin(), page.drawing.texts.end(),
                                              [](const DrawnText& text) { return text.text == u"示例标题"; });
            EXPECT_GT(page.charts.back().rect.top(), heading->rect.top()) << rows;
        }
    }
}

TEST(SheetLayout, keepsTheNameOfAGroupWithItsFirstRow)
{
    for (int rows = 0; rows < 40; ++rows) {
        SheetDocument document = samples::sheet(rows);
        auto& table = std::get<TableBlock>(document.blocks.back());
        table.styles.assign(table.content.rows.size(), RowStyle::Plain);
        table.styles.push_back(RowStyle::Group);
        table.styles.push_back(RowStyle::Plain);
        table.content.rows.push_back({u"示例分组"_s, {}, {}});
        table.content.rows.push_back({u"海南"_s, u"组内第一行"_s, u"1"_s});
        for (const SheetPage& page : layOutSheet(document, portrait()))
            EXPECT_EQ(textsOf(page).contains(u"示例分组"_s), textsOf(page).contains(u"组内第一行"_s)) << rows;
    }
}

TEST(SheetLayout, hasNoHueInBlackAndWhite)
{
    SheetDocument document = samples::sheet(3);
    document.blocks.push_back(KeyBlock{});
    PageSetup setup = portrait();
    setup.ink = PaperInk::Grey;
    const auto pages = layOutSheet(document, setup);
    const auto isGrey = [](const QColor& colour) {
        return colour.red() == colour.green() && colour.green() == colour.blue();
    };
    const auto check = [&isGrey](const DrawingList& drawing) {
        for (const DrawnShape& shape : drawing.shapes)
            EXPECT_TRUE((shape.pen.style() == Qt::NoPen || isGrey(shape.pen.color())) &&
                        (shape.brush.style() == Qt::NoBrush || isGrey(shape.brush.color())));
        for (const DrawnText& text : drawing.texts)
            EXPECT_TRUE(isGrey(text.colour));
    };
    for (const SheetPage& page : pages) {
        check(page.drawing);
        for (const PlacedChart& chart : page.charts)
            check(std::get<DrawingList>(chart.content));
    }
}

} // namespace
} // namespace milepost
