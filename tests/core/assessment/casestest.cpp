// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that must not go wrong, in the order in which the method states them.
#include "tests/core/assessment/inputs.h"

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

TEST(AssessmentCasesTest, metIsTestedFirstAndRespectsTheBound)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 65, 2017);
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    EXPECT_FALSE(assess(input).judgedRatio);
    input.target.bound = Bound::AtLeast;
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    input.target.bound = Bound::MoreThan;
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead);
    input.observations[0].value = 65.001;
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    input.target.bound = Bound::About;
    input.observations[0].value = 61.75; // 65 less 5 %
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    input.observations[0].value = 61.74;
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead);
}

TEST(AssessmentCasesTest, aTargetEqualToTheBaselineIsToBeKept)
{
    EXPECT_EQ(assess(journey(65, 2015, 65, 2018, 66, 2017)).verdict, Verdict::Met);
    const Assessment lost = assess(journey(65, 2015, 65, 2018, 64, 2017));
    EXPECT_EQ(lost.verdict, Verdict::Regressing);
    EXPECT_FALSE(lost.progress);
    EXPECT_FALSE(lost.scheduleRatio);
}

TEST(AssessmentCasesTest, zeroBaselineOrTargetFallsBackToTheShareOfTheWay)
{
    AssessmentInput input = journey(0, 2015, 30, 2018, 9, 2016);
    input.kind = MeasureKind::AnnualFlow;
    const Assessment fromNothing = assess(input);
    EXPECT_EQ(fromNothing.method, Method::ShareOfWay);
    EXPECT_NEAR(*fromNothing.progress, 0.3, 1e-15);
    EXPECT_FALSE(fromNothing.growthRatio);
    EXPECT_TRUE(codes(fromNothing).contains(u"growth.undefined"_s));
    EXPECT_EQ(fromNothing.verdict, Verdict::Behind);

    input = journey(40, 2015, 0, 2018, 20, 2017);
    input.direction = Direction::LessIsBetter;
    input.method = Method::GrowthPath;
    const Assessment toNothing = assess(input);
    EXPECT_EQ(toNothing.method, Method::ShareOfWay);
    EXPECT_EQ(*toNothing.progress, 0.5);
    EXPECT_FALSE(toNothing.neededGrowth);
}

TEST(AssessmentCasesTest, aZeroAndAMissingValueAreNotAlike)
{
    const Assessment zero = assess(journey(0, 2015, 35, 2018, 0, 2016));
    EXPECT_EQ(zero.verdict, Verdict::FarBehind);
    EXPECT_EQ(zero.latest->value, 0.0);
    EXPECT_EQ(zero.progress, 0.0);

    AssessmentInput input = journey(0, 2015, 35, 2018, 0, 2016);
    input.observations.clear();
    EXPECT_EQ(assess(input).verdict, Verdict::NoData);
    EXPECT_FALSE(assess(input).latest);
    EXPECT_FALSE(assess(input).progress);
    EXPECT_EQ(assess(input).words, u"0 → 35 (2018); nothing reported up to 2016-12-31 → no data"_s);

    for (const ObservationStatus status :
         {ObservationStatus::Missing, ObservationStatus::NotCollected, ObservationStatus::NotApplicable,
          ObservationStatus::Confidential}) {
        input.observations = {at(2016, 0, status)};
        EXPECT_EQ(assess(input).verdict, Verdict::NoData);
    }
}

TEST(AssessmentCasesTest, growthRefusesNegativeValuesAndAChangeOfSign)
{
    AssessmentInput input = journey(-10, 2015, 20, 2018, 5, 2016);
    input.method = Method::GrowthPath;
    EXPECT_EQ(assess(input).method, Method::ShareOfWay);
    EXPECT_EQ(*assess(input).progress, 0.5);
    EXPECT_FALSE(assess(input).growthRatio);
    input = journey(-10, 2015, -2, 2018, -6, 2016);
    input.method = Method::LogProgress;
    EXPECT_EQ(assess(input).method, Method::ShareOfWay);
    EXPECT_EQ(*assess(input).progress, 0.5);
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead);
}

TEST(AssessmentCasesTest, aBaselineBeyondTheTargetIsMetAtTheStartAndFlagged)
{
    AssessmentInput input = journey(70, 2015, 65, 2018, 72, 2016);
    input.target.bound = Bound::AtLeast;
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    EXPECT_EQ(codes(assess(input)), QStringList{u"target.below_baseline"_s});
    EXPECT_EQ(assess(input).flags[0].words, u"The target lies below the baseline."_s);
    input.observations[0].value = 66; // fell, but the bound confirms the direction
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    input.observations[0].value = 60;
    EXPECT_EQ(assess(input).verdict, Verdict::Regressing);
    input.target.bound = Bound::Equal;
    input.observations[0].value = 70;
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
}

TEST(AssessmentCasesTest, aDirectionThatContradictsTheTargetIsAskedNeverGuessed)
{
    AssessmentInput input = journey(19.2, 2015, 18.2, 2018, 18.9, 2017); // a fall, called “more is better”
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_TRUE(codes(assess(input)).contains(u"direction.mismatch"_s));
    input = journey(52, 2015, 65, 2018, 60, 2017);
    input.target.bound = Bound::AtMost;
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_TRUE(codes(assess(input)).contains(u"direction.mismatch"_s));
    EXPECT_TRUE(assess(input).words.contains(u"say whether more or less is better"_s));
}

TEST(AssessmentCasesTest, whatCannotBeAssessedSaysWhy)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 52, 2015); // t = t0
    EXPECT_EQ(assess(input).words,
              u"52 → 65 (2018), 2015: 52 → not assessable: no value after the baseline"_s);

    input = journey(52, 2015, 65, 2018, 60, 2017); // one value only
    input.baseline.reset();
    const Assessment only = assess(input);
    EXPECT_EQ(only.verdict, Verdict::NotAssessable);
    EXPECT_EQ(only.method, Method::SimpleCompletion);
    EXPECT_NEAR(*only.progress, 60.0 / 65.0, 1e-15);
    EXPECT_EQ(only.words, u"Target 65 (2018), 2017: 60; completion 92.3 % → not assessable: no baseline, "
                          u"completion rate only"_s);
    EXPECT_EQ(codes(only), QStringList{u"baseline.missing"_s});

    input.observations = {at(2022, 90)}; // t > tT
    input.asOf = yearEnd(2024);
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_EQ(assess(input).words,
              u"Target 65 (2018) → not assessable: no value up to the deadline, only for 2022"_s);

    input = journey(0, 2014, 100, 2018, 30, 2017); // a gap in single years
    input.kind = MeasureKind::CumulativeFlow;
    input.carriesOpeningBalance = false;
    input.spanStart = 2015;
    input.observations = {at(2015, 20), at(2017, 30)};
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_TRUE(codes(assess(input)).contains(u"series.gap"_s));
}

TEST(AssessmentCasesTest, aValueFarBeyondTheTargetIsShownAndFlagged)
{
    const Assessment beyond = assess(journey(52, 2015, 65, 2018, 84.6, 2017));
    EXPECT_EQ(beyond.verdict, Verdict::MetEarly);
    EXPECT_GT(*beyond.progress, 2.5);
    EXPECT_EQ(codes(beyond), QStringList{u"value.far_beyond"_s});
    EXPECT_TRUE(assess(journey(52, 2015, 65, 2018, 84.5, 2017)).flags.empty());
}

TEST(AssessmentCasesTest, aJumpBy万Or亿IsAUnitSlip)
{
    AssessmentInput input = journey(300, 2015, 900, 2018, 4e6, 2017);
    input.observations = {at(2016, 400), at(2017, 4e6)};
    EXPECT_TRUE(codes(assess(input)).contains(u"unit.slip"_s));
    input.observations = {at(2016, 400), at(2017, 4e10)};
    EXPECT_TRUE(codes(assess(input)).contains(u"unit.slip"_s));
    input.observations = {at(2016, 400), at(2017, 0.04)};
    EXPECT_TRUE(codes(assess(input)).contains(u"unit.slip"_s));
    input.observations = {at(2017, 0.03)}; // the baseline is the last value then
    EXPECT_TRUE(codes(assess(input)).contains(u"unit.slip"_s));
    input.observations = {at(2016, 400), at(2017, 4e5)};
    EXPECT_FALSE(codes(assess(input)).contains(u"unit.slip"_s));
}

TEST(AssessmentCasesTest, aChangedDefinitionBreaksThePath)
{
    AssessmentInput input = journey(52, 2015, 65, 2018, 60, 2017);
    input.observations = {at(2016, 55, ObservationStatus::Break), at(2017, 60)};
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_TRUE(codes(assess(input)).contains(u"path.broken"_s));
    input.observations = {at(2016, 55), at(2017, 60, ObservationStatus::Differs)};
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    input.observations = {at(2016, 55, ObservationStatus::Differs), at(2017, 60)};
    EXPECT_EQ(assess(input).verdict, Verdict::Behind);
    input.observations = {at(2016, 55, ObservationStatus::Break), at(2017, 66)};
    EXPECT_EQ(assess(input).verdict, Verdict::MetEarly);
    EXPECT_TRUE(codes(assess(input)).contains(u"path.broken"_s));
}

TEST(AssessmentCasesTest, cumulativeValuesAreSummedOnlyWhenTheyAreSingleYears)
{
    AssessmentInput input;
    input.kind = MeasureKind::CumulativeFlow;
    input.target = {yearEnd(2018), 700, std::nullopt, Bound::AtLeast};
    input.spanStart = 2015;
    input.observations = {at(2015, 100), at(2016, 250)};
    input.asOf = yearEnd(2016);
    EXPECT_EQ(assess(input).method, Method::CumulativeShare);
    EXPECT_EQ(*assess(input).time, 0.5);
    EXPECT_EQ(*assess(input).progress, 250.0 / 700.0);
    input.carriesOpeningBalance = false;
    EXPECT_EQ(*assess(input).progress, 0.5);
    EXPECT_EQ(assess(input).verdict, Verdict::OnTrack);
    EXPECT_EQ(assess(input).forecast->bySoFar, 700.0);
    EXPECT_EQ(
        assess(input).words,
        u"Target ≥700 (2018), 2016: 350; time used 50.0 %, done 50.0 %, schedule ratio 1.00 → on track"_s);
    input.spanStart.reset();
    EXPECT_EQ(assess(input).verdict, Verdict::NotAssessable);
    EXPECT_TRUE(assess(input).words.endsWith(u"the first year of the sum is not known"_s));
}

TEST(AssessmentCasesTest, onlyAveragesAreCapped)
{
    const Assessment triple = assess(journey(0, 2015, 10, 2018, 30, 2017));
    const Assessment half = assess(journey(0, 2015, 10, 2018, 5, 2017));
    const Assessment lost = assess(journey(10, 2015, 20, 2018, 8, 2017));
    EXPECT_EQ(*triple.progress, 3.0);
    EXPECT_LT(*lost.progress, 0.0);
    const std::vector<Assessment> all{triple, half, lost, Assessment{}};
    EXPECT_EQ(averageProgress(all), 0.5);
    EXPECT_FALSE(averageProgress(std::vector<Assessment>{Assessment{}}));
}

TEST(AssessmentCasesTest, theClassIsOfTheUnroundedValueAndThePrintAgrees)
{
    AssessmentInput input = journey(0, 2014, 100, 2018, 47.48, 2016); // ρ = 0.9496
    EXPECT_EQ(assess(input).verdict, Verdict::Behind);
    EXPECT_TRUE(assess(input).words.contains(u"schedule ratio 0.9496 → behind"_s));
    input.observations[0].value = 47.5; // exactly the edge
    EXPECT_EQ(assess(input).verdict, Verdict::OnTrack);
    EXPECT_TRUE(assess(input).words.contains(u"schedule ratio 0.95 → on track"_s));
    input.observations[0].value = 52.5;
    EXPECT_EQ(assess(input).verdict, Verdict::OnTrack);
    input.observations[0].value = 52.51;
    EXPECT_EQ(assess(input).verdict, Verdict::Ahead);
    EXPECT_TRUE(assess(input).words.contains(u"schedule ratio 1.0502 → ahead"_s));
    input = journey(0, 2014, 100, 2018, 99.96, 2018);
    EXPECT_EQ(assess(input).words, u"0 → 100 (2018), 2018: 99.96; done 99.96 % → missed"_s);
}

} // namespace
} // namespace milepost
