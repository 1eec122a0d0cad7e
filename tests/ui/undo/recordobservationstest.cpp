// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/recordobservations.h"

#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"

#include <QUndoStack>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class RecordObservationsTest : public WorkspaceFixture
{
protected:
    void push(std::vector<ObservationEntry> entries)
    {
        pushUnlessIdle(m_stack, std::make_unique<RecordObservations>(
                                    *m_workspace, std::move(entries),
                                    [this](const Error& error) { m_errors.append(error.message); }));
    }

    QUndoStack m_stack;
    QStringList m_errors;
};

TEST_F(RecordObservationsTest, recordsUndoesAndRedoes)
{
    push({entry(u"m2"_s, 2016, 12)});
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    m_stack.redo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_TRUE(m_errors.isEmpty());
}

TEST_F(RecordObservationsTest, takesManyCellsAsOneStep)
{
    push({entry(u"m2"_s, 2016, 12), entry(u"m2"_s, 2017, 20), entry(u"m3"_s, 2016, 55)});
    ASSERT_EQ(m_stack.count(), 1);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2017), std::nullopt);
    EXPECT_EQ(valueOf(u"m3"_s, 2016), std::nullopt);
}

TEST_F(RecordObservationsTest, undoBringsBackTheRevisionWithItsSourceAndStatus)
{
    ObservationEntry first = entry(u"m2"_s, 2016, 12);
    first.source = u"示例来源"_s;
    first.status = ObservationStatus::Provisional;
    push({first});
    m_stack.clear();
    push({entry(u"m2"_s, 2016, 15)});
    m_stack.undo();
    const std::vector<Observation> current = m_workspace->observations(measure(u"m2"_s));
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(current[0].value, 12);
    EXPECT_EQ(current[0].source, u"示例来源"_s);
    EXPECT_EQ(current[0].status, ObservationStatus::Provisional);
}

TEST_F(RecordObservationsTest, mergesEditsOfTheSameCell)
{
    push({entry(u"m2"_s, 2016, 12)});
    push({entry(u"m2"_s, 2016, 13)});
    EXPECT_EQ(m_stack.count(), 1);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
}

TEST_F(RecordObservationsTest, keepsEditsOfTwoCellsApart)
{
    push({entry(u"m2"_s, 2016, 12)});
    push({entry(u"m2"_s, 2017, 13)});
    EXPECT_EQ(m_stack.count(), 2);
}

TEST_F(RecordObservationsTest, keepsValueAndDescriptionApart)
{
    push({entry(u"m2"_s, 2016, 12)});
    ObservationEntry described = entry(u"m2"_s, 2016, 12);
    described.note = u"示例说明"_s;
    push({described});
    ASSERT_EQ(m_stack.count(), 2);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
}

TEST_F(RecordObservationsTest, returningToTheFirstValueLeavesNoStep)
{
    push({entry(u"m2"_s, 2016, 12)});
    m_stack.clear();
    push({entry(u"m2"_s, 2016, 13)});
    push({entry(u"m2"_s, 2016, 12)});
    EXPECT_EQ(m_stack.count(), 0);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
}

TEST_F(RecordObservationsTest, sameValueIsNoStepAndKeepsTheRedoHistory)
{
    push({entry(u"m2"_s, 2016, 12)});
    push({entry(u"m2"_s, 2017, 20)});
    m_stack.undo();
    push({entry(u"m2"_s, 2016, 12)});
    EXPECT_TRUE(m_stack.canRedo());
}

TEST_F(RecordObservationsTest, clearingAnEmptyCellIsNoStep)
{
    push({noDataEntry(measure(u"m2"_s), Period(PeriodKind::Year, 2016))});
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(RecordObservationsTest, undoOfAClearingBringsTheFigureBack)
{
    push({entry(u"m2"_s, 2016, 12)});
    push({noDataEntry(measure(u"m2"_s), Period(PeriodKind::Year, 2016))});
    ASSERT_EQ(m_stack.count(), 2);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
}

TEST_F(RecordObservationsTest, zeroIsAValueAndNotNoData)
{
    push({entry(u"m2"_s, 2016, 0)});
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 0.0);
    push({noDataEntry(measure(u"m2"_s), Period(PeriodKind::Year, 2016))});
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
}

TEST_F(RecordObservationsTest, failingRecordIsReportedAndLeavesNoStep)
{
    ObservationEntry wrong = entry(u"m2"_s, 2016, 12);
    wrong.measure = MeasureId(u"nowhere/m9"_s);
    push({wrong});
    EXPECT_EQ(m_stack.count(), 0);
    EXPECT_EQ(m_errors.size(), 1);
}

TEST_F(RecordObservationsTest, failingUndoIsReportedAndDropsTheStep)
{
    push({entry(u"m2"_s, 2016, 12)});
    ASSERT_TRUE(m_workspace->withdrawPlan(m_plan));
    m_stack.undo();
    EXPECT_EQ(m_errors.size(), 1);
    EXPECT_EQ(m_stack.count(), 0);
    ASSERT_TRUE(m_workspace->reinstatePlan(m_plan));
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
}

TEST_F(RecordObservationsTest, saysWhatItDid)
{
    push({entry(u"m2"_s, 2016, 12)});
    EXPECT_TRUE(m_stack.undoText().contains(u"示例众创空间"_s));
    EXPECT_TRUE(m_stack.undoText().contains(u"2016"_s));
}

} // namespace
} // namespace milepost
