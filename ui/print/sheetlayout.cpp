// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetlayout.h"

#include "ui/print/sheetflow.h"
#include "ui/print/sheetfonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::SheetLayout)
};

constexpr qreal kUnit = kUnitsPerMillimetre;

QRectF inUnits(const QRectF& millimetres)
{
    return {millimetres.topLeft() * kUnit, millimetres.size() * kUnit};
}

void addText(SheetPage& page, const QRectF& rect, const QString& words, const QFont& font,
             const QColor& colour, Qt::Alignment horizontal)
{
    if (!words.isEmpty())
        page.drawing.texts.push_back({rect, words, font, colour, horizontal | Qt::AlignVCenter});
}

/// The footer's lines at a width, broken once for all pages.
struct Footer
{
    QFont font = pageFont(8);
    QStringList lines;
    qreal height = 0;

    Footer(const QStringList& paragraphs, qreal width)
    {
        for (const QString& paragraph : paragraphs)
            lines += wrappedLines(paragraph, font, width);
        height = 2.0 * kUnit + static_cast<qreal>(lines.size() + 1) * lineHeight(font);
    }

    /// Rule and lines; `counter` stands at the right of a line of its own.
    void draw(SheetPage& page, const QRectF& body, qreal top, const QString& counter) const
    {
        const ChartStyle style = ChartStyle::forPaper();
        page.drawing.shapes.push_back(
            drawnRule({body.left(), top + kUnit}, {body.right(), top + kUnit}, 0.15 * kUnit, style.expected));
        qreal y = top + 2 * kUnit;
        for (const QString& line : lines) {
            addText(page, {body.left(), y, body.width(), lineHeight(font)}, line, font, style.muted,
                    Qt::AlignLeft);
            y += lineHeight(font);
        }
        addText(page, {body.left(), y, body.width(), lineHeight(font)}, counter, font, style.muted,
                Qt::AlignRight);
    }
};

// “— 1 —” in 4号, 7 mm below the body, one character in from the outer edge.
void drawNumber(SheetPage& page, const QRectF& body, size_t number)
{
    const QFont font = pageFont(14);
    const qreal inset = textWidth(u"永"_s, font);
    const bool odd = number % 2 == 1;
    const QRectF rect(body.left() + inset, body.bottom() + 7 * kUnit - lineHeight(font) / 2,
                      body.width() - 2 * inset, lineHeight(font));
    addText(page, rect, u"— %1 —"_s.arg(number), font, ChartStyle::forPaper().ink,
            odd ? Qt::AlignRight : Qt::AlignLeft);
}

// Outlines, pale enough to read through: before everything else on the page.
void drawWatermark(SheetPage& page, const QString& words)
{
    constexpr qreal kShare = 0.75; // of the page's diagonal
    constexpr QColor kPale(232, 232, 232);
    QPainterPath outlines;
    outlines.addText(QPointF(0, 0), pageFont(60), words);
    const QRectF box = outlines.boundingRect();
    const QPointF centre(page.drawing.size.width() / 2, page.drawing.size.height() / 2);
    const qreal scale =
        kShare * std::hypot(2 * centre.x(), 2 * centre.y()) / std::hypot(box.width(), box.height());
    QTransform place;
    place.translate(centre.x(), centre.y());
    place.rotateRadians(-std::atan2(centre.y(), centre.x()));
    place.scale(scale, scale);
    place.translate(-box.center().x(), -box.center().y());
    page.drawing.shapes.insert(page.drawing.shapes.begin(), {place.map(outlines), Qt::NoPen, kPale});
}

void takeHuesOut(SheetPage& page)
{
    page.ink = PaperInk::Grey;
    page.drawing = inGrey(std::move(page.drawing));
    for (PlacedChart& chart : page.charts) {
        if (auto* drawing = std::get_if<DrawingList>(&chart.content))
            *drawing = inGrey(std::move(*drawing));
    }
}

} // namespace

std::vector<SheetPage> layOutSheet(const SheetDocument& document, const PageSetup& setup)
{
    const QRectF body = inUnits(setup.body());
    const Footer footer(document.footer, body.width());
    SheetFlow flow(document, body, footer.height);
    flow.run();
    std::vector<SheetPage> pages = flow.takePages();
    const auto covers = static_cast<size_t>(
        std::count_if(pages.begin(), pages.end(), [](const SheetPage& page) { return page.isCover; }));
    size_t number = 0;
    for (SheetPage& page : pages) {
        page.drawing.size = setup.paper * kUnit;
        if (!document.watermark.isEmpty())
            drawWatermark(page, document.watermark);
        if (!page.isCover) {
            ++number;
            footer.draw(page, body, body.bottom() - footer.height,
                        Words::tr("Page %1 of %2").arg(number).arg(pages.size() - covers));
            drawNumber(page, body, number);
        }
        if (setup.ink == PaperInk::Grey)
            takeHuesOut(page);
    }
    return pages;
}

PictureSheet layOutPicture(const SheetDocument& document, qreal width)
{
    constexpr qreal kMargin = 8;
    constexpr qreal kTallest = 4000; // taller than any content: nothing breaks
    const QRectF body(kMargin * kUnit, kMargin * kUnit, (width - 2 * kMargin) * kUnit, kTallest * kUnit);
    SheetDocument flat = document;
    std::erase_if(flat.blocks, [](const SheetBlock& block) {
        return std::holds_alternative<PageBreakBlock>(block) || std::holds_alternative<CoverBlock>(block) ||
               std::holds_alternative<ContentsBlock>(block);
    });
    const Footer footer(flat.footer, body.width());
    SheetFlow flow(flat, body, footer.height);
    flow.run();
    SheetPage page = flow.takePages().front();
    footer.draw(page, body, flow.y(), QString());
    const QSizeF paper(width, std::ceil((flow.y() + footer.height) / kUnit + kMargin));
    page.drawing.size = paper * kUnit;
    if (!document.watermark.isEmpty())
        drawWatermark(page, document.watermark);
    return {paper, std::move(page)};
}

} // namespace milepost
