// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of tasks and deliverables of one of two officers who report on a server.
#include "tests/support/printers.h"
#include "tests/ui/progress/sharedsheetfixture.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/workmodel.h"
#include "ui/progress/workview.h"

#include <QUndoStack>

namespace milepost {
namespace {

class PostgresReportTest : public SharedSheetFixture
{
protected:
    void SetUp() override
    {
        SharedSheetFixture::SetUp();
        if (!IsSkipped())
            showReports();
    }
    void showReports()
    {
        auto* page = dynamic_cast<ProgressPage*>(m_window->page(PageId::Progress));
        page->showContent(SheetContent::WorkItems);
        m_work = m_window->findChild<WorkView*>(u"workView"_s);
        QCoreApplication::processEvents();
    }

    WorkItem task() const { return {m_plan, WorkItem::Kind::Task, u"a1.t1"_s}; }
    QModelIndex cell(const WorkItem& item, int column) const
    {
        const auto* model = qobject_cast<const WorkModel*>(m_work->model());
        return model->index(model->rowOf(item), column);
    }
    QString shown(int column) const { return cell(task(), column).data().toString(); }
    /// The one that is open: others may only wait to be deleted.
    QuantityEdit* field() const
    {
        const QList<QuantityEdit*> fields = m_work->findChildren<QuantityEdit*>();
        return fields.isEmpty() ? nullptr : fields.back();
    }
    void beginTyping(int column, const QString& keys)
    {
        m_work->setFocus();
        m_work->setCurrentIndex(cell(task(), column));
        QTest::keyClicks(m_work, keys.left(1));
        ASSERT_NE(field(), nullptr);
        QTest::keyClicks(field(), keys.mid(1));
    }
    void report(int column, const QString& keys)
    {
        beginTyping(column, keys);
        QTest::keyClick(field(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    bool theyReport(WorkState state, std::optional<double> percent, const QString& note = {}) const
    {
        return m_theirs->refresh() &&
               m_theirs->recordStatus(std::vector{StatusEntry{task(), state, percent, {}, note}});
    }
    std::optional<StatusReport> seenReport() const { return m_session->workspace()->status(task()); }
    std::vector<StatusReport> reports() const
    {
        EXPECT_TRUE(m_theirs->refresh());
        return m_theirs->statusHistory(task()).value();
    }
    void pressed(const QString& button)
    {
        press(button);
        QCoreApplication::processEvents();
    }

    WorkView* m_work = nullptr;
};

TEST_F(PostgresReportTest, whoeverReportsOnWhatAnotherReportedOnChooses)
{
    beginTyping(WorkModel::PercentColumn, u"60"_s);
    ASSERT_TRUE(theyReport(WorkState::Stopped, 30, u"资金未到位"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return seenReport().has_value(); })) << "while it is half-typed";
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_TRUE(barShows());
    EXPECT_EQ(m_work->currentIndex().row(), cell(task(), 0).row() + 1) << "one line further";
    EXPECT_EQ(seenReport()->state, WorkState::Stopped) << "nothing is overwritten unseen";
    for (const QString& word :
         {u"示例任务"_s, u"李四"_s, u"Stopped"_s, u"30%"_s, u"资金未到位"_s, u"In progress, 60%"_s})
        EXPECT_TRUE(barWords().contains(word)) << barWords().toStdString();
    EXPECT_EQ(shown(WorkModel::ReportedColumn), u"Not recorded"_s);
    EXPECT_EQ(shown(WorkModel::PercentColumn), u"60%"_s) << "one's own stays in its line";
    const auto* saved = m_window->findChild<QLabel*>(u"statusSaved"_s);
    EXPECT_TRUE(saved->text().contains(u"not recorded"_s)) << saved->text().toStdString();
    pressed(u"draftMine"_s);
    EXPECT_FALSE(saved->text().contains(u"not recorded"_s));
    EXPECT_EQ(seenReport()->percent, 60.0);
    EXPECT_EQ(seenReport()->state, WorkState::InProgress) << "what theirs says is not put into his mouth";
    EXPECT_TRUE(barGoes());
    ASSERT_EQ(reports().size(), 2U);
    EXPECT_EQ(reports().back().supersedes, reports().front().id);
    m_session->undoStack()->undo();
    EXPECT_EQ(seenReport()->percent, 30.0);
    EXPECT_TRUE(m_theirs->verify()->isSound());
}

TEST_F(PostgresReportTest, aReportThatWasNotInViewYetIsAskedAboutToo)
{
    ASSERT_TRUE(theyReport(WorkState::Done, {}));
    ASSERT_FALSE(seenReport());
    auto* model = qobject_cast<WorkModel*>(m_work->model());
    EXPECT_FALSE(model->enter({{cell(task(), WorkModel::StateColumn), u"2"_s}}));
    EXPECT_EQ(seenReport()->state, WorkState::Done);
    ASSERT_TRUE(barShows());
    m_work->setCurrentIndex(cell(task(), WorkModel::StateColumn));
    QTest::keyClick(m_work, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_window->findChild<QPushButton*>(u"draftTheirs"_s)->hasFocus());
    pressed(u"draftTheirs"_s);
    EXPECT_TRUE(barGoes());
    EXPECT_EQ(shown(WorkModel::StateColumn), u"Done"_s);
    EXPECT_EQ(reports().size(), 1U);
}

TEST_F(PostgresReportTest, onesOwnReportCanBeEditedInKnowledgeOfTheirs)
{
    beginTyping(WorkModel::StateColumn, u"2"_s);
    ASSERT_TRUE(theyReport(WorkState::Done, {}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return seenReport().has_value(); }));
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_TRUE(barShows());
    auto* page = dynamic_cast<ProgressPage*>(m_window->page(PageId::Progress));
    page->showContent(SheetContent::Measures);
    EXPECT_TRUE(bar()->isVisible()) << "above either sheet";
    pressed(u"draftEdit"_s);
    EXPECT_TRUE(m_work->isVisible());
    ASSERT_NE(field(), nullptr);
    field()->clear();
    QTest::keyClicks(field(), u"4"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(seenReport()->state, WorkState::Stopped);
    EXPECT_TRUE(barGoes());
}

TEST_F(PostgresReportTest, escapeGivesOnesOwnReportUp)
{
    setReachable(false);
    report(WorkModel::StateColumn, u"2"_s);
    EXPECT_EQ(shown(WorkModel::ReportedColumn), u"Not recorded"_s);
    m_work->setCurrentIndex(cell(task(), WorkModel::StateColumn));
    QTest::keyClick(m_work, Qt::Key_Escape);
    EXPECT_EQ(shown(WorkModel::StateColumn), QString());
    EXPECT_TRUE(barGoes());
}

TEST_F(PostgresReportTest, whatIsReportedWithoutAServerIsOfferedInTheNextWindow)
{
    setReachable(false);
    report(WorkModel::StateColumn, u"2"_s);
    report(WorkModel::PercentColumn, u"40"_s);
    report(WorkModel::NoteColumn, u"tendered"_s);
    EXPECT_EQ(shown(WorkModel::StateColumn), u"In progress"_s);
    enter(3, 2017, u"6"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(barWords().contains(u"1 figure"_s) && barWords().contains(u"1 report"_s))
        << barWords().toStdString();
    closeWindow();
    setReachable(true);
    openWindow();
    showReports();
    ASSERT_TRUE(barShows());
    EXPECT_EQ(shown(WorkModel::NoteColumn), u"tendered"_s);
    EXPECT_TRUE(barWords().contains(u"1 figure"_s) && barWords().contains(u"1 report"_s))
        << barWords().toStdString();
    pressed(u"draftRecord"_s);
    EXPECT_TRUE(barGoes());
    EXPECT_EQ(seen(u"m2"_s, 2017), 6);
    ASSERT_EQ(reports().size(), 1U) << "all of it is one report";
    const StatusEntry expected{task(), WorkState::InProgress, 40, {}, u"tendered"_s};
    EXPECT_EQ(static_cast<const StatusEntry&>(reports().front()), expected);
    EXPECT_EQ(reports().front().author, u"张三"_s);
    EXPECT_TRUE(m_theirs->verify()->isSound());
}

TEST_F(PostgresReportTest, whatAnotherReportedMeanwhileIsAskedAboutWhenTheServerIsBack)
{
    ASSERT_TRUE(theyReport(WorkState::InProgress, 10));
    ASSERT_TRUE(QTest::qWaitFor([this] { return seenReport().has_value(); }));
    setReachable(false);
    report(WorkModel::PercentColumn, u"40"_s);
    ASSERT_TRUE(theyReport(WorkState::InProgress, 50));
    setReachable(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->isConnected(); }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return barWords().contains(u"50%"_s); }))
        << barWords().toStdString();
    EXPECT_TRUE(barWords().contains(u"40%"_s)) << barWords().toStdString();
    pressed(u"draftTheirs"_s);
    EXPECT_EQ(shown(WorkModel::PercentColumn), u"50%"_s);
    EXPECT_EQ(reports().size(), 2U);
}

} // namespace
} // namespace milepost
