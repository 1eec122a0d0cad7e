// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/charts/comparisonchart.h"
#include "ui/print/sheetexport.h"
#include "ui/print/sheets.h"
#include "ui/targets/verdictexplanation.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

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

    /// Two of three actions invest, each led by an agency of its own.
    void importPlanWithInvestments()
    {
        ParsedPlan plan = samplePlan();
        for (size_t i = 0; i < 2; ++i) {
            Measure& measure = plan.measures[i];
            measure.area = plan.areas[i].id;
            measure.indicator = u"investment_area"_s;
            measure.unit = u"亿元"_s;
            std::erase_if(plan.targets,
                          [&](const Target& one) { return one.measure == measure.id && one.year != 2018; });
            for (Target& target : plan.targets) {
                if (target.measure != measure.id)
                    continue;
                target.unit = measure.unit;
                target.lead = {i == 0 ? u"省甲厅"_s : u"省乙厅"_s};
            }
        }
        Area idle;
        idle.id = u"a9"_s;
        idle.name = u"示例行动"_s;
        plan.areas.push_back(idle);
        EXPECT_TRUE(m_workspace->importPlan(plan).isOk());
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
        context.undoStack = &m_undoStack;
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
    QUndoStack m_undoStack;
    ComparePage m_page;
};

TEST_F(ComparePageTest, tabGoesAsTheEyeDoes)
{
    importSamples();
    show();
    const QStringList wanted{u"comparisonRows"_s,    u"comparisonView"_s,   u"comparisonBasis"_s,
                             u"arrangeComparison"_s, u"exportComparison"_s, u"comparisonChart"_s,
                             u"compareTable"_s};
    QStringList order;
    const QWidget* widget = &m_page;
    do {
        if (wanted.contains(widget->objectName()))
            order.append(widget->objectName());
        widget = widget->nextInFocusChain();
    } while (widget != &m_page);
    EXPECT_EQ(order, wanted);
}

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
    const auto* chart = m_page.findChild<ComparisonChart*>();
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

TEST_F(ComparePageTest, comparesTheAreasOfOneProvince)
{
    importPlanWithInvestments();
    show();
    m_page.setRequest(
        {.indicators = {u"investment_area"_s}, .rows = ComparisonRows::Areas, .province = u"520000"_s});
    const auto* chart = m_page.findChild<ComparisonChart*>();
    ASSERT_EQ(chart->content().groups.size(), 1U);
    const std::vector<BulletRow>& rows = chart->content().groups[0].rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].markers.size(), 1U);
    EXPECT_EQ(rows[1].markers.size(), 1U);
    EXPECT_EQ(chart->content().groups[0].absences.size(), 1) << "an action without an investment is named";
    m_page.setRequest(
        {.indicators = {u"investment_area"_s}, .rows = ComparisonRows::Agencies, .province = u"520000"_s});
    EXPECT_EQ(chart->content().groups[0].rows.size(), 2U) << "one a lead agency";
    const auto* rowsBox = child<QComboBox>(u"comparisonRows"_s);
    EXPECT_EQ(rowsBox->currentIndex(), 2);
    EXPECT_FALSE(child<QComboBox>(u"comparisonBasis"_s)->isVisible());
}

TEST_F(ComparePageTest, severalIndicatorsNeverShareAnAxis)
{
    importSamples();
    show();
    m_page.setRequest({.indicators = {u"makerspaces"_s, u"ecommerce_turnover"_s}});
    const auto* chart = m_page.findChild<ComparisonChart*>();
    const std::vector<BulletGroup>& groups = chart->content().groups;
    for (size_t i = 1; i < groups.size(); ++i)
        EXPECT_NE(groups[i].heading, groups[i - 1].heading);
    EXPECT_NE(groups.front().unit, groups.back().unit);
    EXPECT_NE(groups.front().scale, groups.back().scale);
    EXPECT_EQ(child<QTableView>(u"compareTable"_s)->model()->columnCount(), 7);
}

TEST_F(ComparePageTest, choosesOrdersAndRenamesLines)
{
    importSamples();
    show();
    m_page.follow(PageLink{.page = PageId::Compare, .indicator = u"makerspaces"_s});
    child<QPushButton>(u"arrangeComparison"_s)->click();
    auto* list = child<QListWidget>(u"arrangedPlaces"_s);
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    const auto* chart = m_page.findChild<ComparisonChart*>();
    const auto names = [chart] {
        QStringList all;
        for (const BulletGroup& group : chart->content().groups) {
            for (const BulletRow& row : group.rows)
                all.append(row.name);
        }
        return all;
    };
    const QStringList turned = names();
    EXPECT_EQ(turned, (QStringList{list->item(0)->text(), list->item(1)->text()}));
    list->item(0)->setText(u"Ours"_s);
    EXPECT_EQ(names().first(), u"Ours"_s);
    list->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(names(), QStringList{u"Ours"_s});
    auto* note = child<QLineEdit>(u"comparisonNote"_s);
    note->setText(u"Mind the census."_s);
    emit note->editingFinished();
    EXPECT_EQ(child<QLabel>(u"compareNote"_s)->text(), u"Mind the census."_s);
}

TEST_F(ComparePageTest, savesAComparisonAndOpensItAgain)
{
    importSamples();
    show();
    m_page.follow(PageLink{.page = PageId::Compare, .indicator = u"makerspaces"_s});
    auto* view = child<QComboBox>(u"comparisonView"_s);
    view->setCurrentIndex(1);
    emit view->activated(1);
    child<QLineEdit>(u"comparisonName"_s)->setText(u"For the meeting"_s);
    child<QPushButton>(u"saveComparison"_s)->click();
    const ComparisonRequest saved = m_page.request();
    EXPECT_EQ(saved.view, ComparisonView::Tiles);
    ASSERT_EQ(savedComparisons(*m_workspace)->size(), 1U);
    m_page.follow(PageLink{.page = PageId::Compare, .indicator = u"ecommerce_turnover"_s});
    auto* list = child<QListView>(u"indicatorList"_s);
    const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole,
                                                       u"For the meeting"_s, 1, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    list->setCurrentIndex(found.first());
    EXPECT_EQ(m_page.request(), saved);
    m_undoStack.undo();
    EXPECT_TRUE(savedComparisons(*m_workspace)->empty());
    m_undoStack.redo();
    EXPECT_EQ(savedComparisons(*m_workspace)->front().request, saved);
}

TEST_F(ComparePageTest, dividesByThePopulationAndSaysWhereItIsFrom)
{
    importSamples();
    show();
    m_page.setRequest({.indicators = {u"makerspaces"_s}, .basis = ComparisonBasis::PerHead});
    const auto* chart = m_page.findChild<ComparisonChart*>();
    ASSERT_FALSE(chart->content().groups.empty());
    EXPECT_TRUE(chart->content().groups[0].unit.endsWith(u"/百万人"_s));
    EXPECT_TRUE(chart->content().groups[0].reason.contains(u"2020-11-01"_s));
    child<QPushButton>(u"contextFigures"_s)->click();
    auto* table = m_page.findChild<QTableWidget*>(u"contextFiguresTable"_s);
    ASSERT_NE(table, nullptr);
    const double before = chart->content().groups[0].rows[0].markers[0].value;
    table->item(0, 2)->setText(u"2,016.24"_s); // Hainan's population, twice
    EXPECT_NEAR(chart->content().groups[0].rows[0].markers[0].value, before / 2, before / 1000);
    table->item(0, 2)->setText(u"many"_s);
    EXPECT_EQ(table->item(0, 2)->text(), u"2,016.24"_s) << "refused, with a sentence";
    EXPECT_TRUE(m_page.findChild<QLabel*>(u"contextMessage"_s)->text().contains(u"many"_s));
}

TEST_F(ComparePageTest, aVerdictOfTheTableAndAMarkOfTheChartAreExplained)
{
    importSamples();
    show();
    m_page.follow(PageLink{.page = PageId::Compare, .indicator = u"makerspaces"_s});
    auto* table = child<QTableView>(u"compareTable"_s);
    table->setCurrentIndex(table->model()->index(0, 5));
    QTest::keyClick(table, Qt::Key_Return);
    auto* explained = m_page.findChild<VerdictExplanation*>();
    ASSERT_NE(explained, nullptr);
    delete explained;
    auto* chart = m_page.findChild<ComparisonChart*>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_NE(m_page.findChild<VerdictExplanation*>(), nullptr);
}

TEST_F(ComparePageTest, drawsEveryViewOnPaper)
{
    importSamples();
    show();
    for (const ComparisonView view : {ComparisonView::Bars, ComparisonView::Tiles, ComparisonView::Courses}) {
        const ComparisonRequest request{.indicators = {u"makerspaces"_s}, .view = view, .note = u"Mind."_s};
        m_page.setRequest(request);
        const SheetContext context{m_workspace.get(), &m_catalogue, &*m_scoreboard, &m_rows,
                                   QDate(2018, 12, 31)};
        const SheetDocument document = comparisonSheet(context, request);
        EXPECT_GE(document.blocks.size(), 4U);
        EXPECT_TRUE(renderPdf(document, PageSetup::official(PaperSize::A4, PaperOrientation::Portrait)));
    }
}

} // namespace
} // namespace milepost
