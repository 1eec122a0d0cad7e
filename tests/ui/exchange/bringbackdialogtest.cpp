// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/bringbackdialog.h"

#include "core/store/database.h"
#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/windowfixture.h"
#include "ui/common/messagebar.h"
#include "ui/common/sidework.h"
#include "ui/exchange/broughtmodel.h"
#include "ui/exchange/copytravel.h"
#include "ui/exchange/exchange.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <atomic>
#include <thread>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

BroughtChange figure(BroughtEffect effect, int year)
{
    BroughtChange change;
    change.effect = effect;
    change.key = u"value/p/m1/%1"_s.arg(year);
    change.subject = u"示例"_s;
    change.unit = u"家"_s;
    change.period = Period(PeriodKind::Year, year);
    change.base = BroughtSide{10.0, ObservationStatus::Final, {}, {}, u"张三"_s, {}};
    change.mine = BroughtSide{
        12.0, ObservationStatus::Final, {}, {}, u"王伟"_s, QDateTime(QDate(2026, 7, 3), QTime(9, 30))};
    change.theirs = BroughtSide{14.0,      ObservationStatus::Provisional,
                                {},        u"快报"_s,
                                u"李四"_s, QDateTime(QDate(2026, 7, 4), QTime(9, 30))};
    return change;
}

CopyComparison mixed()
{
    CopyComparison comparison;
    comparison.origin.place = u"postgresql://wangwei@db.example.org/plans"_s;
    comparison.origin.takenBy = u"王伟"_s;
    comparison.changes = {figure(BroughtEffect::Conflict, 2016), figure(BroughtEffect::Conflict, 2017),
                          figure(BroughtEffect::Refused, 2018), figure(BroughtEffect::Adds, 2019)};
    comparison.changes[2].waitsForReopening = true;
    comparison.changes[2].reason = u"2018 was closed."_s;
    return comparison;
}

class BringBackDialogTest : public WindowFixture
{
protected:
    BringBackDialogTest()
        : m_dialog(mixed(),
                   {[this](const BringingRequest& request, ProgressReporter*) { return compare(request); },
                    [this](const BringingRequest& request, const CopyComparison&,
                           ProgressReporter* progress) { return bringBack(request, *progress); }},
                   m_side)
    {
        m_dialog.show();
    }

    Result<CopyComparison> compare(const BringingRequest& request)
    {
        m_asked = request;
        CopyComparison comparison = mixed();
        comparison.changes[2].effect = BroughtEffect::Adds;
        comparison.changes[2].reopens = true;
        comparison.changes[2].waitsForReopening = false;
        return comparison;
    }

    /// Takes its time where a test holds it up, as a slow server does.
    Result<BroughtBack> bringBack(const BringingRequest& request, ProgressReporter& progress)
    {
        m_asked = request;
        progress.advanced(40, 100);
        while (m_isHeldUp && !progress.isCancelled())
            std::this_thread::yield();
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, u"stopped"_s};
        progress.advanced(100, 100);
        while (m_isCommitHeldUp)
            std::this_thread::yield();
        BroughtBack done;
        done.moved = m_moved;
        return done;
    }

    QPushButton& press(const char* name)
    {
        auto* button = m_dialog.findChild<QPushButton*>(QString::fromLatin1(name));
        QTest::mouseClick(button, Qt::LeftButton);
        return *button;
    }

    void press(QPushButton& button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        finish();
    }

    void finish()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_side.isRunning(); }));
    }

    QPushButton& applyButton() { return *m_dialog.findChild<QPushButton*>(u"broughtApply"_s); }
    QTableView& table() { return *m_dialog.findChild<QTableView*>(u"broughtTable"_s); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }

    BringingRequest m_asked;
    std::optional<CopyComparison> m_moved;
    std::atomic<bool> m_isHeldUp = false;
    std::atomic<bool> m_isCommitHeldUp = false;
    SideWork m_side;
    BringBackDialog m_dialog;
};

TEST_F(BringBackDialogTest, listsConflictsFirstWithBothSidesAndBringsNothingBeforeAllAreChosen)
{
    auto* model = m_dialog.findChild<BroughtModel*>();
    const ModelContract contract(*model);
    EXPECT_EQ(cell(0, BroughtModel::EffectColumn), u"Choose"_s);
    EXPECT_EQ(cell(0, BroughtModel::BaseColumn), u"10 家"_s);
    EXPECT_EQ(cell(0, BroughtModel::MineColumn), u"12 家"_s);
    EXPECT_EQ(cell(0, BroughtModel::TheirsColumn), u"14 家 (Provisional)"_s);
    EXPECT_EQ(cell(2, BroughtModel::ReasonColumn), u"2018 was closed."_s);
    const QString who = cell(0, BroughtModel::WhoColumn);
    EXPECT_TRUE(who.contains(u"Copy: 王伟, 2026-07-03"_s) && who.contains(u"\nWorkspace: 李四, 2026-07-04"_s))
        << who.toStdString();
    for (const int row : {0, 1, 2})
        EXPECT_GE(table().rowHeight(row), 2 * table().fontMetrics().lineSpacing()) << row;
    EXPECT_LT(table().rowHeight(3), table().rowHeight(0));
    EXPECT_FALSE(applyButton().isEnabled());
    EXPECT_EQ(applyButton().text(), u"Choose for 2 more"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C);
    EXPECT_EQ(cell(0, BroughtModel::MineColumn), u"✓ 12 家"_s);
    EXPECT_EQ(applyButton().text(), u"Choose for 1 more"_s);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_W);
    EXPECT_EQ(cell(1, BroughtModel::EffectColumn), u"Stays"_s);
    EXPECT_TRUE(applyButton().isEnabled());
    EXPECT_EQ(applyButton().text(), u"Bring back 2 changes"_s);
    press(applyButton());
    EXPECT_EQ(m_asked.choices.value(u"value/p/m1/2016"_s), BroughtChoice::Mine);
    EXPECT_EQ(m_asked.choices.value(u"value/p/m1/2017"_s), BroughtChoice::Theirs);
    EXPECT_EQ(m_asked.reopening, std::nullopt);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(BringBackDialogTest, choosesForAllAndByAClickOnASide)
{
    press("broughtAllTheirs");
    EXPECT_EQ(applyButton().text(), u"Bring back 1 change"_s);
    const QRect place = table().visualRect(table().model()->index(1, BroughtModel::MineColumn));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_EQ(cell(1, BroughtModel::EffectColumn), u"From the copy"_s);
    EXPECT_EQ(cell(0, BroughtModel::EffectColumn), u"Stays"_s);
}

TEST_F(BringBackDialogTest, asksForANameAndAReasonBeforeItReopensClosedPeriods)
{
    auto* reopen = m_dialog.findChild<QPushButton*>(u"broughtReopen"_s);
    EXPECT_TRUE(reopen->isVisible());
    EXPECT_FALSE(reopen->isEnabled());
    m_dialog.findChild<QLineEdit*>(u"broughtName"_s)->setText(u"王处长"_s);
    EXPECT_FALSE(reopen->isEnabled());
    m_dialog.findChild<QLineEdit*>(u"broughtReason"_s)->setText(u"补报"_s);
    press("broughtAllMine");
    press("broughtReopen");
    finish();
    EXPECT_EQ(m_asked.reopening, (ReopeningRequest{u"王处长"_s, u"补报"_s}));
    EXPECT_EQ(applyButton().text(), u"Bring back 4 changes"_s) << "choices made before are kept";
    press(applyButton());
    EXPECT_EQ(m_asked.reopening, (ReopeningRequest{u"王处长"_s, u"补报"_s}));
}

TEST_F(BringBackDialogTest, showsTheNewListWhenSomebodyWroteMeanwhile)
{
    press("broughtAllMine");
    m_moved = mixed();
    m_moved->changes[0].theirs->value = 15.0;
    press(applyButton());
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_EQ(cell(0, BroughtModel::TheirsColumn), u"15 家 (Provisional)"_s);
    EXPECT_EQ(applyButton().text(), u"Choose for 1 more"_s) << "what is new is to be chosen anew";
}

TEST_F(BringBackDialogTest, saysThatItWasBroughtBackMeanwhile)
{
    press("broughtAllMine");
    m_moved = mixed();
    m_moved->broughtBefore = QDateTime(QDate(2017, 7, 1), QTime(9, 0), QTimeZone::utc());
    press(applyButton());
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(m_dialog.findChild<MessageBar*>()->text().contains(u"has been brought back meanwhile"_s));
}

TEST_F(BringBackDialogTest, showsHowFarItIsAndStopsWithoutClosing)
{
    auto& progress = *m_dialog.findChild<QProgressBar*>(u"broughtProgress"_s);
    EXPECT_FALSE(progress.isVisible());
    press("broughtAllMine");
    m_isHeldUp = true;
    QTest::mouseClick(&applyButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&progress] { return progress.value() == 40; }));
    EXPECT_TRUE(progress.isVisible());
    EXPECT_FALSE(applyButton().isEnabled());
    EXPECT_FALSE(table().isEnabled()) << "what is being brought back is not chosen anew";
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog.isVisible()) << "not closed under the work";
    finish();
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_FALSE(progress.isVisible());
    EXPECT_EQ(m_dialog.findChild<MessageBar*>()->text(), u"stopped"_s);
    EXPECT_TRUE(applyButton().isEnabled()) << "it can be done again, with the choices made";
    m_isHeldUp = false;
    press(applyButton());
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(BringBackDialogTest, isTooLateToStopOnceAllIsWritten)
{
    press("broughtAllMine");
    m_isCommitHeldUp = true;
    QTest::mouseClick(&applyButton(), Qt::LeftButton);
    auto& cancel = *m_dialog.findChild<QPushButton*>(u"broughtCancel"_s);
    EXPECT_TRUE(QTest::qWaitFor([&cancel] { return !cancel.isEnabled(); }));
    m_isCommitHeldUp = false;
    finish();
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(BringBackDialogTest, saysThatNothingWasChangedAndHasNothingToPress)
{
    CopyComparison nothing = mixed();
    nothing.changes.clear();
    BringBackDialog dialog(nothing, {}, m_side);
    dialog.show();
    EXPECT_TRUE(dialog.findChild<QWidget*>(u"broughtEmpty"_s)->isVisible());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"broughtApply"_s)->isVisible());
    EXPECT_FALSE(dialog.findChild<QTableView*>(u"broughtTable"_s)->isVisible());
}

/// The whole way with files: a workspace, its copy, and the window's status line.
class CopyTravelTest : public WindowFixture
{
protected:
    CopyTravelTest() : m_travel(m_window.get())
    {
        const QString path = m_folder.filePath(u"office.milepost"_s);
        auto office =
            Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, m_catalogue, m_clock).value();
        office->setAuthor(u"张三"_s);
        EXPECT_TRUE(office->importPlan(samplePlan()));
        m_session->setWorkspace(std::move(office));
        m_travel.setContext(m_session->context());
        QObject::connect(&m_travel, &CopyTravel::messageRaised, &m_travel,
                         [this](MessageKind, const QString& text) { m_said = text; });
    }

    QTemporaryDir m_folder;
    CopyTravel m_travel;
    QString m_said;
};

TEST_F(CopyTravelTest, takesACopyAlongAndBringsItBack)
{
    const QString path = m_folder.filePath(u"trip.milepost"_s);
    ASSERT_TRUE(m_travel.takeAlongTo(path)) << m_said.toStdString();
    EXPECT_FALSE(m_travel.takeAlongTo(path)) << "over nothing";
    {
        auto copy = Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
        ASSERT_TRUE(copy->record(std::vector{entry(u"m2"_s, 2017, 8.0)}));
    }
    QTimer::singleShot(0, &m_travel, [this] {
        // The dialog comes once the copy was checked on another thread.
        const auto tries = std::make_shared<int>(0);
        auto* timer = new QTimer(&m_travel);
        QObject::connect(timer, &QTimer::timeout, &m_travel, [this, timer, tries] {
            auto* dialog = m_window->findChild<BringBackDialog*>();
            if (!dialog && ++*tries < 500)
                return;
            timer->stop();
            ASSERT_NE(dialog, nullptr);
            EXPECT_TRUE(dialog->findChild<QLabel*>(u"broughtSummary"_s)->text().contains(u"1 go in"_s));
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"broughtApply"_s), Qt::LeftButton);
        });
        timer->start(10);
    });
    ASSERT_TRUE(m_travel.bringBackFrom(path));
    EXPECT_EQ(m_said, u"1 change brought back."_s);
    EXPECT_EQ(m_session->workspace()->values(measure(u"m2"_s)).back().value, 8.0);
    auto copy = Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    m_session->setWorkspace(std::move(copy));
    const QString place = find<QLabel>("statusPath")->text();
    EXPECT_TRUE(place.contains(u"copy of office.milepost as of"_s)) << place.toStdString();
    EXPECT_TRUE(place.contains(u"brought back on"_s)) << place.toStdString();
    m_travel.setContext(m_session->context());
    m_travel.bringBack();
    EXPECT_EQ(m_said, u"This is a copy itself. Open office.milepost, then bring it back there."_s);
}

TEST_F(CopyTravelTest, theWorkspaceStaysOpenWhileACopyIsBroughtBackIntoIt)
{
    const QString path = m_folder.filePath(u"trip.milepost"_s);
    ASSERT_TRUE(m_travel.takeAlongTo(path)) << m_said.toStdString();
    {
        auto copy = Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
        ASSERT_TRUE(copy->record(std::vector{entry(u"m2"_s, 2017, 8.0)}));
    }
    auto* travel = m_window->findChild<Exchange*>()->findChild<CopyTravel*>();
    travel = travel ? travel : m_window->findChildren<CopyTravel*>().front();
    ASSERT_NE(travel, &m_travel);
    travel->setContext(m_session->context());
    auto* timer = new QTimer(m_window.get());
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [this, timer, travel] {
        auto* dialog = m_window->findChild<BringBackDialog*>();
        if (!dialog)
            return;
        timer->stop();
        EXPECT_TRUE(m_window->mayLeave()) << "nothing is under way while somebody reads the list";
        // Another program writes: bringing back waits for its turn.
        Database other = Database::open(m_session->workspace()->path(), Database::Access::ReadWrite).value();
        ASSERT_TRUE(other.execute(u"BEGIN IMMEDIATE"_s));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"broughtApply"_s), Qt::LeftButton);
        EXPECT_TRUE(travel->isBusy());
        EXPECT_FALSE(m_window->mayLeave());
        EXPECT_FALSE(m_window->close());
        EXPECT_TRUE(find<MessageBar>("messageBar")->text().contains(u"taken along or brought back"_s));
        dialog->reject();
        EXPECT_TRUE(dialog->isVisible());
        ASSERT_TRUE(other.execute(u"ROLLBACK"_s));
        EXPECT_TRUE(QTest::qWaitFor([travel] { return !travel->isBusy(); }, 20'000));
        dialog->reject();
    });
    timer->start(10);
    EXPECT_FALSE(travel->bringBackFrom(path)) << "it was stopped in time";
    EXPECT_TRUE(m_session->workspace()->refresh());
    EXPECT_TRUE(m_session->workspace()->values(measure(u"m2"_s)).empty());
}

TEST_F(CopyTravelTest, saysWhyAFileIsNotBroughtBack)
{
    const QString path = m_folder.filePath(u"other.milepost"_s);
    ASSERT_TRUE(m_session->workspace()->backup(path));
    EXPECT_FALSE(m_travel.bringBackFrom(path));
    EXPECT_TRUE(m_said.contains(u"no copy"_s)) << m_said.toStdString();
}

} // namespace
} // namespace milepost
