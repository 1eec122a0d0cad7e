// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"

#include <QSignalSpy>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

const Period k2017(PeriodKind::Year, 2017);

/// Closing, reasons, rules, evidence and reports of a workspace.
class WorkspaceProgressTest : public OnEngine<WorkspaceFixture>
{
protected:
    Result<std::vector<ObservationId>> record(const ObservationEntry& entry)
    {
        return m_workspace->record(std::span(&entry, 1));
    }
    WorkItem deliverable() const { return {m_plan, WorkItem::Kind::Deliverable, u"d1"_s}; }
    WorkItem task() const { return {m_plan, WorkItem::Kind::Task, u"a1.t1"_s}; }
    Result<void> report(const StatusEntry& entry) { return m_workspace->recordStatus(std::span(&entry, 1)); }
};

TEST_P(WorkspaceProgressTest, aClosedPeriodIsReadOnly)
{
    ASSERT_TRUE(record(entry(u"m1"_s, 2017, 5)));
    QSignalSpy spy(m_workspace.get(), &Workspace::closedPeriodsChanged);
    ASSERT_TRUE(m_workspace->closePeriod(k2017));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(m_workspace->isClosed(Period(PeriodKind::Month, 2017, 4)));
    EXPECT_FALSE(m_workspace->isClosed(Period(PeriodKind::Month, 2018, 1)));
    for (const ObservationEntry& change : {entry(u"m1"_s, 2017, 6), noDataEntry(measure(u"m1"_s), k2017)}) {
        const auto refused = record(change);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
        EXPECT_TRUE(refused.error().message.contains(u"2017 is closed (by 测试员"_s))
            << refused.error().message.toStdString();
    }
    EXPECT_EQ(valueOf(u"m1"_s, 2017), 5);
    EXPECT_TRUE(record(entry(u"m1"_s, 2016, 6)));
    EXPECT_FALSE(m_workspace->attachEvidence(measure(u"m1"_s), k2017, u"a.txt"_s, "x"));
}

TEST_P(WorkspaceProgressTest, oneClosedCellKeepsAWholeListOut)
{
    ASSERT_TRUE(m_workspace->closePeriod(k2017));
    const std::vector<ObservationEntry> entries{entry(u"m1"_s, 2016, 1), entry(u"m1"_s, 2017, 1)};
    EXPECT_FALSE(m_workspace->record(entries));
    EXPECT_EQ(valueOf(u"m1"_s, 2016), std::nullopt);
}

TEST_P(WorkspaceProgressTest, reopeningAsksForNameAndReason)
{
    ASSERT_TRUE(m_workspace->closePeriod(k2017));
    EXPECT_EQ(m_workspace->reopenPeriod(k2017, u" "_s, u"x"_s).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(m_workspace->reopenPeriod(k2017, u"张三"_s, u""_s).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(m_workspace->reopenPeriod(Period(PeriodKind::Month, 2017, 2), u"张三"_s, u"x"_s).error().code,
              ErrorCode::NotFound);
    EXPECT_TRUE(m_workspace->isClosed(k2017));
    ASSERT_TRUE(m_workspace->reopenPeriod(k2017, u"张三"_s, u"数据有误"_s));
    EXPECT_TRUE(record(entry(u"m1"_s, 2017, 6)));
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(WorkspaceProgressTest, aPeriodIsClosedForOneProvince)
{
    ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
    const PlanRecord& other = *std::ranges::find_if(
        m_workspace->plans(), [this](const PlanRecord& plan) { return plan.id != m_plan; });
    const QString province = m_workspace->plan(m_plan)->content.plan.provinceCode;
    const Period k2016(PeriodKind::Year, 2016);
    ASSERT_TRUE(m_workspace->closePeriod(k2016, province));
    EXPECT_TRUE(m_workspace->isClosed(k2016, province));
    EXPECT_FALSE(m_workspace->isClosed(k2016));
    EXPECT_FALSE(m_workspace->isClosed(k2016, other.content.plan.provinceCode));
    const auto refused = record(entry(u"m1"_s, 2016, 5));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"2016 is closed for 贵州省 (by 测试员"_s))
        << refused.error().message.toStdString();
    ObservationEntry elsewhere = noDataEntry(other.measureId(other.content.measures.front()), k2016);
    elsewhere.value = 5.0;
    EXPECT_TRUE(record(elsewhere));
    EXPECT_EQ(m_workspace->reopenPeriod(k2016, u"张三"_s, u"x"_s).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(m_workspace->reopenPeriod(k2016, u"张三"_s, u"x"_s, province));
    EXPECT_TRUE(record(entry(u"m1"_s, 2016, 5)));
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(WorkspaceProgressTest, anotherWindowsClosingHoldsHere)
{
    const TestPlace place(GetParam());
    auto first = place.open(m_catalogue, m_clock).value();
    ASSERT_TRUE(first->importPlan(samplePlan()));
    auto second = place.open(m_catalogue, m_clock).value();
    ASSERT_TRUE(second->closePeriod(k2017));
    const ObservationEntry late = entry(u"m1"_s, 2017, 6);
    const auto refused = first->record(std::span(&late, 1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(first->isClosed(k2017));
    auto third = place.open(m_catalogue, m_clock).value();
    EXPECT_TRUE(third->isClosed(k2017));
}

TEST_P(WorkspaceProgressTest, aBlockingRuleKeepsAValueOut)
{
    const auto refused = record(entry(u"m3"_s, 2017, 120));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(refused.error().message, u"“示例普及率”, 2017: 120% is above 100%, the most there can be."_s);
}

TEST_P(WorkspaceProgressTest, rulesAreTunedForAMeasure)
{
    ValidationRules rules = m_workspace->validationRules(measure(u"m3"_s));
    rules.ceiling = 150.0;
    QSignalSpy spy(m_workspace.get(), &Workspace::validationRulesChanged);
    ASSERT_TRUE(m_workspace->setValidationRules(measure(u"m3"_s), rules));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(record(entry(u"m3"_s, 2017, 120)));
    EXPECT_EQ(m_workspace->setValidationRules(MeasureId(u"x"_s), rules).error().code, ErrorCode::NotFound);
}

TEST_P(WorkspaceProgressTest, whatStoodBeforeMayStandAgain)
{
    ValidationRules rules = m_workspace->validationRules(measure(u"m3"_s));
    const ValidationRules strict = rules;
    rules.ceiling.reset();
    ASSERT_TRUE(m_workspace->setValidationRules(measure(u"m3"_s), rules));
    ASSERT_TRUE(record(entry(u"m3"_s, 2017, 120)));
    ASSERT_TRUE(m_workspace->setValidationRules(measure(u"m3"_s), strict));
    ASSERT_TRUE(record(entry(u"m3"_s, 2017, 90)));
    EXPECT_TRUE(record(entry(u"m3"_s, 2017, 120)));
    EXPECT_FALSE(record(entry(u"m3"_s, 2017, 121)));
}

TEST_P(WorkspaceProgressTest, aListIsCheckedAgainstItself)
{
    const std::vector<ObservationEntry> entries{entry(u"m1"_s, 2016, 100), entry(u"m1"_s, 2017, 900),
                                                entry(u"m2"_s, 2017, 12)};
    const std::vector<std::vector<Objection>> objections = m_workspace->objections(entries);
    ASSERT_EQ(objections.size(), 3U);
    EXPECT_TRUE(objections[0].empty());
    ASSERT_EQ(objections[1].size(), 1U);
    EXPECT_EQ(objections[1].front().rule, RuleId::YearSwing);
    EXPECT_TRUE(objections[2].empty());
}

TEST_P(WorkspaceProgressTest, theReasonStaysWithTheValue)
{
    ObservationEntry kept = entry(u"m1"_s, 2017, 900);
    kept.reason = u"并入新区"_s;
    ASSERT_TRUE(record(kept));
    EXPECT_EQ(m_workspace->observations(kept.measure).front().reason, kept.reason);
    EXPECT_EQ(m_workspace->history(kept.measure, k2017)->front().reason, kept.reason);
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(WorkspaceProgressTest, evidenceComesBackByteForByte)
{
    const QByteArray content("\0\1\2示例", 10);
    QSignalSpy spy(m_workspace.get(), &Workspace::evidenceChanged);
    const auto id = m_workspace->attachEvidence(measure(u"m1"_s), k2017, u"/tmp/统计表.xlsx"_s, content);
    ASSERT_TRUE(id) << id.error().message.toStdString();
    const std::vector<Evidence> files = m_workspace->evidence(measure(u"m1"_s), k2017);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].name, u"统计表.xlsx"_s);
    EXPECT_EQ(files[0].size, content.size());
    EXPECT_EQ(files[0].author, u"测试员"_s);
    EXPECT_EQ(*m_workspace->evidenceContent(files[0]), content);
    EXPECT_TRUE(m_workspace->evidence(measure(u"m1"_s), Period(PeriodKind::Year, 2016)).empty());
    ASSERT_TRUE(m_workspace->withdrawEvidence(*id));
    EXPECT_TRUE(m_workspace->evidence(measure(u"m1"_s), k2017).empty());
    ASSERT_TRUE(m_workspace->reattachEvidence(*id));
    EXPECT_EQ(m_workspace->evidence(measure(u"m1"_s), k2017).size(), 1U);
    EXPECT_EQ(spy.count(), 3);
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(WorkspaceProgressTest, refusesEvidenceThatShowsNothing)
{
    EXPECT_EQ(m_workspace->attachEvidence(measure(u"m1"_s), k2017, u"a.txt"_s, {}).error().code,
              ErrorCode::Refused);
    EXPECT_EQ(m_workspace->attachEvidence(MeasureId(u"x"_s), k2017, u"a.txt"_s, "x").error().code,
              ErrorCode::NotFound);
}

TEST_P(WorkspaceProgressTest, reportsOnDeliverablesAndTasksAreKeptWithTheirPast)
{
    QSignalSpy spy(m_workspace.get(), &Workspace::statusChanged);
    EXPECT_EQ(m_workspace->status(task()), std::nullopt);
    StatusEntry entry{task(), WorkState::InProgress, 40.0, QDate(2018, 6, 30), u"招标已完成"_s};
    ASSERT_TRUE(report(entry));
    ASSERT_TRUE(report(entry));
    EXPECT_EQ(spy.count(), 1);
    entry.state = WorkState::Done;
    entry.percent.reset();
    ASSERT_TRUE(report(entry));
    EXPECT_EQ(m_workspace->status(task())->state, WorkState::Done);
    EXPECT_EQ(m_workspace->status(task())->expected, QDate(2018, 6, 30));
    const Result<std::vector<StatusReport>> past = m_workspace->statusHistory(task());
    ASSERT_EQ(past->size(), 2U);
    EXPECT_EQ(past->front().percent, 40.0);
    EXPECT_EQ(m_workspace->status(deliverable()), std::nullopt);
    ASSERT_TRUE(report({task(), WorkState::Unreported, {}, {}, {}}));
    EXPECT_EQ(m_workspace->status(task()), std::nullopt);
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(WorkspaceProgressTest, refusesReportsThatCannotBe)
{
    EXPECT_EQ(report({{m_plan, WorkItem::Kind::Task, u"d1"_s}, WorkState::Done, {}, {}, {}}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(report({deliverable(), WorkState::InProgress, 101.0, {}, {}}).error().code,
              ErrorCode::InvalidInput);
    const std::vector<StatusEntry> twice{{deliverable(), WorkState::Done, {}, {}, {}},
                                         {deliverable(), WorkState::Stopped, {}, {}, {}}};
    EXPECT_EQ(m_workspace->recordStatus(twice).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(m_workspace->status(deliverable()), std::nullopt);
}

TEST_P(WorkspaceProgressTest, aReportDoesNotOverwriteOneItHasNotSeen)
{
    const TestPlace place(GetParam());
    auto first = place.open(m_catalogue, m_clock).value();
    ASSERT_TRUE(first->importPlan(samplePlan()));
    auto second = place.open(m_catalogue, m_clock).value();
    const StatusEntry theirs{task(), WorkState::Done, {}, {}, {}};
    const StatusEntry ours{task(), WorkState::Stopped, {}, {}, {}};
    ASSERT_TRUE(second->recordStatus(std::span(&theirs, 1)));
    EXPECT_EQ(first->recordStatus(std::span(&ours, 1)).error().code, ErrorCode::Refused);
    EXPECT_EQ(first->status(task())->state, WorkState::Done);
    EXPECT_TRUE(first->recordStatus(std::span(&ours, 1)));
    auto third = place.open(m_catalogue, m_clock).value();
    EXPECT_EQ(third->status(task())->state, WorkState::Stopped);
}

INSTANTIATE_TEST_SUITE_P(On, WorkspaceProgressTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
