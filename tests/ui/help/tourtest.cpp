// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "tests/support/printers.h"
#include "tests/support/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class TourTest : public WindowFixture
{
protected:
    TourTest() { m_window->findChild<QAction*>(u"action_tour"_s)->trigger(); }

    Tour& tour() const { return *m_window->findChild<Tour*>(); }
    QRect bubble() const
    {
        const auto* title = m_window->findChild<QLabel*>(u"tourTitle"_s);
        return title->parentWidget()->geometry();
    }
};

TEST_F(TourTest, showsThePageAndThePartOfEachStop)
{
    const std::vector<TourStep> steps = tourSteps();
    for (size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(tour().step(), static_cast<int>(i));
        EXPECT_EQ(m_window->currentPage(), steps[i].page);
        EXPECT_EQ(find<QLabel>("tourTitle")->text(), steps[i].title);
        EXPECT_TRUE(m_window->rect().contains(bubble())) << i;
        if (!steps[i].part.isEmpty()) {
            const auto* part = m_window->findChild<QWidget*>(steps[i].part);
            ASSERT_NE(part, nullptr) << steps[i].part.toStdString();
            EXPECT_TRUE(part->isVisible()) << steps[i].part.toStdString();
        }
        if (i + 1 < steps.size())
            QTest::keyClick(find<QAbstractButton>("tourNext"), Qt::Key_Return);
    }
}

TEST_F(TourTest, goesBackAndEndsWithEscape)
{
    QSignalSpy ended(m_window.get(), &MainWindow::tourEnded);
    tour().goTo(3);
    QTest::mouseClick(find<QAbstractButton>("tourBack"), Qt::LeftButton);
    EXPECT_EQ(tour().step(), 2);
    QTest::keyClick(&tour(), Qt::Key_Escape);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_FALSE(m_window->findChild<Tour*>() && tour().isVisible());
}

TEST_F(TourTest, givesTheFocusBackToTheWindow)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    find<QAbstractButton>("tourNext")->setFocus();
    ASSERT_TRUE(find<QAbstractButton>("tourNext")->hasFocus());
    QTest::keyClick(find<QAbstractButton>("tourNext"), Qt::Key_Escape);
    ASSERT_NE(m_window->focusWidget(), nullptr);
    EXPECT_TRUE(m_window->focusWidget()->isVisible());
}

TEST_F(TourTest, endsAfterItsLastStop)
{
    QSignalSpy ended(m_window.get(), &MainWindow::tourEnded);
    tour().goTo(static_cast<int>(tourSteps().size()) - 1);
    QTest::mouseClick(find<QAbstractButton>("tourNext"), Qt::LeftButton);
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(TourTest, staysInASmallWindow)
{
    m_window->resize(900, 600);
    for (int step = 0; step < static_cast<int>(tourSteps().size()); ++step) {
        tour().goTo(step);
        EXPECT_TRUE(m_window->rect().contains(bubble())) << step;
    }
}

TEST_F(TourTest, speaksTheLanguageOfTheWindow)
{
    const QString english = find<QLabel>("tourWords")->text();
    m_language.apply(QLocale(QLocale::Chinese, QLocale::China));
    QCoreApplication::sendPostedEvents();
    EXPECT_NE(find<QLabel>("tourWords")->text(), english);
    EXPECT_EQ(tour().step(), 0);
}

} // namespace
} // namespace milepost
