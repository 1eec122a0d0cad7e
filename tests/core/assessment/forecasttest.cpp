// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessment/inputs.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

AssessmentInput course(const std::vector<ValuePoint>& values, int due)
{
    AssessmentInput input = journey(100, 2015, 200, due, 0, 2015);
    input.observations = values;
    input.asOf = values.back().date;
    return input;
}

TEST(ForecastTest, oneValueGivesOneFigureAndNoRange)
{
    const AssessmentInput input = course({at(2016, 110)}, 2020);
    const Forecast forecast = *assess(input).forecast;
    EXPECT_NEAR(forecast.bySoFar, 150.0, 1e-9);
    EXPECT_FALSE(forecast.byLastPace || forecast.byTrend);
    EXPECT_EQ(forecast.low, forecast.high);
    EXPECT_EQ(forecastWords(assess(input), input),
              u"At the pace so far 150 by 2020; one value gives no range."_s);
}

TEST(ForecastTest, lastPaceAndTrendSpanTheRange)
{
    const AssessmentInput input = course({at(2016, 110), at(2017, 140)}, 2020);
    const Forecast forecast = *assess(input).forecast;
    EXPECT_NEAR(forecast.bySoFar, 200.0, 1e-9);     // 20 a year
    EXPECT_NEAR(*forecast.byLastPace, 230.0, 1e-9); // 30 a year
    // Least squares through (0, 100), (1, 110), (2, 140): slope 20, mean 350/3 at 1.
    EXPECT_NEAR(*forecast.byTrend, 350.0 / 3.0 + 20.0 * 4.0, 1e-9);
    EXPECT_EQ(forecast.low, *forecast.byTrend);
    EXPECT_EQ(forecast.high, *forecast.byLastPace);
    EXPECT_EQ(forecastWords(assess(input), input),
              u"By 2020: 200 at the pace so far, 230 at the last pace, 196.7 by the trend; between 196.7 and "
              u"230."_s);
}

TEST(ForecastTest, fourValuesHaveAPredictionInterval)
{
    // 100, 112, 118, 130 in years 0 to 3: slope 9.6, mean 115 at 1.5, residual sum 7.2.
    const Forecast forecast = *assess(course({at(2016, 112), at(2017, 118), at(2018, 130)}, 2020)).forecast;
    EXPECT_NEAR(*forecast.byTrend, 115.0 + 9.6 * 3.5, 1e-9);
    const double half = 1.886 * std::sqrt(7.2 / 2.0 * (1.0 + 0.25 + 3.5 * 3.5 / 5.0));
    EXPECT_NEAR(forecast.low, *forecast.byTrend - half, 1e-9);
    EXPECT_NEAR(forecast.high, *forecast.byTrend + half, 1e-9);
}

TEST(ForecastTest, valuesOnALineLeaveNoDoubt)
{
    const Forecast forecast =
        *assess(course({at(2016, 110), at(2017, 120), at(2018, 130), at(2019, 140)}, 2020)).forecast;
    for (const double end :
         {forecast.bySoFar, *forecast.byLastPace, *forecast.byTrend, forecast.low, forecast.high})
        EXPECT_NEAR(end, 150.0, 1e-6);
}

TEST(ForecastTest, growthMultiplies)
{
    AssessmentInput input = course({at(2016, 110), at(2017, 121), at(2018, 133.1)}, 2020);
    input.kind = MeasureKind::AnnualFlow;
    const Forecast forecast = *assess(input).forecast;
    for (const double end : {forecast.bySoFar, *forecast.byLastPace, *forecast.byTrend})
        EXPECT_NEAR(end, 161.051, 1e-9);
}

TEST(ForecastTest, aFallInPerCentTurnsTheRangeRound)
{
    AssessmentInput input = journey(0, 2015, 20, 2020, 0, 2015);
    input.kind = MeasureKind::PercentChange;
    input.target.change = Change::Decrease;
    input.observations = {at(2016, 4), at(2017, 6)};
    input.asOf = yearEnd(2017);
    const Forecast forecast = *assess(input).forecast;
    EXPECT_NEAR(forecast.bySoFar, 100 - 94 * std::pow(0.94, 1.5), 1e-9);
    EXPECT_LE(forecast.low, *forecast.byLastPace);
    EXPECT_GE(forecast.high, forecast.bySoFar);
}

TEST(ForecastTest, whatWasNeverNegativeIsNotForetoldToBe)
{
    AssessmentInput input = journey(50, 2015, 0, 2022, 0, 2015);
    input.direction = Direction::LessIsBetter;
    input.observations = {at(2016, 40), at(2017, 15)};
    input.asOf = yearEnd(2017);
    EXPECT_EQ(assess(input).forecast->low, 0.0);
    EXPECT_EQ(assess(input).forecast->bySoFar, 0.0);
}

TEST(ForecastTest, thereIsNoneAfterTheDeadlineOrAcrossABreak)
{
    AssessmentInput input = course({at(2016, 110)}, 2017);
    EXPECT_TRUE(assess(input).forecast);
    input.asOf = yearEnd(2018);
    EXPECT_FALSE(assess(input).forecast);
    EXPECT_EQ(forecastWords(assess(input), input), QString());
    input = course({at(2016, 110, ObservationStatus::Break), at(2017, 120)}, 2020);
    EXPECT_FALSE(assess(input).forecast);
}

TEST(BandsTest, mustRise)
{
    EXPECT_TRUE(areSound({}));
    EXPECT_FALSE(areSound({.ahead = 0.99}));
    EXPECT_FALSE(areSound({.onTrack = 1.0}));
    EXPECT_FALSE(areSound({.onTrack = 0.60}));
    EXPECT_FALSE(areSound({.behind = 0.0}));
    EXPECT_FALSE(areSound({.about = 0.5}));
    EXPECT_FALSE(areSound({.review = 1.0}));
    EXPECT_FALSE(areSound({.ahead = std::nan("")}));
}

} // namespace
} // namespace milepost
