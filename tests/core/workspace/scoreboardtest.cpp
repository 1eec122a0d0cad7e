// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/core/assessment/inputs.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleplans.h"

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class ScoreboardTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        Result<Catalogue> loaded = Catalogue::load();
        ASSERT_TRUE(loaded);
        m_catalogue = std::move(*loaded);
        Result<std::unique_ptr<Workspace>> opened = m_place.openOnce(m_catalogue, m_clock);
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
    }

    void import(const ParsedPlan& plan)
    {
        ASSERT_TRUE(m_workspace->importPlan(plan));
        const PlanRecord& record = m_workspace->plans().front();
        for (const Measure& measure : record.content.measures)
            m_ids.append(record.measureId(measure));
    }

    void record(const MeasureId& measure, int year, double value)
    {
        ObservationEntry entry = noDataEntry(measure, Period(PeriodKind::Year, year));
        entry.value = value;
        const std::vector<ObservationEntry> entries{entry};
        ASSERT_TRUE(m_workspace->record(entries));
    }

    Catalogue m_catalogue;
    TestPlace m_place{GetParam()};
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QList<MeasureId> m_ids;
};

TEST_P(ScoreboardTest, judgesEveryDatedTarget)
{
    import(samplePlan());
    record(m_ids[2], 2016, 58.0); // the plan gives 52 % for 2014
    const Scoreboard board(*m_workspace, m_catalogue, QDate(2017, 7, 1));
    ASSERT_EQ(board.targets(m_ids[0]).size(), 2u);
    EXPECT_EQ(board.targets(m_ids[0])[0].year, 2018);
    EXPECT_EQ(board.targets(m_ids[0])[1].year, 2020);
    EXPECT_EQ(board.headline(m_ids[0]).verdict, Verdict::NoData);

    ASSERT_EQ(board.targets(m_ids[2]).size(), 1u);
    const Assessment& coverage = board.headline(m_ids[2]);
    EXPECT_NEAR(*coverage.progress, 6.0 / 13.0, 1e-15);
    EXPECT_EQ(*coverage.time, 0.5);
    EXPECT_EQ(coverage.verdict, Verdict::Behind);
    EXPECT_EQ(board.input(m_ids[2], 2018).baseline->value, 52.0);
    EXPECT_EQ(assess(board.input(m_ids[2], 2018)).words, coverage.words);
}

TEST_P(ScoreboardTest, theHeadlineIsTheFirstDeadlineNotPast)
{
    import(samplePlan());
    record(m_ids[0], 2018, 1900);
    const auto headlineAt = [this](QDate asOf) {
        return Scoreboard(*m_workspace, m_catalogue, asOf).headline(m_ids[0]).verdict;
    };
    EXPECT_EQ(headlineAt(QDate(2017, 12, 31)), Verdict::NoData);
    EXPECT_EQ(headlineAt(QDate(2018, 12, 31)), Verdict::Missed);
    // Of 2020 then: 1900 of the 2000 promised for 2018 on the way there.
    EXPECT_EQ(headlineAt(QDate(2019, 1, 1)), Verdict::OnTrack);
    EXPECT_EQ(headlineAt(QDate(2021, 1, 1)), Verdict::NotAssessable);
}

TEST_P(ScoreboardTest, refreshJudgesTheChangedMeasuresOnly)
{
    import(samplePlan());
    Scoreboard board(*m_workspace, m_catalogue, QDate(2017, 7, 1));
    record(m_ids[1], 2016, 40);
    record(m_ids[2], 2016, 70);
    EXPECT_EQ(board.headline(m_ids[1]).verdict, Verdict::NoData);
    board.refresh({m_ids[2]});
    EXPECT_EQ(board.headline(m_ids[1]).verdict, Verdict::NoData);
    EXPECT_EQ(board.headline(m_ids[2]).verdict, Verdict::MetEarly);
    board.refresh({m_ids[1], MeasureId(u"nothing"_s)});
    EXPECT_EQ(board.headline(m_ids[1]).verdict, Verdict::MetEarly);
}

TEST_P(ScoreboardTest, aTargetWithoutADeadlineCanOnlyBeMet)
{
    ParsedPlan plan = samplePlan();
    plan.targets = {plan.targets[2]};
    plan.targets[0].year.reset();
    plan.targets[0].valueMax.reset();
    import(plan);
    Scoreboard board(*m_workspace, m_catalogue, QDate(2017, 7, 1));
    EXPECT_TRUE(board.targets(m_ids[1]).empty());
    EXPECT_EQ(board.headline(m_ids[1]).verdict, Verdict::NoData);
    EXPECT_EQ(board.headline(m_ids[1]).words,
              u"The plan names no deadline; nothing reported up to 2017-07-01 → "_s +
                  displayName(Verdict::NoData));
    record(m_ids[1], 2016, 20);
    board.refresh({m_ids[1]});
    EXPECT_EQ(board.headline(m_ids[1]).verdict, Verdict::NotAssessable);
    EXPECT_EQ(board.headline(m_ids[1]).words, u"The plan names no deadline."_s);
    record(m_ids[1], 2016, 30);
    board.refresh({m_ids[1]});
    EXPECT_EQ(board.headline(m_ids[1]).verdict, Verdict::Met);
}

TEST_P(ScoreboardTest, whatItDoesNotKnowIsEmpty)
{
    import(samplePlan());
    const Scoreboard board(*m_workspace, m_catalogue, QDate(2017, 7, 1));
    EXPECT_TRUE(board.targets(MeasureId(u"nothing"_s)).empty());
    EXPECT_EQ(board.headline(MeasureId(u"nothing"_s)).verdict, Verdict::NoData);
    EXPECT_FALSE(board.input(MeasureId(u"nothing"_s), 2018).target.due.isValid());
    EXPECT_FALSE(board.input(m_ids[0], 1999).target.due.isValid());
}

// An annex promises 20, 25, 30, 35 year by year, the plan itself 50 by 2025: one way with steps.
TEST_P(ScoreboardTest, annualTargetsOfAnAnnexAreStepsOnTheWay)
{
    ParsedPlan plan = samplePlan();
    std::erase_if(plan.targets, [](const Target& target) { return target.measure == u"m2"; });
    const Target pattern = samplePlan().targets.front();
    for (const auto& [year, value] : std::initializer_list<std::pair<int, double>>{
             {2015, 20}, {2016, 25}, {2017, 30}, {2018, 35}, {2025, 50}}) {
        Target target = pattern;
        target.id = u"step%1"_s.arg(year);
        target.measure = u"m2"_s;
        target.unit = u"家"_s;
        target.bound = Bound::Equal;
        target.annual = false;
        target.year = year;
        target.value = value;
        plan.targets.push_back(target);
    }
    import(plan);
    ObservationEntry start = noDataEntry(m_ids[1], Period(PeriodKind::Year, 2014));
    start.value = 15;
    start.baseline = true;
    ASSERT_TRUE(m_workspace->record(std::span(&start, 1)));
    record(m_ids[1], 2016, 25);
    const Scoreboard board(*m_workspace, m_catalogue, QDate(2017, 6, 30));
    ASSERT_EQ(board.targets(m_ids[1]).size(), 5U);
    EXPECT_EQ(board.headlineYear(m_ids[1]), 2017) << "the next step is what counts";
    for (const auto& [date, expected] :
         std::initializer_list<std::pair<QDate, double>>{{QDate(2015, 12, 31), 20.0},
                                                         {QDate(2016, 12, 31), 25.0},
                                                         {QDate(2017, 12, 31), 30.0},
                                                         {QDate(2018, 12, 31), 35.0},
                                                         {QDate(2025, 12, 31), 50.0}})
        EXPECT_NEAR(expectedValue(board.input(m_ids[1], 2025), date).value_or(-1), expected, 1e-9)
            << date.toString(Qt::ISODate).toStdString();
    const double between = *expectedValue(board.input(m_ids[1], 2025), QDate(2020, 12, 31));
    EXPECT_NEAR(between, 35.0 + 15.0 * 2 / 7, 1e-9) << "not on the line from 15 to 50";
    const Assessment far = board.targets(m_ids[1]).back().assessment;
    EXPECT_EQ(far.verdict, Verdict::OnTrack) << far.words.toStdString();
    EXPECT_DOUBLE_EQ(*far.expected, 25.0);
    record(m_ids[1], 2016, 22);
    const Scoreboard later(*m_workspace, m_catalogue, QDate(2017, 6, 30));
    EXPECT_EQ(later.targets(m_ids[1]).back().assessment.verdict, Verdict::Behind);
}

INSTANTIATE_TEST_SUITE_P(On, ScoreboardTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
