// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one of two officers who enter figures on a server, which can go and come back.
#include "core/store/serverrights.h"
#include "tests/support/printers.h"
#include "tests/ui/progress/sharedsheetfixture.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QMessageBox>
#include <QTimer>
#include <QUndoStack>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class PostgresSheetTest : public SharedSheetFixture
{};

TEST_F(PostgresSheetTest, othersFiguresComeIntoViewAndLeaveWhatOneIsDoing)
{
    enter(3, 2016, u"5"_s);
    ASSERT_EQ(seen(u"m2"_s, 2016), 5);
    goTo(4, 2017);
    m_view->selectionModel()->select(QItemSelection(cell(3, 2016), cell(4, 2017)),
                                     QItemSelectionModel::ClearAndSelect);
    type(u"12"_s);
    ASSERT_TRUE(theyRecord(u"m1"_s, 2016, 7));
    ASSERT_TRUE(comesToBeSeen(u"m1"_s, 2016, 7)) << "while the cell is half-typed";
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"12"_s);
    EXPECT_EQ(m_view->currentIndex(), cell(4, 2017));
    EXPECT_EQ(m_view->selectionModel()->selectedIndexes().size(), 4);
    EXPECT_EQ(m_session->undoStack()->count(), 1);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(seen(u"m3"_s, 2017), 12);
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    EXPECT_EQ(seen(u"m2"_s, 2016), std::nullopt);
    EXPECT_EQ(seen(u"m1"_s, 2016), 7);
}

TEST_F(PostgresSheetTest, aPlanThatComesInLeavesWhatIsBeingTyped)
{
    goTo(4, 2017);
    type(u"12"_s);
    ASSERT_TRUE(m_theirs->importPlan(otherSamplePlan()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->plans().size() == 2; }));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"12"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(seen(u"m3"_s, 2017), 12);
}

TEST_F(PostgresSheetTest, whoeverWritesOverAnothersFigureChooses)
{
    goTo(3, 2016);
    type(u"15"_s);
    ASSERT_TRUE(theyRecord(u"m2"_s, 2016, 12));
    ASSERT_TRUE(comesToBeSeen(u"m2"_s, 2016, 12));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(seen(u"m2"_s, 2016), 12) << "nothing is overwritten unseen";
    EXPECT_EQ(stateOf(3, 2016), CellState::Contested);
    ASSERT_TRUE(barShows());
    for (const QString& word : {u"李四"_s, u"12"_s, u"15"_s, u"2016"_s})
        EXPECT_TRUE(barWords().contains(word)) << barWords().toStdString();
    press(u"draftMine"_s);
    EXPECT_EQ(seen(u"m2"_s, 2016), 15);
    EXPECT_TRUE(barGoes());
    ASSERT_EQ(history(u"m2"_s, 2016).size(), 2U);
    EXPECT_EQ(history(u"m2"_s, 2016).back().supersedes, history(u"m2"_s, 2016).front().id);
}

TEST_F(PostgresSheetTest, anothersFigureCanBeLeftAndOnesOwnEditedWithTheKeyboard)
{
    for (const int year : {2016, 2017}) {
        goTo(3, year);
        type(u"15"_s);
        ASSERT_TRUE(theyRecord(u"m2"_s, year, 12));
        ASSERT_TRUE(comesToBeSeen(u"m2"_s, year, 12));
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    ASSERT_TRUE(barShows());
    goTo(3, 2016);
    QTest::keyClick(m_view, Qt::Key_Escape);
    EXPECT_EQ(stateOf(3, 2016), CellState::Saved);
    EXPECT_EQ(cell(3, 2016).data().toString(), u"12"_s);
    goTo(3, 2017);
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_window->findChild<QPushButton*>(u"draftTheirs"_s)->hasFocus());
    press(u"draftEdit"_s);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"15"_s);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClicks(editor(), u"6"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(seen(u"m2"_s, 2017), 16) << "edited in knowledge of theirs, it is recorded";
    EXPECT_TRUE(barGoes());
}

TEST_F(PostgresSheetTest, ofAPasteOnlyWhatAnotherWroteOverMeanwhileIsAskedAbout)
{
    goTo(3, 2016);
    QGuiApplication::clipboard()->setText(u"10\t11"_s);
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(theyRecord(u"m2"_s, 2017, 12));
    ASSERT_TRUE(comesToBeSeen(u"m2"_s, 2017, 12)) << "while the paste is shown and not yet accepted";
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(seen(u"m2"_s, 2016), 10);
    EXPECT_EQ(seen(u"m2"_s, 2017), 12);
    EXPECT_EQ(stateOf(3, 2017), CellState::Contested);
    ASSERT_TRUE(barShows());
    press(u"draftTheirs"_s);
    EXPECT_EQ(stateOf(3, 2017), CellState::Saved);
    EXPECT_TRUE(barGoes());
}

TEST_F(PostgresSheetTest, whatIsTypedWhileTheServerIsGoneIsKeptAndOfferedAgain)
{
    enter(3, 2016, u"5"_s);
    ASSERT_TRUE(theyRecord(u"m1"_s, 2016, 7));
    ASSERT_TRUE(comesToBeSeen(u"m1"_s, 2016, 7));
    setReachable(false);
    enter(3, 2017, u"6"_s);
    enter(4, 2017, u"8"_s);
    EXPECT_FALSE(m_session->workspace()->isConnected());
    EXPECT_EQ(stateOf(3, 2017), CellState::Unsent);
    EXPECT_EQ(cell(3, 2017).data().toString(), u"6"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return m_window->findChild<QLabel*>(u"statusPath"_s)->text().contains(u"out of reach"_s);
    }));
    EXPECT_FALSE(m_window->findChild<MessageBar*>(u"messageBar"_s)->text().isEmpty());
    ASSERT_TRUE(barShows());
    EXPECT_FALSE(m_window->findChild<QPushButton*>(u"draftRecord"_s)->isVisible());
    EXPECT_EQ(seen(u"m1"_s, 2016), 7) << "what was there can be read";
    EXPECT_FALSE(m_session->showPast(QDate(2016, 1, 1))) << "without waiting for the server";
    QTimer::singleShot(0, m_window.get(), [this] {
        auto* question = m_window->findChild<QMessageBox*>(u"unrecordedQuestion"_s);
        ASSERT_NE(question, nullptr) << "two figures are not in the workspace";
        EXPECT_TRUE(question->text().contains(u'2')) << qPrintable(question->text());
        QTest::keyClick(question, Qt::Key_Escape);
    });
    EXPECT_FALSE(m_window->close());
    EXPECT_EQ(stateOf(3, 2017), CellState::Unsent);
    EXPECT_EQ(m_session->undoStack()->count(), 1);
    setReachable(true);
    // Somebody else is quicker with one of them.
    const auto others = m_place->open(m_catalogue, m_clock, u"李四"_s).value();
    ASSERT_TRUE(others->record(std::vector{entry(u"m3"_s, 2017, 9)}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->isConnected(); }, 30'000));
    EXPECT_EQ(stateOf(4, 2017), CellState::Contested);
    EXPECT_TRUE(m_window->findChild<MessageBar*>(u"messageBar"_s)->text().contains(u"in reach again"_s));
    press(u"draftTheirs"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return m_window->findChild<QPushButton*>(u"draftRecord"_s)->isVisible(); }));
    EXPECT_EQ(seen(u"m2"_s, 2017), std::nullopt) << "nothing is recorded unasked";
    press(u"draftRecord"_s);
    EXPECT_EQ(seen(u"m2"_s, 2017), 6);
    EXPECT_TRUE(barGoes());
    EXPECT_EQ(m_session->undoStack()->count(), 2);
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    EXPECT_EQ(seen(u"m2"_s, 2016), std::nullopt);
}

TEST_F(PostgresSheetTest, aFigureWhoseConfirmationWasLostIsLookedForAndSaid)
{
    enter(3, 2016, u"5"_s);
    m_proxy->cutAt(ServerProxy::Cut::AfterCommit);
    enter(3, 2017, u"6"_s);
    EXPECT_EQ(stateOf(3, 2017), CellState::Unsent);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->isConnected(); }, 30'000));
    EXPECT_EQ(stateOf(3, 2017), CellState::Saved);
    EXPECT_TRUE(barGoes());
    EXPECT_TRUE(m_window->findChild<MessageBar*>(u"messageBar"_s)->text().contains(u"is there"_s));
    m_proxy->cutAt(ServerProxy::Cut::BeforeCommit);
    enter(4, 2017, u"8"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->workspace()->isConnected(); }, 30'000));
    EXPECT_EQ(stateOf(4, 2017), CellState::Unsent);
    EXPECT_TRUE(m_window->findChild<MessageBar*>(u"messageBar"_s)->text().contains(u"is not there"_s));
    ASSERT_TRUE(barShows());
    press(u"draftRecord"_s);
    EXPECT_EQ(seen(u"m3"_s, 2017), 8);
    ASSERT_TRUE(m_theirs->refresh());
    EXPECT_EQ(history(u"m2"_s, 2017).size(), 1U);
    EXPECT_EQ(history(u"m3"_s, 2017).size(), 1U);
    EXPECT_TRUE(m_theirs->verify()->isSound());
}

/// Roles belong to the whole server.
class SheetRightsOnServerTest : public SharedSheetFixture
{};

TEST_F(SheetRightsOnServerTest, whatOneMayNotDoIsGreyAndSaysWhy)
{
    ASSERT_TRUE(m_theirs->importPlan(otherSamplePlan()));
    const auto owner = m_place->openStore();
    ASSERT_TRUE(owner->database().execute(
        u"DO $$ BEGIN CREATE ROLE edits_one LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s));
    ASSERT_TRUE(grantRight(owner->database(), {u"edits_one"_s, OfficerRole::Editor, u"520000"_s}));
    m_session->setWorkspace(m_place->open(m_catalogue, m_clock, u"edits_one"_s).value());
    // Its own province comes last, after 460000.
    const int last = m_view->model()->rowCount() - 1;
    EXPECT_TRUE(cell(1, 2016).data(SheetModel::LockedRole).toBool());
    EXPECT_FALSE(cell(last, 2016).data(SheetModel::LockedRole).toBool());
    EXPECT_FALSE(m_window->findChild<QPushButton*>(u"sheetClosing"_s)->isEnabled());
    EXPECT_FALSE(m_window->findChild<QPushButton*>(u"sheetClosing"_s)->toolTip().isEmpty());
    EXPECT_TRUE(m_window->findChild<QAction*>(u"action_import"_s)->isEnabled());
    const auto* bands = m_window->findChild<QAction*>(u"action_bands"_s);
    EXPECT_FALSE(bands->isEnabled());
    EXPECT_TRUE(bands->toolTip().contains(u"administrators"_s)) << bands->toolTip().toStdString();
    ASSERT_TRUE(revokeRight(owner->database(), {u"edits_one"_s, OfficerRole::Editor, u"520000"_s}));
}

} // namespace
} // namespace milepost
