// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewresult.h"

#include "core/exchange/planpack.h"
#include "core/workspace/plancheck.h"
#include "tests/core/review/reviewplans.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class ReviewResultTest : public ReviewFixture
{
protected:
    ParsedPlan result() const
    {
        ParsedPlan plan = reviewedPlan(*m_draft);
        const Result<void> sound = checkPlan(plan);
        EXPECT_TRUE(sound) << sound.error().message.toStdString();
        return plan;
    }
    static const Target* target(const ParsedPlan& plan, double value)
    {
        const auto found = std::ranges::find(plan.targets, value, &Target::value);
        return found == plan.targets.end() ? nullptr : &*found;
    }
    static const Measure* measure(const ParsedPlan& plan, const QString& id)
    {
        const auto found = std::ranges::find(plan.measures, id, &Measure::id);
        return found == plan.measures.end() ? nullptr : &*found;
    }
};

TEST_F(ReviewResultTest, withoutAnEditIsThePlanAsItWasRead)
{
    EXPECT_EQ(writePlanPack(result()), writePlanPack(m_draft->plan()));
}

TEST_F(ReviewResultTest, leavesOutWhatWasRejectedAndItsMeasure)
{
    const QString measureId = itemWith(3500).content.measure;
    ASSERT_TRUE(m_draft->decide(std::array{itemOf(3500)}, Decision::Rejected));
    const ParsedPlan plan = result();
    EXPECT_EQ(target(plan, 3500), nullptr);
    EXPECT_EQ(measure(plan, measureId), nullptr);
    EXPECT_EQ(plan.targets.size(), m_draft->plan().targets.size() - 1);
}

TEST_F(ReviewResultTest, tiesAnEditedTargetToTheMeasureOfTheSameThing)
{
    const QString before = itemWith(65).content.measure;
    const Result<int> copy = m_draft->split(itemOf(65));
    ASSERT_TRUE(copy);
    const std::array<int, 1> ids{*copy};
    ASSERT_TRUE(m_draft->setSubject(ids, u"某名称"_s));
    ASSERT_TRUE(m_draft->setSubject(ids, itemWith(65).content.subject));
    ASSERT_TRUE(m_draft->setYear(ids, u"2020"_s));
    ASSERT_TRUE(m_draft->setValue(ids, u"90"_s));
    const ParsedPlan plan = result();
    ASSERT_NE(target(plan, 90), nullptr);
    EXPECT_EQ(target(plan, 90)->measure, before);
    EXPECT_EQ(plan.measures.size(), m_draft->plan().measures.size());
    EXPECT_TRUE(std::ranges::count(plan.plan.years, 2020));
}

TEST_F(ReviewResultTest, aTargetOfAnotherNameGetsAMeasureAndAnIdOfItsOwn)
{
    const Result<int> copy = m_draft->split(itemOf(3500));
    ASSERT_TRUE(copy);
    ASSERT_TRUE(m_draft->setSubject(std::array{*copy}, u"示例铁塔"_s));
    const ParsedPlan plan = result();
    ASSERT_EQ(plan.targets.size(), m_draft->plan().targets.size() + 1);
    const auto added = std::ranges::find(plan.targets, u"示例铁塔"_s, &Target::subject);
    ASSERT_NE(added, plan.targets.end());
    ASSERT_NE(measure(plan, added->measure), nullptr);
    EXPECT_EQ(measure(plan, added->measure)->subject, u"示例铁塔"_s);
    EXPECT_EQ(plan.measures.size(), m_draft->plan().measures.size() + 1);
}

TEST_F(ReviewResultTest, aRuleThatBecomesATargetIsStoredAsOne)
{
    ASSERT_TRUE(m_draft->setKind(std::array{itemOf(80)}, ReviewKind::Target));
    const ParsedPlan plan = result();
    ASSERT_NE(target(plan, 80), nullptr);
    EXPECT_FALSE(target(plan, 80)->measure.isEmpty());
    EXPECT_EQ(plan.figures.size(), m_draft->plan().figures.size() - 1);
}

TEST_F(ReviewResultTest, otherNumbersAreNotStored)
{
    ASSERT_TRUE(m_draft->setKind(std::array{itemOf(80)}, ReviewKind::Other));
    EXPECT_EQ(result().figures.size(), m_draft->plan().figures.size() - 1);
}

TEST_F(ReviewResultTest, carriesThePlansParticulars)
{
    PlanFacts facts = m_draft->facts();
    facts.title = u"示例行动计划（2016年）"_s;
    facts.provinceCode = u"330000"_s;
    ASSERT_TRUE(m_draft->setFacts(facts));
    EXPECT_EQ(result().plan.title, facts.title);
    EXPECT_EQ(result().plan.provinceCode, facts.provinceCode);
}

} // namespace
} // namespace milepost
