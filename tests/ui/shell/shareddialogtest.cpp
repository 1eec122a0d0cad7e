// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shareddialog.h"

#include "tests/support/printers.h"
#include "tests/support/testserver.h"
#include "tests/support/windowfixture.h"
#include "ui/common/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class SharedDialogTest : public testing::Test
{
protected:
    SharedDialogTest()
        : m_dialog({u"db.example.org"_s, 5433, u"plans"_s, u"officer"_s, {}},
                   [this](SharedDialog&, const QString& address, const QString& password,
                          const SharedDialog::Answer& answer) {
                       m_tries.append(address + u' ' + password);
                       m_later = answer;
                       if (!m_answersLater)
                           answer([this] { return m_answer; });
                   })
    {}

    void enter(const QString& name, const QString& text)
    {
        m_dialog.findChild<QLineEdit*>(name)->setText(text);
    }
    QPushButton* button() const
    {
        return m_dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
    }
    QString words(const QString& name) const { return m_dialog.findChild<QLabel*>(name)->text(); }

    QStringList m_tries;
    Result<void> m_answer;
    SharedDialog::Answer m_later;
    bool m_answersLater = false;
    SharedDialog m_dialog;
};

TEST_F(SharedDialogTest, opensWhatIsEntered)
{
    enter(u"sharedUser"_s, u" zhangsan "_s);
    enter(u"sharedPassword"_s, u" p w "_s);
    enter(u"sharedCertificate"_s, u"/etc/ca.crt"_s);
    button()->click();
    EXPECT_EQ(
        m_tries,
        QStringList{u"postgresql://zhangsan@db.example.org:5433/plans?sslrootcert=/etc/ca.crt  p w "_s});
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog.findChild<QLineEdit*>(u"sharedPassword"_s)->text(), QString()) << "it is not kept";
}

TEST_F(SharedDialogTest, staysAndSaysWhatIsWrong)
{
    m_answer = Error{ErrorCode::Refused, u"wrong password"_s};
    enter(u"sharedPassword"_s, u"x"_s);
    button()->click();
    EXPECT_EQ(m_dialog.result(), QDialog::Rejected);
    EXPECT_EQ(m_dialog.findChild<MessageBar*>(u"sharedProblem"_s)->text(), u"wrong password"_s);
    m_answer = {};
    button()->click();
    EXPECT_EQ(m_tries.size(), 2);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST_F(SharedDialogTest, canBeGivenUpWhileAServerDoesNotAnswer)
{
    m_answersLater = true;
    enter(u"sharedPassword"_s, u"x"_s);
    button()->click();
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_FALSE(m_dialog.findChild<QLineEdit*>(u"sharedServer"_s)->isEnabled());
    EXPECT_EQ(m_dialog.findChild<MessageBar*>(u"sharedProblem"_s)->text(), u"Connecting to the server…"_s);
    const SharedDialog::Answer first = m_later;
    m_dialog.reject();
    EXPECT_TRUE(button()->isEnabled()) << "another try, with other words, can be made";
    button()->click();
    bool isEnded = false;
    first([&isEnded] {
        isEnded = true;
        return Result<void>();
    });
    EXPECT_FALSE(isEnded);
    EXPECT_FALSE(button()->isEnabled()) << "the answer to what was given up is none";
    m_later([] { return Result<void>(Error{ErrorCode::Storage, u"no server"_s}); });
    EXPECT_EQ(m_dialog.findChild<MessageBar*>(u"sharedProblem"_s)->text(), u"no server"_s);
    EXPECT_TRUE(button()->isEnabled());
}

TEST_F(SharedDialogTest, asksForADatabaseAndSaysHowTheServerIsReached)
{
    EXPECT_TRUE(words(u"sharedSecurity"_s).contains(u"must prove that it is “db.example.org”"_s));
    enter(u"sharedServer"_s, QString());
    EXPECT_TRUE(words(u"sharedSecurity"_s).contains(u"nothing goes over the network"_s));
    enter(u"sharedDatabase"_s, u" "_s);
    EXPECT_FALSE(button()->isEnabled());
}

class SharedWindowTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        if (!TestServer::isInstalled())
            GTEST_SKIP() << "PostgreSQL is not installed.";
    }
};

TEST_F(SharedWindowTest, saysWhereItIsAndThatWhoOneIsIsTheServersToSay)
{
    const TestPlace place(Engine::Postgres);
    m_session->setWorkspace(place.open(m_catalogue, m_clock, u"张三"_s).value());
    EXPECT_TRUE(find<QLabel>("statusPath")->text().endsWith(u" on this computer · connected"_s))
        << find<QLabel>("statusPath")->text().toStdString();
    EXPECT_EQ(find<QToolButton>("statusAuthor")->text(), u"Author: 张三"_s);
    EXPECT_FALSE(find<QToolButton>("statusAuthor")->isEnabled());
    EXPECT_FALSE(find<QAction>("action_author")->isVisible());
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"workspace"_s)) << m_window->windowTitle().toStdString();
    m_session->setWorkspace(nullptr);
    EXPECT_TRUE(find<QAction>("action_author")->isVisible());
}

class RecentMenuTest : public WindowFixture
{};

TEST_F(RecentMenuTest, leadsBackToFilesAndServers)
{
    auto* menu = find<QMenu>("recentMenu");
    EXPECT_FALSE(menu->isEnabled());
    const QStringList paths{u"postgresql://officer@db.example.org/plans"_s, u"/data/A&B.milepost"_s};
    m_window->setRecent(paths);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[0]->text(), u"plans on db.example.org"_s);
    EXPECT_EQ(menu->actions()[1]->text(), u"/data/A&&B.milepost"_s);
    QStringList chosen;
    QObject::connect(m_window.get(), &MainWindow::recentChosen,
                     [&chosen](const QString& path) { chosen += path; });
    for (QAction* action : menu->actions())
        action->trigger();
    EXPECT_EQ(chosen, paths);
}

} // namespace
} // namespace milepost
