// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessment/inputs.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

/// One worked figure; every expectation as printed, so compared to the last printed digit.
struct Vector
{
    const char* name;
    double b;
    int from;
    double target;
    int due;
    double x;
    int year;
    Direction direction;
    double time;
    double way;
    double schedule;
    double growth;
    double log;
    double needed;
    Verdict byWay;
    Verdict byGrowth;
};

void PrintTo(const Vector& vector, std::ostream* out)
{
    *out << vector.name;
}

constexpr double kHalfPerMille = 0.0005 + 1e-12;

class AssessmentVectorTest : public testing::TestWithParam<Vector>
{
protected:
    AssessmentInput input() const
    {
        const Vector& row = GetParam();
        AssessmentInput result = journey(row.b, row.from, row.target, row.due, row.x, row.year);
        result.direction = row.direction;
        return result;
    }
    Assessment by(Method method) const
    {
        AssessmentInput chosen = input();
        chosen.method = method;
        return assess(chosen);
    }
};

TEST_P(AssessmentVectorTest, givesTheWorkedFigures)
{
    const Vector& row = GetParam();
    const Assessment way = by(Method::ShareOfWay);
    ASSERT_TRUE(way.time && way.progress && way.leadPoints && way.scheduleRatio && way.growthRatio);
    EXPECT_EQ(*way.time, row.time);
    EXPECT_NEAR(*way.progress, row.way, kHalfPerMille);
    EXPECT_NEAR(*way.scheduleRatio, row.schedule, 0.005);
    EXPECT_NEAR(*way.growthRatio, row.growth, 0.00005);
    EXPECT_EQ(*way.leadPoints, (*way.progress - *way.time) * 100.0);
    EXPECT_NEAR(*way.neededPerYear, row.needed, 1e-9);
    EXPECT_EQ(way.verdict, row.byWay);
    EXPECT_EQ(way.secondOpinion, row.byGrowth);
}

TEST_P(AssessmentVectorTest, turnsWithTheMethod)
{
    const Vector& row = GetParam();
    const Assessment growth = by(Method::GrowthPath);
    EXPECT_EQ(growth.method, Method::GrowthPath);
    EXPECT_EQ(growth.verdict, row.byGrowth);
    EXPECT_EQ(growth.secondOpinion, row.byWay);
    EXPECT_NEAR(*by(Method::LogProgress).progress, row.log, kHalfPerMille);
}

INSTANTIATE_TEST_SUITE_P(
    figures, AssessmentVectorTest,
    testing::Values(Vector{"V1", 8000, 2015, 20000, 2018, 11000, 2016, Direction::MoreIsBetter, 1.0 / 3.0,
                           0.250, 0.75, 1.0498, 0.348, 4500, Verdict::Behind, Verdict::OnTrack},
                    Vector{"V2", 52, 2015, 65, 2018, 60, 2017, Direction::MoreIsBetter, 2.0 / 3.0, 0.615,
                           0.9231, 0.9606, 0.641, 5, Verdict::Behind, Verdict::OnTrack},
                    Vector{"V3", 19.2, 2015, 18.2, 2018, 18.9, 2017, Direction::LessIsBetter, 2.0 / 3.0,
                           0.300, 0.45, 0.4438, 0.294, -0.7, Verdict::FarBehind, Verdict::FarBehind},
                    Vector{"V4", 100, 2005, 83, 2010, 95.127, 2008, Direction::LessIsBetter, 0.6, 0.287, 0.48,
                           0.4515, 0.2681, -6.0635, Verdict::FarBehind, Verdict::FarBehind},
                    Vector{"V5", 10, 2015, 200, 2018, 60, 2016, Direction::MoreIsBetter, 1.0 / 3.0, 0.263,
                           0.79, 2.9164, 0.598, 70, Verdict::Behind, Verdict::OnTrack},
                    Vector{"V6", 52, 2015, 65, 2018, 50, 2017, Direction::MoreIsBetter, 2.0 / 3.0, -0.154,
                           -0.23, -0.2515, -0.176, 15, Verdict::Regressing, Verdict::Regressing}));

TEST(AssessmentVectorsTest, v1NeedsAsMuchGrowthAsItIsDone)
{
    const Assessment assessment = assess(journey(8000, 2015, 20000, 2018, 11000, 2016));
    EXPECT_NEAR(*assessment.neededGrowth, std::sqrt(20.0 / 11.0) - 1.0, 1e-15);
    EXPECT_NEAR(*assessment.neededGrowth, 0.348, 0.0005);
    EXPECT_EQ(*assessment.scheduleRatio, 0.75);
    EXPECT_NEAR(assessment.forecast->bySoFar, 17000.0, 1e-9);
}

TEST(AssessmentVectorsTest, v2HasTheScheduleRatioToFourDigits)
{
    EXPECT_NEAR(*assess(journey(52, 2015, 65, 2018, 60, 2017)).scheduleRatio, 0.9231, 0.00005);
}

TEST(AssessmentVectorsTest, v4IsTheReductionAlsoWhenReportedInPercent)
{
    AssessmentInput input = journey(0, 2005, 17, 2010, 4.873, 2008);
    input.kind = MeasureKind::PercentChange;
    input.target.change = Change::Decrease;
    const Assessment assessment = assess(input);
    EXPECT_EQ(assessment.method, Method::LogProgress);
    EXPECT_NEAR(*assessment.progress, 0.2681, 0.00005);
    EXPECT_EQ(*assessment.time, 0.6);
    EXPECT_NEAR(*assessment.scheduleRatio, 0.4469, 0.00005);
    EXPECT_NEAR(*assessment.neededGrowth, -0.0659, 0.00005);
    EXPECT_NEAR(*assessment.neededPerYear, (17 - 4.873) / 2, 1e-12);
    EXPECT_EQ(assessment.verdict, Verdict::FarBehind);
    EXPECT_EQ(assessment.latest->value, 4.873);
}

TEST(AssessmentVectorsTest, v7AndV8AreMetWithoutARatio)
{
    const Assessment more = assess(journey(52, 2015, 65, 2018, 66, 2017));
    EXPECT_EQ(more.verdict, Verdict::MetEarly);
    EXPECT_GT(*more.progress, 1.0);
    EXPECT_EQ(more.neededPerYear, 0.0);
    EXPECT_FALSE(more.judgedRatio);

    AssessmentInput reverse = journey(19.2, 2015, 18.2, 2018, 18.0, 2018);
    reverse.direction = Direction::LessIsBetter;
    const Assessment less = assess(reverse);
    EXPECT_EQ(less.verdict, Verdict::Met);
    EXPECT_GT(*less.progress, 1.0);
    EXPECT_EQ(less.neededPerYear, 0.0);
}

TEST(AssessmentVectorsTest, leadOverScheduleIsThatOfTheBulletin)
{
    AssessmentInput input;
    input.kind = MeasureKind::CumulativeFlow;
    input.target = {yearEnd(2023), 647.4, std::nullopt};
    input.spanStart = 2023;
    input.observations = {{QDate(2023, 10, 31), 629.0}};
    input.asOf = QDate(2023, 11, 15);
    const Assessment assessment = assess(input);
    EXPECT_EQ(*assessment.time, 10.0 / 12.0);
    EXPECT_NEAR(*assessment.leadPoints, 13.8, 0.05);
    EXPECT_EQ(assessment.verdict, Verdict::Ahead);
}

TEST(AssessmentVectorsTest, statesTheNumbersInOneSentence)
{
    AssessmentInput input = journey(8000, 2015, 20000, 2018, 11000, 2016);
    EXPECT_EQ(
        assess(input).words,
        u"8000 → 20000 (2018), 2016: 11000; time used 33.3 %, done 25.0 %, schedule ratio 0.75 → behind"_s);
    input.kind = MeasureKind::AnnualFlow;
    EXPECT_EQ(assess(input).words,
              u"8000 → 20000 (2018), 2016: 11000; growth so far 37.5 % a year, needed 35.7 % "
              u"a year, growth ratio 1.05 → on track"_s);
    EXPECT_EQ(codes(assess(input)), QStringList{u"yardsticks.disagree"_s});
}

TEST(AssessmentVectorsTest, showsTheComputation)
{
    const AssessmentInput input = journey(8000, 2015, 20000, 2018, 11000, 2016);
    QStringList lines;
    for (const ComputationLine& line : computation(input, assess(input)))
        lines.append(line.name + u" = "_s + line.formula + u" = "_s + line.result);
    EXPECT_EQ(
        lines,
        (QStringList{
            u"Share of the way A = (11000 − 8000) ÷ (20000 − 8000) = 25.0 %"_s,
            u"Time used = 1 ÷ 3 years = 33.3 %"_s,
            u"Lead over schedule = 25.0 % − 33.3 % = −8.3 percentage points"_s,
            u"Schedule ratio = 25.0 % ÷ 33.3 % = 0.75"_s,
            u"Growth ratio R = ((11000 ÷ 8000)^(1 ÷ 1) − 1) ÷ |(20000 ÷ 8000)^(1 ÷ 3) − 1| = 1.05"_s,
            u"Projection ratio q = (11000 × (11000 ÷ 8000)^(2 ÷ 1) − 8000) ÷ (20000 − 8000) = 106.6 %"_s,
            u"Still needed a year = (20000 − 11000) ÷ 2 = 4500"_s,
            u"Growth still needed a year = (20000 ÷ 11000)^(1 ÷ 2) − 1 = 34.8 %"_s}));
}

} // namespace
} // namespace milepost
