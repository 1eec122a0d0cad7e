// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coursecontent.h"

#include "tests/support/comparisons.h"
#include "tests/support/printers.h"
#include "ui/charts/courselayout.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

std::vector<ComparisonSource> sources()
{
    ComparisonSource source = samples::turnover();
    source.measures[1].values = {{QDate(2015, 12, 31), 1066, ObservationStatus::Estimated},
                                 {QDate(2016, 12, 31), 1200, ObservationStatus::Final}};
    return {source};
}

TEST(CourseContent, showsEveryMeasureAsATileInTheOrderOfItsPlace)
{
    const CourseContent content = courseContent(sources(), CourseLook::Tiles);
    ASSERT_EQ(content.courses.size(), 3U);
    EXPECT_EQ(content.courses[0].name, u"海南"_s);
    EXPECT_EQ(content.courses[1].name, u"贵州"_s);
    ASSERT_EQ(content.courses[1].points.size(), 3U) << "the baseline among them";
    EXPECT_EQ(content.courses[1].points[0].value, 800.0);
    EXPECT_TRUE(content.courses[1].points[1].hollow);
    EXPECT_FALSE(content.courses[1].points[2].hollow);
    EXPECT_EQ(content.courses[1].targets.back().label, u"2018 >\u00A02,500"_s);
    EXPECT_EQ(content.first, 2014.0) << "the axis begins with the first value";
    EXPECT_EQ(content.last, 2018.0);
    EXPECT_EQ(content.table.rows.size(), content.tableMeasures.size());
}

TEST(CourseContent, indexesToAHundredAtTheFirstValueAndNamesWhoIsLeftOut)
{
    const CourseContent content = courseContent(sources(), CourseLook::Overlay);
    ASSERT_EQ(content.courses.size(), 1U);
    const Course& course = content.courses[0];
    EXPECT_DOUBLE_EQ(course.points[0].value, 100.0);
    EXPECT_DOUBLE_EQ(course.points[2].value, 150.0);
    EXPECT_DOUBLE_EQ(course.targets.back().value, 312.5);
    EXPECT_EQ(course.points[2].label, u"150"_s);
    EXPECT_TRUE(content.notes.join(u' ').contains(u"海南"_s));
    ASSERT_EQ(content.table.rows.size(), 1U);
    EXPECT_EQ(content.table.rows[0].size(), content.table.columns.size());
    EXPECT_TRUE(content.table.rows[0][2].contains(u"800"_s));
}

TEST(CourseContent, noLineLeadsOverAMissingYear)
{
    std::vector<ComparisonSource> gapped = sources();
    gapped[0].measures[1].breaks = {QDate(2016, 12, 31)};
    for (const CourseLook look : {CourseLook::Tiles, CourseLook::Overlay}) {
        const CourseContent content = courseContent(gapped, look);
        const Course& course =
            content.courses.back().name == u"贵州"_s ? content.courses.back() : content.courses[1];
        ASSERT_EQ(course.points.size(), 3U);
        EXPECT_FALSE(course.points[1].startsAnew);
        EXPECT_TRUE(course.points[2].startsAnew);
        const QPainterPath line =
            courseLine(course, [](double time, double value) { return QPointF(time, value); });
        ASSERT_EQ(line.elementCount(), 3);
        EXPECT_TRUE(line.elementAt(0).isMoveTo());
        EXPECT_TRUE(line.elementAt(1).isLineTo());
        EXPECT_TRUE(line.elementAt(2).isMoveTo());
    }
}

TEST(CourseContent, saysThatThereIsNothingToBeginWith)
{
    const CourseContent content = courseContent({samples::turnover()}, CourseLook::Overlay);
    EXPECT_EQ(content.courses.size(), 1U) << "a baseline is a first value";
    ComparisonSource none = samples::turnover();
    none.measures[1].baseline.reset();
    EXPECT_FALSE(courseContent({none}, CourseLook::Overlay).emptyReason.isEmpty());
    none.measures[1].baseline = samples::value(0.0, 2014);
    EXPECT_FALSE(courseContent({none}, CourseLook::Overlay).emptyReason.isEmpty()) << "nothing grows from 0";
}

} // namespace
} // namespace milepost
