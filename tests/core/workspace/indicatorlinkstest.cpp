// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/indicatorlinks.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleplans.h"

#include <QSignalSpy>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class IndicatorLinksTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        Result<Catalogue> loaded = Catalogue::load();
        ASSERT_TRUE(loaded);
        m_catalogue = std::move(*loaded);
        open();
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        m_turnover = m_workspace->plans().front().measureId(m_workspace->plans().front().content.measures[0]);
    }

    void open()
    {
        Result<std::unique_ptr<Workspace>> opened = m_place.open(m_catalogue, m_clock);
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
    }

    IndicatorLink link() const { return indicatorLink(*m_workspace, m_catalogue, m_turnover); }
    QString shown() const { return m_workspace->measure(m_turnover)->indicator; }

    TestPlace m_place{GetParam()};
    Catalogue m_catalogue;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    MeasureId m_turnover;
};

TEST_P(IndicatorLinksTest, sayByWhichNameTheyWereRead)
{
    ASSERT_NE(link().indicator, nullptr);
    EXPECT_EQ(link().indicator->id, u"ecommerce_turnover"_s);
    EXPECT_EQ(link().alias, u"…电商…交易额"_s);
    EXPECT_FALSE(link().chosen);
    EXPECT_TRUE(reasonInWords(link()).contains(u"…电商…交易额"_s));
}

TEST_P(IndicatorLinksTest, areRememberedOnceChosenAndAudited)
{
    int told = 0;
    QObject::connect(m_workspace.get(), &Workspace::plansChanged, [&told] { ++told; });
    ASSERT_TRUE(m_workspace->chooseIndicator(m_turnover, u"online_retail"_s));
    ASSERT_TRUE(m_workspace->chooseIndicator(m_turnover, u"online_retail"_s)); // says nothing new
    EXPECT_EQ(told, 1);
    EXPECT_EQ(shown(), u"online_retail"_s);
    m_workspace.reset();
    open();
    EXPECT_EQ(shown(), u"online_retail"_s);
    EXPECT_TRUE(link().chosen);
    EXPECT_EQ(link().asRead->id, u"ecommerce_turnover"_s);
    const std::vector<Target>& targets = m_workspace->plans().front().content.targets;
    EXPECT_TRUE(std::ranges::any_of(
        targets, [](const Target& target) { return target.indicator == u"online_retail"_s; }));
    EXPECT_TRUE(m_workspace->auditCsv()->contains("indicator/"));
    EXPECT_TRUE(m_workspace->verify());
}

TEST_P(IndicatorLinksTest, goBackToWhatWasRead)
{
    ASSERT_TRUE(m_workspace->chooseIndicator(m_turnover, QString()));
    EXPECT_EQ(shown(), QString());
    EXPECT_EQ(link().indicator, nullptr);
    ASSERT_TRUE(m_workspace->chooseIndicator(m_turnover, std::nullopt));
    EXPECT_EQ(shown(), u"ecommerce_turnover"_s);
    EXPECT_FALSE(link().chosen);
}

TEST_P(IndicatorLinksTest, chosenInAnotherWindowComeIntoView)
{
    const Result<std::unique_ptr<Workspace>> other = m_place.open(m_catalogue, m_clock);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->chooseIndicator(m_turnover, u"online_retail"_s));
    const QSignalSpy told(m_workspace.get(), &Workspace::plansChanged);
    ASSERT_TRUE(m_workspace->refresh());
    EXPECT_EQ(shown(), u"online_retail"_s);
    EXPECT_EQ(told.size(), 1);
    ASSERT_TRUE((*other)->chooseIndicator(m_turnover, std::nullopt));
    ASSERT_TRUE(m_workspace->refresh());
    EXPECT_EQ(shown(), u"ecommerce_turnover"_s);
    EXPECT_EQ(told.size(), 2);
    ASSERT_TRUE((*other)->setSetting(u"other"_s, u"x"_s));
    ASSERT_TRUE(m_workspace->refresh());
    EXPECT_EQ(told.size(), 2);
}

TEST_P(IndicatorLinksTest, areKeptWithALaterVersionOfThePlan)
{
    ASSERT_TRUE(m_workspace->chooseIndicator(m_turnover, u"online_retail"_s));
    PlanImport later{samplePlan()};
    later.plan.source.sha256 = QString(64, u'b');
    later.plan.plan.issued = QDate(2017, 3, 1);
    later.plan.measures[0].continues = m_turnover;
    later.replaces = m_workspace->plans().front().id;
    ASSERT_TRUE(m_workspace->importPlans(std::span(&later, 1)));
    EXPECT_EQ(shown(), u"online_retail"_s);
    EXPECT_EQ(m_workspace->readIndicator(m_turnover), u"ecommerce_turnover"_s);
}

TEST_P(IndicatorLinksTest, thatCannotBeAreRefused)
{
    EXPECT_EQ(m_workspace->chooseIndicator(m_turnover, u"makerspaces"_s).error().code, ErrorCode::Refused);
    EXPECT_EQ(m_workspace->chooseIndicator(m_turnover, u"nothing"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_workspace->chooseIndicator(MeasureId(u"x/m1"_s), QString()).error().code,
              ErrorCode::NotFound);
    const auto fitting = fittingIndicators(*m_workspace, m_catalogue, m_turnover);
    EXPECT_TRUE(std::ranges::all_of(
        fitting, [](const Indicator* indicator) { return indicator->unitKind == UnitKind::Money; }));
    EXPECT_FALSE(fitting.empty());
}

INSTANTIATE_TEST_SUITE_P(On, IndicatorLinksTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
