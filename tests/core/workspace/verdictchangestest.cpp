// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/verdictchanges.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// The sample plan promises 65 % by 2018 from 52 % in 2014: 3.25 points a year.
class VerdictChangesTest : public OnEngine<WorkspaceFixture>
{
protected:
    void record(const QString& local, int year, double value)
    {
        const std::vector<ObservationEntry> entries{entry(local, year, value)};
        ASSERT_TRUE(m_workspace->record(entries));
    }

    ProvinceChanges changesAt(QDate asOf) const
    {
        const Scoreboard board(*m_workspace, m_catalogue, asOf);
        const std::vector<ProvinceChanges> all = verdictChanges(*m_workspace, m_catalogue, board);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? ProvinceChanges() : all.front();
    }
};

TEST_P(VerdictChangesTest, oneReportedPeriodHasNothingToCompareWith)
{
    EXPECT_FALSE(changesAt(QDate(2016, 12, 31)).since.isValid());
    record(u"m3"_s, 2015, 53.0);
    const ProvinceChanges changes = changesAt(QDate(2016, 12, 31));
    EXPECT_FALSE(changes.since.isValid());
    EXPECT_TRUE(changes.changes.empty());
    EXPECT_TRUE(changes.words.endsWith(u": no second period to compare with."_s))
        << changes.words.toStdString();
}

TEST_P(VerdictChangesTest, saysWhichLevelAMeasureLeftAndByWhichValues)
{
    record(u"m3"_s, 2015, 53.0);
    record(u"m3"_s, 2016, 58.5);
    const ProvinceChanges changes = changesAt(QDate(2016, 12, 31));
    EXPECT_EQ(changes.since, QDate(2015, 12, 31));
    ASSERT_EQ(changes.changes.size(), 1U);
    const VerdictChange& change = changes.changes.front();
    EXPECT_EQ(change.measure, measure(u"m3"_s));
    EXPECT_EQ(change.year, 2018);
    EXPECT_EQ(change.from, Verdict::FarBehind);
    EXPECT_EQ(change.to, Verdict::OnTrack);
    EXPECT_TRUE(change.isImprovement());
    EXPECT_EQ(change.words, u"示例普及率, target 2018: %1 → %2 (53 → 58.5 %)"_s.arg(
                                displayName(Verdict::FarBehind), displayName(Verdict::OnTrack)));
    EXPECT_TRUE(changes.words.contains(u"compared with 2015: 1 target"_s)) << changes.words.toStdString();
}

TEST_P(VerdictChangesTest, putsTheWorseOnesFirstAndCountsFirstReports)
{
    std::vector<ObservationEntry> start{entry(u"m2"_s, 2014, 2.0)};
    start.front().baseline = true;
    ASSERT_TRUE(m_workspace->record(start));
    record(u"m3"_s, 2015, 53.0);
    record(u"m3"_s, 2016, 58.5);
    record(u"m2"_s, 2016, 3.0);
    EXPECT_EQ(changesAt(QDate(2016, 12, 31)).firstReports.size(), 1U);
    record(u"m3"_s, 2017, 54.0);
    record(u"m2"_s, 2017, 40.0);
    const ProvinceChanges changes = changesAt(QDate(2017, 12, 31));
    EXPECT_EQ(changes.since, QDate(2016, 12, 31));
    EXPECT_TRUE(changes.firstReports.empty());
    ASSERT_EQ(changes.changes.size(), 2U);
    EXPECT_EQ(changes.changes[0].measure, measure(u"m3"_s));
    EXPECT_FALSE(changes.changes[0].isImprovement());
    EXPECT_EQ(changes.changes[1].measure, measure(u"m2"_s));
    EXPECT_TRUE(changes.changes[1].isImprovement());
}

TEST_P(VerdictChangesTest, aDeadlineThatPassedIsAChangeOfItsOwnTarget)
{
    record(u"m3"_s, 2016, 58.5);
    record(u"m3"_s, 2017, 61.75);
    const ProvinceChanges changes = changesAt(QDate(2019, 6, 30));
    ASSERT_EQ(changes.changes.size(), 1U);
    EXPECT_EQ(changes.changes[0].year, 2018);
    EXPECT_EQ(changes.changes[0].to, Verdict::Missed);
}

TEST_P(VerdictChangesTest, laterValuesThanTheDateAreNotSeen)
{
    record(u"m3"_s, 2015, 53.0);
    record(u"m3"_s, 2016, 58.5);
    EXPECT_FALSE(changesAt(QDate(2016, 6, 30)).since.isValid());
}

INSTANTIATE_TEST_SUITE_P(On, VerdictChangesTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
