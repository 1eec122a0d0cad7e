// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/windowfixture.h"
#include "ui/common/messagebar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class MainWindowTest : public WindowFixture
{};

TEST_F(MainWindowTest, makesAPageWhenItIsFirstShown)
{
    EXPECT_NE(m_window->page(PageId::Overview), nullptr);
    EXPECT_EQ(m_window->page(PageId::Targets), nullptr);
    QTest::mouseClick(find<QAbstractButton>("rail_targets"), Qt::LeftButton);
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
    EXPECT_NE(m_window->page(PageId::Targets), nullptr);
}

TEST_F(MainWindowTest, goesToEveryPageByItsKeys)
{
    for (const PageFactory& factory : pageFactories()) {
        auto* action = m_window->findChild<QAction*>(u"action_"_s + pageName(factory.id));
        ASSERT_NE(action, nullptr);
        EXPECT_EQ(action->shortcut(), QKeySequence(u"Ctrl+%1"_s.arg(static_cast<int>(factory.id) + 1)));
        action->trigger();
        EXPECT_EQ(m_window->currentPage(), factory.id);
        EXPECT_TRUE(action->isChecked());
    }
}

TEST_F(MainWindowTest, filtersFromItsHead)
{
    QTest::keyClicks(find<QLineEdit>("filterText"), u"xyz"_s);
    EXPECT_EQ(m_session->context().filter.text, u"xyz"_s);
    QTest::mouseClick(find<QAbstractButton>("filterClear"), Qt::LeftButton);
    EXPECT_TRUE(m_session->context().filter.isEmpty());
    EXPECT_EQ(find<QLineEdit>("filterText")->text(), QString());

    auto* province = find<QComboBox>("filterProvince");
    ASSERT_EQ(province->count(), 3);
    province->setFocus();
    QTest::keyClick(province, Qt::Key_Down);
    EXPECT_EQ(m_session->context().filter.province, u"460000"_s);
}

TEST_F(MainWindowTest, aKeystrokeInTheFilterLeavesItsChoicesAlone)
{
    const auto* agencies = find<QComboBox>("filterAgency");
    const QSignalSpy removed(agencies->model(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(agencies->model(), &QAbstractItemModel::modelReset);
    QTest::keyClicks(find<QLineEdit>("filterText"), u"a"_s);
    EXPECT_EQ(m_session->context().filter.text, u"a"_s);
    EXPECT_EQ(removed.count() + reset.count(), 0);
    EXPECT_GT(agencies->count(), 0);
}

TEST_F(MainWindowTest, judgesAnewWhenTheAsOfDateChanges)
{
    find<QDateEdit>("asOfDate")->setDate(QDate(2016, 12, 31));
    EXPECT_EQ(m_session->context().asOf, QDate(2016, 12, 31));
    EXPECT_EQ(m_session->context().rows->size(), 6U);
}

TEST_F(MainWindowTest, changesItsLanguageAtOnce)
{
    const auto* rail = find<QAbstractButton>("rail_overview");
    const auto* title = find<QLabel>("pageTitle");
    EXPECT_EQ(rail->text(), u"Overview"_s);
    const MeasureId measure = m_session->context().rows->front().id;
    const QString english = m_session->context().scoreboard->headline(measure).words;
    m_language.apply(QLocale(QLocale::Chinese, QLocale::China));
    QCoreApplication::sendPostedEvents();
    EXPECT_NE(m_session->context().scoreboard->headline(measure).words, english);
    EXPECT_EQ(rail->text(), u"总览"_s);
    EXPECT_EQ(title->text(), u"总览"_s);
    EXPECT_EQ(find<QComboBox>("filterProvince")->itemText(0), u"全部省份"_s);
    m_language.apply(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(rail->text(), u"Overview"_s);
}

TEST_F(MainWindowTest, theFilterStandsEvenlyInEveryLanguage)
{
    static constexpr std::array kBoxes{"filterProvince", "filterArea", "filterYear", "filterVerdict",
                                       "filterAgency"};
    const auto gaps = [this] {
        std::vector<int> found;
        for (size_t box = 1; box < kBoxes.size(); ++box)
            found.push_back(find<QComboBox>(kBoxes[box])->geometry().left() -
                            find<QComboBox>(kBoxes[box - 1])->geometry().right() - 1);
        return found;
    };
    const std::vector<int> even(kBoxes.size() - 1, 8);
    for (const QLocale::Language language : {QLocale::Chinese, QLocale::English, QLocale::Chinese}) {
        m_language.apply(QLocale(language));
        // Boxes ask for their place one after the other, each in an event of its own.
        (void)QTest::qWaitFor([&] { return gaps() == even; });
        EXPECT_EQ(gaps(), even) << "in language " << language;
        for (const char* name : kBoxes) {
            const auto* box = find<QComboBox>(name);
            EXPECT_GE(box->width(), std::min(box->sizeHint().width(), box->maximumWidth())) << name;
        }
    }
}

TEST_F(MainWindowTest, plansAndAClosedWorkspaceShowNoFilter)
{
    m_window->showPage(PageId::Plans);
    EXPECT_FALSE(find<QLineEdit>("filterText")->isVisible());
    EXPECT_FALSE(find<QComboBox>("filterArea")->isVisible());
    m_window->showPage(PageId::Targets);
    EXPECT_TRUE(find<QLineEdit>("filterText")->isVisible());
    m_session->setWorkspace(nullptr);
    EXPECT_TRUE(find<QWidget>("noWorkspace")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("filterText")->isVisible());
    QSignalSpy asked(m_window.get(), &MainWindow::openWorkspaceRequested);
    QTest::mouseClick(find<QWidget>("noWorkspace")->findChild<QAbstractButton*>(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(MainWindowTest, showsFailuresInlineAndClosesThemWithEscape)
{
    m_window->showMessage(MessageKind::Error, u"The file is damaged."_s);
    auto* bar = find<MessageBar>("messageBar");
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->text(), u"The file is damaged."_s);
    QTest::keyClick(bar, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(MainWindowTest, everyWidgetAPersonUsesHasANameForToolsAndReaders)
{
    for (const PageFactory& factory : pageFactories())
        m_window->showPage(factory.id);
    QList<QWidget*> widgets;
    for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
        widgets << button;
    for (QComboBox* box : m_window->findChildren<QComboBox*>())
        widgets << box;
    for (QLineEdit* edit : m_window->findChildren<QLineEdit*>())
        widgets << edit;
    for (const QWidget* widget : std::as_const(widgets)) {
        // Parts that Qt makes inside its own widgets are named by Qt.
        if (widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QDateEdit*>(widget->parentWidget()) || !widget->isVisibleTo(m_window.get()))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool saysItself = button && !button->text().isEmpty();
        EXPECT_TRUE(saysItself || !widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, remembersThePageItShowed)
{
    m_window->showPage(PageId::Targets);
    Settings settings;
    m_window->store(settings);
    EXPECT_EQ(settings.page, u"targets"_s);
    m_window->showPage(PageId::Overview);
    m_window->restore(settings);
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
}

TEST_F(MainWindowTest, makesOnlyThePageItOpensWith)
{
    const MainWindow window(*m_session, pageFactories(), pageNamed(u"compare"_s));
    EXPECT_EQ(window.currentPage(), PageId::Compare);
    EXPECT_NE(window.page(PageId::Compare), nullptr);
    EXPECT_EQ(window.page(PageId::Overview), nullptr);
}

TEST_F(MainWindowTest, opensWithTheOverviewWhenTheRememberedPageIsUnknown)
{
    for (const PageFactory& factory : pageFactories())
        EXPECT_EQ(pageNamed(pageName(factory.id)), factory.id);
    EXPECT_EQ(pageNamed(u"calendar"_s), PageId::Overview);
}

} // namespace
} // namespace milepost
