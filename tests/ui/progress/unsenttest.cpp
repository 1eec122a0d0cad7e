// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was entered without a server and outlives the window it was entered in.
#include "core/workspace/unsentshelf.h"
#include "tests/support/printers.h"
#include "tests/ui/progress/sharedsheetfixture.h"
#include "ui/common/messagebar.h"
#include "ui/progress/progresspage.h"

#include <QDir>
#include <QMessageBox>
#include <QTimer>

namespace milepost {
namespace {

class UnsentPostgresTest : public SharedSheetFixture
{
protected:
    static QStringList keptFiles() { return QDir(UnsentShelf::usualFolder()).entryList(QDir::Files); }
    bool isShown(const QString& button) const
    {
        return m_window->findChild<QPushButton*>(button)->isVisible();
    }
    /// 张三 enters two figures without a server, and his program is gone before it is back.
    void enterInVain()
    {
        setReachable(false);
        enter(3, 2017, u"6"_s);
        enter(4, 2017, u"8"_s);
        ASSERT_EQ(stateOf(3, 2017), CellState::Unsent);
        closeWindow();
        setReachable(true);
    }
    void press(const QString& button)
    {
        SharedSheetFixture::press(button);
        QCoreApplication::processEvents();
    }
};

TEST_F(UnsentPostgresTest, figuresAreOfferedAgainInTheNextWindow)
{
    enterInVain();
    ASSERT_TRUE(theyRecord(u"m3"_s, 2017, 9));
    openWindow(PageId::Overview);
    EXPECT_EQ(m_window->currentPage(), PageId::Progress) << "where they are offered";
    ASSERT_TRUE(barShows());
    EXPECT_EQ(stateOf(3, 2017), CellState::Unsent);
    EXPECT_EQ(cell(3, 2017).data().toString(), u"6"_s);
    EXPECT_EQ(stateOf(4, 2017), CellState::Contested);
    for (const QString& word : {u"李四"_s, u"9"_s, u"8"_s, u"2017"_s})
        EXPECT_TRUE(barWords().contains(word)) << barWords().toStdString();
    press(u"draftMine"_s);
    EXPECT_EQ(seen(u"m3"_s, 2017), 8);
    EXPECT_EQ(seen(u"m2"_s, 2017), std::nullopt) << "nothing is recorded unasked";
    ASSERT_TRUE(isShown(u"draftRecord"_s));
    press(u"draftRecord"_s);
    EXPECT_EQ(seen(u"m2"_s, 2017), 6);
    EXPECT_TRUE(barGoes());
    EXPECT_EQ(keptFiles(), QStringList());
    ASSERT_TRUE(m_theirs->refresh());
    EXPECT_EQ(history(u"m3"_s, 2017).size(), 2U);
    EXPECT_EQ(history(u"m2"_s, 2017).back().author, u"张三"_s);
    EXPECT_TRUE(m_theirs->verify()->isSound());
}

TEST_F(UnsentPostgresTest, whatTheServerHadTakenIsNotOfferedAndWhatItHadNotIs)
{
    m_proxy->cutAt(ServerProxy::Cut::AfterCommit);
    enter(3, 2017, u"6"_s);
    EXPECT_EQ(stateOf(3, 2017), CellState::Unsent);
    closeWindow();
    EXPECT_FALSE(keptFiles().isEmpty());
    openWindow();
    QCoreApplication::processEvents();
    EXPECT_EQ(stateOf(3, 2017), CellState::Saved);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(keptFiles(), QStringList());
    m_proxy->cutAt(ServerProxy::Cut::BeforeCommit);
    enter(4, 2017, u"8"_s);
    closeWindow();
    openWindow();
    ASSERT_TRUE(barShows());
    press(u"draftRecord"_s);
    EXPECT_EQ(seen(u"m3"_s, 2017), 8);
    ASSERT_TRUE(m_theirs->refresh());
    EXPECT_EQ(history(u"m2"_s, 2017).size(), 1U);
    EXPECT_EQ(history(u"m3"_s, 2017).size(), 1U);
    EXPECT_TRUE(m_theirs->verify()->isSound());
}

TEST_F(UnsentPostgresTest, whatIsDiscardedDoesNotComeBack)
{
    enterInVain();
    openWindow();
    ASSERT_TRUE(barShows());
    press(u"draftForget"_s);
    EXPECT_EQ(stateOf(3, 2017), CellState::Empty);
    EXPECT_EQ(keptFiles(), QStringList());
    closeWindow();
    openWindow();
    QCoreApplication::processEvents();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(UnsentPostgresTest, whatWasClosedMeanwhileStaysMarkedUntilItIsOpen)
{
    enterInVain();
    const Period year(PeriodKind::Year, 2017);
    ASSERT_TRUE(m_theirs->refresh());
    ASSERT_TRUE(m_theirs->closePeriod(year));
    openWindow();
    ASSERT_TRUE(barShows());
    press(u"draftRecord"_s);
    EXPECT_EQ(stateOf(3, 2017), CellState::Refused);
    EXPECT_TRUE(cell(3, 2017).data(SheetModel::SentenceRole).toString().contains(u"closed"_s));
    EXPECT_TRUE(m_window->findChild<MessageBar*>(u"messageBar"_s)->text().contains(u'2'));
    closeWindow();
    ASSERT_TRUE(m_theirs->reopenPeriod(year, u"李四"_s, u"late figures"_s));
    openWindow();
    ASSERT_TRUE(barShows());
    press(u"draftRecord"_s);
    EXPECT_EQ(seen(u"m2"_s, 2017), 6);
    EXPECT_EQ(seen(u"m3"_s, 2017), 8);
}

TEST_F(UnsentPostgresTest, whatBelongsToAPlanThatIsGoneCanOnlyBeDiscarded)
{
    ASSERT_TRUE(m_theirs->importPlan(otherSamplePlan()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->plans().size() == 2; }));
    setReachable(false);
    m_session->workspace()->checkConnection();
    const int row = m_view->model()->rowCount() - 1; // the plan of 520000 comes last
    enter(row, 2017, u"6"_s);
    ASSERT_EQ(stateOf(row, 2017), CellState::Unsent);
    closeWindow();
    setReachable(true);
    ASSERT_TRUE(m_theirs->refresh());
    ASSERT_TRUE(m_theirs->withdrawPlan(m_plan));
    openWindow();
    ASSERT_TRUE(barShows());
    EXPECT_TRUE(barWords().contains(u"not in the workspace any more"_s)) << barWords().toStdString();
    EXPECT_FALSE(isShown(u"draftRecord"_s));
    closeWindow();
    ASSERT_TRUE(m_theirs->reinstatePlan(m_plan));
    openWindow();
    ASSERT_TRUE(barShows());
    EXPECT_TRUE(isShown(u"draftRecord"_s)) << "it was kept";
    press(u"draftForget"_s);
    EXPECT_EQ(keptFiles(), QStringList());
}

TEST_F(UnsentPostgresTest, figuresOfPeriodsOutOfViewCountAndAreRecorded)
{
    setReachable(false);
    enter(3, 2017, u"6"_s);
    auto* page = dynamic_cast<ProgressPage*>(m_window->page(PageId::Progress));
    page->showPeriods(PeriodKind::Month);
    EXPECT_EQ(page->unrecorded(), 1);
    setReachable(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->isConnected(); }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isShown(u"draftRecord"_s); }));
    press(u"draftRecord"_s);
    EXPECT_EQ(seen(u"m2"_s, 2017), 6);
}

TEST_F(UnsentPostgresTest, whoeverIsQuickerAfterTheServerIsBackIsNotWrittenOver)
{
    enterInVain();
    openWindow();
    ASSERT_TRUE(barShows());
    ASSERT_TRUE(theyRecord(u"m2"_s, 2017, 5));
    press(u"draftRecord"_s);
    ASSERT_TRUE(comesToBeSeen(u"m2"_s, 2017, 5));
    EXPECT_TRUE(QTest::qWaitFor([this] { return stateOf(3, 2017) == CellState::Contested; }));
    EXPECT_EQ(seen(u"m3"_s, 2017), 8) << "the other one need not wait";
}

TEST_F(UnsentPostgresTest, theQuestionBeforeLeavingSaysThatTheyStayHere)
{
    setReachable(false);
    enter(3, 2017, u"6"_s);
    const auto answer = [this](const QString& wanted) {
        QTimer::singleShot(0, m_window.get(), [this, wanted] {
            auto* question = m_window->findChild<QMessageBox*>(u"unrecordedQuestion"_s);
            ASSERT_NE(question, nullptr);
            EXPECT_TRUE(question->informativeText().contains(wanted))
                << question->informativeText().toStdString();
            QTest::keyClick(question, Qt::Key_Escape);
        });
        EXPECT_FALSE(m_window->close());
    };
    answer(u"stays on this machine"_s);
    // A disk that takes nothing any more.
    ASSERT_TRUE(QDir(UnsentShelf::usualFolder()).removeRecursively());
    QFile obstacle(UnsentShelf::usualFolder());
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    enter(4, 2017, u"8"_s);
    EXPECT_TRUE(m_window->findChild<MessageBar*>(u"messageBar"_s)->isVisible());
    answer(u"is lost"_s);
}

TEST_F(UnsentPostgresTest, aDamagedFileIsSaidAndPutAside)
{
    enterInVain();
    const QString name = QDir(UnsentShelf::usualFolder()).entryList({u"*.json"_s}).front();
    QFile file(QDir(UnsentShelf::usualFolder()).filePath(name));
    ASSERT_TRUE(file.resize(file.size() - 9));
    openWindow();
    EXPECT_TRUE(m_window->findChild<MessageBar*>(u"messageBar"_s)->text().contains(u".damaged"_s));
    QCoreApplication::processEvents();
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(keptFiles().front().endsWith(u".damaged"_s));
}

} // namespace
} // namespace milepost
