// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/exchange/planpack.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTranslator>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WorkspacePlansFixture : public testing::Test
{
protected:
    explicit WorkspacePlansFixture(Engine engine = Engine::Sqlite) : m_place(engine) {}

    void SetUp() override { reopen(); }

    void reopen()
    {
        m_workspace.reset();
        Result<std::unique_ptr<Workspace>> opened = m_place.open(m_catalogue, m_clock, u"张三"_s);
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        m_workspace = std::move(*opened);
    }

    QStringList planIds() const
    {
        QStringList ids;
        for (const PlanRecord& plan : m_workspace->plans())
            ids.append(plan.id.toString());
        return ids;
    }

    TestPlace m_place;
    Catalogue m_catalogue;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

using WorkspacePlansTest = OnEngine<WorkspacePlansFixture>;

TEST_P(WorkspacePlansTest, startsEmpty)
{
    EXPECT_TRUE(m_workspace->plans().empty());
    EXPECT_EQ(m_workspace->plan(PlanId(u"520000-00000000"_s)), nullptr);
}

TEST_P(WorkspacePlansTest, importsAPlanUnderItsProvinceAndHash)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::plansChanged);
    const ParsedPlan plan = samplePlan();
    const Result<ImportOutcome> outcome = m_workspace->importPlan(plan);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->plan.toString(), u"520000-"_s + plan.source.sha256.left(8));
    EXPECT_FALSE(outcome->alreadyPresent);
    EXPECT_EQ(changes.count(), 1);
    ASSERT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_EQ(writePlanPack(m_workspace->plans().front().content), writePlanPack(plan));
}

TEST_P(WorkspacePlansTest, givesBackTheSamePlanAfterAnotherStart)
{
    const ParsedPlan plan = samplePlan();
    ASSERT_TRUE(m_workspace->importPlan(plan));
    reopen();
    ASSERT_EQ(m_workspace->plans().size(), 1U);
    const ParsedPlan& stored = m_workspace->plans().front().content;
    EXPECT_EQ(writePlanPack(stored), writePlanPack(plan));
    ASSERT_EQ(stored.issues.size(), 1U);
    EXPECT_EQ(stored.issues.front().message, plan.issues.front().message);
    EXPECT_EQ(stored.targets[0].repeats, plan.targets[0].repeats);
    EXPECT_EQ(stored.figures[0].valueMax, 80.0);
    EXPECT_EQ(stored.deliverables[1].year, std::nullopt);
    EXPECT_EQ(stored.plan.number, u"示例发〔2015〕1号"_s);
    EXPECT_EQ(stored.areas[0].tasks[0].participants, QStringList{u"示例水利厅"_s});
}

TEST_P(WorkspacePlansTest, ordersPlansByProvinceCode)
{
    ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
    ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
    ASSERT_EQ(m_workspace->plans().size(), 2U);
    EXPECT_EQ(m_workspace->plans()[0].content.plan.provinceCode, u"460000"_s);
    EXPECT_EQ(m_workspace->plans()[1].content.plan.provinceCode, u"520000"_s);
}

TEST_P(WorkspacePlansTest, findsAMeasureAndItsPlanById)
{
    ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
    ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
    const PlanRecord& plan = m_workspace->plans()[1];
    const MeasureId id = plan.measureId(plan.content.measures[2]);
    EXPECT_EQ(id.toString(), plan.id.toString() + u"/m3"_s);
    ASSERT_NE(m_workspace->measure(id), nullptr);
    EXPECT_EQ(m_workspace->measure(id)->label, u"示例普及率"_s);
    EXPECT_EQ(m_workspace->planOf(id), &plan);
    EXPECT_EQ(m_workspace->measure(MeasureId(u"520000-1/m9"_s)), nullptr);
}

TEST_P(WorkspacePlansTest, changesNothingWhenTheSameDocumentComesAgain)
{
    ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
    QSignalSpy changes(m_workspace.get(), &Workspace::plansChanged);
    const Result<ImportOutcome> again = m_workspace->importPlan(samplePlan());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->alreadyPresent);
    EXPECT_FALSE(again->reinstated);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(m_workspace->plans().size(), 1U);
}

TEST_P(WorkspacePlansTest, withdrawsAndReinstatesAPlanWithItsValues)
{
    ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
    const PlanRecord& plan = m_workspace->plans().front();
    const PlanId id = plan.id;
    const MeasureId measure = plan.measureId(plan.content.measures[0]);
    ObservationEntry entry = noDataEntry(measure, Period(PeriodKind::Year, 2016));
    entry.value = 1500.0;
    ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)));

    QSignalSpy changes(m_workspace.get(), &Workspace::plansChanged);
    ASSERT_TRUE(m_workspace->withdrawPlan(id));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_TRUE(m_workspace->plans().empty());
    EXPECT_EQ(m_workspace->measure(measure), nullptr);
    EXPECT_TRUE(m_workspace->observations(measure).empty());
    EXPECT_EQ(m_workspace->withdrawPlan(id).error().code, ErrorCode::NotFound);
    reopen();
    EXPECT_TRUE(m_workspace->plans().empty());

    ASSERT_TRUE(m_workspace->reinstatePlan(id));
    EXPECT_EQ(planIds(), QStringList{id.toString()});
    ASSERT_EQ(m_workspace->observations(measure).size(), 1U);
    EXPECT_EQ(m_workspace->observations(measure).front().value, 1500.0);
}

TEST_P(WorkspacePlansTest, putsAWithdrawnPlanBackWhenItsDocumentComesAgain)
{
    const Result<ImportOutcome> first = m_workspace->importPlan(samplePlan());
    ASSERT_TRUE(first);
    ASSERT_TRUE(m_workspace->withdrawPlan(first->plan));
    const Result<ImportOutcome> again = m_workspace->importPlan(samplePlan());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->reinstated);
    EXPECT_FALSE(again->alreadyPresent);
    EXPECT_EQ(planIds(), QStringList{first->plan.toString()});
}

TEST_P(WorkspacePlansTest, refusesToReinstateWhatItNeverHeld)
{
    const Result<void> result = m_workspace->reinstatePlan(PlanId(u"520000-00000000"_s));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
}

TEST_P(WorkspacePlansTest, keepsTheDocumentOnlyWhenItsHashIsThePlans)
{
    const Result<ImportOutcome> outcome = m_workspace->importPlan(samplePlan());
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*m_workspace->documentText(outcome->plan), std::nullopt);
    const Result<void> wrong = m_workspace->attachDocument(outcome->plan, sampleText() + u'。');
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::Refused);
    EXPECT_EQ(*m_workspace->documentText(outcome->plan), std::nullopt);

    QSignalSpy attached(m_workspace.get(), &Workspace::documentAttached);
    ASSERT_TRUE(m_workspace->attachDocument(outcome->plan, sampleText()));
    ASSERT_TRUE(m_workspace->attachDocument(outcome->plan, sampleText()));
    EXPECT_EQ(attached.count(), 1);
    reopen();
    EXPECT_EQ(*m_workspace->documentText(outcome->plan), sampleText());
}

/// A later version of samplePlan(): another text, two measures that go on, a third of its own.
ParsedPlan laterVersion(const PlanId& earlier)
{
    ParsedPlan plan = samplePlan();
    plan.source.sha256 = QString(64, u'b');
    for (size_t i = 0; i < 2; ++i)
        plan.measures[i].continues = measureIdOf(earlier, samplePlan().measures[i]);
    return plan;
}

class WorkspaceVersionsTest : public WorkspacePlansTest
{
protected:
    void SetUp() override
    {
        WorkspacePlansTest::SetUp();
        const Result<ImportOutcome> outcome = m_workspace->importPlan(samplePlan());
        ASSERT_TRUE(outcome);
        m_first = outcome->plan;
        m_measure = measureIdOf(m_first, samplePlan().measures[0]);
        record(2016, 1500.0);
    }

    void record(int year, double value)
    {
        ObservationEntry entry = noDataEntry(m_measure, Period(PeriodKind::Year, year));
        entry.value = value;
        ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)));
    }
    PlanId replaceFirst()
    {
        const PlanImport import{laterVersion(m_first), std::nullopt, m_first};
        const Result<std::vector<ImportOutcome>> outcomes = m_workspace->importPlans(std::span(&import, 1));
        EXPECT_TRUE(outcomes) << outcomes.error().message.toStdString();
        return outcomes ? outcomes->front().plan : PlanId();
    }

    PlanId m_first;
    MeasureId m_measure;
};

TEST_P(WorkspaceVersionsTest, aLaterVersionTakesThePlaceAndKeepsTheProgress)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::plansChanged);
    const PlanId second = replaceFirst();
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(planIds(), QStringList{second.toString()});
    ASSERT_NE(m_workspace->measure(m_measure), nullptr);
    EXPECT_EQ(m_workspace->planOf(m_measure)->id, second);
    ASSERT_EQ(m_workspace->observations(m_measure).size(), 1U);
    record(2017, 1800.0);
    reopen();
    EXPECT_EQ(planIds(), QStringList{second.toString()});
    EXPECT_EQ(m_workspace->observations(m_measure).size(), 2U);
    EXPECT_EQ(m_workspace->plans()[0].content.measures[0].continues, m_measure);
    EXPECT_TRUE(m_workspace->plans()[0].content.measures[2].continues.isEmpty());
}

TEST_P(WorkspaceVersionsTest, goingBackKeepsWhatWasRecordedSince)
{
    const PlanId second = replaceFirst();
    record(2017, 1800.0);
    ASSERT_TRUE(m_workspace->exchangePlans(std::span(&second, 1), std::span(&m_first, 1)));
    EXPECT_EQ(planIds(), QStringList{m_first.toString()});
    EXPECT_EQ(m_workspace->observations(m_measure).size(), 2U);
    reopen();
    EXPECT_EQ(planIds(), QStringList{m_first.toString()});
    EXPECT_EQ(m_workspace->observations(m_measure).size(), 2U);
}

TEST_P(WorkspaceVersionsTest, twoVersionsThatShareProgressAreNeverShownTogether)
{
    replaceFirst();
    const Result<void> back = m_workspace->reinstatePlan(m_first);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::Refused);
    const Result<ImportOutcome> again = m_workspace->importPlan(samplePlan());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    reopen();
    EXPECT_EQ(m_workspace->plans().size(), 1U);
}

TEST_P(WorkspaceVersionsTest, aVersionMayStandBesideAsAPlanOfItsOwn)
{
    ParsedPlan apart = laterVersion(m_first);
    for (Measure& measure : apart.measures)
        measure.continues = {};
    ASSERT_TRUE(m_workspace->importPlan(apart));
    EXPECT_EQ(m_workspace->plans().size(), 2U);
}

TEST_P(WorkspacePlansTest, importsSeveralPlansWithTheirTextsInOneStep)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::plansChanged);
    const std::vector<PlanImport> imports{{samplePlan(), sampleText(), {}}, {otherSamplePlan(), {}, {}}};
    const Result<std::vector<ImportOutcome>> outcomes = m_workspace->importPlans(imports);
    ASSERT_TRUE(outcomes);
    ASSERT_EQ(outcomes->size(), 2U);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(m_workspace->plans().size(), 2U);
    EXPECT_EQ(*m_workspace->documentText(outcomes->front().plan), sampleText());
    ASSERT_TRUE(m_workspace->verify());
    EXPECT_TRUE(m_workspace->verify()->isSound());
}

TEST_P(WorkspacePlansTest, importsAllOfSeveralPlansOrNone)
{
    ParsedPlan spoilt = otherSamplePlan();
    spoilt.targets[0].measure = u"m9"_s;
    const std::vector<PlanImport> imports{{samplePlan(), {}, {}}, {spoilt, {}, {}}};
    EXPECT_FALSE(m_workspace->importPlans(imports));
    const std::vector<PlanImport> wrongText{{samplePlan(), u"另一份文件"_s, {}}};
    EXPECT_FALSE(m_workspace->importPlans(wrongText));
    EXPECT_TRUE(m_workspace->plans().empty());
    reopen();
    EXPECT_TRUE(m_workspace->plans().empty());
}

struct UnusablePlan
{
    const char* name;
    void (*spoil)(ParsedPlan& plan);
};

void PrintTo(const UnusablePlan& plan, std::ostream* out)
{
    *out << plan.name;
}

class UnusablePlanTest : public WorkspacePlansFixture, public testing::WithParamInterface<UnusablePlan>
{};

TEST_P(UnusablePlanTest, isRefusedWholly)
{
    ParsedPlan plan = samplePlan();
    GetParam().spoil(plan);
    const Result<ImportOutcome> outcome = m_workspace->importPlan(plan);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(outcome.error().message.contains(plan.plan.title));
    reopen();
    EXPECT_TRUE(m_workspace->plans().empty());
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, UnusablePlanTest,
    testing::Values(
        UnusablePlan{"noHash", [](ParsedPlan& plan) { plan.source.sha256.clear(); }},
        UnusablePlan{"badProvinceCode", [](ParsedPlan& plan) { plan.plan.provinceCode = u"52"_s; }},
        UnusablePlan{"areaTwice", [](ParsedPlan& plan) { plan.areas[1].id = u"a1"_s; }},
        UnusablePlan{"measureTwice", [](ParsedPlan& plan) { plan.measures[1].id = u"m1"_s; }},
        UnusablePlan{"measureOfNoArea", [](ParsedPlan& plan) { plan.measures[1].area = u"a9"_s; }},
        UnusablePlan{"targetOfNoMeasure", [](ParsedPlan& plan) { plan.targets[3].measure = u"m9"_s; }},
        UnusablePlan{"targetOfNoTask", [](ParsedPlan& plan) { plan.targets[3].task = u"a1.t9"_s; }},
        UnusablePlan{"targetWithoutId", [](ParsedPlan& plan) { plan.targets[4].id.clear(); }},
        UnusablePlan{"endlessTarget", [](ParsedPlan& plan) { plan.targets[2].value = qInf(); }},
        UnusablePlan{"figureOfNoMeasure", [](ParsedPlan& plan) { plan.figures[1].measure = u"m9"_s; }},
        UnusablePlan{"deliverableTwice", [](ParsedPlan& plan) { plan.deliverables[1].id = u"d1"_s; }}),
    [](const auto& row) { return std::string(row.param.name); });

/// On a server everybody has a name.
class NamelessAuthorTest : public WorkspacePlansFixture
{};

TEST_F(NamelessAuthorTest, isNamedInTheLanguageOfTheMoment)
{
    m_workspace->setAuthor(QString());
    EXPECT_TRUE(m_workspace->author().isEmpty());
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(u"milepost_zh_CN"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&chinese);
    ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
    ObservationEntry entry = noDataEntry(MeasureId(m_workspace->plans().front().id.toString() + u"/m2"_s),
                                         Period(PeriodKind::Year, 2016));
    entry.value = 12;
    ASSERT_TRUE(m_workspace->record(std::vector{entry}));
    EXPECT_EQ(m_workspace->observations(entry.measure).front().author, u"未知"_s);
    QCoreApplication::removeTranslator(&chinese);
}

INSTANTIATE_TEST_SUITE_P(On, WorkspacePlansTest, testing::ValuesIn(enginesHere()), engineName);
INSTANTIATE_TEST_SUITE_P(On, WorkspaceVersionsTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
