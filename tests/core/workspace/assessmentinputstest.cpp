// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assessmentinputs.h"

#include "core/catalogue/catalogue.h"
#include "tests/core/assessment/inputs.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class AssessmentInputsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Result<Catalogue> loaded = Catalogue::load();
        ASSERT_TRUE(loaded);
        m_catalogue = std::move(*loaded);
        m_measure.id = u"m1"_s;
        m_measure.unit = u"万元"_s;
    }

    Target& promise(double value, const QString& unit, std::optional<int> year)
    {
        Target target;
        target.value = value;
        target.unit = unit;
        target.year = year;
        m_targets.push_back(target);
        return m_targets.back();
    }

    void report(const Period& period, double value)
    {
        ReportedValue reported;
        reported.period = period;
        reported.value = value;
        m_observations.push_back(reported);
    }

    MeasureMaterial material() const
    {
        MeasureMaterial result{&m_plan, &m_measure, {}, m_observations};
        for (const Target& target : m_targets)
            result.targets.push_back(&target);
        return result;
    }

    MeasureCase measureCase() const { return MeasureCase(material(), m_catalogue, m_choices); }
    AssessmentInput input(size_t index = 0) const
    {
        const MeasureCase measure = measureCase();
        AssessmentInput result;
        measure.frame(index, result);
        result.observations.assign(measure.values().begin(), measure.values().end());
        result.asOf = QDate(2018, 12, 31);
        return result;
    }

    Catalogue m_catalogue;
    ParsedPlan m_plan;
    Measure m_measure;
    MeasureChoices m_choices;
    std::deque<Target> m_targets;
    std::vector<ReportedValue> m_observations;
};

TEST_F(AssessmentInputsTest, bringsEveryTargetToTheMeasuresUnit)
{
    promise(5, u"亿元"_s, 2018).valueMax = 6;
    promise(11000, u"万元"_s, 2016);
    ASSERT_EQ(measureCase().count(), 2u);
    EXPECT_EQ(measureCase().year(0), 2016);
    EXPECT_EQ(input(1).target.value, 50000.0);
    EXPECT_EQ(input(1).target.valueMax, 60000.0);
    EXPECT_EQ(input(1).target.due, QDate(2018, 12, 31));
    ASSERT_EQ(input(1).milestones.size(), 1u);
    EXPECT_EQ(input(1).milestones[0].value, 11000.0);
}

TEST_F(AssessmentInputsTest, takesTheMarkedObservationAsBaselineBeforeThePlansOwn)
{
    promise(100, u"万元"_s, 2018);
    m_plan.figures = {{FigureKind::Baseline, 0.002, std::nullopt, u"亿元"_s, {}, 2013, u"m1"_s, {}},
                      {FigureKind::Baseline, 0.003, std::nullopt, u"亿元"_s, {}, 2014, u"m1"_s, {}},
                      {FigureKind::Policy, 9, std::nullopt, u"万元"_s, {}, 2015, u"m1"_s, {}},
                      {FigureKind::Baseline, 7, std::nullopt, u"万元"_s, {}, 2015, u"m2"_s, {}}};
    ASSERT_TRUE(input(0).baseline);
    EXPECT_EQ(input(0).baseline->value, 30.0);
    EXPECT_EQ(input(0).baseline->date, QDate(2014, 12, 31));

    report(Period(PeriodKind::Year, 2015), 40);
    m_observations.back().baseline = true;
    report(Period(PeriodKind::Month, 2016, 6), 50);
    EXPECT_EQ(input(0).baseline->value, 40.0);
    ASSERT_EQ(input(0).observations.size(), 1u);
    EXPECT_EQ(input(0).observations[0].date, QDate(2016, 6, 30));
}

TEST_F(AssessmentInputsTest, leavesPartsOfAYearOutOfAnnualFlows)
{
    m_measure.kind = MeasureKind::AnnualFlow;
    promise(100, u"万元"_s, 2018);
    report(Period(PeriodKind::Quarter, 2016, 3), 40);
    report(Period(PeriodKind::Year, 2016), 60);
    ASSERT_EQ(input(0).observations.size(), 1u);
    EXPECT_EQ(input(0).observations[0].value, 60.0);
}

TEST_F(AssessmentInputsTest, yearlyTargetsThatAreNoSumsAreYearlyFlows)
{
    m_measure.kind = MeasureKind::CumulativeFlow;
    promise(12800, u"万元"_s, 2015);
    EXPECT_EQ(input(0).kind, MeasureKind::Stock);
    promise(11000, u"万元"_s, 2016);
    EXPECT_EQ(input(0).kind, MeasureKind::AnnualFlow);
    promise(50000, u"万元"_s, 2018).from = 2015;
    EXPECT_EQ(input(2).kind, MeasureKind::CumulativeFlow);
    EXPECT_EQ(input(2).spanStart, 2015);
}

TEST_F(AssessmentInputsTest, aFallInPercentStartsInItsBaseYear)
{
    m_measure.kind = MeasureKind::PercentChange;
    m_measure.unit = u"%"_s;
    m_measure.direction = Direction::LessIsBetter;
    Target& target = promise(17, u"%"_s, 2018);
    target.change = Change::Decrease;
    target.from = 2013;
    report(Period(PeriodKind::Year, 2016), 4.873);
    const AssessmentInput judged = input();
    EXPECT_EQ(judged.kind, MeasureKind::PercentChange);
    EXPECT_EQ(judged.baseline->date, QDate(2013, 12, 31));
    EXPECT_EQ(judged.baseline->value, 0.0);
    EXPECT_NEAR(*assess(judged).progress, 0.2681, 0.00005);
}

TEST_F(AssessmentInputsTest, aChangeInAnotherUnitIsAWayFromZero)
{
    m_measure.kind = MeasureKind::PercentChange;
    m_measure.unit = u"家"_s;
    m_measure.direction = Direction::LessIsBetter;
    Target& target = promise(40, u"家"_s, 2020);
    target.change = Change::Decrease;
    target.from = 2016;
    report(Period(PeriodKind::Year, 2018), 20);
    const AssessmentInput judged = input();
    EXPECT_EQ(judged.kind, MeasureKind::Stock);
    EXPECT_EQ(*assess(judged).progress, 0.5);
    EXPECT_EQ(assess(judged).verdict, Verdict::OnTrack);
}

TEST_F(AssessmentInputsTest, averageGrowthStartsAfterItsBaseYear)
{
    m_measure.kind = MeasureKind::GrowthRate;
    m_measure.unit = u"%"_s;
    promise(20, u"%"_s, 2018).from = 2015;
    EXPECT_EQ(input(0).spanStart, 2016);
}

TEST_F(AssessmentInputsTest, aBaselineAfterTheDeadlineIsNone)
{
    promise(100, u"万元"_s, 2016);
    promise(200, u"万元"_s, 2020);
    report(Period(PeriodKind::Year, 2017), 40);
    m_observations.back().baseline = true;
    EXPECT_FALSE(input(0).baseline);
    EXPECT_TRUE(input(1).baseline);
}

TEST_F(AssessmentInputsTest, datedAndUndatedTargetsAreToldApart)
{
    promise(100, u"万元"_s, 2018);
    EXPECT_FALSE(measureCase().hasUndated());
    promise(0.02, u"亿元"_s, std::nullopt);
    EXPECT_EQ(measureCase().count(), 1u);
    ASSERT_TRUE(measureCase().hasUndated());
    AssessmentInput undated;
    measureCase().undatedFrame(QDate(2018, 12, 31), undated);
    EXPECT_EQ(undated.target.value, 200.0);
    EXPECT_EQ(undated.target.due, QDate(2118, 12, 31));
}

TEST_F(AssessmentInputsTest, whatTheOfficerDecidedGoesBeforeThePlan)
{
    promise(100, u"万元"_s, 2018);
    EXPECT_FALSE(input().method);
    EXPECT_FALSE(input().carriesOpeningBalance);
    m_choices = {Method::LogProgress, Direction::LessIsBetter, false};
    EXPECT_EQ(input().method, Method::LogProgress);
    EXPECT_EQ(input().direction, Direction::LessIsBetter);
    EXPECT_EQ(input().carriesOpeningBalance, false);
}

} // namespace
} // namespace milepost
