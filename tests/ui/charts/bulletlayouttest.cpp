// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletlayout.h"

#include "tests/support/comparisons.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using namespace samples;

ComparisonSource crowded()
{
    ComparisonSource source = turnover();
    source.measures[0].label = u"一个很长很长的指标名称用来检验折行而不是被截断"_s;
    source.measures[1].targets = {promise(2400, 2015),
                                  promise(2450, 2016),
                                  promise(2500, 2017),
                                  promise(2550, 2018),
                                  promise(2600, 2020, Bound::AtLeast),
                                  promise(2600, std::nullopt),
                                  promise(5000, 2025, Bound::About)};
    source.measures[1].targets[3].valueMax = 2700;
    return source;
}

class BulletLayoutAtWidth : public testing::TestWithParam<qreal>
{};

TEST_P(BulletLayoutAtWidth, textsNeitherOverlapNorLeaveTheChartNorAreCut)
{
    const DrawingList drawing = layOutBullets(bulletContent(crowded()), GetParam(), ChartStyle::light());
    const QRectF bounds(QPointF(0, 0), drawing.size);
    EXPECT_EQ(drawing.size.width(), GetParam());
    for (size_t i = 0; i < drawing.texts.size(); ++i) {
        const DrawnText& text = drawing.texts[i];
        EXPECT_TRUE(bounds.contains(text.rect)) << text.text.toStdString();
        EXPECT_LE(textWidth(text.text, text.font) - 1, text.rect.width()) << text.text.toStdString();
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(text.rect.intersects(drawing.texts[j].rect))
                << text.text.toStdString() << " on " << drawing.texts[j].text.toStdString();
    }
}

TEST_P(BulletLayoutAtWidth, everyTargetIsLabelled)
{
    const BulletContent content = bulletContent(crowded());
    const DrawingList drawing = layOutBullets(content, GetParam(), ChartStyle::light());
    for (const BulletGroup& group : content.groups) {
        for (const BulletRow& row : group.rows) {
            for (const BulletMarker& marker : row.markers)
                EXPECT_TRUE(
                    std::any_of(drawing.texts.begin(), drawing.texts.end(),
                                [&marker](const DrawnText& text) { return text.text == marker.label; }))
                    << marker.label.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Widths, BulletLayoutAtWidth, testing::Values(480.0, 560.0, 590.0, 900.0, 1300.0));

TEST(BulletLayout, drawsAProvisionalBarHollow)
{
    ComparisonSource source = turnover();
    const auto filled = [](const DrawingList& drawing, const QColor& colour) {
        return std::count_if(
            drawing.shapes.begin(), drawing.shapes.end(), [&colour](const DrawnShape& shape) {
                return shape.brush.style() == Qt::SolidPattern && shape.brush.color() == colour;
            });
    };
    const ChartStyle style = ChartStyle::forPaper();
    EXPECT_EQ(filled(layOutBullets(bulletContent(source), 600, style), style.actual), 0);
    source.measures[1].latest->status = ObservationStatus::Final;
    EXPECT_EQ(filled(layOutBullets(bulletContent(source), 600, style), style.actual), 1);
}

// The farthest mark stands at the end of its axis, its arrow points on towards the values.
TEST(BulletLayout, theArrowOfTheFarthestMarkTouchesNoValue)
{
    ComparisonSource source = turnover();
    source.measures[0].targets = {promise(5000, 2020, Bound::MoreThan)};
    const ChartStyle style = ChartStyle::light();
    const DrawingList drawing = layOutBullets(bulletContent(source), 600, style);
    qreal end = 0;
    for (const DrawnShape& shape : drawing.shapes) {
        if (shape.pen.color() == style.target && shape.pen.style() != Qt::NoPen)
            end = std::max(end, shape.path.boundingRect().right());
    }
    qreal values = drawing.size.width();
    for (const DrawnText& text : drawing.texts) {
        if (text.alignment.testFlag(Qt::AlignRight))
            values = std::min(values, text.rect.left());
    }
    EXPECT_LT(end + 4, values);
}

TEST(BulletLayout, aLongChartSaysItsAxisAboveItsRowsToo)
{
    ComparisonSource source = turnover();
    source.related.clear();
    const auto said = [](const DrawingList& drawing) {
        return std::ranges::count(drawing.texts, u"1,000"_s, &DrawnText::text);
    };
    const ChartStyle style = ChartStyle::light();
    EXPECT_EQ(said(layOutBullets(bulletContent(source), 900, style)), 1);
    for (int i = 0; i < 12; ++i)
        source.measures.push_back(source.measures[1]);
    EXPECT_EQ(said(layOutBullets(bulletContent(source), 900, style)), 2);
}

TEST(BulletLayout, groupsThatDifferByDeadlineShareAScale)
{
    ComparisonSource source = turnover();
    source.related.clear();
    source.measures[0].targets[0].year = 2020;
    const DrawingList drawing = layOutBullets(bulletContent(source), 900, ChartStyle::light());
    EXPECT_EQ(std::ranges::count(drawing.texts, u"5,000"_s, &DrawnText::text), 2)
        << "the axis of the smaller values reaches as far";
}

TEST(BulletLayout, saysWhatIsMissingWhenThereIsNothingToCompare)
{
    ComparisonSource source = turnover();
    source.measures.clear();
    source.related.clear();
    const DrawingList drawing = layOutBullets(bulletContent(source), 600, ChartStyle::light());
    ASSERT_FALSE(drawing.texts.empty());
    EXPECT_GT(drawing.size.height(), 0);
}

TEST(DrawingList, wrapsBetweenCharactersAndKeepsThemAll)
{
    const QFont font = ChartStyle::light().font;
    const QString text = u"十二个汉字要分成几行来写"_s;
    const QStringList lines = wrappedLines(text, font, 50);
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(QString()), text);
    for (const QString& line : lines)
        EXPECT_LE(textWidth(line, font) - 1, 50);
}

} // namespace
} // namespace milepost
