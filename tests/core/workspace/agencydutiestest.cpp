// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/agencyduties.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class AgencyDutiesTest : public testing::TestWithParam<Engine>
{
protected:
    AgencyDutiesTest() : m_catalogue(Catalogue::load().value())
    {
        m_workspace = m_place.openOnce(m_catalogue, m_clock).value();
    }

    void import(const ParsedPlan& plan) { ASSERT_TRUE(m_workspace->importPlan(plan)); }

    void record(const QString& measure, int year, double value)
    {
        record(measure, Period(PeriodKind::Year, year), value);
    }
    void record(const QString& measure, const Period& period, double value)
    {
        const PlanRecord& plan = m_workspace->plans().front();
        for (const Measure& one : plan.content.measures) {
            if (one.id != measure)
                continue;
            ObservationEntry entry = noDataEntry(plan.measureId(one), period);
            entry.value = value;
            ASSERT_TRUE(m_workspace->record(std::vector<ObservationEntry>{entry}));
        }
    }

    void readAt(QDate asOf)
    {
        m_scoreboard.emplace(*m_workspace, m_catalogue, asOf);
        m_agencies = agencyDuties(*m_workspace, m_catalogue, *m_scoreboard);
    }

    const AgencyDuties* agency(const QString& name) const
    {
        for (const AgencyDuties& one : m_agencies) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }

    const Duty* duty(const QString& agencyName, const QString& id) const
    {
        const AgencyDuties* found = agency(agencyName);
        if (!found)
            return nullptr;
        for (const Duty& one : found->duties) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

    TestPlace m_place{GetParam()};
    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Scoreboard> m_scoreboard;
    std::vector<AgencyDuties> m_agencies;
};

TEST_P(AgencyDutiesTest, gathersTargetsDeliverablesAndTasksOfTheLeadAgency)
{
    import(samplePlan());
    readAt(QDate(2017, 7, 1));
    const AgencyDuties* commerce = agency(u"示例商务厅"_s);
    ASSERT_NE(commerce, nullptr);
    EXPECT_EQ(commerce->provinceCode, u"520000"_s);
    ASSERT_EQ(commerce->duties.size(), 2u);
    EXPECT_EQ(commerce->duties[0].kind, DutyKind::Target);
    EXPECT_EQ(commerce->duties[0].id, u"t1"_s);
    EXPECT_EQ(commerce->duties[1].kind, DutyKind::Deliverable);
    EXPECT_EQ(commerce->duties[1].year, 2018);
    ASSERT_NE(agency(u"示例农业厅"_s), nullptr);
    EXPECT_EQ(agency(u"示例农业厅"_s)->duties[0].kind, DutyKind::Task);
}

TEST_P(AgencyDutiesTest, aParticipantOfATaskTakesPartInWhatStandsInIt)
{
    import(samplePlan());
    readAt(QDate(2017, 7, 1));
    const Duty* target = duty(u"示例水利厅"_s, u"t1"_s);
    ASSERT_NE(target, nullptr);
    EXPECT_EQ(target->role, DutyRole::Participant);
    EXPECT_NE(duty(u"示例水利厅"_s, u"d1"_s), nullptr);
}

TEST_P(AgencyDutiesTest, theProvincesFullNameMakesNoSecondAgency)
{
    ParsedPlan plan = samplePlan();
    plan.targets[0].lead = QStringList{u"贵州省商务厅"_s};
    plan.deliverables[0].lead = QStringList{u"省商务厅"_s, u"贵州省商务厅"_s};
    import(plan);
    readAt(QDate(2017, 7, 1));
    EXPECT_EQ(agency(u"贵州省商务厅"_s), nullptr);
    ASSERT_NE(agency(u"省商务厅"_s), nullptr);
    EXPECT_EQ(agency(u"省商务厅"_s)->duties.size(), 2u);
}

TEST_P(AgencyDutiesTest, aNameShortenedInAListIsCompletedByThePlan)
{
    ParsedPlan plan = samplePlan();
    plan.areas[0].lead = QStringList{u"省商务厅"_s};
    plan.areas[1].lead = QStringList{u"省水利厅"_s, u"商务厅"_s, u"通信管理局"_s};
    plan.targets[0].lead = QStringList{u"省水利厅"_s, u"商务厅"_s, u"通信管理局"_s};
    import(plan);
    readAt(QDate(2017, 7, 1));
    EXPECT_EQ(agency(u"商务厅"_s), nullptr);
    EXPECT_NE(duty(u"省商务厅"_s, plan.targets[0].id), nullptr);
    EXPECT_NE(duty(u"通信管理局"_s, plan.targets[0].id), nullptr); // nowhere with a level
}

TEST_P(AgencyDutiesTest, aTargetHasTheVerdictOfItsOwnDeadline)
{
    ParsedPlan plan = samplePlan();
    plan.targets[1].lead = QStringList{u"示例商务厅"_s};
    import(plan);
    record(u"m1"_s, 2018, 1500.0); // 2018 wants more than 2000
    readAt(QDate(2019, 3, 1));
    EXPECT_EQ(duty(u"示例商务厅"_s, u"t1"_s)->verdict, Verdict::Missed);
    EXPECT_NE(duty(u"示例商务厅"_s, u"t2"_s)->verdict, Verdict::Missed);
    EXPECT_EQ(duty(u"示例商务厅"_s, u"t1"_s)->lastReport, Period(PeriodKind::Year, 2018));
}

TEST_P(AgencyDutiesTest, twoFullYearsWithoutAValueAreSilence)
{
    import(samplePlan()); // issued in October 2015
    readAt(QDate(2016, 12, 30));
    EXPECT_FALSE(duty(u"示例商务厅"_s, u"t1"_s)->silent);
    readAt(QDate(2017, 12, 31));
    EXPECT_TRUE(duty(u"示例商务厅"_s, u"t1"_s)->silent);
    record(u"m1"_s, 2016, 1200.0);
    readAt(QDate(2017, 12, 31));
    EXPECT_FALSE(duty(u"示例商务厅"_s, u"t1"_s)->silent);
    readAt(QDate(2018, 12, 31));
    EXPECT_TRUE(duty(u"示例商务厅"_s, u"t1"_s)->silent);
}

TEST_P(AgencyDutiesTest, silenceIsCountedInPeriodsAsLongAsTheLastReported)
{
    import(samplePlan());
    record(u"m1"_s, Period(PeriodKind::Quarter, 2017, 3), 1200.0);
    readAt(QDate(2018, 3, 30));
    EXPECT_FALSE(duty(u"示例商务厅"_s, u"t1"_s)->silent);
    readAt(QDate(2018, 3, 31));
    EXPECT_TRUE(duty(u"示例商务厅"_s, u"t1"_s)->silent);
}

TEST_P(AgencyDutiesTest, judgesOneAgencyAsItJudgesAll)
{
    import(samplePlan());
    record(u"m1"_s, 2017, 1500.0);
    readAt(QDate(2018, 3, 1));
    std::vector<AgencyDuties> unjudged = agencyDutiesUnjudged(*m_workspace, m_catalogue);
    ASSERT_EQ(unjudged.size(), m_agencies.size());
    for (size_t i = 0; i < unjudged.size(); ++i) {
        EXPECT_FALSE(unjudged[i].judged);
        judge(unjudged[i], *m_workspace, *m_scoreboard);
        ASSERT_EQ(unjudged[i].duties.size(), m_agencies[i].duties.size());
        for (size_t j = 0; j < unjudged[i].duties.size(); ++j) {
            EXPECT_EQ(unjudged[i].duties[j].verdict, m_agencies[i].duties[j].verdict);
            EXPECT_EQ(unjudged[i].duties[j].lastReport, m_agencies[i].duties[j].lastReport);
        }
    }
}

TEST_P(AgencyDutiesTest, dueWithinAYearCountsTheDayItself)
{
    Duty duty;
    EXPECT_FALSE(isDueWithinAYear(duty, QDate(2018, 12, 31)));
    duty.year = 2018;
    EXPECT_TRUE(isDueWithinAYear(duty, QDate(2018, 12, 31)));
    EXPECT_FALSE(isDueWithinAYear(duty, QDate(2019, 1, 1)));
    EXPECT_FALSE(isDueWithinAYear(duty, QDate(2017, 12, 30)));
    EXPECT_TRUE(isDueWithinAYear(duty, QDate(2017, 12, 31)));
}

TEST_P(AgencyDutiesTest, provincesStandInTheirOrder)
{
    import(samplePlan());
    import(otherSamplePlan());
    readAt(QDate(2017, 7, 1));
    ASSERT_FALSE(m_agencies.empty());
    EXPECT_EQ(m_agencies.front().provinceCode, u"460000"_s);
    EXPECT_EQ(m_agencies.back().provinceCode, u"520000"_s);
}

INSTANTIATE_TEST_SUITE_P(On, AgencyDutiesTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
