// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/publishedmatch.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Reason = LeftOutFigure::Reason;

PublishedFigure figureOf(const QString& subject, int year, double value, const QString& unit)
{
    PublishedFigure figure;
    figure.provinceCode = u"520000"_s;
    figure.province = u"示例省甲"_s;
    figure.subject = subject;
    figure.period = Period(PeriodKind::Year, year);
    figure.value = value;
    figure.entered = QString::number(value);
    figure.unit = unit;
    figure.publisher = u"示例厅"_s;
    figure.published = u"%1-02"_s.arg(year + 1);
    return figure;
}

class WorkspacePublishedTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        Result<Catalogue> catalogue = Catalogue::load();
        ASSERT_TRUE(catalogue);
        m_catalogue = std::move(*catalogue);
        Result<std::unique_ptr<Workspace>> opened = m_place.openOnce(m_catalogue, m_clock);
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        ASSERT_TRUE(m_workspace->importPlan(samplePlan()));
        const PlanRecord& plan = m_workspace->plans().front();
        m_turnover = plan.measureId(plan.content.measures[0]);
        m_makerspaces = plan.measureId(plan.content.measures[1]);
    }

    PublishedOutcome publish(const std::vector<PublishedFigure>& figures)
    {
        const Result<PublishedOutcome> outcome = m_workspace->recordPublished(figures);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message.toStdString());
        return outcome ? *outcome : PublishedOutcome();
    }

    Catalogue m_catalogue;
    TestPlace m_place{GetParam()};
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    MeasureId m_turnover;
    MeasureId m_makerspaces;
};

TEST_P(WorkspacePublishedTest, recordsAFigureForTheMeasureOfItsSubject)
{
    PublishedFigure figure = figureOf(u"示例电商交易额"_s, 2016, 1500.0, u"亿元"_s);
    figure.status = ObservationStatus::Estimated;
    EXPECT_EQ(publish({figure}).recorded, 1);
    const std::vector<Observation> values = m_workspace->observations(m_turnover);
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values[0].value, 1500.0);
    EXPECT_EQ(values[0].entered, u"1500 亿元"_s);
    EXPECT_EQ(values[0].status, ObservationStatus::Estimated);
    EXPECT_EQ(values[0].source, u"示例厅 2017-02"_s);
    EXPECT_EQ(values[0].origin, ObservationOrigin::Published);
}

TEST_P(WorkspacePublishedTest, convertsIntoTheMeasuresUnit)
{
    EXPECT_EQ(publish({figureOf(u"示例电商交易额"_s, 2016, 15'000'000.0, u"万元"_s)}).recorded, 1);
    EXPECT_EQ(m_workspace->observations(m_turnover).front().value, 1500.0);
}

TEST_P(WorkspacePublishedTest, matchesByComparableIndicatorWhenTheWordsDiffer)
{
    EXPECT_EQ(publish({figureOf(u"众创空间"_s, 2016, 12.0, u"家"_s)}).recorded, 1);
    EXPECT_EQ(m_workspace->observations(m_makerspaces).front().value, 12.0);
}

TEST_P(WorkspacePublishedTest, matchesAMeasureWhoseLabelNamesIt)
{
    ParsedPlan plan = otherSamplePlan();
    plan.measures[1].subject = u"单位"_s;
    plan.measures[1].label = u"选择单位开展示例车间试点"_s;
    plan.measures[1].unit = u"家"_s;
    ASSERT_TRUE(m_workspace->importPlan(plan));
    PublishedFigure figure = figureOf(u"示例车间试点"_s, 2016, 10.0, u"家"_s);
    figure.provinceCode = u"460000"_s;
    EXPECT_EQ(publish({figure}).recorded, 1);
    figure.subject = u"试点"_s; // too short a name to tell
    EXPECT_EQ(publish({figure}).leftOut.size(), 1U);
}

TEST_P(WorkspacePublishedTest, saysWhatWasLeftOutInASentence)
{
    const PublishedOutcome outcome = publish({figureOf(u"示例铁路里程"_s, 2016, 2.0, u"公里"_s)});
    ASSERT_EQ(outcome.leftOut.size(), 1U);
    EXPECT_EQ(wordsFor(outcome.leftOut.front()),
              u"The published figure “示例省甲, 示例铁路里程, 2016: 2 公里” is not shown: the plan promises "
              "nothing of the kind."_s);
}

TEST_P(WorkspacePublishedTest, leavesOutWithReasonsWhatNoMeasureCanTake)
{
    PublishedFigure elsewhere = figureOf(u"示例电商交易额"_s, 2016, 1.0, u"亿元"_s);
    elsewhere.provinceCode = u"610000"_s;
    const PublishedOutcome outcome = publish({elsewhere, figureOf(u"示例铁路里程"_s, 2016, 2.0, u"公里"_s),
                                              figureOf(u"示例电商交易额"_s, 2016, 384.0, u"亿美元"_s)});
    EXPECT_EQ(outcome.recorded, 0);
    ASSERT_EQ(outcome.leftOut.size(), 3U);
    EXPECT_EQ(outcome.leftOut[0].reason, Reason::NoPlan);
    EXPECT_EQ(outcome.leftOut[1].reason, Reason::NoMeasure);
    EXPECT_EQ(outcome.leftOut[2].reason, Reason::UnlikeUnit);
    EXPECT_EQ(outcome.leftOut[2].figure.value, 384.0);
    EXPECT_EQ(outcome.leftOut[2].words,
              u"the plan measures “示例电商交易额” in 亿元, which cannot be compared with 亿美元"_s);
    EXPECT_TRUE(m_workspace->observations(m_turnover).empty());
}

TEST_P(WorkspacePublishedTest, leavesOutAFigureThatCouldBelongToTwoMeasures)
{
    ParsedPlan plan = otherSamplePlan();
    plan.measures[1].subject = plan.measures[0].subject;
    plan.measures[1].unit = plan.measures[0].unit;
    ASSERT_TRUE(m_workspace->importPlan(plan));
    PublishedFigure figure = figureOf(u"示例电商交易额"_s, 2016, 1.0, u"亿元"_s);
    figure.provinceCode = u"460000"_s;
    const PublishedOutcome outcome = publish({figure});
    ASSERT_EQ(outcome.leftOut.size(), 1U);
    EXPECT_EQ(outcome.leftOut[0].reason, Reason::Ambiguous);
}

TEST_P(WorkspacePublishedTest, keepsAProvisionalValueBehindTheFinalOne)
{
    PublishedFigure provisional = figureOf(u"示例电商交易额"_s, 2016, 1219.0, u"亿元"_s);
    provisional.status = ObservationStatus::Provisional;
    provisional.published = u"2017-02-08"_s;
    PublishedFigure final = figureOf(u"示例电商交易额"_s, 2016, 1257.5, u"亿元"_s);
    final.published = u"2017-03-09"_s;
    EXPECT_EQ(publish({final, provisional}).recorded, 2);
    const Result<std::vector<Observation>> history =
        m_workspace->history(m_turnover, Period(PeriodKind::Year, 2016));
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ((*history)[0].value, 1219.0);
    EXPECT_EQ((*history)[1].value, 1257.5);
    EXPECT_EQ((*history)[1].supersedes, (*history)[0].id);
    ASSERT_EQ(m_workspace->observations(m_turnover).size(), 1U);
    EXPECT_EQ(m_workspace->observations(m_turnover).front().value, 1257.5);
}

TEST_P(WorkspacePublishedTest, takesTheValueNearestToTheIssueAsStart)
{
    publish({figureOf(u"示例电商交易额"_s, 2013, 800.0, u"亿元"_s),
             figureOf(u"示例电商交易额"_s, 2015, 1066.0, u"亿元"_s),
             figureOf(u"示例电商交易额"_s, 2016, 1300.0, u"亿元"_s),
             figureOf(u"众创空间"_s, 2016, 12.0, u"家"_s)});
    const std::vector<Observation> values = m_workspace->observations(m_turnover);
    ASSERT_EQ(values.size(), 3U);
    EXPECT_FALSE(values[0].baseline);
    EXPECT_TRUE(values[1].baseline);
    EXPECT_FALSE(values[2].baseline);
    EXPECT_FALSE(m_workspace->observations(m_makerspaces).front().baseline);
}

TEST_P(WorkspacePublishedTest, marksTheFinalRevisionOfAStartOnly)
{
    PublishedFigure provisional = figureOf(u"示例电商交易额"_s, 2015, 1000.0, u"亿元"_s);
    PublishedFigure final = figureOf(u"示例电商交易额"_s, 2015, 1066.0, u"亿元"_s);
    final.published = u"2016-05"_s;
    publish({provisional, final});
    EXPECT_TRUE(m_workspace->observations(m_turnover).front().baseline);
    EXPECT_EQ(m_workspace->observations(m_turnover).front().value, 1066.0);
}

TEST_P(WorkspacePublishedTest, changesNothingTheSecondTimeAndNothingOfTheOfficers)
{
    ObservationEntry own = noDataEntry(m_turnover, Period(PeriodKind::Year, 2015));
    own.value = 7.0;
    ASSERT_TRUE(m_workspace->record(std::span(&own, 1)));
    const std::vector<PublishedFigure> figures{figureOf(u"示例电商交易额"_s, 2015, 1066.0, u"亿元"_s),
                                               figureOf(u"示例电商交易额"_s, 2016, 1300.0, u"亿元"_s)};
    const PublishedOutcome first = publish(figures);
    EXPECT_EQ(first.recorded, 1);
    EXPECT_EQ(first.alreadyThere, 1);
    const PublishedOutcome second = publish(figures);
    EXPECT_EQ(second.recorded, 0);
    EXPECT_EQ(second.alreadyThere, 2);
    EXPECT_EQ(m_workspace->observations(m_turnover).front().value, 7.0);
}

TEST_P(WorkspacePublishedTest, areTakenOutAndPutBackInOneStepEach)
{
    publish({figureOf(u"示例电商交易额"_s, 2015, 1066.0, u"亿元"_s),
             figureOf(u"示例电商交易额"_s, 2016, 1300.0, u"亿元"_s),
             figureOf(u"众创空间"_s, 2016, 12.0, u"家"_s)});
    ObservationEntry own = noDataEntry(m_turnover, Period(PeriodKind::Year, 2016));
    own.value = 7.0;
    ASSERT_TRUE(m_workspace->record(std::span(&own, 1)));
    EXPECT_TRUE(m_workspace->showsPublished());

    QSignalSpy changes(m_workspace.get(), &Workspace::observationsChanged);
    const Result<int> out = m_workspace->takeOutPublished();
    ASSERT_TRUE(out);
    EXPECT_EQ(*out, 2);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_FALSE(m_workspace->showsPublished());
    ASSERT_EQ(m_workspace->observations(m_turnover).size(), 1U);
    EXPECT_EQ(m_workspace->observations(m_turnover).front().value, 7.0);
    EXPECT_TRUE(m_workspace->observations(m_makerspaces).empty());

    const Result<int> back = m_workspace->putBackPublished();
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, 2);
    EXPECT_EQ(changes.count(), 2);
    ASSERT_EQ(m_workspace->observations(m_turnover).size(), 2U);
    EXPECT_EQ(m_workspace->observations(m_turnover).front().value, 1066.0);
    EXPECT_TRUE(m_workspace->observations(m_turnover).front().baseline);
    EXPECT_EQ(m_workspace->observations(m_turnover).back().value, 7.0);
    EXPECT_EQ(*m_workspace->putBackPublished(), 0);
}

INSTANTIATE_TEST_SUITE_P(On, WorkspacePublishedTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
