// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonsource.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "ui/compare/comparableindicators.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ComparisonSourceTest : public testing::Test
{
protected:
    ComparisonSourceTest() : m_catalogue(Catalogue::load().value())
    {
        m_workspace = Workspace::openInMemory(m_catalogue, m_clock).value();
        EXPECT_TRUE(m_workspace->importPlan(samplePlan()).isOk());
        EXPECT_TRUE(m_workspace->importPlan(otherSamplePlan()).isOk());
    }

    MeasureId measure(const QString& province, const QString& local) const
    {
        for (const PlanRecord& plan : m_workspace->plans()) {
            for (const Measure& one : plan.content.measures) {
                if (plan.content.plan.provinceCode == province && one.id == local)
                    return plan.measureId(one);
            }
        }
        return {};
    }

    void record(const MeasureId& id, int year, double value,
                ObservationStatus status = ObservationStatus::Final)
    {
        ObservationEntry entry;
        entry.measure = id;
        entry.period = Period(PeriodKind::Year, year);
        entry.value = value;
        entry.status = status;
        EXPECT_TRUE(m_workspace->record(std::span(&entry, 1)).isOk());
    }

    ComparisonSource compared(const QString& indicator, QDate asOf = QDate(2018, 12, 31)) const
    {
        const Scoreboard scoreboard(*m_workspace, m_catalogue, asOf);
        return comparisonSource(*m_workspace, m_catalogue, scoreboard, indicator);
    }

    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(ComparisonSourceTest, listsIndicatorsThatMeasuresLinkTo)
{
    const std::vector<ComparableIndicator> list = comparableIndicators(*m_workspace, m_catalogue);
    ASSERT_EQ(list.size(), 2U);
    for (const ComparableIndicator& one : list)
        EXPECT_EQ(one.provinces, 2) << one.id.toStdString();
}

TEST_F(ComparisonSourceTest, gathersMeasuresInTheOrderOfProvinces)
{
    const ComparisonSource source = compared(u"makerspaces"_s);
    EXPECT_EQ(source.title, u"众创空间"_s);
    ASSERT_EQ(source.places.size(), 2U);
    EXPECT_EQ(source.places[0].key, u"460000"_s);
    ASSERT_EQ(source.measures.size(), 2U);
    EXPECT_EQ(source.measures[0].place, u"460000"_s);
    EXPECT_TRUE(source.measures[0].unit.convertsTo(source.unit));
    EXPECT_EQ(source.measures[1].targets.back().year, std::optional(2025));
}

TEST_F(ComparisonSourceTest, leavesOutValuesAfterTheDate)
{
    const MeasureId id = measure(u"520000"_s, u"m2"_s);
    record(id, 2016, 22);
    record(id, 2019, 40);
    EXPECT_EQ(compared(u"makerspaces"_s).measures[1].latest->value, std::optional(22.0));
    EXPECT_EQ(compared(u"makerspaces"_s, QDate(2020, 1, 1)).measures[1].latest->value, std::optional(40.0));
    EXPECT_FALSE(compared(u"makerspaces"_s, QDate(2016, 1, 1)).measures[1].latest.has_value());
}

TEST_F(ComparisonSourceTest, namesAreasInTheLanguageOfTheReader)
{
    EXPECT_EQ(compared(u"ecommerce_turnover"_s).measures[0].area, u"示例电子商务"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString area = compared(u"ecommerce_turnover"_s).measures[0].area;
    QLocale::setDefault(before);
    EXPECT_EQ(area, m_catalogue.area(u"ecommerce"_s)->nameEn);
}

TEST_F(ComparisonSourceTest, knowsNoIndicatorOutsideTheCatalogue)
{
    EXPECT_TRUE(compared(u"nonsense"_s).title.isEmpty());
}

} // namespace
} // namespace milepost
