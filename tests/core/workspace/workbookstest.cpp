// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workbooks.h"

#include "core/workspace/scoreboard.h"
#include "tests/support/officefiles.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/workspacefixture.h"

#include <QLocale>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WorkbooksTest : public OnEngine<WorkspaceFixture>
{
protected:
    WorkbooksTest() : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_other = m_workspace->importPlan(otherSamplePlan()).value().plan;
        ObservationEntry early = entry(u"m2"_s, 2016, 12);
        early.status = ObservationStatus::Provisional;
        ObservationEntry late = entry(u"m2"_s, 2019, 30);
        EXPECT_TRUE(m_workspace->record(std::vector{early, late}));
    }
    ~WorkbooksTest() override { QLocale::setDefault(m_before); }

    WorkbookSource source(QDate asOf)
    {
        m_scoreboard = std::make_unique<Scoreboard>(*m_workspace, m_catalogue, asOf);
        return {*m_workspace, m_catalogue, *m_scoreboard};
    }

    QString read(const Workbook& book) const
    {
        const Result<QByteArray> bytes = writeWorkbook(book);
        EXPECT_TRUE(bytes);
        return test::textOf(test::readBytes(u"t.xlsx"_s, *bytes));
    }

    QLocale m_before;
    PlanId m_other;
    std::unique_ptr<Scoreboard> m_scoreboard;
};

bool says(const WorkbookCell& cell, const QString& text)
{
    const auto* own = std::get_if<QString>(&cell.content);
    return own && *own == text;
}

/// The cell under a head in the last row that names a measure: that of samplePlan(), as Hainan comes first.
const WorkbookCell& cell(const WorkbookSheet& sheet, const QString& measure, const QString& head)
{
    static const WorkbookCell none;
    const auto& heads = sheet.rows.at(2);
    const auto column = std::ranges::find_if(heads, [&](const WorkbookCell& one) { return says(one, head); });
    for (auto row = sheet.rows.rbegin(); row != sheet.rows.rend(); ++row) {
        if (column != heads.end() && row->size() == heads.size() && says(row->at(2), measure))
            return row->at(static_cast<size_t>(column - heads.begin()));
    }
    ADD_FAILURE() << "no cell " << measure.toStdString() << " / " << head.toStdString();
    return none;
}

TEST_P(WorkbooksTest, everyTargetHasItsRowWithWhatStandsAtTheDate)
{
    const WorkbookSheet sheet = targetsSheet(source(QDate(2017, 12, 31)));
    size_t targets = 0;
    for (const PlanRecord& plan : m_workspace->plans())
        targets += plan.content.targets.size();
    EXPECT_EQ(sheet.rows.size(), targets + 3);
    const QString label = m_workspace->measure(measure(u"m2"_s))->label;
    EXPECT_EQ(std::get<double>(cell(sheet, label, u"Latest value"_s).content), 12.0);
    EXPECT_EQ(std::get<QString>(cell(sheet, label, u"Latest period"_s).content), u"2016"_s);
    EXPECT_EQ(std::get<QString>(cell(sheet, label, u"Status"_s).content), u"Provisional"_s);
    EXPECT_EQ(cell(sheet, label, u"Latest value"_s).look, CellLook::Soft);
}

TEST_P(WorkbooksTest, progressHasAColumnForEveryPeriodUpToTheDate)
{
    const WorkbookSheet early = progressSheet(source(QDate(2017, 12, 31)));
    EXPECT_EQ(early.rows.at(2).size(), 6U);
    const WorkbookSheet late = progressSheet(source(QDate(2020, 12, 31)));
    EXPECT_EQ(late.rows.at(2).size(), 7U);
    const QString label = m_workspace->measure(measure(u"m2"_s))->label;
    EXPECT_EQ(std::get<double>(cell(late, label, u"2019"_s).content), 30.0);
    EXPECT_EQ(late.widths.size(), late.rows.at(2).size());
}

TEST_P(WorkbooksTest, aComparisonIsInTheIndicatorsUnitAndHasAChart)
{
    const WorkbookSheet sheet = comparisonSheetFor(source(QDate(2020, 12, 31)), u"makerspaces"_s);
    ASSERT_EQ(sheet.charts.size(), 1U);
    const WorkbookChart& chart = sheet.charts.front();
    EXPECT_EQ(chart.firstRow, 3);
    EXPECT_EQ(chart.lastRow, 4);
    EXPECT_EQ(chart.bars.column, 3);
    ASSERT_FALSE(chart.markers.empty());
    for (const ChartSeries& marker : chart.markers)
        EXPECT_EQ(std::get<QString>(sheet.rows.at(2).at(static_cast<size_t>(marker.column)).content),
                  marker.name);
    EXPECT_EQ(std::get<double>(sheet.rows.at(4).at(3).content), 30.0);
    EXPECT_GT(chart.atRow, static_cast<int>(sheet.rows.size()));
}

TEST_P(WorkbooksTest, aComparisonTellsPromisesByYearAndEachOnce)
{
    ParsedPlan plan = otherSamplePlan();
    plan.source.sha256.replace(0, 4, u"0123"_s);
    plan.plan.provinceCode = u"610000"_s;
    plan.plan.province = u"陕西省"_s;
    Target later = plan.targets[1];
    later.year = 2025;
    Target again = plan.targets[1];
    again.id = u"t9"_s;
    later.id = u"t8"_s;
    plan.targets.insert(plan.targets.begin(), later);
    plan.targets.push_back(again);
    ASSERT_TRUE(m_workspace->importPlan(plan));
    const WorkbookSheet sheet = comparisonSheetFor(source(QDate(2020, 12, 31)), u"makerspaces"_s);
    const std::vector<WorkbookCell>& last = sheet.rows.at(5);
    EXPECT_EQ(std::get<QString>(last.at(last.size() - 2).content), u"2020: ≈ 200 家; 2025: ≈ 200 家"_s);
}

TEST_P(WorkbooksTest, theWorkbookOfAllIsReadBack)
{
    const Workbook book = workspaceWorkbook(source(QDate(2020, 12, 31)));
    ASSERT_GT(book.sheets.size(), 2U);
    const QString text = read(book);
    EXPECT_TRUE(text.contains(u"Plan targets"_s));
    EXPECT_TRUE(text.contains(u"\t30"_s)) << text.toStdString();
}

TEST_P(WorkbooksTest, anIndicatorNobodyHasIsNotFound)
{
    const Result<Workbook> book = comparisonWorkbook(source(QDate(2020, 12, 31)), u"nothing"_s);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::NotFound);
}

INSTANTIATE_TEST_SUITE_P(On, WorkbooksTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
