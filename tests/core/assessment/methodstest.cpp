// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/methods.h"

#include "tests/core/assessment/inputs.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

TEST(AssessmentMethodsTest, followTheKindOfMeasure)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017);
    const std::vector<std::pair<MeasureKind, Method>> expected{
        {MeasureKind::Stock, Method::ShareOfWay},         {MeasureKind::Rate, Method::ShareOfWay},
        {MeasureKind::AnnualFlow, Method::GrowthPath},    {MeasureKind::CumulativeFlow, Method::ShareOfWay},
        {MeasureKind::GrowthRate, Method::AverageGrowth}, {MeasureKind::PercentChange, Method::LogProgress},
        {MeasureKind::Range, Method::StayWithin}};
    for (const auto& [kind, method] : expected) {
        input.kind = kind;
        EXPECT_EQ(defaultMethod(input), method) << toString(kind).toStdString();
    }
    input.kind = MeasureKind::CumulativeFlow;
    input.spanStart = 2016;
    EXPECT_EQ(defaultMethod(input), Method::CumulativeShare);
    input.kind = MeasureKind::AnnualFlow;
    input.milestones = {{yearEnd(2016), 56, std::nullopt}};
    EXPECT_EQ(defaultMethod(input), Method::ShareOfWay);
    input.kind = MeasureKind::Stock;
    input.baseline.reset();
    EXPECT_EQ(defaultMethod(input), Method::SimpleCompletion);
}

TEST(AssessmentMethodsTest, offerOnlyWhatAppliesToTheTarget)
{
    using Methods = std::vector<Method>;
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017);
    EXPECT_EQ(applicableMethods(input), (Methods{Method::ShareOfWay, Method::SimpleCompletion,
                                                 Method::LogProgress, Method::GrowthPath}));
    EXPECT_TRUE(hasDirection(input));
    EXPECT_FALSE(isSum(input));
    input.baseline->value = 0.0;
    EXPECT_EQ(applicableMethods(input), (Methods{Method::ShareOfWay, Method::SimpleCompletion}));
    input.baseline.reset();
    EXPECT_EQ(applicableMethods(input), Methods{Method::SimpleCompletion});
    input.target.valueMax = 70.0;
    EXPECT_EQ(applicableMethods(input), (Methods{Method::SimpleCompletion, Method::StayWithin}));
    EXPECT_FALSE(hasDirection(input));
    for (const auto& kind :
         {MeasureKind::Stock, MeasureKind::Rate, MeasureKind::AnnualFlow, MeasureKind::CumulativeFlow,
          MeasureKind::GrowthRate, MeasureKind::PercentChange, MeasureKind::Range}) {
        AssessmentInput any = journey(52, 2015, 65, 2018, 60, 2017);
        any.kind = kind;
        const Methods methods = applicableMethods(any);
        EXPECT_NE(std::ranges::find(methods, defaultMethod(any)), methods.end())
            << toString(kind).toStdString();
    }
}

TEST(AssessmentMethodsTest, aPassedDeadlineIsJudgedAtItsDate)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 64, 2018);
    input.asOf = yearEnd(2018);
    EXPECT_EQ(assess(input).verdict, Verdict::Missed);
    input.observations.push_back(at(2020, 80));
    input.asOf = yearEnd(2021);
    const Assessment later = assess(input);
    EXPECT_EQ(later.verdict, Verdict::Missed);
    EXPECT_EQ(later.latest->value, 64.0);
    EXPECT_EQ(codes(later), QStringList{u"value.after_deadline"_s});

    input.observations = {at(2017, 66), at(2018, 67), at(2020, 10)};
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    input.observations = {at(2016, 66), at(2017, 60), at(2018, 67)};
    EXPECT_EQ(assess(input).verdict, Verdict::Met);
}

TEST(AssessmentMethodsTest, aValueOfTheYearBeforeStandsInForTheDeadline)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017);
    input.asOf = yearEnd(2020);
    EXPECT_EQ(assess(input).verdict, Verdict::Missed);
    EXPECT_EQ(codes(assess(input)), QStringList{u"value.before_deadline"_s});
    input.observations = {at(2016, 60)};
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_TRUE(assess(input).words.endsWith(u"no value for the year of the deadline"_s));
}

TEST(AssessmentMethodsTest, valuesAfterTheAsOfDateAreNotKnownYet)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017);
    input.observations.push_back(at(2018, 66));
    EXPECT_EQ(assess(input).verdict, Verdict::Behind);
    EXPECT_EQ(assess(input).latest->date, yearEnd(2017));
    input.asOf = yearEnd(2018);
    EXPECT_EQ(assess(input).verdict, Verdict::Met);
}

TEST(AssessmentMethodsTest, annualTargetsAreTheExpectation)
{
    AssessmentInput input = journey(15, 2014, 35, 2018, 24, 2016);
    input.milestones = {{yearEnd(2015), 20, std::nullopt},
                        {yearEnd(2016), 25, std::nullopt},
                        {yearEnd(2017), 30, std::nullopt},
                        {yearEnd(2025), 50, std::nullopt}};
    const Assessment assessment = assess(input);
    EXPECT_EQ(*assessment.expected, 25.0);
    EXPECT_NEAR(*assessment.judgedRatio, 0.9, 1e-15);
    EXPECT_EQ(assessment.verdict, Verdict::Behind);
    EXPECT_EQ(assessment.words,
              u"15 → 35 (2018), 2016: 24; time used 50.0 %, done 45.0 %, schedule ratio 0.90 → "
              u"behind"_s);
    input.milestones[1].value = 22;
    EXPECT_NEAR(*assess(input).judgedRatio, 9.0 / 7.0, 1e-15);
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead);
    EXPECT_EQ(assess(input).words,
              u"15 → 35 (2018), 2016: 24; expected 22 by the annual targets, ratio 1.29 → ahead"_s);
}

TEST(AssessmentMethodsTest, annualTargetsAlsoServeWithoutABaseline)
{
    AssessmentInput input = journey(0, 2014, 35, 2018, 24, 2016);
    input.baseline.reset();
    input.milestones = {{yearEnd(2015), 20, std::nullopt}, {yearEnd(2016), 25, std::nullopt}};
    EXPECT_EQ(*assess(input).judgedRatio, 0.96);
    EXPECT_EQ(assess(input).verdict, Verdict::OnTrack);
    input.direction = Direction::LessIsBetter;
    input.target.value = 10;
    EXPECT_EQ(*assess(input).judgedRatio, 25.0 / 24.0);
}

TEST(AssessmentMethodsTest, expectedValueFollowsTheMethod)
{
    AssessmentInput input = journey(8000, 2015, 20000, 2018, 11000, 2016);
    EXPECT_EQ(*expectedValue(input, yearEnd(2015)), 8000.0);
    EXPECT_EQ(*expectedValue(input, yearEnd(2016)), 12000.0);
    EXPECT_EQ(*expectedValue(input, QDate(2016, 6, 30)), 10000.0);
    EXPECT_EQ(*expectedValue(input, yearEnd(2018)), 20000.0);
    EXPECT_FALSE(expectedValue(input, yearEnd(2014)));
    EXPECT_FALSE(expectedValue(input, yearEnd(2019)));
    input.kind = MeasureKind::AnnualFlow;
    EXPECT_NEAR(*expectedValue(input, yearEnd(2016)), 8000 * std::cbrt(2.5), 1e-9);
    input.milestones = {{yearEnd(2016), 9000, std::nullopt}};
    EXPECT_EQ(*expectedValue(input, yearEnd(2016)), 9000.0);
    EXPECT_EQ(*expectedValue(input, yearEnd(2017)), 14500.0);
    input.baseline.reset();
    EXPECT_FALSE(expectedValue(input, yearEnd(2015)));
    EXPECT_EQ(*expectedValue(input, yearEnd(2017)), 14500.0);

    AssessmentInput fall = journey(0, 2005, 17, 2010, 5, 2008);
    fall.kind = MeasureKind::PercentChange;
    fall.target.change = Change::Decrease;
    EXPECT_NEAR(*expectedValue(fall, yearEnd(2008)), 100 - 100 * std::pow(0.83, 0.6), 1e-12);
}

TEST(AssessmentMethodsTest, aRateAtItsCeilingCountsWithinOnePoint)
{
    AssessmentInput input = journey(80, 2015, 100, 2018, 99, 2018);
    EXPECT_EQ(assess(input).verdict, Verdict::Missed);
    input.kind = MeasureKind::Rate;
    EXPECT_EQ(assess(input).verdict, Verdict::Met);
    input.observations[0].value = 98.9;
    EXPECT_EQ(assess(input).verdict, Verdict::Missed);
    input = journey(10, 2015, 0, 2018, 1, 2018);
    input.kind = MeasureKind::Rate;
    input.direction = Direction::LessIsBetter;
    EXPECT_EQ(assess(input).verdict, Verdict::Met);
}

TEST(AssessmentMethodsTest, aRangeIsMetInsideAndApproachedFromBelow)
{
    AssessmentInput input = journey(1, 2014, 5, 2018, 3, 2016);
    input.kind = MeasureKind::Range;
    input.target.valueMax = 10;
    EXPECT_EQ(assess(input).method, Method::StayWithin);
    EXPECT_EQ(*assess(input).progress, 0.5);
    EXPECT_EQ(assess(input).verdict, Verdict::OnTrack);
    EXPECT_EQ(*assess(input).neededPerYear, 1.0);
    input.observations[0].value = 5;
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    EXPECT_TRUE(assess(input).words.startsWith(u"1 → 5–10 (2018)"_s));
    input.observations[0].value = 12;
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    EXPECT_EQ(codes(assess(input)), QStringList{u"value.above_range"_s});
}

TEST(AssessmentMethodsTest, aGrowthRateIsComparedInPercentagePoints)
{
    AssessmentInput input;
    input.kind = MeasureKind::GrowthRate;
    input.target = {yearEnd(2018), 25, std::nullopt};
    input.spanStart = 2016;
    input.observations = {at(2016, 20), at(2017, 28)};
    input.asOf = yearEnd(2017);
    const double average = (std::sqrt(1.20 * 1.28) - 1) * 100;
    const Assessment assessment = assess(input);
    EXPECT_NEAR(*assessment.leadPoints, average - 25, 1e-12);
    EXPECT_EQ(assessment.verdict, Verdict::OnTrack); // 23.9 of 25
    EXPECT_FALSE(assessment.growthRatio);
    EXPECT_NEAR(*assessment.neededGrowth, std::pow(1.25, 3) / (1.20 * 1.28) - 1, 1e-12);
    input.observations.push_back(at(2018, 30));
    input.asOf = yearEnd(2019);
    EXPECT_EQ(assess(input).verdict, Verdict::Met);
    input.observations.back().value = 20;
    EXPECT_EQ(assess(input).verdict, Verdict::Missed);
    input.observations = {at(2016, 40)};
    input.asOf = yearEnd(2016);
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead); // never met before its span ends
    input.observations[0].value = -4;
    EXPECT_EQ(assess(input).verdict, Verdict::Regressing);
}

TEST(AssessmentMethodsTest, preliminaryValuesAndAspirationsAreMarked)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017);
    input.method = Method::GrowthPath;
    input.observations[0].status = ObservationStatus::Provisional;
    input.target.striving = true;
    EXPECT_EQ(codes(assess(input)),
              (QStringList{u"target.aspiration"_s, u"value.preliminary"_s, u"yardsticks.disagree"_s}));
}

TEST(AssessmentMethodsTest, bandsAreThoseGiven)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017); // ρ = 0.9231
    input.bands.onTrack = 0.92;
    EXPECT_EQ(assess(input).verdict, Verdict::OnTrack);
    input.bands.ahead = 0.922;
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead);
}

TEST(AssessmentNamesTest, goBothWays)
{
    for (int i = 0; i <= static_cast<int>(Verdict::NotAssessable); ++i)
        EXPECT_EQ(verdictFromString(toString(static_cast<Verdict>(i))), static_cast<Verdict>(i));
    for (int i = 0; i <= static_cast<int>(Method::StayWithin); ++i)
        EXPECT_EQ(methodFromString(toString(static_cast<Method>(i))), static_cast<Method>(i));
    EXPECT_EQ(toString(Verdict::MetEarly), u"met_early"_s);
    EXPECT_FALSE(verdictFromString(u"fine"_s));
    EXPECT_EQ(displayName(Verdict::FarBehind), u"far behind"_s);
    EXPECT_EQ(displayName(Method::GrowthPath), u"growth path"_s);
}

} // namespace
} // namespace milepost
