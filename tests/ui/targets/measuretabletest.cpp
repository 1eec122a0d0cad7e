// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/measuretable.h"

#include "tests/support/modelcontract.h"
#include "tests/support/windowfixture.h"
#include "ui/targets/measureproxy.h"
#include "ui/targets/measuretablemodel.h"
#include "ui/targets/targetlines.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

MeasureRow row(const QString& id, const QString& province, double target, Verdict verdict)
{
    MeasureRow result;
    result.id = MeasureId(id);
    result.provinceCode = province;
    result.label = u"measure "_s + id;
    result.searchText = result.label;
    result.verdict = verdict;
    Target promise;
    promise.value = target;
    promise.year = 2018;
    result.targets = {promise};
    return result;
}

MeasureRows threeRows()
{
    return {row(u"a"_s, u"520000"_s, 9, Verdict::Behind), row(u"b"_s, u"410000"_s, 100, Verdict::Met),
            row(u"c"_s, u"520000"_s, 20, Verdict::NoData)};
}

QStringList shown(const MeasureProxy& proxy, const MeasureTableModel& model)
{
    QStringList ids;
    for (int i = 0; i < proxy.rowCount(); ++i)
        ids << model.row(proxy.mapToSource(proxy.index(i, 0)).row()).id.toString();
    return ids;
}

class MeasureProxyTest : public testing::Test
{
protected:
    MeasureProxyTest() : m_rows(threeRows()), m_proxy(m_model)
    {
        m_model.setRows(&m_rows);
        m_model.setYears({2018, 2020});
    }

    void show(const FilterState& filter) { m_proxy.show(FilteredRows().of(m_rows, filter)); }

    MeasureRows m_rows;
    MeasureTableModel m_model;
    MeasureProxy m_proxy;
};

TEST_F(MeasureProxyTest, keepsTheModelContractThroughFilterSortAndChange)
{
    const ModelContract model(m_model);
    const ModelContract proxy(m_proxy);
    show({.province = u"520000"_s});
    m_proxy.sort(m_model.columnOf(MeasureTableModel::Column::Year), Qt::DescendingOrder);
    m_model.setYears({2018});
    m_model.refresh({MeasureId(u"a"_s), MeasureId(u"b"_s)});
    show({});
    m_model.setRows(nullptr);
    EXPECT_EQ(m_proxy.rowCount(), 0);
}

TEST_F(MeasureProxyTest, sortsTargetsAsNumbers)
{
    const int year = m_model.columnOf(MeasureTableModel::Column::Year);
    m_proxy.sort(year, Qt::AscendingOrder);
    EXPECT_EQ(shown(m_proxy, m_model), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    m_proxy.sort(year, Qt::DescendingOrder);
    EXPECT_EQ(shown(m_proxy, m_model), QStringList({u"b"_s, u"c"_s, u"a"_s}));
}

TEST_F(MeasureProxyTest, keepsRowsWithoutAValueAtTheEndBothWays)
{
    m_rows[0].targets.clear();
    m_model.setRows(&m_rows);
    const int year = m_model.columnOf(MeasureTableModel::Column::Year);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_proxy.sort(year, order);
        EXPECT_EQ(shown(m_proxy, m_model).constLast(), u"a"_s);
    }
}

TEST_F(MeasureProxyTest, showsOnlyWhatTheFilterLetsThrough)
{
    show({.verdicts = {Verdict::Met}});
    EXPECT_EQ(shown(m_proxy, m_model), QStringList({u"b"_s}));
    show({.text = u"no such thing"_s});
    EXPECT_EQ(m_proxy.rowCount(), 0);
}

MeasureRow rowWithYears(const QString& plan, const std::vector<int>& years)
{
    MeasureRow result;
    result.plan = PlanId(plan);
    for (const int year : years) {
        Target target;
        target.year = year;
        result.targets.push_back(target);
    }
    result.targets.emplace_back(); // one without a date
    return result;
}

TEST(MeasureTableModelTest, startsWithTheYearsThatGoalsEndInAndNotWithAnnualSteps)
{
    const MeasureRows rows = {rowWithYears(u"a"_s, {2015, 2016, 2017, 2018}),
                              rowWithYears(u"a"_s, {2015}), // one goal alone
                              rowWithYears(u"a"_s, {2018, 2025}),
                              rowWithYears(u"a"_s, {2018}),
                              rowWithYears(u"b"_s, {2020}),
                              rowWithYears(u"c"_s, {})};
    EXPECT_EQ(firstYears(rows), std::vector<int>({2018, 2020, 2025}));
    EXPECT_EQ(targetYears(rows), std::vector<int>({2015, 2016, 2017, 2018, 2020, 2025}));
    EXPECT_EQ(firstYears({}), std::vector<int>());
}

class TargetsPageTest : public WindowFixture
{
protected:
    TargetsPageTest() { m_window->showPage(PageId::Targets); }
};

TEST_F(TargetsPageTest, listsEveryMeasureAndSelectsTheFirst)
{
    const auto* table = find<MeasureTable>("measureTable");
    EXPECT_EQ(table->shownRows(), 6);
    EXPECT_EQ(table->currentMeasure(), m_session->context().rows->front().id);
    EXPECT_FALSE(table->accessibleName().isEmpty());
}

class ColumnRoomTest : public TargetsPageTest, public testing::WithParamInterface<LanguageChoice>
{};

TEST_P(ColumnRoomTest, showsEveryColumnToTheVerdictBesideTheDetailAtACommonWidth)
{
    m_language.apply(localeFor(GetParam(), QLocale::c()));
    m_window->resize(1280, 860);
    m_window->show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const auto* table = find<MeasureTable>("measureTable");
    EXPECT_TRUE(find<QWidget>("measureDetail")->isVisible());
    const int verdict = table->model()->columnCount() - 2;
    EXPECT_LE(table->columnViewportPosition(verdict) + table->columnWidth(verdict),
              table->viewport()->width());
    const QModelIndex unit = table->model()->index(0, 3);
    EXPECT_EQ(unit.data().toString(), u"亿元"_s);
    EXPECT_GE(table->columnWidth(3), table->fontMetrics().horizontalAdvance(u"亿元"_s) + 16);
    for (int column = 0; column < verdict; ++column)
        EXPECT_LE(table->columnWidth(column), table->columnWidth(2)) << column;

    m_window->resize(900, 700);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    EXPECT_FALSE(find<QWidget>("measureDetail")->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Languages, ColumnRoomTest,
                         testing::Values(LanguageChoice::Chinese, LanguageChoice::English));

TEST_F(TargetsPageTest, movesWithTheArrowKeysAndCopiesTheRowAsText)
{
    auto* table = find<MeasureTable>("measureTable");
    QTest::keyClick(table, Qt::Key_Down);
    const MeasureRow& second = m_session->context().rows->at(1);
    EXPECT_EQ(table->currentMeasure(), second.id);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).startsWith(u"Province\tArea\tMeasure\tUnit\t"_s));
    EXPECT_TRUE(lines.at(1).contains(second.label));
    EXPECT_EQ(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
}

TEST_F(TargetsPageTest, showsTheEmptyStateWhenTheFilterHidesAllAndClearsItThere)
{
    m_session->setFilter({.text = u"nothing is called this"_s});
    auto* page = m_window->page(PageId::Targets);
    auto* action = page->findChild<QAbstractButton*>(u"emptyStateAction"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->isVisibleTo(page));
    QTest::mouseClick(action, Qt::LeftButton);
    EXPECT_TRUE(m_session->context().filter.isEmpty());
    EXPECT_EQ(find<MeasureTable>("measureTable")->shownRows(), 6);
}

TEST_F(TargetsPageTest, keepsTheSelectedMeasureThroughAFilter)
{
    auto* table = find<MeasureTable>("measureTable");
    const MeasureRow& last = m_session->context().rows->back();
    ASSERT_TRUE(table->selectMeasure(last.id));
    m_session->setFilter({.province = last.provinceCode});
    EXPECT_EQ(table->currentMeasure(), last.id);
}

TEST_F(TargetsPageTest, showsANewValueAtOnce)
{
    auto* table = find<MeasureTable>("measureTable");
    const MeasureId id = measure(u"m2"_s);
    ASSERT_TRUE(table->selectMeasure(id));
    const std::vector<ObservationEntry> entries{entry(u"m2"_s, 2016, 1234)};
    ASSERT_TRUE(m_session->workspace()->record(entries));
    EXPECT_TRUE(table->selectionAsText().contains(u"1,234"_s));
}

TEST_F(TargetsPageTest, theMenuKeyChoosesTheYears)
{
    auto* table = find<MeasureTable>("measureTable");
    const int before = table->model()->columnCount();
    bool seen = false;
    QTimer::singleShot(0, table, [&] {
        auto* menu = table->findChild<QMenu*>(u"yearMenu"_s);
        seen = menu != nullptr;
        if (!menu)
            return;
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table, &event);
    EXPECT_TRUE(seen);
    EXPECT_EQ(std::abs(table->model()->columnCount() - before), 1) << "the first year comes or goes";
}

TEST(TargetLinesTest, giveALongPromiseASecondLineInsteadOfCuttingIt)
{
    TargetLines lines;
    lines.resize(260, 100);
    Target target;
    target.value = 1000;
    target.unit = u"亿元"_s;
    target.year = 2020;
    TargetAssessment judged;
    judged.year = 2020;
    lines.setTargets({target}, {judged});
    const int one = lines.sizeHint().height();
    target.striving = true;
    target.value = 123456789;
    lines.setTargets({target}, {judged});
    EXPECT_GT(lines.sizeHint().height(), one);
}

} // namespace
} // namespace milepost
