// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacewatch.h"

#include "app/pagefactories.h"
#include "core/workspace/workspace.h"
#include "tests/support/workspacefixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class WorkspaceWatchTest : public OnEngine<WorkspaceFixture>
{
protected:
    WorkspaceWatchTest() : m_session(m_catalogue, m_clock)
    {
        const QString path = m_folder.filePath(u"shared.milepost"_s);
        EXPECT_TRUE(GetParam() == Engine::Postgres || m_workspace->backup(path));
        const auto open = [&] {
            if (GetParam() == Engine::Postgres)
                return m_place.open(m_catalogue, m_clock).value();
            return std::move(*Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock));
        };
        m_theirs = open();
        m_session.setWorkspace(open());
        m_window = std::make_unique<MainWindow>(m_session, pageFactories(), PageId::Progress);
        m_window->show();
    }

    ~WorkspaceWatchTest() override { m_window.reset(); }

    std::optional<double> seen() const
    {
        const std::vector<Observation> values = m_session.workspace()->observations(measure(u"m1"_s));
        return values.empty() ? std::nullopt : values.front().value;
    }

    QTemporaryDir m_folder;
    Session m_session;
    std::unique_ptr<Workspace> m_theirs;
    std::unique_ptr<MainWindow> m_window;
};

TEST_P(WorkspaceWatchTest, showsWhatAnotherWindowWrote)
{
    ASSERT_TRUE(m_theirs->record(std::vector{entry(u"m1"_s, 2017, 12)}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen() == 12; }));
}

TEST_P(WorkspaceWatchTest, waitsWhileACellIsBeingTypedIn)
{
    m_window->activateWindow();
    QCoreApplication::processEvents();
    const QList<QTableView*> tables = m_window->findChildren<QTableView*>();
    const auto shown =
        std::ranges::find_if(tables, [](const QTableView* table) { return table->isVisible(); });
    ASSERT_NE(shown, tables.end());
    QTableView* table = *shown;
    auto* editor = new QLineEdit(table->viewport()); // where Qt puts the editor of a cell
    editor->show();
    editor->setFocus();
    ASSERT_EQ(m_window->focusWidget(), editor);
    ASSERT_TRUE(m_theirs->record(std::vector{entry(u"m1"_s, 2017, 12)}));
    EXPECT_FALSE(QTest::qWaitFor([this] { return seen().has_value(); }, 600));
    delete editor;
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen() == 12; }));
}

INSTANTIATE_TEST_SUITE_P(On, WorkspaceWatchTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
