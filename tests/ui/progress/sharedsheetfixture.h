// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pagefactories.h"
#include "core/base/serveraddress.h"
#include "tests/support/sampleplans.h"
#include "tests/support/serverproxy.h"
#include "tests/support/testserver.h"
#include "tests/support/windowfixture.h"
#include "ui/progress/quantityedit.h"
#include "ui/progress/sheetmodel.h"
#include "ui/progress/sheetview.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace milepost {

using namespace Qt::StringLiterals;

// Rows of the sheet: 0 heading, 1 m1, 2 heading, 3 m2, 4 m3.
/// The sheet of 张三, one of two officers who enter figures on a server that can go and come back.
class SharedSheetFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!TestServer::isInstalled())
            GTEST_SKIP() << "PostgreSQL is not installed.";
        m_place = std::make_unique<TestPlace>(Engine::Postgres);
        m_theirs = m_place->open(m_catalogue, m_clock, u"李四"_s).value();
        m_plan = m_theirs->importPlan(samplePlan()).value().plan;
        m_proxy = std::make_unique<ServerProxy>(m_place->path());
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        openWindow();
    }

    /// Opens the workspace in a window as the program does, on its usual page.
    void openWindow(PageId page = PageId::Progress)
    {
        m_session = std::make_unique<Session>(m_catalogue, m_clock);
        m_session->setAsOf(QDate(2017, 7, 1));
        m_window = std::make_unique<MainWindow>(*m_session, pageFactories(), page);
        m_session->setWorkspace(
            Workspace::open(m_proxy->as(u"张三"_s), Workspace::OpenMode::MustExist, m_catalogue, m_clock)
                .value());
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_view = m_window->findChild<SheetView*>(u"sheetView"_s);
    }
    void closeWindow()
    {
        m_window.reset();
        m_session.reset();
    }

    void TearDown() override
    {
        closeWindow();
        if (!m_isReachable)
            setReachable(true); // the next test takes the same database
    }

    QModelIndex cell(int row, int year) const
    {
        int column = SheetModel::kFixedColumns;
        while (m_view->model()->headerData(column, Qt::Horizontal).toString() != QString::number(year))
            ++column;
        return m_view->model()->index(row, column);
    }
    void goTo(int row, int year)
    {
        m_view->setCurrentIndex(cell(row, year));
        m_view->setFocus();
    }
    QuantityEdit* editor() const { return m_view->openField(); }
    void type(const QString& keys)
    {
        QTest::keyClicks(m_view, keys.left(1));
        if (keys.size() > 1)
            QTest::keyClicks(editor(), keys.mid(1));
    }
    void enter(int row, int year, const QString& keys)
    {
        goTo(row, year);
        type(keys);
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    CellState stateOf(int row, int year) const
    {
        return cell(row, year).data(SheetModel::StateRole).value<CellState>();
    }

    ObservationEntry entry(const QString& measure, int year, double value) const
    {
        ObservationEntry result =
            noDataEntry(MeasureId(m_plan.toString() + u'/' + measure), Period(PeriodKind::Year, year));
        result.value = value;
        return result;
    }
    bool theyRecord(const QString& measure, int year, double value) const
    {
        return m_theirs->refresh() && m_theirs->record(std::vector{entry(measure, year, value)});
    }
    /// What the window's workspace knows of a cell.
    std::optional<double> seen(const QString& measure, int year) const
    {
        for (const ReportedValue& value : m_session->workspace()->values(entry(measure, year, 0).measure))
            if (value.period == Period(PeriodKind::Year, year))
                return value.value;
        return std::nullopt;
    }
    bool comesToBeSeen(const QString& measure, int year, double value) const
    {
        return QTest::qWaitFor([&] { return seen(measure, year) == value; });
    }
    std::vector<Observation> history(const QString& measure, int year) const
    {
        return m_theirs->history(entry(measure, year, 0).measure, Period(PeriodKind::Year, year)).value();
    }

    QWidget* bar() const { return m_window->findChild<QWidget*>(u"draftBar"_s); }
    QString barWords() const { return m_window->findChild<QLabel*>(u"draftWords"_s)->text(); }
    bool barShows() const
    {
        return QTest::qWaitFor([this] { return bar()->isVisible(); });
    }
    bool barGoes() const
    {
        return QTest::qWaitFor([this] { return !bar()->isVisible(); });
    }
    void press(const QString& button) { m_window->findChild<QPushButton*>(button)->click(); }

    /// Lets 张三 connect or not, and cuts what connections he has.
    void setReachable(bool isReachable)
    {
        m_isReachable = isReachable;
        ServerAddress address = *ServerAddress::parse(m_place->path());
        const QString database = std::exchange(address.database, u"postgres"_s);
        Database server = Database::connect(address, {}, Database::Access::ReadWrite).value();
        ASSERT_TRUE(server.execute(u"ALTER DATABASE %1 WITH ALLOW_CONNECTIONS %2"_s.arg(
            database, isReachable ? u"true"_s : u"false"_s)));
        m_proxy->drop();
    }

    QTemporaryDir m_home; ///< what the program keeps for itself
    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<ServerProxy> m_proxy;
    std::unique_ptr<Workspace> m_theirs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    SheetView* m_view = nullptr;
    PlanId m_plan;
    bool m_isReachable = true;
};

} // namespace milepost
