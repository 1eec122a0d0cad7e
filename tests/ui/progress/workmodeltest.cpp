// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/workmodel.h"

#include "core/workspace/past.h"
#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/ui/progress/sheetfixture.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WorkModelTest : public SheetFixture
{
protected:
    /// The row of an item by its name.
    int row(const QString& name) const
    {
        for (int row = 0; row < m_work.rowCount(); ++row) {
            if (m_work.index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    bool type(const QString& name, int column, const QString& text)
    {
        return m_work.setData(m_work.index(row(name), column), text);
    }
    QString shown(const QString& name, int column) const
    {
        return m_work.index(row(name), column).data().toString();
    }
};

const QString kTask = u"示例任务"_s;
const QString kDeliverable = u"建成示例平台"_s;

TEST_F(WorkModelTest, keepsTheModelContract)
{
    const ModelContract contract(m_work);
    type(kTask, WorkModel::StateColumn, u"2"_s);
    m_work.reload(m_context, Grouping::Agency);
    m_work.reload({}, Grouping::Area);
}

TEST_F(WorkModelTest, putsEachTaskBeforeItsDeliverables)
{
    ASSERT_GE(row(kTask), 1);
    EXPECT_EQ(row(kDeliverable), row(kTask) + 1);
    EXPECT_EQ(shown(kDeliverable, WorkModel::DueColumn), u"2018"_s);
    EXPECT_EQ(shown(kTask, WorkModel::AgencyColumn), u"示例农业厅"_s);
    EXPECT_EQ(m_work.flags(m_work.index(0, 0)), Qt::NoItemFlags);
    EXPECT_FALSE(m_work.flags(m_work.index(row(kTask), WorkModel::NameColumn)).testFlag(Qt::ItemIsEditable));
}

TEST_F(WorkModelTest, opensNoEditorOnAnEarlierDay)
{
    const QModelIndex state = m_work.index(row(kTask), WorkModel::StateColumn);
    EXPECT_TRUE(m_work.flags(state).testFlag(Qt::ItemIsEditable));
    markPast(*m_workspace);
    EXPECT_FALSE(m_work.flags(state).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(m_work.flags(state).testFlag(Qt::ItemIsSelectable));
}

TEST_F(WorkModelTest, groupsByAgency)
{
    m_work.reload(m_context, Grouping::Agency);
    EXPECT_TRUE(m_work.index(row(kTask) - 1, 0).data().toString().endsWith(u"示例农业厅"));
}

TEST_F(WorkModelTest, showsWhatTheFilterLetsThrough)
{
    m_context.filter.agency = u"示例农业厅"_s;
    m_work.reload(m_context, Grouping::Area);
    EXPECT_EQ(m_work.rowCount(), 2);
    EXPECT_EQ(row(kDeliverable), -1);
}

TEST_F(WorkModelTest, recordsStateShareDayAndNoteAsTyped)
{
    EXPECT_TRUE(type(kTask, WorkModel::PercentColumn, u"４０％"_s));
    EXPECT_EQ(shown(kTask, WorkModel::StateColumn), u"In progress"_s);
    EXPECT_TRUE(type(kTask, WorkModel::ExpectedColumn, u"2018年6月"_s));
    EXPECT_TRUE(type(kTask, WorkModel::NoteColumn, u"招标已完成"_s));
    EXPECT_TRUE(type(kTask, WorkModel::StateColumn, u"3"_s));
    const std::optional<StatusReport> report =
        m_workspace->status({m_plan, WorkItem::Kind::Task, u"a1.t1"_s});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->state, WorkState::Done);
    EXPECT_EQ(report->percent, 40.0);
    EXPECT_EQ(report->expected, QDate(2018, 6, 30));
    EXPECT_EQ(report->note, u"招标已完成"_s);
    EXPECT_EQ(m_stack.count(), 4);
    m_stack.undo();
    EXPECT_EQ(shown(kTask, WorkModel::StateColumn), u"In progress"_s);
    m_stack.setIndex(0);
    EXPECT_EQ(shown(kTask, WorkModel::StateColumn), QString());
    m_stack.redo();
    EXPECT_EQ(shown(kTask, WorkModel::PercentColumn), u"40%"_s);
}

TEST_F(WorkModelTest, anEmptyTextTakesAPartBack)
{
    type(kTask, WorkModel::PercentColumn, u"40"_s);
    type(kTask, WorkModel::PercentColumn, QString());
    EXPECT_EQ(shown(kTask, WorkModel::PercentColumn), QString());
    EXPECT_EQ(shown(kTask, WorkModel::StateColumn), u"In progress"_s);
    type(kTask, WorkModel::StateColumn, QString());
    EXPECT_EQ(shown(kTask, WorkModel::StateColumn), QString());
}

TEST_F(WorkModelTest, refusesWhatItDoesNotUnderstand)
{
    EXPECT_FALSE(type(kTask, WorkModel::StateColumn, u"9"_s));
    EXPECT_FALSE(type(kTask, WorkModel::PercentColumn, u"140"_s));
    EXPECT_FALSE(type(kTask, WorkModel::ExpectedColumn, u"2018-02-30"_s));
    EXPECT_EQ(m_stack.count(), 0);
    ASSERT_EQ(m_failures.size(), 3);
    EXPECT_TRUE(m_failures[2].contains(u"2018-02-30"));
}

TEST_F(WorkModelTest, aBlockIsOneStep)
{
    const int first = row(kTask);
    EXPECT_TRUE(m_work.enter({{m_work.index(first, WorkModel::StateColumn), u"推进中"_s},
                              {m_work.index(first, WorkModel::PercentColumn), u"10"_s},
                              {m_work.index(first + 1, WorkModel::StateColumn), u"未启动"_s}}));
    EXPECT_EQ(m_stack.count(), 1);
    EXPECT_EQ(shown(kDeliverable, WorkModel::StateColumn), u"Not started"_s);
    EXPECT_EQ(shown(kTask, WorkModel::PercentColumn), u"10%"_s);
}

TEST_F(WorkModelTest, waitsForAnAuthor)
{
    m_workspace->setAuthor({});
    bool asked = false;
    QObject::connect(&m_drafts, &Drafts::authorNeeded, &m_drafts, [&asked] { asked = true; });
    EXPECT_FALSE(type(kTask, WorkModel::StateColumn, u"1"_s));
    EXPECT_TRUE(asked);
}

TEST(WorkTextsTest, readsDaysAsOfficersWriteThem)
{
    EXPECT_EQ(dayFromTyped(u"2018-06-15"_s), QDate(2018, 6, 15));
    EXPECT_EQ(dayFromTyped(u"2018.2"_s), QDate(2018, 2, 28));
    EXPECT_EQ(dayFromTyped(u"２０１８年"_s), QDate(2018, 12, 31));
    EXPECT_EQ(dayFromTyped(u"2018年6月15日"_s), QDate(2018, 6, 15));
    EXPECT_EQ(dayFromTyped(u"2018-13"_s), std::nullopt);
    EXPECT_EQ(dayFromTyped(u"soon"_s), std::nullopt);
}

} // namespace
} // namespace milepost
