// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPalette>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QFont pixelFont(const QStringList& families, int pixels, QFont::Weight weight)
{
    QFont font(families);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void setFonts(ChartStyle& style, const QStringList& families, QFont::HintingPreference hinting)
{
    style.font = pixelFont(families, 12, QFont::Normal);
    style.strong = pixelFont(families, 12, QFont::Bold);
    style.small = pixelFont(families, 11, QFont::Normal);
    for (QFont* font : {&style.font, &style.strong, &style.small})
        font->setHintingPreference(hinting);
}

} // namespace

QStringList screenFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s};
}

// Text copied out of a PDF set in Noto CJK comes back with radicals instead of characters; Micro Hei is
// proven.
QStringList paperFamilies()
{
    return {u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"Noto Sans CJK SC"_s};
}

QColor greyOf(const QColor& colour)
{
    const int grey = qGray(colour.rgb());
    return QColor(grey, grey, grey, colour.alpha());
}

ChartStyle ChartStyle::light()
{
    ChartStyle style;
    style.background = QColor(0xFF, 0xFF, 0xFF);
    style.ink = QColor(0x1B, 0x1F, 0x24);
    style.muted = QColor(0x55, 0x5F, 0x6B);
    style.grid = QColor(0xE1, 0xE5, 0xEA);
    style.actual = QColor(0x0B, 0x5C, 0xAD);
    style.target = QColor(0x9A, 0x3B, 0x00);
    style.expected = QColor(0x8A, 0x94, 0x9F);
    style.trough = QColor(0xEE, 0xF1, 0xF4);
    style.band = QColor(0xF6, 0xE3, 0xD6);
    style.series = {QColor(0x0B, 0x5C, 0xAD), QColor(0xB3, 0x4A, 0x00), QColor(0x00, 0x73, 0x54),
                    QColor(0x8F, 0x3F, 0x71), QColor(0x7A, 0x5C, 0x00), QColor(0x2A, 0x2A, 0x2A)};
    setFonts(style, screenFamilies(), QFont::PreferDefaultHinting);
    return style;
}

ChartStyle ChartStyle::dark()
{
    ChartStyle style = light();
    style.background = QColor(0x1E, 0x22, 0x27);
    style.ink = QColor(0xE8, 0xEB, 0xEF);
    style.muted = QColor(0xA7, 0xB1, 0xBC);
    style.grid = QColor(0x35, 0x3B, 0x43);
    style.actual = QColor(0x6C, 0xB2, 0xF0);
    style.target = QColor(0xF0, 0xA0, 0x60);
    style.expected = QColor(0x7D, 0x88, 0x94);
    style.trough = QColor(0x2B, 0x31, 0x38);
    style.band = QColor(0x4A, 0x38, 0x2B);
    style.series = {QColor(0x6C, 0xB2, 0xF0), QColor(0xF0, 0xA0, 0x60), QColor(0x5F, 0xCF, 0xA8),
                    QColor(0xE0, 0x9A, 0xC4), QColor(0xE3, 0xC8, 0x5C), QColor(0xE8, 0xEB, 0xEF)};
    return style;
}

ChartStyle ChartStyle::forScreen(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Base);
    ChartStyle style = window.lightness() < 128 ? dark() : light();
    style.background = window;
    return style;
}

ChartStyle ChartStyle::forPaper(PaperInk ink)
{
    ChartStyle style = light();
    if (ink == PaperInk::Grey) {
        for (QColor* colour : {&style.background, &style.ink, &style.muted, &style.grid, &style.actual,
                               &style.target, &style.expected, &style.trough, &style.band})
            *colour = greyOf(*colour);
        for (QColor& colour : style.series)
            colour = greyOf(colour);
    }
    setFonts(style, paperFamilies(), QFont::PreferNoHinting);
    return style;
}

void applyStyle(QChart& chart, const ChartStyle& style)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setDropShadowEnabled(false);
    chart.setBackgroundRoundness(0);
    chart.setBackgroundBrush(style.background);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setTitle({});
    chart.legend()->hide();
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setFont(style.font);
}

} // namespace milepost
