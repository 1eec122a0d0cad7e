// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorycontent.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

Observation reported(int year, double value, ObservationStatus status = ObservationStatus::Final)
{
    Observation observation;
    observation.period = Period(PeriodKind::Year, year);
    observation.value = value;
    observation.status = status;
    return observation;
}

TargetPoint promised(int year, double value, Bound bound = Bound::Equal)
{
    TargetPoint target;
    target.due = QDate(year, 12, 31);
    target.value = value;
    target.bound = bound;
    return target;
}

TrajectorySource makerspaces()
{
    TrajectorySource source;
    source.measure.label = u"众创空间"_s;
    source.measure.unit = u"家"_s;
    source.observations = {reported(2015, 20), reported(2016, 26),
                           reported(2018, 33, ObservationStatus::Provisional)};
    source.observations.front().baseline = true;
    source.targets = {promised(2016, 25), promised(2018, 35, Bound::AtLeast), promised(2025, 50)};
    source.asOf = QDate(2018, 12, 31);
    return source;
}

TEST(TrajectoryContent, placesYearEndsOnWholeNumbers)
{
    EXPECT_DOUBLE_EQ(chartTime(QDate(2018, 12, 31)), 2018.0);
    EXPECT_DOUBLE_EQ(chartTime(QDate(2016, 12, 31)), 2016.0);
    EXPECT_NEAR(chartTime(QDate(2018, 6, 30)), 2017.496, 0.001);
}

TEST(TrajectoryContent, breaksTheLineWhereAPeriodIsMissing)
{
    const TrajectoryContent content = trajectoryContent(makerspaces());
    ASSERT_EQ(content.segments.size(), 2U);
    EXPECT_EQ(content.segments[0].size(), 2U);
    EXPECT_EQ(content.segments[1].size(), 1U);
}

TEST(TrajectoryContent, breaksTheLineWhereTheDefinitionChanged)
{
    TrajectorySource source = makerspaces();
    source.observations = {reported(2015, 20), reported(2016, 26, ObservationStatus::Break),
                           reported(2017, 30)};
    const TrajectoryContent content = trajectoryContent(source);
    ASSERT_EQ(content.segments.size(), 2U);
    EXPECT_EQ(content.segments[1].size(), 2U);
}

TEST(TrajectoryContent, marksProvisionalAndEstimatedValuesHollow)
{
    const TrajectoryContent content = trajectoryContent(makerspaces());
    EXPECT_FALSE(content.segments[0][0].hollow);
    EXPECT_TRUE(content.segments[0][0].baseline);
    EXPECT_TRUE(content.segments[1][0].hollow);
}

TEST(TrajectoryContent, drawsTargetsAsStepsFromDeadlineToDeadline)
{
    const TrajectoryContent content = trajectoryContent(makerspaces());
    ASSERT_EQ(content.steps.size(), 3U);
    EXPECT_DOUBLE_EQ(content.steps[0].from, 2015.0);
    EXPECT_DOUBLE_EQ(content.steps[0].time, 2016.0);
    EXPECT_DOUBLE_EQ(content.steps[1].from, 2016.0);
    EXPECT_DOUBLE_EQ(content.steps[2].time, 2025.0);
    EXPECT_EQ(content.steps[1].label, u"≥\u00A035"_s);
    EXPECT_TRUE(content.steps[2].label.endsWith(u"\u00A0家"_s)) << "the unit is said once";
    EXPECT_EQ(content.firstYear, 2015);
    EXPECT_EQ(content.lastYear, 2025);
}

TEST(TrajectoryContent, leavesOutValuesThatWereWithdrawn)
{
    TrajectorySource source = makerspaces();
    source.observations[1].value.reset();
    const TrajectoryContent content = trajectoryContent(source);
    ASSERT_EQ(content.segments.size(), 2U);
    EXPECT_EQ(content.segments[0].size(), 1U);
}

TEST(TrajectoryContent, keepsARealZero)
{
    TrajectorySource source = makerspaces();
    source.observations = {reported(2015, 0)};
    const TrajectoryContent content = trajectoryContent(source);
    ASSERT_EQ(content.segments.size(), 1U);
    EXPECT_EQ(content.segments[0][0].label, u"0"_s);
}

TEST(TrajectoryContent, drawsTheForecastFromTheLatestValue)
{
    TrajectorySource source = makerspaces();
    source.forecast = Forecast{77.7777, 80.0, std::nullopt, 70.0, 80.0};
    source.forecastDue = QDate(2025, 12, 31);
    const TrajectoryContent content = trajectoryContent(source);
    ASSERT_TRUE(content.forecastFrom && content.forecastTo);
    EXPECT_DOUBLE_EQ(content.forecastFrom->time, 2018.0);
    EXPECT_DOUBLE_EQ(content.forecastTo->time, 2025.0);
    EXPECT_TRUE(content.forecastLabel.contains(u"77.8"_s));
    EXPECT_DOUBLE_EQ(content.forecastLow, 70.0);
    EXPECT_DOUBLE_EQ(content.forecastHigh, 80.0);
    EXPECT_DOUBLE_EQ(content.high, 80.0);
    EXPECT_EQ(QString(content.table.rows.back()[3]).replace(QChar::Nbsp, u' '), u"between 70 and 80 家"_s);
}

TEST(TrajectoryContent, drawsNoForecastIntoThePast)
{
    TrajectorySource source = makerspaces();
    source.forecast = Forecast{34, {}, {}, 34, 34};
    source.forecastDue = QDate(2018, 12, 31);
    EXPECT_FALSE(trajectoryContent(source).forecastTo.has_value());
}

TEST(TrajectoryContent, saysWhyThereIsNothingToDraw)
{
    TrajectorySource source;
    source.measure.subject = u"成本"_s;
    source.asOf = QDate(2018, 12, 31);
    EXPECT_FALSE(trajectoryContent(source).emptyReason.isEmpty());
    source.targets = {promised(2018, 20)};
    EXPECT_TRUE(trajectoryContent(source).emptyReason.isEmpty());
    source.change = Change::Decrease;
    EXPECT_FALSE(trajectoryContent(source).emptyReason.isEmpty());
}

TEST(TrajectoryContent, saysItsNumbersInTheTableAndToAScreenReader)
{
    const TrajectoryContent content = trajectoryContent(makerspaces());
    ASSERT_EQ(content.table.rows.size(), 6U);
    EXPECT_EQ(content.table.rows[2][0], u"2018"_s);
    EXPECT_EQ(content.table.rows[2][2], u"33\u00A0家"_s);
    EXPECT_EQ(content.table.rows[5][2], u"50\u00A0家"_s);
    for (const auto& row : content.table.rows)
        EXPECT_TRUE(content.description.contains(row[2]));
}

TEST(TrajectoryContent, readsAHighLevelInItsOwnRange)
{
    TrajectorySource source = makerspaces();
    source.observations = {reported(2015, 92), reported(2016, 95)};
    source.targets = {promised(2018, 100)};
    EXPECT_DOUBLE_EQ(trajectoryContent(source).low, 88.0);
}

} // namespace
} // namespace milepost
