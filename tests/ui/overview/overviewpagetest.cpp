// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/modelcontract.h"
#include "tests/support/sampleplans.h"
#include "tests/support/windowfixture.h"
#include "ui/common/areakey.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/countlink.h"
#include "ui/overview/matrixmodel.h"
#include "ui/overview/matrixview.h"
#include "ui/overview/measureline.h"
#include "ui/overview/overviewcontent.h"
#include "ui/targets/verdictexplanation.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class OverviewPageTest : public WindowFixture
{};

TEST_F(OverviewPageTest, countsEveryMeasureOfAProvinceOnce)
{
    const OverviewContent content = overviewContent(m_session->context());
    ASSERT_EQ(content.cards.size(), 2U);
    EXPECT_EQ(content.cards[0].province, u"460000"_s);
    EXPECT_EQ(content.cards[1].province, u"520000"_s);
    EXPECT_EQ(content.cards[1].mix.total(), 3);
    EXPECT_EQ(content.cards[1].deliverables.total(), 2);
    EXPECT_EQ(content.cards[1].nextDeadline, 2018);
    EXPECT_EQ(content.cards[1].dueThen, 3) << "measures, as the card counts, not targets";
    EXPECT_EQ(content.cards[1].lastDeadline, 2025);
    int inMatrix = 0;
    for (const VerdictMix& cell : content.matrix.cells)
        inMatrix += cell.total();
    EXPECT_EQ(inMatrix, 6);
}

TEST_F(OverviewPageTest, countsTasksAndWhatIsDone)
{
    const ProvinceCard before = overviewContent(m_session->context()).cards.at(1);
    EXPECT_EQ(before.tasks.total(), 1);
    EXPECT_EQ(before.tasks.of(WorkState::Done), 0);
    const std::vector<StatusEntry> done{
        {{m_plan, WorkItem::Kind::Task, u"a1.t1"_s}, WorkState::Done, {}, {}, {}},
        {{m_plan, WorkItem::Kind::Deliverable, u"d1"_s}, WorkState::InProgress, {}, {}, {}}};
    ASSERT_TRUE(m_session->workspace()->recordStatus(done));
    const ProvinceCard after = overviewContent(m_session->context()).cards.at(1);
    EXPECT_EQ(after.tasks.of(WorkState::Done), 1);
    EXPECT_EQ(after.deliverables.of(WorkState::Done), 0);
    EXPECT_EQ(after.deliverables.of(WorkState::InProgress), 1);
    EXPECT_EQ(after.deliverables.total(), before.deliverables.total());
}

TEST_F(OverviewPageTest, followsTheFilter)
{
    m_session->setFilter({.province = u"520000"_s});
    const OverviewContent content = overviewContent(m_session->context());
    ASSERT_EQ(content.cards.size(), 1U);
    EXPECT_EQ(content.matrix.provinces.size(), 1U);
}

TEST_F(OverviewPageTest, keepsTheRowOfAProvinceWithoutMeasures)
{
    m_session->setFilter({.text = m_session->context().rows->front().label});
    const OverviewMatrix matrix = overviewContent(m_session->context()).matrix;
    ASSERT_EQ(matrix.provinces.size(), 2U);
    EXPECT_EQ(matrix.provinces[0].key, u"460000"_s);
    EXPECT_EQ(matrix.provinces[1].key, u"520000"_s);
    EXPECT_EQ(matrix.cells.size(), 2 * matrix.areas.size());
}

TEST_F(OverviewPageTest, countsDeliverablesOfAnAreaThatThePlanNamesItself)
{
    ParsedPlan plan = samplePlan();
    for (Area& area : plan.areas)
        area.canonical.clear();
    const auto workspace = [this, &plan] {
        auto made = Workspace::openInMemory(m_catalogue, m_clock).value();
        EXPECT_TRUE(made->importPlan(plan));
        return made;
    };
    m_session->setWorkspace(workspace());
    int counted = 0;
    for (const Area& area : plan.areas) {
        m_session->setFilter({.area = areaKey(area, m_catalogue)});
        counted += overviewContent(m_session->context()).cards.at(0).deliverables.total();
    }
    EXPECT_EQ(counted, 2);
    m_session->setFilter({.province = u"520000"_s, .area = u"plan:nowhere"_s});
    EXPECT_EQ(overviewContent(m_session->context()).cards.at(0).deliverables.total(), 0);
}

TEST_F(OverviewPageTest, theMatrixShowsItsLastRowAboveTheScrollBar)
{
    auto* matrix = find<MatrixView>("overviewMatrix");
    OverviewMatrix wide;
    for (int i = 0; i < 40; ++i)
        wide.areas.push_back({QString::number(i), u"Area"_s});
    wide.provinces = {{u"1"_s, u"One"_s}, {u"2"_s, u"Two"_s}};
    wide.cells.resize(80);
    for (const bool narrow : {false, true}) {
        wide.areas.resize(narrow ? 40 : 2);
        wide.cells.resize(wide.areas.size() * 2);
        matrix->setMatrix(wide);
        m_window->show();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        EXPECT_EQ(matrix->horizontalScrollBar()->isVisible(), narrow);
        EXPECT_GE(matrix->viewport()->height(), matrix->verticalHeader()->length());
        wide.areas.resize(40, {u"x"_s, u"Area"_s});
    }
}

TEST_F(OverviewPageTest, theCalmSentenceHasRoomAsSoonAsItIsThere)
{
    AttentionList list(u"attentionList"_s);
    list.show();
    list.setSentence(u"All is well."_s);
    const auto* calm = list.findChild<QLabel*>(u"attentionListNone"_s);
    ASSERT_NE(calm, nullptr);
    EXPECT_GE(list.sizeHint().height(), calm->sizeHint().height());
    EXPECT_GE(calm->sizeHint().height(), calm->fontMetrics().height() + 32);
}

TEST_F(OverviewPageTest, everyCountLeadsToItsRows)
{
    QTest::mouseClick(find<CountLink>("total_520000"), Qt::LeftButton);
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
    EXPECT_EQ(m_session->context().filter.province, u"520000"_s);

    m_session->setFilter({});
    m_window->showPage(PageId::Overview);
    CountLink* noData = find<CountLink>("NoData_520000");
    noData->setFocus();
    QTest::keyClick(noData, Qt::Key_Space);
    EXPECT_EQ(m_session->context().filter,
              (FilterState{.province = u"520000"_s, .verdicts = verdictsOf(VerdictGroup::NoData)}));
}

TEST_F(OverviewPageTest, theNextDeadlineLeadsToWhatIsDueThen)
{
    QTest::mouseClick(find<CountLink>("due_520000"), Qt::LeftButton);
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
    EXPECT_EQ(m_session->context().filter, (FilterState{.province = u"520000"_s, .year = 2018}));
    int rows = 0;
    for (const MeasureRow& row : *m_session->context().rows)
        rows += RowFilter(m_session->context().filter)(row);
    EXPECT_EQ(rows, 3);
}

TEST_F(OverviewPageTest, theMatrixTellsTheCellWithTheKeyboardInWords)
{
    auto* matrix = find<MatrixView>("overviewMatrix");
    QSignalSpy described(matrix, &MatrixView::cellDescribed);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(1, 0));
    ASSERT_TRUE(matrix->hasFocus());
    ASSERT_FALSE(described.isEmpty());
    const QString words = described.last().first().toString();
    EXPECT_TRUE(words.startsWith(u"Guizhou All areas · "_s)) << words.toStdString();
    EXPECT_EQ(find<QLabel>("matrixHint")->text(), words);
    matrix->clearFocus();
    EXPECT_EQ(described.last().first().toString(), QString());
    EXPECT_NE(find<QLabel>("matrixHint")->text(), words);
}

TEST_F(OverviewPageTest, aLaggingMeasureSaysWhyAndItsVerdictCanBeAsked)
{
    m_session->setAsOf(QDate(2017, 12, 31));
    const std::vector<ObservationEntry> entries{entry(u"m3"_s, 2016, 58.5), entry(u"m3"_s, 2017, 54.0)};
    ASSERT_TRUE(m_session->workspace()->record(entries));
    const QString id = measure(u"m3"_s).toString();
    const auto* line = m_window->findChild<MeasureLine*>(u"attentionList_"_s + id);
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(
        line->accessibleName().contains(m_session->context().scoreboard->headline(measure(u"m3"_s)).words));
    const auto& rows = *m_session->context().rows;
    const QString area = std::ranges::find(rows, measure(u"m3"_s), &MeasureRow::id)->area();
    EXPECT_TRUE(line->accessibleName().contains(area)) << "a plan may promise the same in several areas";
    QTest::keyClick(m_window->findChild<QWidget*>(u"why_attentionList_"_s + id), Qt::Key_Return);
    EXPECT_NE(m_window->findChild<VerdictExplanation*>(), nullptr);
    EXPECT_EQ(m_window->currentPage(), PageId::Overview);
}

TEST_F(OverviewPageTest, saysWhatChangedSinceTheLastPeriodByProvince)
{
    m_session->setAsOf(QDate(2017, 12, 31));
    const std::vector<ObservationEntry> entries{entry(u"m3"_s, 2016, 58.5), entry(u"m3"_s, 2017, 54.0)};
    ASSERT_TRUE(m_session->workspace()->record(entries));
    const OverviewContent content = overviewContent(m_session->context());
    ASSERT_EQ(content.changes.size(), 2U);
    ASSERT_EQ(content.changes[1].changes.size(), 1U);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(find<QLabel>("changesListHeading")->text(), content.changes[1].words);
    auto* line = m_window->findChild<MeasureLine*>(u"changesList_"_s + measure(u"m3"_s).toString());
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->accessibleName().contains(content.changes[1].changes[0].words));
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() - 10, 10));
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
}

TEST_F(OverviewPageTest, theMatrixOpensACellWithTheKeyboard)
{
    auto* matrix = find<MatrixView>("overviewMatrix");
    EXPECT_FALSE(matrix->accessibleName().isEmpty());
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage(), PageId::Targets);
    EXPECT_EQ(m_session->context().filter.province, u"460000"_s);
    EXPECT_FALSE(m_session->context().filter.area.isEmpty());
}

TEST_F(OverviewPageTest, theKeyboardWalksTheWholeMatrix)
{
    auto* matrix = find<MatrixView>("overviewMatrix");
    const int last = matrix->model()->columnCount() - 1;
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    const auto press = [matrix](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(matrix, key, with);
        return std::pair(matrix->currentIndex().row(), matrix->currentIndex().column());
    };
    EXPECT_EQ(press(Qt::Key_End), std::pair(0, last));
    EXPECT_EQ(press(Qt::Key_Home), std::pair(0, 0));
    EXPECT_EQ(press(Qt::Key_Down), std::pair(1, 0));
    EXPECT_EQ(press(Qt::Key_Right), std::pair(1, 1));
    EXPECT_EQ(press(Qt::Key_Home, Qt::ControlModifier), std::pair(0, 0));
    EXPECT_EQ(press(Qt::Key_End, Qt::ControlModifier), std::pair(1, last));
    EXPECT_EQ(press(Qt::Key_Up), std::pair(0, last));
    EXPECT_EQ(press(Qt::Key_Left), std::pair(0, last - 1));
}

TEST_F(OverviewPageTest, aCellTellsItsShareInWords)
{
    m_session->setAsOf(QDate(2017, 12, 31));
    const std::vector<ObservationEntry> entries{entry(u"m1"_s, 2017, 2100.0), entry(u"m3"_s, 2016, 58.5),
                                                entry(u"m3"_s, 2017, 54.0)};
    ASSERT_TRUE(m_session->workspace()->record(entries));
    QCoreApplication::processEvents();
    auto* matrix = find<MatrixView>("overviewMatrix");
    const auto words = [matrix](int row) {
        return matrix->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(words(0), u"Hainan All areas · 3 measures, none reported so far"_s);
    EXPECT_EQ(words(1),
              u"Guizhou All areas · 3 measures, 33% met or on pace: Met 1 · Behind 1 · No data 1"_s);
    EXPECT_EQ(matrix->model()->index(1, 0).data(Qt::ToolTipRole).toString(),
              u"3 measures, 33% met or on pace: Met 1 · Behind 1 · No data 1"_s);
}

TEST_F(OverviewPageTest, theMatrixModelKeepsItsContract)
{
    MatrixModel model;
    const ModelContract contract(model);
    const OverviewMatrix matrix = overviewContent(m_session->context()).matrix;
    model.setMatrix(matrix);
    EXPECT_EQ(model.columnCount(), static_cast<int>(matrix.areas.size()) + 1);
    EXPECT_EQ(model.mix(model.index(0, 0)).total(), 3);
    model.setMatrix({});
    EXPECT_EQ(model.columnCount(), 0);
}

TEST_F(OverviewPageTest, teachesWhatToDoInAnEmptyWorkspace)
{
    m_session->setWorkspace(Workspace::openInMemory(m_catalogue, m_clock).value());
    auto* page = m_window->page(PageId::Overview);
    EXPECT_TRUE(page->findChild<QAbstractButton*>(u"emptyStateAction"_s)->isVisibleTo(page));
}

TEST_F(OverviewPageTest, survivesTheRemovalOfACardWhileItIsClicked)
{
    // The click sets a filter that takes the other province's card away.
    QTest::mouseClick(find<CountLink>("total_460000"), Qt::LeftButton);
    m_window->showPage(PageId::Overview);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(m_window->findChild<CountLink*>(u"total_520000"_s), nullptr);
}

} // namespace
} // namespace milepost
