// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agenciespage.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/modelcontract.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/agencies/dutymodel.h"
#include "ui/common/headedlistmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class AgenciesPageTest : public testing::Test
{
protected:
    AgenciesPageTest() : m_catalogue(Catalogue::load().value())
    {
        m_workspace = Workspace::openInMemory(m_catalogue, m_clock).value();
        m_page.resize(1100, 700);
    }

    void importSamples()
    {
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        ASSERT_TRUE(m_workspace->importPlan(otherSamplePlan()));
    }

    void show(const FilterState& filter = {}, QDate asOf = QDate(2018, 6, 30))
    {
        m_scoreboard.emplace(*m_workspace, m_catalogue, asOf);
        m_rows = measureRows(*m_workspace, m_catalogue, *m_scoreboard);
        m_page.setContext({.workspace = m_workspace.get(),
                           .catalogue = &m_catalogue,
                           .scoreboard = &*m_scoreboard,
                           .rows = &m_rows,
                           .shown = FilteredRows().of(m_rows, filter),
                           .filter = filter,
                           .asOf = asOf},
                          ContextChange::Data);
        m_page.show();
    }

    void choose(const QString& id)
    {
        auto* list = child<QListView>("agencyList");
        const auto* model = qobject_cast<HeadedListModel*>(list->model());
        ASSERT_GE(model->rowOf(id), 0);
        list->setCurrentIndex(model->index(model->rowOf(id)));
    }

    QStringList owed() const
    {
        const QAbstractItemModel* model = child<QTableView>("dutyTable")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, static_cast<int>(DutyModel::Column::Name)).data().toString());
        return names;
    }

    template <class T>
    T* child(const char* name) const
    {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }

    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Scoreboard> m_scoreboard;
    MeasureRows m_rows;
    AgenciesPage m_page;
};

TEST_F(AgenciesPageTest, anEmptyWorkspaceOffersToImport)
{
    show();
    EXPECT_FALSE(m_page.canPrint());
    QSignalSpy spy(&m_page, &Page::linkActivated);
    child<QPushButton>("emptyStateAction")->click();
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].value<PageLink>().action, PageLink::Action::ImportDocument);
}

TEST_F(AgenciesPageTest, showsWhatTheChosenAgencyOwesByDeadline)
{
    importSamples();
    show();
    choose(u"520000/示例商务厅"_s);
    EXPECT_EQ(child<QLabel>("agencyTitle")->text(), u"示例商务厅"_s);
    EXPECT_EQ(owed(), QStringList({u"示例电商交易额"_s, u"建成示例平台"_s}));
    EXPECT_TRUE(m_page.canPrint());
}

TEST_F(AgenciesPageTest, theTableFillsThePage)
{
    importSamples();
    show();
    const auto* table = child<QTableView>("dutyTable");
    for (const int width : {1000, 1400}) {
        m_page.resize(width, 700);
        QCoreApplication::sendPostedEvents();
        int total = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            total += table->columnWidth(column);
        EXPECT_EQ(total, table->viewport()->width());
    }
}

TEST_F(AgenciesPageTest, theModelKeepsItsContract)
{
    importSamples();
    show();
    DutyModel model;
    const ModelContract contract(model);
    const std::vector<AgencyDuties> agencies = agencyDuties(*m_workspace, m_catalogue, *m_scoreboard);
    std::vector<const Duty*> duties;
    for (const Duty& duty : agencies.front().duties)
        duties.push_back(&duty);
    ASSERT_FALSE(duties.empty());
    model.setDuties(duties, &m_rows);
    EXPECT_EQ(model.rowCount(), static_cast<int>(duties.size()));
    model.setDuties({}, nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(AgenciesPageTest, urgencyAndPartNarrowTheDuties)
{
    importSamples();
    show();
    choose(u"520000/示例水利厅"_s);
    EXPECT_EQ(owed().size(), 3); // a target, a deliverable, a task; takes part in all of them
    child<QToolButton>("urgency1")->click();
    EXPECT_EQ(owed().size(), 2);
    child<QCheckBox>("leadOnly")->click();
    EXPECT_TRUE(owed().isEmpty());
    EXPECT_TRUE(child<QLabel>("nothingOwed")->isVisible());
    EXPECT_FALSE(child<QTableView>("dutyTable")->isVisible());
}

TEST_F(AgenciesPageTest, tasksAndDeliverablesShowTheirStateAndAreFoundByIt)
{
    importSamples();
    show();
    choose(u"520000/示例商务厅"_s);
    const auto standing = [this](int row) {
        const QAbstractItemModel* model = child<QTableView>("dutyTable")->model();
        return model->index(row, static_cast<int>(DutyModel::Column::Standing)).data().toString();
    };
    EXPECT_EQ(standing(1), QString());
    PlanId plan;
    for (const PlanRecord& one : m_workspace->plans()) {
        if (one.content.plan.provinceCode == u"520000"_s)
            plan = one.id;
    }
    StatusEntry entry;
    entry.item = {plan, WorkItem::Kind::Deliverable, u"d1"_s};
    entry.state = WorkState::InProgress;
    entry.percent = 60.0;
    ASSERT_TRUE(m_workspace->recordStatus(std::span(&entry, 1)));
    EXPECT_EQ(standing(1), u"In progress 60%"_s);
    auto* state = child<QComboBox>("dutyState");
    state->setCurrentText(u"In progress"_s);
    EXPECT_EQ(owed(), QStringList({u"建成示例平台"_s}));
    state->setCurrentText(u"Done"_s);
    EXPECT_TRUE(owed().isEmpty());
    state->setCurrentIndex(0);
    EXPECT_EQ(owed().size(), 2);
}

TEST_F(AgenciesPageTest, silentTargetsAreThoseWithoutAValueForTwoYears)
{
    importSamples();
    show();
    choose(u"520000/示例商务厅"_s);
    child<QToolButton>("urgency2")->click();
    EXPECT_EQ(owed(), QStringList({u"示例电商交易额"_s}));
}

TEST_F(AgenciesPageTest, theGlobalFilterKeepsToItsProvince)
{
    importSamples();
    show({.province = u"460000"_s});
    const auto* model = qobject_cast<HeadedListModel*>(child<QListView>("agencyList")->model());
    EXPECT_EQ(model->rowOf(u"520000/示例商务厅"_s), -1);
    EXPECT_GE(model->rowOf(u"460000/示例农业厅"_s), 0);
}

TEST_F(AgenciesPageTest, searchSaysWhenNothingMatches)
{
    importSamples();
    show();
    child<QLineEdit>("agencySearch")->setText(u"zzz"_s);
    EXPECT_TRUE(child<QLabel>("agencyNothingFound")->isVisible());
    child<QLineEdit>("agencySearch")->clear();
    EXPECT_FALSE(child<QLabel>("agencyNothingFound")->isVisible());
}

TEST_F(AgenciesPageTest, enterLeadsToTheMeasureOrTheClause)
{
    importSamples();
    show();
    choose(u"520000/示例商务厅"_s);
    auto* table = child<QTableView>("dutyTable");
    QSignalSpy spy(&m_page, &Page::linkActivated);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(spy.size(), 2);
    EXPECT_EQ(spy[0][0].value<PageLink>().page, PageId::Targets);
    EXPECT_TRUE(spy[0][0].value<PageLink>().measure.toString().endsWith(u"/m1"_s));
    EXPECT_EQ(spy[1][0].value<PageLink>().page, PageId::Plans);
    EXPECT_EQ(spy[1][0].value<PageLink>().target, u"d1"_s);
}

TEST_F(AgenciesPageTest, aNewValueChangesTheVerdictShown)
{
    importSamples();
    show();
    choose(u"520000/示例商务厅"_s);
    const PlanRecord* plan = nullptr;
    for (const PlanRecord& one : m_workspace->plans()) {
        if (one.content.plan.provinceCode == u"520000"_s)
            plan = &one;
    }
    ASSERT_NE(plan, nullptr);
    ObservationEntry entry =
        noDataEntry(plan->measureId(plan->content.measures[0]), Period(PeriodKind::Year, 2017));
    entry.value = 2100.0;
    ASSERT_TRUE(m_workspace->record(std::vector<ObservationEntry>{entry}));
    m_scoreboard->refresh({entry.measure});
    for (MeasureRow& row : m_rows)
        refreshRow(row, *m_scoreboard);
    m_page.refreshMeasures({entry.measure});
    const QAbstractItemModel* model = child<QTableView>("dutyTable")->model();
    EXPECT_TRUE(
        model->index(0, static_cast<int>(DutyModel::Column::Latest)).data().toString().contains(u"2017"_s));
    EXPECT_EQ(model->index(0, 0).data(DutyModel::VerdictRole).toInt(), static_cast<int>(Verdict::MetEarly));
}

} // namespace
} // namespace milepost
