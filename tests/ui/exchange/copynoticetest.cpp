// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copynotice.h"

#include "tests/support/windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class CopyNoticeTest : public WindowFixture
{
protected:
    CopyNoticeTest()
        : m_notice(u"The copy is being written…"_s, &m_window), m_asked(&m_notice, &QProgressDialog::canceled)
    {
        m_window.show();
        m_notice.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_notice));
        m_notice.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_notice));
    }

    /// It has asked once for an end, says so and stays.
    void expectStopping() const
    {
        QCoreApplication::processEvents();
        EXPECT_EQ(m_asked.count(), 1);
        EXPECT_TRUE(m_notice.isVisible());
        EXPECT_EQ(m_notice.labelText(), u"Stopping…"_s);
        EXPECT_FALSE(m_notice.findChild<QPushButton*>(u"copyNoticeCancel"_s)->isEnabled());
    }

    QWidget m_window;
    CopyNotice m_notice;
    QSignalSpy m_asked;
};

TEST_F(CopyNoticeTest, staysWhenAllIsDone)
{
    m_notice.setValue(100);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_notice.isVisible());
    EXPECT_EQ(m_asked.count(), 0);
}

TEST_F(CopyNoticeTest, cancelAsksForAnEnd)
{
    QTest::mouseClick(m_notice.findChild<QPushButton*>(u"copyNoticeCancel"_s), Qt::LeftButton);
    expectStopping();
}

TEST_F(CopyNoticeTest, escapeAsksForAnEnd)
{
    QTest::keyClick(&m_notice, Qt::Key_Escape);
    expectStopping();
}

TEST_F(CopyNoticeTest, closingAsksForAnEndAndDoesNotClose)
{
    EXPECT_FALSE(m_notice.close());
    expectStopping();
    EXPECT_FALSE(m_notice.close());
    expectStopping();
}

} // namespace
} // namespace milepost
