// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleplans.h"
#include "tests/support/windowfixture.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/countlink.h"
#include "ui/overview/matrixmodel.h"
#include "ui/overview/matrixview.h"
#include "ui/overview/measureline.h"
#include "ui/overview/provincecardview.h"
#include "ui/progress/workview.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

/// A plan of no province whose measures stand in no area.
ParsedPlan nationalPlan()
{
    ParsedPlan plan = otherSamplePlan();
    plan.source.name = u"national.txt"_s;
    plan.source.sha256 = plan.source.sha256.replace(0, 4, u"0123"_s);
    plan.plan.province.clear();
    plan.plan.provinceCode.clear();
    for (Measure& measure : plan.measures)
        measure.area.clear();
    for (Target& target : plan.targets)
        target.area.clear();
    return plan;
}

/// Three plans with every verdict group and several states, under a filter.
class OverviewDoors : public WindowFixture, public testing::WithParamInterface<FilterState>
{
protected:
    OverviewDoors()
    {
        Workspace& workspace = *m_session->workspace();
        EXPECT_TRUE(workspace.importPlan(nationalPlan()));
        m_session->setAsOf(QDate(2017, 12, 31));
        const std::vector<ObservationEntry> entries{entry(u"m1"_s, 2016, 1900.0),
                                                    entry(u"m1"_s, 2017, 2100.0), entry(u"m2"_s, 2017, 12.0),
                                                    entry(u"m3"_s, 2016, 58.5), entry(u"m3"_s, 2017, 54.0)};
        EXPECT_TRUE(workspace.record(entries));
        const std::vector<StatusEntry> states{
            {{m_plan, WorkItem::Kind::Task, u"a1.t1"_s}, WorkState::Done, {}, {}, {}},
            {{m_plan, WorkItem::Kind::Deliverable, u"d1"_s}, WorkState::InProgress, {}, {}, {}}};
        EXPECT_TRUE(workspace.recordStatus(states));
        QCoreApplication::processEvents();
    }

    void goBack()
    {
        m_session->setFilter(GetParam());
        m_window->showPage(PageId::Overview);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// The rows the window shows now, on the page a door led to.
    int rowsReached()
    {
        QCoreApplication::processEvents();
        if (m_window->currentPage() == PageId::Targets)
            return m_window->page(PageId::Targets)->findChild<QTableView*>()->model()->rowCount();
        EXPECT_EQ(m_window->currentPage(), PageId::Progress);
        const auto* view = m_window->page(PageId::Progress)->findChild<WorkView*>();
        EXPECT_TRUE(view->isVisible());
        int rows = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows += view->model()->flags(view->model()->index(row, 0)).testFlag(Qt::ItemIsEnabled);
        return rows;
    }
};

TEST_P(OverviewDoors, leadToAsManyRowsAsTheyCount)
{
    goBack();
    QStringList names;
    for (const CountLink* link : m_window->page(PageId::Overview)->findChildren<CountLink*>()) {
        if (link->isEnabled() && link->isVisible())
            names.append(link->objectName());
    }
    ASSERT_FALSE(names.isEmpty());
    for (const QString& name : std::as_const(names)) {
        goBack();
        auto* link = m_window->findChild<CountLink*>(name);
        ASSERT_NE(link, nullptr) << name.toStdString();
        const int count = link->count();
        QTest::keyClick(link, Qt::Key_Space);
        EXPECT_EQ(rowsReached(), count) << name.toStdString();
    }
}

TEST_P(OverviewDoors, ofTheMatrixDoToo)
{
    goBack();
    auto* matrix = find<MatrixView>("overviewMatrix");
    const auto* model = static_cast<const MatrixModel*>(matrix->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            goBack();
            const QModelIndex cell = model->index(row, column);
            const int count = model->mix(cell).total();
            if (count == 0)
                continue;
            matrix->setCurrentIndex(cell);
            QTest::keyClick(matrix, Qt::Key_Return);
            EXPECT_EQ(rowsReached(), count) << row << ' ' << column;
        }
    }
}

TEST_P(OverviewDoors, areWalkedWithTheArrows)
{
    goBack();
    QApplication::setActiveWindow(m_window.get());
    for (const ProvinceCardView* card : m_window->page(PageId::Overview)->findChildren<ProvinceCardView*>()) {
        std::set<QWidget*> doors;
        for (CountLink* link : card->findChildren<CountLink*>()) {
            if (link->isEnabled() && link->isVisible())
                doors.insert(link);
        }
        if (doors.empty())
            continue;
        ASSERT_NE(card->tabStop(), nullptr);
        card->tabStop()->setFocus(Qt::TabFocusReason);
        std::set<QWidget*> walked{card->tabStop()};
        for (size_t i = 0; i < doors.size(); ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
            walked.insert(m_window->focusWidget());
        }
        EXPECT_EQ(walked, doors);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Home);
        EXPECT_EQ(m_window->focusWidget(), card->tabStop());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        EXPECT_FALSE(doors.contains(m_window->focusWidget())) << "Tab leaves the card";
    }
}

INSTANTIATE_TEST_SUITE_P(
    Filters, OverviewDoors,
    testing::Values(FilterState{}, FilterState{.province = u"520000"_s}, FilterState{.year = 2020},
                    FilterState{.year = 2018}, FilterState{.verdicts = {Verdict::NoData}},
                    FilterState{.verdicts = {Verdict::Regressing, Verdict::Met, Verdict::MetEarly}},
                    FilterState{.agency = u"示例商务厅"_s}, FilterState{.text = u"示例平台"_s},
                    FilterState{.text = u"普及"_s}));

TEST(AttentionListRest, comesInPlace)
{
    AttentionList list(u"changesList"_s);
    MeasureLineGroup group;
    group.heading = u"Ten changes"_s;
    const auto lines = [](size_t count) {
        std::vector<MeasureLineContent> made(count);
        for (size_t i = 0; i < count; ++i)
            made[i].label = QString::number(i);
        return made;
    };
    group.lines = lines(8);
    group.total = 10;
    group.rest = [&lines] { return lines(2); };
    list.setContent({group}, 0);
    EXPECT_EQ(list.findChildren<MeasureLine*>().size(), 8);
    auto* all = list.findChild<QPushButton*>(u"changesListAll0"_s);
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(all->text(), u"Show all 10"_s);
    QTest::keyClick(all, Qt::Key_Space);
    EXPECT_EQ(list.findChildren<MeasureLine*>().size(), 10);
    EXPECT_FALSE(all->isVisibleTo(&list));
}

} // namespace
} // namespace milepost
