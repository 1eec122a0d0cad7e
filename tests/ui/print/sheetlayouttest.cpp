// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetlayout.h"

#include "tests/support/printers.h"
#include "tests/support/sheets.h"

#include <QColor>

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

TEST(SheetLayout, makesAPictureAsTallAsItsContent)
{
    const PictureSheet small = layOutPicture(samples::sheet(2), 180);
    const PictureSheet large = layOutPicture(samples::sheet(200), 180);
    EXPECT_EQ(small.paper.width(), 180);
    EXPECT_GT(large.paper.height(), small.paper.height() + 500);
}

} // namespace
} // namespace milepost
