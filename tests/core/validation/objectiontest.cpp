// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/objection.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

class ObjectionTest : public testing::Test
{
protected:
    ObjectionTest()
    {
        m_measure.unit = u"亿元"_s;
        m_measure.kind = MeasureKind::AnnualFlow;
        m_rules.swing = 0.5;
        m_rules.yearSwing = 1.0;
        m_rules.overTarget = 2.0;
    }

    void stand(const QString& period, double value, ObservationStatus status = ObservationStatus::Final)
    {
        ReportedValue reported;
        reported.period = *Period::parse(period);
        reported.value = value;
        reported.status = status;
        m_values.push_back(reported);
    }
    void promise(int year, double value)
    {
        Target target;
        target.year = year;
        target.value = value;
        target.unit = m_measure.unit;
        m_targets.push_back(target);
    }
    QStringList words(const QString& period, double value,
                      ObservationStatus status = ObservationStatus::Final) const
    {
        QStringList all;
        for (const Objection& objection : check(period, value, status))
            all.append(objection.words);
        return all;
    }
    std::vector<Objection> check(const QString& period, double value,
                                 ObservationStatus status = ObservationStatus::Final) const
    {
        const Period at = *Period::parse(period);
        const auto own = std::ranges::find(m_values, at, &ReportedValue::period);
        return objectionsTo({m_measure, m_rules, m_targets, m_values, m_today},
                            {at, value, status, own == m_values.end() ? nullptr : &*own});
    }

    Measure m_measure;
    ValidationRules m_rules;
    std::vector<Target> m_targets;
    std::vector<ReportedValue> m_values;
    QDate m_today = QDate(2024, 1, 1);
};

TEST_F(ObjectionTest, aFirstValueBreaksNothing)
{
    EXPECT_EQ(words(u"2017"_s, 1e6), QStringList());
}

TEST_F(ObjectionTest, aFinalValueWaitsForTheEndOfItsPeriod)
{
    m_today = QDate(2017, 6, 30);
    const std::vector<Objection> objections = check(u"2017-06"_s, 5.0);
    ASSERT_EQ(objections.size(), 1U);
    EXPECT_EQ(objections[0].rule, RuleId::NotOver);
    EXPECT_EQ(objections[0].words,
              u"2017-06 ends only on 2017-06-30: nothing of it can be final yet. Record a "
              "forecast (F) or an estimate (E)."_s);
    EXPECT_TRUE(blocks(objections));
    for (const ObservationStatus early :
         {ObservationStatus::Forecast, ObservationStatus::Estimated, ObservationStatus::Provisional})
        EXPECT_EQ(words(u"2017-06"_s, 5.0, early), QStringList());
    m_today = QDate(2017, 7, 1);
    EXPECT_EQ(words(u"2017-06"_s, 5.0), QStringList());
    EXPECT_EQ(words(u"2017H1"_s, 5.0), QStringList());
    EXPECT_EQ(words(u"2017"_s, 5.0).size(), 1);
}

TEST_F(ObjectionTest, aShareStaysWithinItsCeiling)
{
    m_rules.ceiling = 100.0;
    m_measure.unit = u"%"_s;
    EXPECT_EQ(words(u"2017"_s, 100.0), QStringList());
    const std::vector<Objection> objections = check(u"2017"_s, 100.5);
    ASSERT_EQ(objections.size(), 1U);
    EXPECT_EQ(objections[0].rule, RuleId::Ceiling);
    EXPECT_EQ(objections[0].words, u"100.5% is above 100%, the most there can be."_s);
    EXPECT_TRUE(blocks(objections));
}

TEST_F(ObjectionTest, aSumNeverFalls)
{
    m_rules = {};
    m_rules.neverFalls = true;
    stand(u"2016"_s, 100);
    stand(u"2018"_s, 150);
    EXPECT_EQ(words(u"2017"_s, 100), QStringList());
    EXPECT_EQ(words(u"2017"_s, 150), QStringList());
    EXPECT_EQ(words(u"2017"_s, 99),
              QStringList{u"A sum from the start cannot fall: 100亿元 stood at 2016 already."_s});
    EXPECT_EQ(words(u"2017"_s, 151),
              QStringList{u"A sum from the start cannot fall: at 2018 it is only 150亿元."_s});
    EXPECT_EQ(words(u"2017-06"_s, 99).size(), 1);
    EXPECT_TRUE(blocks(check(u"2017"_s, 99)));
    EXPECT_EQ(words(u"2017"_s, 99, ObservationStatus::Break), QStringList());
}

TEST_F(ObjectionTest, aSumMayBeCorrectedInItsOwnCell)
{
    m_rules = {};
    m_rules.neverFalls = true;
    stand(u"2016"_s, 100);
    EXPECT_EQ(words(u"2016"_s, 90), QStringList());
}

TEST_F(ObjectionTest, aSwingAgainstTheLastPeriodNeedsAReason)
{
    stand(u"2017Q1"_s, 100);
    EXPECT_EQ(words(u"2017Q2"_s, 150), QStringList());
    EXPECT_EQ(words(u"2017Q2"_s, 151), QStringList{u"51.0% more than at 2017Q1 (100亿元)."_s});
    EXPECT_EQ(words(u"2017Q2"_s, 49), QStringList{u"51.0% less than at 2017Q1 (100亿元)."_s});
    EXPECT_EQ(words(u"2017-06"_s, 1000), QStringList());
    EXPECT_FALSE(blocks(check(u"2017Q2"_s, 151)));
}

TEST_F(ObjectionTest, aSwingAgainstTheYearBeforeNeedsAReason)
{
    stand(u"2016Q2"_s, 100);
    stand(u"2017Q1"_s, 180);
    const std::vector<Objection> objections = check(u"2017Q2"_s, 201);
    ASSERT_EQ(objections.size(), 1U);
    EXPECT_EQ(objections[0].rule, RuleId::YearSwing);
    EXPECT_EQ(objections[0].words, u"101.0% more than at 2016Q2 (100亿元)."_s);
}

TEST_F(ObjectionTest, aSlippedUnitSaysMoreThanTheSwingItMakes)
{
    stand(u"2016"_s, 1.2);
    EXPECT_EQ(words(u"2017"_s, 13000),
              QStringList{u"13000亿元 is about 10000 times 1.2亿元 (2016): is the unit right?"_s});
    EXPECT_EQ(words(u"2017"_s, 0.00014),
              QStringList{u"0.00014亿元 is about one part in 10000 of 1.2亿元 (2016): is the unit right?"_s});
    EXPECT_EQ(check(u"2017"_s, 1.3e8).front().rule, RuleId::UnitSlip);
    m_rules.unitSlip = false;
    EXPECT_EQ(check(u"2017"_s, 13000).front().rule, RuleId::YearSwing);
}

TEST_F(ObjectionTest, aFirstValueIsHeldAgainstTheTarget)
{
    promise(2020, 30);
    promise(2018, 10);
    EXPECT_EQ(words(u"2017"_s, 20), QStringList());
    EXPECT_EQ(words(u"2017"_s, 21), QStringList{u"More than 2 times the target for 2018 (10亿元)."_s});
    EXPECT_EQ(words(u"2019"_s, 61), QStringList{u"More than 2 times the target for 2020 (30亿元)."_s});
    EXPECT_EQ(
        words(u"2017"_s, 90000),
        QStringList{u"90000亿元 is about 10000 times 10亿元 (the target for 2018): is the unit right?"_s});
    m_measure.direction = Direction::LessIsBetter;
    EXPECT_EQ(words(u"2017"_s, 21), QStringList());
}

TEST_F(ObjectionTest, aProvisionalValueDoesNotQuietlyReplaceAFinalOne)
{
    stand(u"2017"_s, 100);
    EXPECT_EQ(words(u"2017"_s, 101, ObservationStatus::Provisional),
              QStringList{u"A provisional value takes the place of a final one (100亿元)."_s});
    EXPECT_EQ(words(u"2016"_s, 101, ObservationStatus::Estimated),
              QStringList{u"The value is provisional, but 2017 is final already."_s});
    EXPECT_EQ(words(u"2018"_s, 101, ObservationStatus::Provisional), QStringList());
    m_rules.standing = false;
    EXPECT_EQ(words(u"2017"_s, 101, ObservationStatus::Provisional), QStringList());
}

TEST_F(ObjectionTest, aChangeOfDefinitionIsComparedWithNothing)
{
    stand(u"2016"_s, 100);
    EXPECT_EQ(words(u"2017"_s, 900, ObservationStatus::Break), QStringList());
}

} // namespace
} // namespace milepost
