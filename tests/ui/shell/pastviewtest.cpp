// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a workspace as it stood on an earlier day.
#include "app/pagefactories.h"
#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/common/messagebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pastbar.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QDateEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// 10 is recorded in March, 12 in May; today is the 1st of July 2017.
class PastViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_clock.set(QDateTime(QDate(2017, 1, 10), QTime(12, 0), Qt::UTC));
        auto workspace = Workspace::open(m_folder.filePath(u"w.milepost"_s),
                                         Workspace::OpenMode::CreateIfAbsent, m_catalogue, m_clock)
                             .value();
        workspace->setAuthor(u"tester"_s);
        m_measure = MeasureId(workspace->importPlan(samplePlan()).value().plan.toString() + u"/m2"_s);
        recordIn(*workspace, 3, 10);
        recordIn(*workspace, 5, 12);
        m_clock.set(QDateTime(QDate(2017, 7, 1), QTime(12, 0), Qt::UTC));
        m_session = std::make_unique<Session>(m_catalogue, m_clock);
        m_session->setWorkspace(std::move(workspace));
        m_window = std::make_unique<MainWindow>(*m_session, pageFactories());
        m_window->show();
    }
    void TearDown() override
    {
        m_window.reset();
        m_session.reset();
    }

    void recordIn(Workspace& workspace, int month, double value)
    {
        m_clock.set(QDateTime(QDate(2017, month, 10), QTime(12, 0), Qt::UTC));
        ObservationEntry entry = noDataEntry(m_measure, Period(PeriodKind::Year, 2016));
        entry.value = value;
        ASSERT_TRUE(workspace.record(std::span(&entry, 1)));
    }

    std::optional<double> shown() const
    {
        const std::optional<ValuePoint>& latest = m_session->context().scoreboard->standing(m_measure).latest;
        return latest ? std::optional(latest->value) : std::nullopt;
    }
    void choose(QDate day) const { m_window->findChild<QDateEdit*>(u"pastDay"_s)->setDate(day); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Catalogue m_catalogue = Catalogue::load().value();
    MeasureId m_measure;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(PastViewTest, showsADayExactlyAndLeadsBack)
{
    const auto* bar = m_window->findChild<PastBar*>();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(shown(), 12.0);
    auto* action = m_window->findChild<QAction*>(u"action_past"_s);
    ASSERT_NE(action, nullptr);
    action->trigger();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(action->isChecked());
    EXPECT_EQ(m_session->pastDay(), QDate(2017, 6, 30));
    choose(QDate(2017, 4, 1));
    EXPECT_EQ(shown(), 10.0);
    choose(QDate(2017, 2, 1));
    EXPECT_EQ(shown(), std::nullopt);
    choose(QDate(2017, 1, 1));
    EXPECT_TRUE(m_session->context().rows->empty()) << "the plan came later";
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"pastLeave"_s), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_FALSE(action->isChecked());
    EXPECT_EQ(shown(), 12.0);
}

TEST_F(PastViewTest, everyPageStandsThePastAndNothingCanBeChanged)
{
    const QString before = *m_session->workspace()->fingerprint();
    ASSERT_TRUE(m_session->showPast(QDate(2017, 4, 1)));
    for (const PageFactory& factory : pageFactories())
        m_window->showPage(factory.id);
    m_window->showPage(PageId::Progress);
    auto* sheet = m_window->findChild<QTableView*>(u"sheetView"_s);
    QTest::keyClick(sheet, Qt::Key_7);
    EXPECT_EQ(sheet->indexWidget(sheet->currentIndex()), nullptr) << "no editor opens";
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().contains(u"as it stood"_s));
    EXPECT_FALSE(m_window->findChild<QAction*>(u"action_undo"_s)->isEnabled());
    EXPECT_FALSE(m_window->findChild<QAction*>(u"action_import"_s)->isEnabled());
    m_session->showPresent();
    EXPECT_EQ(*m_session->workspace()->fingerprint(), before);
    EXPECT_TRUE(m_window->findChild<QAction*>(u"action_import"_s)->isEnabled());
}

TEST_F(PastViewTest, aWorkspaceInMemoryHasNoPast)
{
    m_session->setWorkspace(Workspace::openInMemory(m_catalogue, m_clock).value());
    m_window->findChild<QAction*>(u"action_past"_s)->trigger();
    EXPECT_FALSE(m_window->findChild<PastBar*>()->isVisible());
    EXPECT_FALSE(m_window->findChild<QAction*>(u"action_past"_s)->isChecked());
    EXPECT_FALSE(m_window->findChild<MessageBar*>()->text().isEmpty());
}

} // namespace
} // namespace milepost
