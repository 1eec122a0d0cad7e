// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one file or server: each is a workspace of its own.
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WorkspaceRefreshTest : public testing::TestWithParam<Engine>
{
protected:
    WorkspaceRefreshTest() : m_catalogue(*Catalogue::load())
    {
        m_ours = open();
        EXPECT_TRUE(m_ours->importPlan(samplePlan()));
        m_theirs = open();
    }

    std::unique_ptr<Workspace> open() const { return m_place.open(m_catalogue, m_clock).value(); }

    MeasureId measure(qsizetype index) const
    {
        const PlanRecord& plan = m_ours->plans().front();
        return plan.measureId(plan.content.measures[static_cast<size_t>(index)]);
    }

    static bool record(Workspace& workspace, const MeasureId& id, double value)
    {
        ObservationEntry entry = noDataEntry(id, Period(PeriodKind::Year, 2017));
        entry.value = value;
        return workspace.record(std::vector<ObservationEntry>{entry}).isOk();
    }

    TestPlace m_place{GetParam()};
    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_ours;
    std::unique_ptr<Workspace> m_theirs;
};

TEST_P(WorkspaceRefreshTest, showsAFigureThatAnotherWindowRecorded)
{
    ASSERT_TRUE(record(*m_theirs, measure(1), 40));
    const QSignalSpy changed(m_ours.get(), &Workspace::observationsChanged);
    EXPECT_TRUE(m_ours->observations(measure(1)).empty());
    ASSERT_TRUE(m_ours->refresh());
    ASSERT_EQ(m_ours->observations(measure(1)).size(), 1u);
    EXPECT_EQ(m_ours->observations(measure(1)).front().value, 40);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<QList<MeasureId>>(), QList<MeasureId>{measure(1)});
}

/// Text that does not become shorter by packing.
QString longNote(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator random(17);
    random.generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toBase64()).first(length);
}

// A large workspace is read on two cores.
TEST_P(WorkspaceRefreshTest, readsALargeOneAsItReadsASmallOne)
{
    ASSERT_TRUE(record(*m_ours, measure(0), 7));
    ASSERT_TRUE(record(*m_ours, measure(0), 8));
    ObservationEntry entry = noDataEntry(measure(2), Period(PeriodKind::Year, 2017));
    entry.note = longNote(24 << 20);
    ASSERT_TRUE(m_ours->record(std::vector{entry}));
    m_ours.reset();
    m_theirs.reset();
    m_ours = open();
    ASSERT_EQ(m_ours->values(measure(0)).size(), 1u);
    EXPECT_EQ(m_ours->values(measure(0)).front().value, 8);
    EXPECT_TRUE(m_ours->values(measure(1)).empty());
    m_theirs = open();
    ASSERT_TRUE(record(*m_theirs, measure(1), 40));
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_EQ(m_ours->values(measure(1)).size(), 1u);
}

TEST_P(WorkspaceRefreshTest, showsNothingOfItBeforeAndTellsOnlyOfWhatIsNew)
{
    ASSERT_TRUE(record(*m_ours, measure(0), 7));
    ASSERT_TRUE(record(*m_ours, measure(0), 8));
    ASSERT_TRUE(m_theirs->refresh());
    ASSERT_TRUE(record(*m_theirs, measure(0), 9));
    ASSERT_TRUE(record(*m_theirs, measure(1), 40));
    EXPECT_EQ(m_ours->observations(measure(0)).front().value, 8) << "read from the file, but not yet seen";
    EXPECT_EQ(m_ours->values(measure(0)).front().value, 8);
    EXPECT_TRUE(m_ours->observations(measure(1)).empty());
    ASSERT_TRUE(record(*m_ours, measure(2), 60));
    ASSERT_TRUE(record(*m_ours, measure(2), 61));
    const QSignalSpy changed(m_ours.get(), &Workspace::observationsChanged);
    ASSERT_TRUE(m_ours->refresh());
    ASSERT_EQ(changed.size(), 1);
    const auto told = changed.front().front().value<QList<MeasureId>>();
    EXPECT_EQ(QSet<MeasureId>(told.begin(), told.end()), (QSet<MeasureId>{measure(0), measure(1)}));
    EXPECT_EQ(m_ours->observations(measure(0)).front().value, 9);
    EXPECT_EQ(m_ours->observations(measure(2)).front().value, 61);
}

TEST_P(WorkspaceRefreshTest, aFigureDoesNotHideWhatElseCame)
{
    ASSERT_TRUE(record(*m_theirs, measure(1), 40));
    ASSERT_TRUE(m_theirs->closePeriod(Period(PeriodKind::Year, 2016)));
    ASSERT_TRUE(record(*m_theirs, measure(1), 41));
    const QSignalSpy closed(m_ours.get(), &Workspace::closedPeriodsChanged);
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(m_ours->values(measure(1)).front().value, 41);
    ASSERT_TRUE(record(*m_theirs, measure(1), 42));
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(m_ours->values(measure(1)).front().value, 42);
}

TEST_P(WorkspaceRefreshTest, saysNothingOfOwnChangesAndOfNone)
{
    ASSERT_TRUE(record(*m_ours, measure(0), 7));
    const QSignalSpy values(m_ours.get(), &Workspace::observationsChanged);
    const QSignalSpy plans(m_ours.get(), &Workspace::plansChanged);
    ASSERT_TRUE(m_ours->refresh());
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_TRUE(values.isEmpty());
    EXPECT_TRUE(plans.isEmpty());
}

TEST_P(WorkspaceRefreshTest, showsPlansThatCameOrWent)
{
    const QSignalSpy plans(m_ours.get(), &Workspace::plansChanged);
    ASSERT_TRUE(m_theirs->importPlan(otherSamplePlan()));
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_EQ(m_ours->plans().size(), 2u);
    ASSERT_TRUE(m_theirs->withdrawPlan(m_theirs->plans().front().id));
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_EQ(m_ours->plans().size(), 1u);
    EXPECT_EQ(plans.size(), 2);
    EXPECT_EQ(m_ours->plans().front().id, m_theirs->plans().front().id);
}

TEST_P(WorkspaceRefreshTest, takesUpWhatTheSheetKeepsBesidesValues)
{
    const MeasureId own = measure(0);
    const Period year(PeriodKind::Year, 2016);
    const WorkItem task{m_ours->plans().front().id, WorkItem::Kind::Task, u"a1.t1"_s};
    const StatusEntry entry{task, WorkState::InProgress, 40.0, {}, {}};
    ValidationRules rules = m_theirs->validationRules(own);
    rules.swing = 0.25;
    const QSignalSpy closings(m_ours.get(), &Workspace::closedPeriodsChanged);
    const QSignalSpy files(m_ours.get(), &Workspace::evidenceChanged);
    const QSignalSpy reports(m_ours.get(), &Workspace::statusChanged);
    const QSignalSpy tuned(m_ours.get(), &Workspace::validationRulesChanged);
    const QSignalSpy judged(m_ours.get(), &Workspace::assessmentRulesChanged);
    ASSERT_TRUE(m_theirs->attachEvidence(own, year, u"a.txt"_s, "x"));
    ASSERT_TRUE(m_theirs->closePeriod(year));
    ASSERT_TRUE(m_theirs->recordStatus(std::span(&entry, 1)));
    ASSERT_TRUE(m_theirs->setValidationRules(own, rules));
    ASSERT_TRUE(m_theirs->setBands({1.1, 0.9, 0.5}));
    ASSERT_TRUE(m_ours->refresh());
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_TRUE(m_ours->isClosed(year));
    EXPECT_EQ(m_ours->evidence(own, year).size(), 1U);
    EXPECT_EQ(m_ours->status(task)->percent, 40.0);
    EXPECT_EQ(m_ours->validationRules(own), rules);
    EXPECT_EQ(m_ours->assessmentRules(), m_theirs->assessmentRules());
    for (const QSignalSpy* spy : {&closings, &files, &reports, &tuned, &judged})
        EXPECT_EQ(spy->count(), 1);
    // And what goes again; a plan that comes leaves nothing double.
    ASSERT_TRUE(m_theirs->reopenPeriod(year, u"张三"_s, u"数据有误"_s));
    ASSERT_TRUE(m_theirs->importPlan(otherSamplePlan()));
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_FALSE(m_ours->isClosed(year));
    EXPECT_EQ(m_ours->evidence(own, year).size(), 1U);
}

TEST_P(WorkspaceRefreshTest, aCellThatAnotherWindowEmptiedTakesAValueAfterwards)
{
    ASSERT_TRUE(record(*m_ours, measure(1), 40));
    ASSERT_TRUE(m_theirs->refresh());
    const ObservationEntry nothing = noDataEntry(measure(1), Period(PeriodKind::Year, 2017));
    ASSERT_TRUE(m_theirs->record(std::span(&nothing, 1)));
    EXPECT_FALSE(record(*m_ours, measure(1), 41)) << "it had not been seen";
    EXPECT_TRUE(record(*m_ours, measure(1), 41));
    EXPECT_EQ(open()->history(measure(1), Period(PeriodKind::Year, 2017))->size(), 3U);
    EXPECT_TRUE(m_ours->verify()->isSound());
}

TEST_P(WorkspaceRefreshTest, aFigureSeenAnewCanBeCorrected)
{
    ASSERT_TRUE(record(*m_theirs, measure(1), 40));
    EXPECT_FALSE(record(*m_ours, measure(1), 41)) << "it had not been seen";
    ASSERT_TRUE(record(*m_theirs, measure(1), 42));
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_TRUE(record(*m_ours, measure(1), 43));
}

INSTANTIATE_TEST_SUITE_P(On, WorkspaceRefreshTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
