// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assessmentrules.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/core/assessment/inputs.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleplans.h"

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

TEST(AssessmentRulesTest, goThroughTheirStoredForm)
{
    AssessmentRules rules;
    rules.bands = {1.1, 0.9, 0.5, 0.1, 1.5};
    rules.choices.insert(MeasureId(u"p/m1"_s), {Method::GrowthPath, std::nullopt, false});
    rules.choices.insert(MeasureId(u"p/m2"_s), {std::nullopt, Direction::LessIsBetter, std::nullopt});
    const Result<AssessmentRules> read = assessmentRulesFromJson(jsonText(rules));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, rules);
}

TEST(AssessmentRulesTest, whatCannotBeReadIsRefused)
{
    EXPECT_FALSE(assessmentRulesFromJson(u"{"_s));
    EXPECT_FALSE(assessmentRulesFromJson(u"[]"_s));
    EXPECT_FALSE(assessmentRulesFromJson(uR"({"bands":{"on_track":2}})"_s));
    EXPECT_EQ(*assessmentRulesFromJson(u"{}"_s), AssessmentRules{});
}

class WorkspaceRulesTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        Result<Catalogue> loaded = Catalogue::load();
        ASSERT_TRUE(loaded);
        m_catalogue = std::move(*loaded);
        open();
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        const PlanRecord& plan = m_workspace->plans().front();
        m_measure = plan.measureId(plan.content.measures[2]); // 52 % in 2014, 65 % promised for 2018
        ObservationEntry entry = noDataEntry(m_measure, Period(PeriodKind::Year, 2016));
        entry.value = 58.0;
        ASSERT_TRUE(m_workspace->record(std::span(&entry, 1)));
    }

    void open()
    {
        Result<std::unique_ptr<Workspace>> opened = m_place.open(m_catalogue, m_clock);
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
    }

    TestPlace m_place{GetParam()};
    Catalogue m_catalogue;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    MeasureId m_measure;
};

TEST_P(WorkspaceRulesTest, areKeptWithTheWorkspaceAndAudited)
{
    int told = 0;
    QObject::connect(m_workspace.get(), &Workspace::assessmentRulesChanged, [&told] { ++told; });
    const Bands bands{1.2, 0.92, 0.5, 0.05, 1.3};
    ASSERT_TRUE(m_workspace->setBands(bands));
    ASSERT_TRUE(m_workspace->setBands(bands)); // says nothing new
    ASSERT_TRUE(m_workspace->setChoices(m_measure, {Method::GrowthPath, std::nullopt, std::nullopt}));
    EXPECT_EQ(told, 2);
    m_workspace.reset();
    open();
    EXPECT_EQ(m_workspace->assessmentRules().bands, bands);
    EXPECT_EQ(m_workspace->assessmentRules().choices.value(m_measure).method, Method::GrowthPath);
    EXPECT_TRUE(m_workspace->verify());
    ASSERT_TRUE(m_workspace->setChoices(m_measure, {}));
    EXPECT_TRUE(m_workspace->assessmentRules().choices.isEmpty());
}

TEST_P(WorkspaceRulesTest, unsoundOnesChangeNothing)
{
    EXPECT_FALSE(m_workspace->setBands({.ahead = 0.5}));
    EXPECT_FALSE(m_workspace->setChoices(MeasureId(u"nothing"_s), {}));
    EXPECT_EQ(m_workspace->assessmentRules(), AssessmentRules{});
}

TEST_P(WorkspaceRulesTest, decideTheVerdict)
{
    Scoreboard board(*m_workspace, m_catalogue, QDate(2017, 7, 1));
    EXPECT_EQ(board.standing(m_measure).verdict, Verdict::Behind); // ρ = 0.923
    ASSERT_TRUE(m_workspace->setBands({1.05, 0.92, 0.6, 0.05, 1.3}));
    board.takeRules();
    EXPECT_EQ(board.standing(m_measure).verdict, Verdict::OnTrack);
    EXPECT_EQ(board.headline(m_measure).verdict, Verdict::OnTrack);
    ASSERT_TRUE(m_workspace->setChoices(m_measure, {Method::GrowthPath, std::nullopt, std::nullopt}));
    board.takeRules();
    EXPECT_EQ(board.standing(m_measure).method, Method::GrowthPath);
    ASSERT_TRUE(m_workspace->setChoices(m_measure, {std::nullopt, Direction::LessIsBetter, std::nullopt}));
    board.takeRules();
    EXPECT_EQ(board.standing(m_measure).verdict, Verdict::NotAssessable);
}

TEST_P(WorkspaceRulesTest, anotherDateIsJudgedAsIfMadeForIt)
{
    Scoreboard moved(*m_workspace, m_catalogue, QDate(2015, 7, 1));
    for (const QDate date : {QDate(2016, 12, 31), QDate(2019, 1, 1), QDate(2016, 6, 30), QDate(2030, 1, 1)}) {
        moved.setAsOf(date);
        const Scoreboard made(*m_workspace, m_catalogue, date);
        const PlanRecord& plan = m_workspace->plans().front();
        for (const Measure& measure : plan.content.measures) {
            const MeasureId id = plan.measureId(measure);
            EXPECT_EQ(moved.standing(id).verdict, made.standing(id).verdict);
            EXPECT_EQ(moved.standing(id).verdict, made.headline(id).verdict);
            EXPECT_EQ(moved.standing(id).scheduleRatio, made.headline(id).scheduleRatio);
            EXPECT_EQ(moved.headlineYear(id), made.headlineYear(id));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(On, WorkspaceRulesTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
