// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace as it stood: what was recorded later is not there, what was withdrawn since is.
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class SteppingClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void goTo(int month) { m_now = QDateTime(QDate(2018, month, 1), QTime(12, 0), Qt::UTC); }

private:
    QDateTime m_now{QDate(2018, 1, 1), QTime(12, 0), Qt::UTC};
};

class PastTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        m_workspace = m_place.open(m_catalogue, m_clock).value();
        m_plan = m_workspace->importPlan(samplePlan()).value().plan;
        m_clock.goTo(2);
        record(10);
        m_clock.goTo(4);
        record(12);
        m_clock.goTo(6);
        m_other = m_workspace->importPlan(otherSamplePlan()).value().plan;
        m_clock.goTo(8);
        record(std::nullopt);
        ASSERT_TRUE(m_workspace->withdrawPlan(m_plan));
        m_clock.goTo(10);
        ASSERT_TRUE(m_workspace->reinstatePlan(m_plan));
    }

    MeasureId measure() const { return MeasureId(m_plan.toString() + u"/m2"_s); }

    void record(std::optional<double> value)
    {
        ObservationEntry entry = noDataEntry(measure(), Period(PeriodKind::Year, 2017));
        entry.value = value;
        ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)));
    }

    std::unique_ptr<Workspace> at(int month)
    {
        Result<std::unique_ptr<Workspace>> past = Workspace::openPast(
            m_place.path(), QDateTime(QDate(2018, month, 15), QTime(0, 0), Qt::UTC), m_catalogue, m_clock);
        EXPECT_TRUE(past) << past.error().message.toStdString();
        return past ? *std::move(past) : nullptr;
    }

    std::optional<double> valueAt(int month)
    {
        const std::vector<Observation> values = at(month)->observations(measure());
        return values.empty() ? std::nullopt : values.front().value;
    }

    TestPlace m_place{GetParam()};
    Catalogue m_catalogue = Catalogue::load().value();
    SteppingClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    PlanId m_plan;
    PlanId m_other;
};

TEST_P(PastTest, showsTheValuesAsTheyStood)
{
    EXPECT_EQ(valueAt(1), std::nullopt);
    EXPECT_EQ(valueAt(2), 10.0);
    EXPECT_EQ(valueAt(5), 12.0);
    EXPECT_EQ(valueAt(10), std::nullopt);
    EXPECT_EQ(at(2)->history(measure(), Period(PeriodKind::Year, 2017))->size(), 1U);
    EXPECT_EQ(at(5)->history(measure(), Period(PeriodKind::Year, 2017))->size(), 2U);
}

TEST_P(PastTest, showsThePlansAsTheyStood)
{
    EXPECT_EQ(at(1)->plans().size(), 1U);
    EXPECT_EQ(at(6)->plans().size(), 2U);
    ASSERT_EQ(at(8)->plans().size(), 1U);
    EXPECT_EQ(at(8)->plans().front().id, m_other);
    EXPECT_EQ(at(10)->plans().size(), 2U);
}

TEST_P(PastTest, showsClosingsFilesReportsAndRulesAsTheyStood)
{
    const Period year(PeriodKind::Year, 2016);
    const WorkItem task{m_plan, WorkItem::Kind::Task, u"a1.t1"_s};
    ASSERT_TRUE(m_workspace->attachEvidence(measure(), year, u"a.txt"_s, "x"));
    ASSERT_TRUE(m_workspace->closePeriod(year, u"520000"_s));
    const StatusEntry begun{task, WorkState::InProgress, {}, {}, {}};
    ASSERT_TRUE(m_workspace->recordStatus(std::span(&begun, 1)));
    ASSERT_TRUE(m_workspace->setBands({1.1, 0.9, 0.5}));
    m_clock.goTo(12);
    ASSERT_TRUE(m_workspace->reopenPeriod(year, u"张三"_s, u"数据有误"_s, u"520000"_s));
    ASSERT_TRUE(m_workspace->withdrawEvidence(m_workspace->evidence(measure(), year).front().id));
    const StatusEntry done{task, WorkState::Done, {}, {}, {}};
    ASSERT_TRUE(m_workspace->recordStatus(std::span(&done, 1)));
    const Bands bands = m_workspace->assessmentRules().bands;
    ASSERT_TRUE(m_workspace->setBands(Bands()));

    const auto before = at(9);
    EXPECT_FALSE(before->isClosed(year, u"520000"_s));
    EXPECT_EQ(before->assessmentRules(), AssessmentRules());
    const auto between = at(11);
    EXPECT_TRUE(between->isClosed(year, u"520000"_s));
    EXPECT_FALSE(between->isClosed(year));
    EXPECT_EQ(between->closedPeriods().front().at, QDateTime(QDate(2018, 10, 1), QTime(12, 0), Qt::UTC));
    EXPECT_EQ(between->evidence(measure(), year).size(), 1U);
    EXPECT_EQ(between->status(task)->state, WorkState::InProgress);
    EXPECT_EQ(between->statusHistory(task)->size(), 1U);
    EXPECT_EQ(between->assessmentRules().bands, bands);
    const auto after = at(12);
    EXPECT_FALSE(after->isClosed(year, u"520000"_s));
    EXPECT_TRUE(after->evidence(measure(), year).empty());
    EXPECT_EQ(after->status(task)->state, WorkState::Done);
    EXPECT_EQ(after->assessmentRules(), AssessmentRules());
}

TEST_P(PastTest, cannotBeChanged)
{
    const std::unique_ptr<Workspace> past = at(5);
    const QString before = *m_workspace->fingerprint();
    ObservationEntry entry = noDataEntry(measure(), Period(PeriodKind::Year, 2016));
    entry.value = 1.0;
    EXPECT_FALSE(past->record(std::span(&entry, 1)));
    EXPECT_FALSE(past->withdrawPlan(m_plan));
    EXPECT_EQ(*m_workspace->fingerprint(), before);
}

INSTANTIATE_TEST_SUITE_P(On, PastTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
