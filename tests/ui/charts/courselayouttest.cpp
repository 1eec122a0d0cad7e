// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/courselayout.h"

#include "tests/support/comparisons.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// Seven places whose courses end close together.
CourseContent crowded(CourseLook look)
{
    ComparisonSource source = samples::turnover();
    source.related.clear();
    const ComparedMeasure pattern = source.measures[1];
    source.measures.clear();
    source.places.clear();
    for (int i = 0; i < 7; ++i) {
        const QString key = QString::number(i);
        source.places.push_back({key, u"第%1个行动领域的名称"_s.arg(i)});
        source.measures.push_back(pattern);
        ComparedMeasure& measure = source.measures.back();
        measure.place = key;
        measure.label = u"一个很长很长的指标名称用来检验折行而不是被截断还要更长一些才好"_s;
        measure.values = {{QDate(2016, 12, 31), 1200.0 + i, ObservationStatus::Final},
                          {QDate(2017, 12, 31), 1300.0 + 2 * i, ObservationStatus::Provisional}};
    }
    return courseContent({source}, look);
}

class CourseLayoutAtWidth : public testing::TestWithParam<std::tuple<CourseLook, qreal>>
{};

TEST_P(CourseLayoutAtWidth, textsNeitherOverlapNorLeaveTheChartNorAreCut)
{
    const auto [look, width] = GetParam();
    const DrawingList drawing = layOutCourses(crowded(look), width, ChartStyle::light());
    const QRectF bounds(QPointF(0, 0), drawing.size);
    EXPECT_EQ(drawing.size.width(), width);
    ASSERT_GT(drawing.texts.size(), 14U);
    for (size_t i = 0; i < drawing.texts.size(); ++i) {
        const DrawnText& text = drawing.texts[i];
        EXPECT_TRUE(bounds.adjusted(0, -0.5, 0, 0.5).contains(text.rect)) << text.text.toStdString();
        EXPECT_LE(textWidth(text.text, text.font) - 1, text.rect.width()) << text.text.toStdString();
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(text.rect.intersects(drawing.texts[j].rect))
                << text.text.toStdString() << " on " << drawing.texts[j].text.toStdString();
    }
}

TEST_P(CourseLayoutAtWidth, everyCourseCanBeAsked)
{
    const auto [look, width] = GetParam();
    CourseContent content = crowded(look);
    for (size_t i = 0; i < content.courses.size(); ++i)
        content.courses[i].measure = MeasureId(QString::number(i));
    const DrawingList drawing = layOutCourses(content, width, ChartStyle::light());
    for (const Course& course : content.courses)
        EXPECT_TRUE(std::ranges::any_of(drawing.regions, [&course](const DrawnRegion& region) {
            return region.measure == course.measure && region.words.startsWith(course.name);
        })) << course.name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Looks, CourseLayoutAtWidth,
                         testing::Combine(testing::Values(CourseLook::Tiles, CourseLook::Overlay),
                                          testing::Values(480.0, 700.0, 1300.0)));

TEST(CourseLayout, tellsCoursesApartWithoutColour)
{
    const DrawingList grey =
        inGrey(layOutCourses(crowded(CourseLook::Overlay), 700, ChartStyle::forPaper(PaperInk::Grey)));
    std::vector<QList<qreal>> dashes;
    for (const DrawnShape& shape : grey.shapes) {
        if (shape.pen.widthF() == 2.0 && std::ranges::find(dashes, shape.pen.dashPattern()) == dashes.end())
            dashes.push_back(shape.pen.dashPattern());
    }
    EXPECT_GE(dashes.size(), 4U);
}

TEST(CourseLayout, saysWhyThereIsNothing)
{
    ComparisonSource none = samples::turnover();
    none.measures.clear();
    none.related.clear();
    for (const CourseLook look : {CourseLook::Tiles, CourseLook::Overlay}) {
        const DrawingList drawing = layOutCourses(courseContent({none}, look), 600, ChartStyle::light());
        ASSERT_FALSE(drawing.texts.empty());
        EXPECT_GT(drawing.size.height(), 0);
    }
}

} // namespace
} // namespace milepost
