// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/planversions.h"

#include "tests/core/review/reviewplans.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <algorithm>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class PlanVersionsTest : public testing::Test
{
protected:
    PlanVersionsTest() : m_before(samplePlan()), m_now(samplePlan())
    {
        Result<Catalogue> catalogue = Catalogue::load();
        EXPECT_TRUE(catalogue);
        m_catalogue = std::move(catalogue).value();
        m_now.source.sha256 = QString(64, u'a');
    }

    const TargetDifference& ofTarget(const PlanDifference& difference, const QString& id) const
    {
        static const TargetDifference none;
        const auto found = std::ranges::find_if(difference.targets, [&id](const TargetDifference& one) {
            return (one.after ? one.after : one.before)->id == id;
        });
        EXPECT_NE(found, difference.targets.end()) << id.toStdString();
        return found == difference.targets.end() ? none : *found;
    }
    PlanDifference compare() const { return comparePlans(m_before, m_now, m_catalogue); }

    Catalogue m_catalogue;
    ParsedPlan m_before;
    ParsedPlan m_now;
};

TEST_F(PlanVersionsTest, areTheSamePlanInAnotherText)
{
    EXPECT_TRUE(areVersionsOfOnePlan(m_before, m_now));
    m_now.plan.title += u"（2017年修订版）"_s;
    EXPECT_TRUE(areVersionsOfOnePlan(m_before, m_now));
    m_now.plan.issuer.clear();
    EXPECT_TRUE(areVersionsOfOnePlan(m_before, m_now));
    m_now.source.sha256 = m_before.source.sha256;
    EXPECT_FALSE(areVersionsOfOnePlan(m_before, m_now)) << "the same document";
}

TEST_F(PlanVersionsTest, areNotPlansOfAnotherProvinceTitleOrIssuer)
{
    ParsedPlan other = m_now;
    other.plan.provinceCode = u"460000"_s;
    EXPECT_FALSE(areVersionsOfOnePlan(m_before, other));
    other = m_now;
    other.plan.title = u"另一个方案"_s;
    EXPECT_FALSE(areVersionsOfOnePlan(m_before, other));
    other = m_now;
    other.plan.issuer = u"示例发展改革委"_s;
    EXPECT_FALSE(areVersionsOfOnePlan(m_before, other));
    other = m_now;
    other.plan.title.clear();
    ParsedPlan untitled = m_before;
    untitled.plan.title.clear();
    EXPECT_FALSE(areVersionsOfOnePlan(untitled, other)) << "nothing says they are one plan";
}

TEST_F(PlanVersionsTest, anUnchangedPlanDiffersInNothing)
{
    std::erase_if(m_before.targets, [](const Target& target) { return target.measure.isEmpty(); });
    std::erase_if(m_now.targets, [](const Target& target) { return target.measure.isEmpty(); });
    const PlanDifference difference = compare();
    EXPECT_EQ(difference.count(TargetFate::Same), static_cast<int>(m_now.targets.size()));
    EXPECT_EQ(difference.targets.size(), m_now.targets.size());
    EXPECT_EQ(difference.continued.size(), 3);
}

TEST_F(PlanVersionsTest, tellsAlteredNewAndGoneTargets)
{
    m_now.targets[0].value = 2500;                  // t1 altered
    m_now.targets[1].bound = Bound::MoreThan;       // t2 altered
    m_now.targets.erase(m_now.targets.begin() + 2); // t3 gone
    Target added = m_now.targets[0];
    added.id = u"t9"_s;
    added.year = 2030;
    m_now.targets.push_back(added);
    const PlanDifference difference = compare();
    EXPECT_EQ(ofTarget(difference, u"t1"_s).fate, TargetFate::Altered);
    EXPECT_EQ(ofTarget(difference, u"t1"_s).before->value, 2000);
    EXPECT_EQ(ofTarget(difference, u"t1"_s).after->value, 2500);
    EXPECT_EQ(ofTarget(difference, u"t2"_s).fate, TargetFate::Altered);
    EXPECT_EQ(ofTarget(difference, u"t3"_s).fate, TargetFate::Gone);
    EXPECT_EQ(ofTarget(difference, u"t9"_s).fate, TargetFate::New);
    EXPECT_EQ(ofTarget(difference, u"t4"_s).fate, TargetFate::Same);
}

TEST_F(PlanVersionsTest, aMovedDeadlineAltersTheOnlyTargetLeft)
{
    m_now.targets[3].year = 2026; // t4: the measure's other target is unchanged
    const TargetDifference moved = ofTarget(compare(), u"t4"_s);
    EXPECT_EQ(moved.fate, TargetFate::Altered);
    EXPECT_EQ(moved.before->year, 2025);
    EXPECT_EQ(moved.after->year, 2026);
}

TEST_F(PlanVersionsTest, theSameAmountInAnotherUnitIsNoChange)
{
    m_now.targets[0].value = 20000000;
    m_now.targets[0].unit = u"万元"_s;
    m_now.measures[0].unit = u"万元"_s;
    EXPECT_EQ(ofTarget(compare(), u"t1"_s).fate, TargetFate::Same);
}

TEST_F(PlanVersionsTest, findsAMeasureAgainUnderOtherIdsAndInAnotherArea)
{
    for (Measure& measure : m_now.measures)
        measure.id = u"n"_s + measure.id;
    for (Target& target : m_now.targets)
        target.measure = target.measure.isEmpty() ? QString() : u"n"_s + target.measure;
    m_now.measures[2].area = u"a1"_s;
    const PlanDifference difference = compare();
    EXPECT_EQ(difference.continued.value(u"nm1"_s), u"m1"_s);
    EXPECT_EQ(difference.continued.value(u"nm3"_s), u"m3"_s);
}

TEST_F(PlanVersionsTest, continuedMeasuresTakeOverIdAndUnit)
{
    m_now.measures[0].unit = u"万元"_s;
    m_now.measures[1].subject = u"另一样东西"_s;
    m_now.measures[1].label = u"另一样东西"_s;
    m_now.measures[1].indicator.clear();
    continueMeasures(PlanId(u"520000-1"_s), m_before, m_catalogue, m_now);
    EXPECT_EQ(m_now.measures[0].continues.toString(), u"520000-1/m1"_s);
    EXPECT_EQ(m_now.measures[0].unit, u"亿元"_s);
    EXPECT_TRUE(m_now.measures[1].continues.isEmpty());
    EXPECT_EQ(measureIdOf(PlanId(u"520000-2"_s), m_now.measures[0]).toString(), u"520000-1/m1"_s);
    EXPECT_EQ(measureIdOf(PlanId(u"520000-2"_s), m_now.measures[1]).toString(), u"520000-2/m2"_s);

    ParsedPlan third = m_now;
    continueMeasures(PlanId(u"520000-2"_s), m_now, m_catalogue, third);
    EXPECT_EQ(third.measures[0].continues.toString(), u"520000-1/m1"_s) << "the first of the line";
}

} // namespace
} // namespace milepost
