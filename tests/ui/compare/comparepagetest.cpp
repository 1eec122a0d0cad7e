// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/charts/bulletchart.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ComparePageTest : public testing::Test
{
protected:
    ComparePageTest() : m_catalogue(Catalogue::load().value())
    {
        m_workspace = Workspace::openInMemory(m_catalogue, m_clock).value();
        m_page.resize(1000, 700);
    }

    void importSamples()
    {
        EXPECT_TRUE(m_workspace->importPlan(samplePlan()).isOk());
        EXPECT_TRUE(m_workspace->importPlan(otherSamplePlan()).isOk());
    }

    void show(const FilterState& filter = {})
    {
        m_scoreboard.emplace(*m_workspace, m_catalogue, QDate(2018, 12, 31));
        m_rows = measureRows(*m_workspace, m_catalogue, *m_scoreboard);
        ViewContext context;
        context.workspace = m_workspace.get();
        context.catalogue = &m_catalogue;
        context.scoreboard = &*m_scoreboard;
        context.rows = &m_rows;
        context.asOf = QDate(2018, 12, 31);
        context.filter = filter;
        m_page.setContext(context, ContextChange::Data);
        m_page.show();
    }

    template <class T>
    T* child(const QString& name) const
    {
        return m_page.findChild<T*>(name);
    }

    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Scoreboard> m_scoreboard;
    MeasureRows m_rows;
    ComparePage m_page;
};

TEST_F(ComparePageTest, anEmptyWorkspaceOffersToImport)
{
    show();
    EXPECT_FALSE(m_page.canPrint());
    QSignalSpy spy(&m_page, &Page::linkActivated);
    auto* button = child<QPushButton>(u"emptyStateAction"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    button->click();
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].value<PageLink>().action, PageLink::Action::ImportDocument);
}

TEST_F(ComparePageTest, showsTheFirstIndicatorWithItsTable)
{
    importSamples();
    show();
    EXPECT_TRUE(m_page.canPrint());
    const auto* chart = m_page.findChild<BulletChart*>();
    ASSERT_EQ(chart->content().groups.size(), 1U);
    EXPECT_EQ(chart->content().groups[0].rows.size(), 2U);
    EXPECT_EQ(child<QTableView>(u"compareTable"_s)->model()->rowCount(), 2);
    EXPECT_EQ(child<QLabel>(u"compareTitle"_s)->text(), chart->content().title);
}

TEST_F(ComparePageTest, theTableFillsThePageWithoutScrollingAside)
{
    importSamples();
    show();
    const auto* table = child<QTableView>(u"compareTable"_s);
    for (const int width : {1000, 1400}) {
        m_page.resize(width, 700);
        QCoreApplication::sendPostedEvents();
        int total = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            total += table->columnWidth(column);
        EXPECT_LE(total, table->width());
        EXPECT_GT(total, table->width() - 20);
    }
    // A province's name needs less than a row of targets.
    EXPECT_LT(table->columnWidth(0), table->columnWidth(3));
}

TEST_F(ComparePageTest, theIndicatorListNeverScrollsAside)
{
    importSamples();
    show();
    const auto* list = child<QListView>(u"indicatorList"_s);
    EXPECT_EQ(list->horizontalScrollBar()->maximum(), 0);
    EXPECT_FALSE(list->horizontalScrollBar()->isVisible());
}

TEST_F(ComparePageTest, arrowKeysMoveToTheNextIndicator)
{
    importSamples();
    show();
    const QString before = m_page.indicator();
    QTest::keyClick(child<QListView>(u"indicatorList"_s), Qt::Key_Down);
    EXPECT_NE(m_page.indicator(), before);
    EXPECT_FALSE(m_page.indicator().isEmpty());
}

TEST_F(ComparePageTest, aLinkChoosesItsIndicator)
{
    importSamples();
    show();
    for (const QString& indicator : {u"makerspaces"_s, u"ecommerce_turnover"_s}) {
        m_page.follow(PageLink{.page = PageId::Compare, .indicator = indicator});
        EXPECT_EQ(m_page.indicator(), indicator);
    }
}

TEST_F(ComparePageTest, searchKeepsWhatIsShownAndSaysWhenNothingMatches)
{
    importSamples();
    show();
    const QString before = m_page.indicator();
    child<QLineEdit>(u"indicatorSearch"_s)->setText(u"zzz"_s);
    EXPECT_TRUE(child<QLabel>(u"indicatorNothingFound"_s)->isVisible());
    EXPECT_EQ(m_page.indicator(), before);
    child<QLineEdit>(u"indicatorSearch"_s)->clear();
    EXPECT_FALSE(child<QLabel>(u"indicatorNothingFound"_s)->isVisible());
}

TEST_F(ComparePageTest, copiesTheTableForASheet)
{
    importSamples();
    show();
    m_page.follow(PageLink{.page = PageId::Compare, .indicator = u"makerspaces"_s});
    QTest::mouseClick(child<QPushButton>(u"copyTable"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].startsWith(u"海南\t"_s)) << lines[1].toStdString();
    EXPECT_EQ(lines[1].count(u'\t'), lines[0].count(u'\t'));
}

TEST_F(ComparePageTest, copiesThePicture)
{
    importSamples();
    show();
    QTest::mouseClick(child<QPushButton>(u"copyPicture"_s), Qt::LeftButton);
    EXPECT_GT(QGuiApplication::clipboard()->image().width(), 1000);
}

} // namespace
} // namespace milepost
