// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/withdrawpublished.h"

#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"

#include <QUndoStack>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WithdrawPublishedTest : public WorkspaceFixture
{
protected:
    WithdrawPublishedTest()
    {
        ObservationEntry published = entry(u"m2"_s, 2016, 12);
        published.origin = ObservationOrigin::Published;
        published.source = u"示例统计局"_s;
        ObservationEntry another = entry(u"m3"_s, 2016, 55);
        another.origin = ObservationOrigin::Published;
        EXPECT_TRUE(m_workspace->record(std::vector{published, another, entry(u"m2"_s, 2017, 20)}));
    }

    void withdraw() { pushUnlessIdle(m_stack, std::make_unique<WithdrawPublished>(*m_workspace, nullptr)); }

    QUndoStack m_stack;
};

TEST_F(WithdrawPublishedTest, takesThemOutInOneStepAndLeavesTheOfficersFigures)
{
    withdraw();
    EXPECT_EQ(m_stack.count(), 1);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    EXPECT_EQ(valueOf(u"m3"_s, 2016), std::nullopt);
    EXPECT_EQ(valueOf(u"m2"_s, 2017), 20);
}

TEST_F(WithdrawPublishedTest, undoPutsThemBackAsPublished)
{
    withdraw();
    m_stack.undo();
    const std::vector<Observation> current = m_workspace->observations(measure(u"m2"_s));
    ASSERT_EQ(current.size(), 2U);
    EXPECT_EQ(current[0].value, 12);
    EXPECT_EQ(current[0].origin, ObservationOrigin::Published);
    EXPECT_EQ(current[0].source, u"示例统计局"_s);
}

TEST_F(WithdrawPublishedTest, canBeDoneAgainAfterUndo)
{
    withdraw();
    m_stack.undo();
    withdraw();
    EXPECT_EQ(valueOf(u"m3"_s, 2016), std::nullopt);
}

TEST_F(WithdrawPublishedTest, withoutPublishedFiguresThereIsNoStep)
{
    withdraw();
    withdraw();
    EXPECT_EQ(m_stack.count(), 1);
}

} // namespace
} // namespace milepost
