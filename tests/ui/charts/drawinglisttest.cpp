// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawinglist.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace milepost {
namespace {

constexpr int kRules = 12;
constexpr int kStep = 10;

class RulesAtScale : public testing::TestWithParam<qreal>
{
protected:
    /// Rules of one thickness at places that fall between pixels.
    static QImage painted(Qt::Orientation orientation)
    {
        const qreal scale = GetParam();
        DrawingList drawing;
        for (int i = 0; i < kRules; ++i) {
            const qreal at = 5 + kStep * i + 0.083 * i;
            drawing.shapes.push_back(orientation == Qt::Horizontal
                                         ? drawnRule({0, at}, {130, at}, 1.0, Qt::black)
                                         : drawnRule({at, 0}, {at, 130}, 1.0, Qt::black));
        }
        QImage image(QSize(130, 130) * scale, QImage::Format_RGB32);
        if (scale > 1)
            image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        if (scale < 1) // a page in the preview
            painter.scale(scale, scale);
        paintDrawing(painter, drawing);
        return image;
    }
};

TEST_P(RulesAtScale, areAllOfOneStrength)
{
    const int thick = std::max(1, qRound(GetParam()));
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const QImage image = painted(orientation);
        int dark = 0;
        for (int i = 0; i < image.width(); ++i) {
            const QRgb pixel = orientation == Qt::Horizontal ? image.pixel(image.width() / 2, i)
                                                             : image.pixel(i, image.height() / 2);
            EXPECT_TRUE(qGray(pixel) == 0 || qGray(pixel) == 255) << i;
            dark += qGray(pixel) == 0 ? 1 : 0;
        }
        EXPECT_EQ(dark, kRules * thick);
    }
}

INSTANTIATE_TEST_SUITE_P(Scales, RulesAtScale, testing::Values(0.6, 1.0, 1.25, 1.5, 2.0));

TEST(DrawingListPart, looksAsItDoesInTheWhole)
{
    DrawingList drawing;
    drawing.size = QSizeF(200, 200);
    QPainterPath circle;
    circle.addEllipse(QPointF(100, 100), 60, 60);
    drawing.shapes = {drawnRule({0, 60}, {200, 60}, 1.0, Qt::black), {circle, QPen(Qt::red, 8), Qt::NoBrush}};
    for (int y = 0; y < 200; y += 16)
        drawing.texts.push_back({QRectF(10, y, 180, 14), QStringLiteral("text"), QFont(), Qt::blue});
    const QRect part(0, 40, 200, 30);
    const auto painted = [&](const QRectF& wanted) {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(part);
        paintDrawing(painter, drawing, wanted);
        return image;
    };
    EXPECT_EQ(painted(part), painted({}));
}

double inkOf(qreal size, QFont::Weight weight)
{
    QFont font(QStringLiteral("WenQuanYi Micro Hei"));
    font.setPixelSize(qRound(size));
    font.setWeight(weight);
    DrawingList drawing;
    drawing.texts.push_back({QRectF(0, 0, 4 * size, 2 * size), QString(QChar(0x8868)), font, Qt::black});
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(120 / size, 120 / size);
    paintDrawing(painter, drawing);
    painter.end();
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    return ink;
}

// Qt thickens a face without a bold one up to 63 pixels, and strongly.
TEST(DrawingListText, isAsBoldInAHeadingAsInATable)
{
    const double plain = inkOf(120, QFont::Normal);
    const double heading = inkOf(120, QFont::Bold) / plain;
    const double table = inkOf(60, QFont::Bold) / plain;
    EXPECT_GT(heading, 1.1);
    EXPECT_NEAR(heading, table, 0.05);
}

} // namespace
} // namespace milepost
