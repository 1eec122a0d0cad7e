// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"
#include "ui/undo/importplans.h"
#include "ui/undo/withdrawplan.h"

#include <QUndoStack>

namespace milepost {
namespace {

class PlanCommandsTest : public WorkspaceFixture
{
protected:
    void import(std::vector<PlanImport> imports)
    {
        pushUnlessIdle(m_stack,
                       std::make_unique<ImportPlans>(
                           *m_workspace, std::move(imports),
                           [this](const std::vector<ImportOutcome>& outcomes) { m_outcomes = outcomes; },
                           [this](const Error& error) { m_errors.append(error.message); }));
    }

    QUndoStack m_stack;
    std::vector<ImportOutcome> m_outcomes;
    QStringList m_errors;
};

TEST_F(PlanCommandsTest, importIsOneStepThatCanBeUndoneAndRedone)
{
    import({{ otherSamplePlan() }});
    EXPECT_EQ(m_workspace->plans().size(), 2U);
    EXPECT_EQ(m_stack.count(), 1);
    m_stack.undo();
    EXPECT_EQ(m_workspace->plans().size(), 1U);
    m_stack.redo();
    EXPECT_EQ(m_workspace->plans().size(), 2U);
    EXPECT_EQ(m_outcomes.size(), 1U);
    EXPECT_TRUE(m_errors.isEmpty());
}

TEST_F(PlanCommandsTest, importOfTheSameDocumentSaysSoAndLeavesNoStep)
{
    import({{ samplePlan() }});
    ASSERT_EQ(m_outcomes.size(), 1U);
    EXPECT_TRUE(m_outcomes[0].alreadyPresent);
    EXPECT_EQ(m_outcomes[0].plan, m_plan);
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(PlanCommandsTest, importThatFailsIsReported)
{
    ParsedPlan broken = otherSamplePlan();
    broken.targets.front().area = QStringLiteral("a99");
    import({{samplePlan()}, { broken }});
    EXPECT_EQ(m_errors.size(), 1);
    EXPECT_EQ(m_stack.count(), 0);
    EXPECT_EQ(m_workspace->plans().size(), 1U);
}

TEST_F(PlanCommandsTest, undoingAVersionPutsTheEarlierOneBackWithWhatWasRecordedSince)
{
    PlanImport import{samplePlan(), {}, m_plan};
    import.plan.source.sha256 = QString(64, QLatin1Char('c'));
    for (Measure& measure : import.plan.measures)
        measure.continues = measureIdOf(m_plan, measure);
    this->import({import});
    ASSERT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_NE(m_workspace->plans().front().id, m_plan);
    ASSERT_TRUE(m_workspace->record(std::vector{entry(QStringLiteral("m2"), 2016, 12)}));
    m_stack.undo();
    ASSERT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_EQ(m_workspace->plans().front().id, m_plan);
    EXPECT_EQ(valueOf(QStringLiteral("m2"), 2016), 12);
    m_stack.redo();
    ASSERT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_NE(m_workspace->plans().front().id, m_plan);
    EXPECT_EQ(valueOf(QStringLiteral("m2"), 2016), 12);
    EXPECT_TRUE(m_errors.isEmpty());
}

TEST_F(PlanCommandsTest, withdrawnPlanComesBackWithItsFigures)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(QStringLiteral("m2"), 2016, 12)}));
    pushUnlessIdle(m_stack, std::make_unique<WithdrawPlan>(*m_workspace, m_plan, nullptr));
    EXPECT_TRUE(m_workspace->plans().empty());
    m_stack.undo();
    ASSERT_EQ(m_workspace->plans().size(), 1U);
    EXPECT_EQ(valueOf(QStringLiteral("m2"), 2016), 12);
}

TEST_F(PlanCommandsTest, withdrawingAPlanThatIsNotThereIsNoStep)
{
    pushUnlessIdle(m_stack,
                   std::make_unique<WithdrawPlan>(*m_workspace, PlanId(QStringLiteral("000000-0")), nullptr));
    EXPECT_EQ(m_stack.count(), 0);
}

} // namespace
} // namespace milepost
