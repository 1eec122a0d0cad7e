// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "tests/support/printers.h"
#include "tests/ui/progress/sheetfixture.h"
#include "ui/progress/evidencebox.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetpanes.h"
#include "ui/progress/sheetview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

// Rows of the sheet: 0 heading, 1 m1, 2 heading, 3 m2, 4 m3.
class ProgressPageTest : public SheetFixture
{
protected:
    ProgressPageTest()
    {
        m_page.resize(1200, 700);
        m_page.setContext(m_context, ContextChange::Data);
        QObject::connect(m_workspace.get(), &Workspace::observationsChanged, &m_page,
                         &ProgressPage::refreshMeasures);
        m_page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_page));
        m_page.activateWindow();
        m_view = m_page.findChild<SheetView*>(u"sheetView"_s);
    }

    void goTo(int row, int year)
    {
        int column = SheetModel::kFixedColumns;
        while (m_view->model()->headerData(column, Qt::Horizontal).toString() != QString::number(year))
            ++column;
        m_view->setCurrentIndex(m_view->model()->index(row, column));
        m_view->setFocus();
    }
    void type(const char* keys) { QTest::keyClicks(m_view, QString::fromLatin1(keys)); }
    QuantityEdit* editor() const
    {
        return qobject_cast<QuantityEdit*>(m_view->indexWidget(m_view->currentIndex()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QuantityEdit* edit = editor();
        QTest::keyClick(edit ? static_cast<QWidget*>(edit) : m_view, key, modifiers);
    }
    bool isEditing() const { return editor() != nullptr; }
    QString yearAt() const
    {
        return m_view->model()->headerData(m_view->currentIndex().column(), Qt::Horizontal).toString();
    }
    template <class Widget>
    Widget* part(const QString& name) const
    {
        return m_page.findChild<Widget*>(name);
    }

    ProgressPage m_page;
    SheetView* m_view = nullptr;
};

TEST_F(ProgressPageTest, startsAtTheAsOfColumnOfTheFirstMeasure)
{
    EXPECT_EQ(m_view->currentIndex().row(), 1);
    EXPECT_EQ(yearAt(), u"2017"_s);
}

TEST_F(ProgressPageTest, headingsTakeTheWidthOfTheFixedColumns)
{
    const auto* fixed = part<QTableView>(u"sheetFixed"_s);
    EXPECT_EQ(fixed->columnSpan(0, 0), int{SheetModel::kFixedColumns});
    EXPECT_EQ(fixed->columnSpan(1, 0), 1);
    m_context.filter.text = m_view->model()->index(4, 0).data().toString();
    m_page.setContext(m_context, ContextChange::Filter);
    QCoreApplication::processEvents();
    ASSERT_EQ(fixed->model()->rowCount(), 2);
    EXPECT_EQ(fixed->columnSpan(0, 0), int{SheetModel::kFixedColumns});
    EXPECT_EQ(fixed->columnSpan(1, 0), 1);
}

TEST_F(ProgressPageTest, theEdgeBesideTheFixedColumnsCutsNoPeriod)
{
    m_page.resize(760, 500);
    for (int column = SheetModel::kFixedColumns; column < m_view->model()->columnCount(); ++column) {
        m_view->setCurrentIndex(m_view->model()->index(1, column));
        EXPECT_GE(m_view->columnViewportPosition(column), 0) << column;
        EXPECT_LE(m_view->columnViewportPosition(column) + m_view->columnWidth(column),
                  m_view->viewport()->width())
            << column;
        // At its very end the sheet is flush with the right edge instead.
        const QScrollBar* bar = m_view->horizontalScrollBar();
        const int first = m_view->columnViewportPosition(m_view->columnAt(0));
        EXPECT_TRUE(first == 0 || bar->value() == bar->maximum()) << column;
    }
}

TEST_F(ProgressPageTest, whereThereIsLittleRoomThePanelGivesWayToThreePeriods)
{
    const int room = part<SheetPanes>({})->comfortableWidth() + part<QWidget>(u"cellPanel"_s)->minimumWidth();
    m_page.setMinimumSize(1, 1);
    m_page.resize(room - 1, 600);
    QCoreApplication::processEvents();
    EXPECT_FALSE(part<QWidget>(u"cellPanel"_s)->isVisible());
    m_page.showPeriods(PeriodKind::Month);
    for (const bool isOpen : {false, true}) {
        part<QAbstractButton>(u"detailToggle"_s)->setChecked(isOpen);
        QCoreApplication::processEvents();
        ASSERT_EQ(part<QWidget>(u"cellPanel"_s)->isVisible(), isOpen);
        const int first = m_view->columnAt(0);
        EXPECT_LE(m_view->columnViewportPosition(first + 2) + m_view->columnWidth(first + 2),
                  m_view->viewport()->width())
            << isOpen;
        EXPECT_TRUE(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    }
    m_page.resize(room, 600);
    EXPECT_TRUE(part<QWidget>(u"cellPanel"_s)->isVisible());
}

TEST_F(ProgressPageTest, whatTheBarHasNoRoomForMovesIntoItsMenu)
{
    auto* closing = part<QAbstractButton>(u"sheetClosing"_s);
    const auto* more = part<QWidget>(u"sheetMore"_s);
    const auto cutsNothing = [this] {
        QCoreApplication::processEvents();
        const auto buttons = part<SheetBar>({})->findChildren<QAbstractButton*>();
        return std::ranges::none_of(buttons, [](const QAbstractButton* button) {
            return button->isVisible() && button->width() < button->sizeHint().width();
        });
    };
    EXPECT_TRUE(cutsNothing());
    EXPECT_TRUE(closing->isVisible());
    EXPECT_FALSE(more->isVisible());
    m_page.resize(680, 600);
    EXPECT_TRUE(cutsNothing());
    EXPECT_FALSE(closing->isVisible());
    ASSERT_TRUE(more->isVisible());
    auto* menu = part<QMenu>(u"sheetMenu"_s);
    emit menu->aboutToShow();
    const auto actions = menu->actions();
    const auto close = std::ranges::find(actions, closing->text(), &QAction::text);
    ASSERT_NE(close, actions.end());
    EXPECT_TRUE((*close)->isVisible());
    (*close)->trigger();
    EXPECT_TRUE(part<QWidget>(u"closingBar"_s)->isVisible());
}

TEST_F(ProgressPageTest, aBarThatTakesRoomLeavesTheCellInView)
{
    for (QTableView* half : {part<QTableView>(u"sheetFixed"_s), static_cast<QTableView*>(m_view)})
        half->verticalHeader()->setDefaultSectionSize(200);
    QCoreApplication::processEvents();
    goTo(4, 2017);
    m_view->scrollTo(m_view->currentIndex());
    const auto bottom = [this] { return m_view->visualRect(m_view->currentIndex()).bottom(); };
    ASSERT_GE(bottom(), m_view->viewport()->height() - 2);
    m_page.findChild<DraftBar*>()->askWhich(u"12, 15?"_s, 0);
    QCoreApplication::processEvents();
    EXPECT_LT(bottom(), m_view->viewport()->height());
}

TEST_F(ProgressPageTest, typingAndEnterRecordsAndGoesDown)
{
    goTo(3, 2016);
    type("1");
    QTest::keyClicks(editor(), u"2"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_EQ(m_view->currentIndex().row(), 4);
    EXPECT_EQ(yearAt(), u"2016"_s);
    EXPECT_FALSE(isEditing());
}

TEST_F(ProgressPageTest, downStepsOverHeadings)
{
    goTo(1, 2016);
    press(Qt::Key_Return);
    EXPECT_EQ(m_view->currentIndex().row(), 3);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_view->currentIndex().row(), 1);
}

TEST_F(ProgressPageTest, tabGoesAlongTheRowAndBack)
{
    goTo(3, 2016);
    type("7");
    press(Qt::Key_Tab);
    EXPECT_EQ(yearAt(), u"2017"_s);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 7);
    press(Qt::Key_Backtab);
    EXPECT_EQ(yearAt(), u"2016"_s);
}

TEST_F(ProgressPageTest, arrowsLeaveACellThatIsTypedOver)
{
    goTo(3, 2016);
    type("7");
    press(Qt::Key_Right);
    EXPECT_EQ(yearAt(), u"2017"_s);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 7);
}

TEST_F(ProgressPageTest, f2AmendsWhatIsThere)
{
    goTo(3, 2016);
    type("1");
    press(Qt::Key_Return);
    goTo(3, 2016);
    press(Qt::Key_F2);
    ASSERT_TRUE(isEditing());
    QTest::keyClicks(editor(), u"5"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 15);
}

TEST_F(ProgressPageTest, theUnderstoodValueShowsWhileTyping)
{
    goTo(1, 2016);
    type("1");
    QTest::keyClicks(editor(), u",234.5"_s);
    EXPECT_EQ(editor()->noteText(), u"= 1,234.5亿元"_s);
    press(Qt::Key_Escape);
}

TEST_F(ProgressPageTest, refusedTextStaysInEditWithItsSentence)
{
    goTo(3, 2016);
    type("1");
    QTest::keyClicks(editor(), u"a"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(editor()->text(), u"1a"_s);
    EXPECT_TRUE(editor()->noteText().contains(u"1a"_s));
    EXPECT_EQ(m_stack.count(), 0);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 1);
}

TEST_F(ProgressPageTest, escapeRestoresTheCell)
{
    goTo(3, 2016);
    type("1");
    press(Qt::Key_Return);
    goTo(3, 2016);
    type("9");
    press(Qt::Key_Escape);
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 1);
}

TEST_F(ProgressPageTest, refusedTextSurvivesAClickElsewhere)
{
    goTo(3, 2016);
    const QModelIndex cell = m_view->currentIndex();
    type("1");
    QTest::keyClicks(editor(), u"a"_s);
    const QModelIndex other = cell.siblingAtColumn(cell.column() + 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(other).center());
    EXPECT_EQ(cell.data().toString(), u"1a"_s);
    EXPECT_EQ(cell.data(SheetModel::StateRole).value<CellState>(), CellState::Refused);
    goTo(3, 2016);
    EXPECT_TRUE(part<QLabel>(u"detailWords"_s)->text().contains(u"1a"_s));
    press(Qt::Key_Escape);
    EXPECT_EQ(cell.data().toString(), QString());
}

TEST_F(ProgressPageTest, deleteRecordsNoDataAndUndoBringsItBack)
{
    goTo(3, 2016);
    type("0");
    press(Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 0.0);
    goTo(3, 2016);
    press(Qt::Key_Delete);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 0.0);
}

TEST_F(ProgressPageTest, aBlockIsPastedBelowAndAcross)
{
    goTo(3, 2016);
    QApplication::clipboard()->setText(u"10\t11\n50\t1a\n"_s);
    QSignalSpy messages(&m_page, &Page::messageRaised);
    QTest::keySequence(m_view, QKeySequence::Paste);
    auto* accept = part<QAbstractButton>(u"pasteAccept"_s);
    ASSERT_TRUE(accept->isVisible());
    EXPECT_EQ(part<QLabel>(u"pasteWords"_s)->text(), u"3 new · 1 refused"_s);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    EXPECT_EQ(m_stack.count(), 0);
    QTest::keyClick(accept, Qt::Key_Return);
    EXPECT_FALSE(accept->isVisible());
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 10);
    EXPECT_EQ(valueOf(u"m2"_s, 2017), 11);
    EXPECT_EQ(valueOf(u"m3"_s, 2016), 50);
    EXPECT_EQ(valueOf(u"m3"_s, 2017), std::nullopt);
    EXPECT_EQ(m_stack.count(), 1);
    EXPECT_EQ(messages.count(), 1);
}

TEST_F(ProgressPageTest, aPastedBlockGoesOnBelowAHeading)
{
    goTo(1, 2016);
    QApplication::clipboard()->setText(u"1000\n10\n"_s);
    QTest::keySequence(m_view, QKeySequence::Paste);
    QTest::mouseClick(part<QAbstractButton>(u"pasteAccept"_s), Qt::LeftButton);
    EXPECT_EQ(valueOf(u"m1"_s, 2016), 1000);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 10);
}

TEST_F(ProgressPageTest, aPasteThatIsGivenUpChangesNothing)
{
    goTo(3, 2016);
    QApplication::clipboard()->setText(u"10\t11\n"_s);
    QTest::keySequence(m_view, QKeySequence::Paste);
    QTest::keyClick(part<QAbstractButton>(u"pasteAccept"_s), Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>(u"pastePanel"_s)->isVisible());
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(ProgressPageTest, aTableWithItsHeadsGoesWhereTheySay)
{
    goTo(1, 2014);
    QApplication::clipboard()->setText(u"指标\t单位\t2016年\t2017年\n示例普及率\t%\t50\t60\n"_s);
    QTest::keySequence(m_view, QKeySequence::Paste);
    QTest::mouseClick(part<QAbstractButton>(u"pasteAccept"_s), Qt::LeftButton);
    EXPECT_EQ(valueOf(u"m3"_s, 2016), 50);
    EXPECT_EQ(valueOf(u"m3"_s, 2017), 60);
    EXPECT_EQ(m_stack.count(), 1);
}

TEST_F(ProgressPageTest, fillingTakesTheFirstRowDownAndTheFirstColumnRight)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12)}));
    goTo(3, 2016);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(valueOf(u"m3"_s, 2016), 12);
    goTo(3, 2017);
    QTest::keyClick(m_view, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(valueOf(u"m2"_s, 2017), 12);
    EXPECT_EQ(m_stack.count(), 2);
}

TEST_F(ProgressPageTest, cuttingCopiesAndClears)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12)}));
    goTo(3, 2016);
    QTest::keySequence(m_view, QKeySequence::Cut);
    EXPECT_EQ(QApplication::clipboard()->text(), u"12\n"_s);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
}

TEST_F(ProgressPageTest, aFigureThatBreaksASoftRuleWaitsForItsReason)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m1"_s, 2015, 1000)}));
    goTo(1, 2016);
    const QModelIndex cell = m_view->currentIndex();
    type("9");
    QTest::keyClicks(editor(), u"000"_s);
    EXPECT_TRUE(editor()->noteText().contains(u"800.0% more than at 2015"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m1"_s, 2016), std::nullopt);
    EXPECT_EQ(cell.data(SheetModel::StateRole).value<CellState>(), CellState::Asked);
    goTo(1, 2016);
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    auto* reason = part<QLineEdit>(u"reasonText"_s);
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClicks(reason, u"merged counties"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m1"_s, 2016), 9000);
    EXPECT_EQ(m_workspace->observations(measure(u"m1"_s)).back().reason, u"merged counties"_s);
    EXPECT_TRUE(cell.data(SheetModel::NoteRole).toBool());
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(ProgressPageTest, aClosedPeriodIsReopenedByNameAndReason)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12)}));
    goTo(3, 2016);
    auto* closing = part<QAbstractButton>(u"sheetClosing"_s);
    EXPECT_EQ(closing->text(), u"Close 2016…"_s);
    QTest::mouseClick(closing, Qt::LeftButton);
    auto* confirm = part<QAbstractButton>(u"closingConfirm"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    EXPECT_TRUE(m_workspace->isClosed(Period(PeriodKind::Year, 2016)));
    EXPECT_TRUE(m_view->currentIndex().data(SheetModel::LockedRole).toBool());
    QSignalSpy messages(&m_page, &Page::messageRaised);
    type("7");
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(messages.count(), 1);
    press(Qt::Key_Delete);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_EQ(closing->text(), u"Reopen 2016…"_s);
    QTest::mouseClick(closing, Qt::LeftButton);
    EXPECT_FALSE(confirm->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"closingReason"_s), u"wrong unit"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    EXPECT_FALSE(m_workspace->isClosed(Period(PeriodKind::Year, 2016)));
}

TEST_F(ProgressPageTest, aFormerValueIsRestoredFromTheHistory)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12)}));
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 15)}));
    goTo(3, 2016);
    auto* list = part<QTreeWidget>(u"historyList"_s);
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(2), u"12 → 15"_s);
    auto* restore = part<QAbstractButton>(u"historyRestore"_s);
    EXPECT_FALSE(restore->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    QTest::mouseClick(restore, Qt::LeftButton);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_EQ(list->topLevelItemCount(), 3);
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 15);
}

TEST_F(ProgressPageTest, aDroppedFileBecomesEvidenceAndUndoTakesItOut)
{
    goTo(3, 2016);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"table.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("1,2\n");
    file.close();
    auto* box = part<EvidenceBox>(QString());
    ASSERT_TRUE(box);
    emit box->filesGiven({file.fileName()});
    EXPECT_EQ(part<QListWidget>(u"evidenceList"_s)->count(), 1);
    EXPECT_TRUE(m_view->currentIndex().data(SheetModel::EvidenceRole).toBool());
    m_stack.undo();
    EXPECT_EQ(part<QListWidget>(u"evidenceList"_s)->count(), 0);
    m_stack.redo();
    EXPECT_EQ(part<QListWidget>(u"evidenceList"_s)->count(), 1);
    QTest::mouseClick(part<QAbstractButton>(u"evidenceRemove"_s), Qt::LeftButton);
    EXPECT_EQ(part<QListWidget>(u"evidenceList"_s)->count(), 0);
}

TEST_F(ProgressPageTest, rulesAreSaidAndTuned)
{
    goTo(3, 2016);
    auto* words = part<QLabel>(u"ruleWords"_s);
    EXPECT_TRUE(words->text().contains(u"50% against the last period"_s));
    auto* tune = part<QAbstractButton>(u"ruleTune"_s);
    QTest::mouseClick(tune, Qt::LeftButton);
    part<QDoubleSpinBox>(u"ruleLimit1"_s)->setValue(20.0);
    QTest::mouseClick(tune, Qt::LeftButton);
    EXPECT_EQ(m_workspace->validationRules(measure(u"m2"_s)).swing, 0.2);
    EXPECT_TRUE(words->text().contains(u"20% against the last period"_s));
}

TEST_F(ProgressPageTest, tasksAreTypedIntoByKeyboard)
{
    QTest::mouseClick(part<QAbstractButton>(u"sheetContent1"_s), Qt::LeftButton);
    auto* view = part<QTableView>(u"workView"_s);
    ASSERT_TRUE(view->isVisible());
    EXPECT_FALSE(m_view->isVisible());
    const QModelIndex cell = view->currentIndex();
    QTest::keyClick(view, Qt::Key_9);
    auto* edit = qobject_cast<QuantityEdit*>(view->indexWidget(cell));
    ASSERT_TRUE(edit);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(view->indexWidget(cell), edit) << "what is not understood stays";
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_2);
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(cell.data().toString(), u"In progress"_s);
    EXPECT_GT(view->currentIndex().row(), cell.row());
    view->setCurrentIndex(cell);
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_EQ(cell.data().toString(), QString());
}

TEST_F(ProgressPageTest, aBlockOfTasksIsShownBeforeItChangesAnything)
{
    QTest::mouseClick(part<QAbstractButton>(u"sheetContent1"_s), Qt::LeftButton);
    auto* view = part<QTableView>(u"workView"_s);
    const QModelIndex cell = view->currentIndex();
    QApplication::clipboard()->setText(u"推进中\t40%\n9\t10%\n"_s);
    QTest::keySequence(view, QKeySequence::Paste);
    auto* panel = part<QWidget>(u"workPastePanel"_s);
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(m_stack.count(), 0) << "shown, not done";
    EXPECT_EQ(panel->findChild<QLabel*>(u"pasteWords"_s)->text(), u"3 new · 1 refused"_s);
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(cell.data().toString(), QString());
    QTest::keySequence(view, QKeySequence::Paste);
    QTest::keyClick(panel, Qt::Key_Return);
    EXPECT_EQ(cell.data().toString(), u"In progress"_s);
    EXPECT_EQ(cell.siblingAtColumn(cell.column() + 1).data().toString(), u"40%"_s);
    EXPECT_EQ(m_stack.count(), 1);
    m_stack.undo();
    EXPECT_EQ(cell.data().toString(), QString());
}

TEST_F(ProgressPageTest, tasksAreCutAndFilledDownLikeFigures)
{
    QTest::mouseClick(part<QAbstractButton>(u"sheetContent1"_s), Qt::LeftButton);
    auto* view = part<QTableView>(u"workView"_s);
    const QModelIndex cell = view->currentIndex();
    const QModelIndex below = cell.siblingAtRow(cell.row() + 1);
    ASSERT_TRUE(below.flags().testFlag(Qt::ItemIsEditable));
    QTest::keyClick(view, Qt::Key_2);
    QTest::keyClick(view->indexWidget(cell), Qt::Key_Return);
    QCoreApplication::processEvents();
    view->selectionModel()->select(QItemSelection(cell, below), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(below.data().toString(), u"In progress"_s);
    view->setCurrentIndex(below);
    QTest::keySequence(view, QKeySequence::Cut);
    EXPECT_EQ(below.data().toString(), QString());
    EXPECT_EQ(QApplication::clipboard()->text(), u"In progress\n"_s);
    QTest::keyClick(view, Qt::Key_Semicolon, Qt::ControlModifier);
    EXPECT_EQ(below.siblingAtColumn(cell.column() + 2).data().toString(),
              QDate::currentDate().toString(Qt::ISODate));
}

TEST_F(ProgressPageTest, aPeriodIsClosedForTheProvinceOfTheFilterAlone)
{
    m_context.filter.province = u"520000"_s;
    m_page.setContext(m_context, ContextChange::Filter);
    goTo(3, 2016);
    auto* closing = part<QAbstractButton>(u"sheetClosing"_s);
    EXPECT_EQ(closing->text(), u"Close 2016 of 甲…"_s);
    QTest::mouseClick(closing, Qt::LeftButton);
    QTest::mouseClick(part<QAbstractButton>(u"closingConfirm"_s), Qt::LeftButton);
    const Period year(PeriodKind::Year, 2016);
    EXPECT_FALSE(m_workspace->isClosed(year));
    EXPECT_TRUE(m_workspace->isClosed(year, u"520000"_s));
    EXPECT_TRUE(m_view->currentIndex().data(SheetModel::LockedRole).toBool());
    EXPECT_EQ(closing->text(), u"Reopen 2016 of 甲…"_s);
}

TEST_F(ProgressPageTest, goesToTheColumnOfTodayByItsKey)
{
    goTo(3, 2014);
    press(Qt::Key_Semicolon, Qt::ControlModifier);
    const int today = QDate::currentDate().year();
    const int last = m_view->model()->headerData(m_view->model()->columnCount() - 1, Qt::Horizontal).toInt();
    EXPECT_EQ(yearAt(), today <= last ? QString::number(today) : u"2017"_s) << "else the as-of date's";
    EXPECT_EQ(m_view->currentIndex().row(), 3);
}

TEST_F(ProgressPageTest, copiedCellsAreTabSeparated)
{
    ASSERT_TRUE(m_workspace->record(std::vector{entry(u"m2"_s, 2016, 12), entry(u"m2"_s, 2017, 20)}));
    goTo(3, 2016);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keySequence(m_view, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), u"12\t20\n"_s);
}

TEST_F(ProgressPageTest, statusSourceAndNoteAreRecordedFromTheStrip)
{
    goTo(3, 2016);
    type("7");
    press(Qt::Key_Return);
    goTo(3, 2016);
    press(Qt::Key_F6);
    auto* status = part<QComboBox>(u"detailStatus"_s);
    EXPECT_TRUE(status->isEnabled());
    QTest::keyClick(status, Qt::Key_P);
    auto* source = part<QLineEdit>(u"detailSource"_s);
    source->setFocus();
    QTest::keyClicks(source, u"report 7"_s);
    QTest::keyClick(source, Qt::Key_Return);
    const std::vector<Observation> current = m_workspace->observations(measure(u"m2"_s));
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(current[0].status, ObservationStatus::Provisional);
    EXPECT_EQ(current[0].source, u"report 7"_s);
    EXPECT_EQ(current[0].value, 7);
}

TEST_F(ProgressPageTest, stripIsClosedForAnEmptyCell)
{
    goTo(3, 2016);
    EXPECT_FALSE(part<QLineEdit>(u"detailSource"_s)->isEnabled());
}

TEST_F(ProgressPageTest, periodsSwitchAndTheCellStaysOnItsMeasure)
{
    goTo(4, 2016);
    QTest::mouseClick(part<QAbstractButton>(u"periodKind2"_s), Qt::LeftButton);
    EXPECT_EQ(m_view->currentIndex().row(), 4);
    type("5");
    press(Qt::Key_Return);
    const std::vector<Observation> current = m_workspace->observations(measure(u"m3"_s));
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(current[0].period, Period(PeriodKind::Quarter, 2017, 3));
}

TEST_F(ProgressPageTest, asksForTheAuthorInlineAndRecordsThen)
{
    m_workspace->setAuthor(QString());
    m_page.setContext(m_context, ContextChange::Data);
    goTo(3, 2016);
    type("7");
    press(Qt::Key_Return);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    auto* name = part<QLineEdit>(u"authorName"_s);
    EXPECT_TRUE(name->isVisible());
    const QSignalSpy given(m_workspace.get(), &Workspace::authorChanged);
    QTest::keyClicks(name, u"Officer"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(m_workspace->author(), u"Officer"_s);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 7);
    EXPECT_FALSE(name->isVisible());
    EXPECT_EQ(given.count(), 1);
}

TEST_F(ProgressPageTest, publishedFiguresAreTakenOutByOneButton)
{
    ObservationEntry published = entry(u"m2"_s, 2016, 12);
    published.origin = ObservationOrigin::Published;
    ASSERT_TRUE(m_workspace->record(std::vector{published}));
    auto* button = part<QAbstractButton>(u"withdrawPublished"_s);
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(valueOf(u"m2"_s, 2016), std::nullopt);
    EXPECT_FALSE(button->isVisible());
    m_stack.undo();
    EXPECT_EQ(valueOf(u"m2"_s, 2016), 12);
    EXPECT_TRUE(button->isVisible());
}

TEST_F(ProgressPageTest, linkLeadsToTheMeasure)
{
    m_page.follow(PageLink{.page = PageId::Progress, .measure = measure(u"m3"_s)});
    EXPECT_EQ(m_view->currentIndex().row(), 4);
    EXPECT_EQ(yearAt(), u"2017"_s);
}

TEST_F(ProgressPageTest, emptyFilterResultSaysWhatToDo)
{
    m_context.filter.text = u"nothing has this"_s;
    m_page.setContext(m_context, ContextChange::Filter);
    EXPECT_FALSE(m_view->isVisible());
    EXPECT_TRUE(part<QWidget>(u"emptyState"_s)->isVisible());
}

} // namespace
} // namespace milepost
