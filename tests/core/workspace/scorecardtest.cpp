// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scorecard.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// The sample plan promises 65 % by 2018 from 52 % in 2014: 3.25 points a year.
class ScorecardTest : public OnEngine<WorkspaceFixture>
{
protected:
    void record(int year, double value)
    {
        const std::vector<ObservationEntry> entries{entry(u"m3"_s, year, value)};
        ASSERT_TRUE(m_workspace->record(entries));
    }

    void record(const Period& period, double value)
    {
        ObservationEntry one = noDataEntry(measure(u"m3"_s), period);
        one.value = value;
        ASSERT_TRUE(m_workspace->record(std::span(&one, 1)));
    }

    Scorecard cardAt(QDate asOf)
    {
        m_scoreboard.emplace(*m_workspace, m_catalogue, asOf);
        const std::vector<MeasureId> ids{measure(u"m3"_s)};
        return scorecard(*m_workspace, *m_scoreboard, ids);
    }

    static std::vector<std::optional<Verdict>> verdictsOf(const ScorecardRow& row)
    {
        std::vector<std::optional<Verdict>> verdicts;
        for (const std::optional<ScorecardMark>& mark : row.marks)
            verdicts.push_back(mark ? std::optional(mark->verdict) : std::nullopt);
        return verdicts;
    }

    std::optional<Scoreboard> m_scoreboard;
};

TEST_P(ScorecardTest, judgesEveryReportedPeriodByTheValuesUpToThen)
{
    record(2015, 55.25);
    record(2017, 56.0);
    const Scorecard card = cardAt(QDate(2017, 12, 31));
    ASSERT_EQ(card.periods.size(), 5U);
    EXPECT_EQ(card.periods.front(), Period(PeriodKind::Year, 2013));
    EXPECT_EQ(card.periods.back(), Period(PeriodKind::Year, 2017));
    ASSERT_EQ(card.rows.size(), 1U);
    using Marks = std::vector<std::optional<Verdict>>;
    EXPECT_EQ(verdictsOf(card.rows[0]),
              (Marks{std::nullopt, std::nullopt, Verdict::OnTrack, std::nullopt, Verdict::FarBehind}));
    EXPECT_EQ(card.rows[0].assessment.verdict, Verdict::FarBehind);
    EXPECT_EQ(card.rows[0].year, 2018);
}

TEST_P(ScorecardTest, namesTheLevelAMeasureLeftAndTheOneItReached)
{
    record(2015, 53.0);
    record(2016, 58.5);
    Scorecard card = cardAt(QDate(2016, 12, 31));
    ASSERT_TRUE(card.rows[0].change);
    EXPECT_EQ(*card.rows[0].change,
              (LevelChange{Period(PeriodKind::Year, 2015), Period(PeriodKind::Year, 2016), Verdict::FarBehind,
                           Verdict::OnTrack}));
    EXPECT_TRUE(card.rows[0].change->isImprovement());
    record(2017, 61.75);
    EXPECT_FALSE(cardAt(QDate(2017, 12, 31)).rows[0].change) << "on track as before";
}

TEST_P(ScorecardTest, comparesNoLevelsOfDifferentDeadlines)
{
    const std::vector<ObservationEntry> entries{entry(u"m1"_s, 2016, 500.0), entry(u"m1"_s, 2018, 900.0),
                                                entry(u"m1"_s, 2019, 1000.0)};
    ASSERT_TRUE(m_workspace->record(entries));
    const Scoreboard board(*m_workspace, m_catalogue, QDate(2019, 12, 31));
    const std::vector<MeasureId> ids{measure(u"m1"_s)};
    const Scorecard card = scorecard(*m_workspace, board, ids);
    ASSERT_TRUE(card.rows[0].marks[3] && card.rows[0].marks[4]);
    EXPECT_EQ(card.rows[0].marks[3]->year, 2018);
    EXPECT_EQ(card.rows[0].marks[4]->year, 2020);
    EXPECT_FALSE(card.rows[0].change);
}

TEST_P(ScorecardTest, countsInThePeriodsMostMeasuresAreReportedIn)
{
    record(Period(PeriodKind::HalfYear, 2016, 2), 58.5);
    record(Period(PeriodKind::HalfYear, 2017, 1), 59.0);
    const Scorecard card = cardAt(QDate(2017, 8, 15));
    EXPECT_EQ(card.periods.back(), Period(PeriodKind::HalfYear, 2017, 1));
    EXPECT_EQ(card.periods.front(), Period(PeriodKind::HalfYear, 2015, 1));
    EXPECT_TRUE(card.rows[0].marks[3] && card.rows[0].marks[4]);
}

TEST_P(ScorecardTest, knowsNothingOfLaterValuesAndOfBaselines)
{
    ObservationEntry start = entry(u"m3"_s, 2015, 53.0);
    start.baseline = true;
    ASSERT_TRUE(m_workspace->record(std::span(&start, 1)));
    record(2018, 70.0);
    const Scorecard card = cardAt(QDate(2017, 12, 31));
    EXPECT_TRUE(card.periods.empty());
    EXPECT_TRUE(card.rows[0].marks.empty());
    EXPECT_EQ(card.rows[0].assessment.verdict,
              Scoreboard(*m_workspace, m_catalogue, QDate(2017, 12, 31)).headline(measure(u"m3"_s)).verdict);
}

TEST_P(ScorecardTest, namesProvincesWithoutTheMeasures)
{
    ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
    EXPECT_EQ(cardAt(QDate(2017, 12, 31)).absentProvinces, QStringList{u"460000"_s});
}

INSTANTIATE_TEST_SUITE_P(On, ScorecardTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
