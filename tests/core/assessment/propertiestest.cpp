// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any numbers, tried on a fixed set of random journeys.
#include "tests/core/assessment/inputs.h"

#include <random>

namespace milepost {
namespace {

class AssessmentPropertiesTest : public testing::TestWithParam<Method>
{
protected:
    AssessmentInput anyJourney()
    {
        const double b = level(m_random);
        const double target = b * (1.05 + 2.0 * share(m_random));
        const double x = b * (0.7 + 3.0 * share(m_random));
        AssessmentInput input = journey(b, 2015, target, 2020, x, 2016 + year(m_random));
        input.method = GetParam();
        return input;
    }
    /// How good a verdict is; only those a journey can have before its deadline.
    static int rank(Verdict verdict)
    {
        const std::vector<Verdict> order{Verdict::Regressing, Verdict::FarBehind, Verdict::Behind,
                                         Verdict::OnTrack,    Verdict::Ahead,     Verdict::MetEarly};
        const auto found = std::find(order.begin(), order.end(), verdict);
        EXPECT_NE(found, order.end());
        return static_cast<int>(found - order.begin());
    }

    std::mt19937 m_random{20180101};
    std::uniform_real_distribution<double> level{1.0, 5000.0};
    std::uniform_real_distribution<double> share{0.0, 1.0};
    std::uniform_int_distribution<int> year{0, 3};
};

TEST_P(AssessmentPropertiesTest, moreIsNeverJudgedWorse)
{
    for (int i = 0; i < 500; ++i) {
        AssessmentInput input = anyJourney();
        const Assessment before = assess(input);
        input.observations[0].value *= 1.0 + 0.2 * share(m_random);
        const Assessment after = assess(input);
        EXPECT_GE(*after.progress, *before.progress);
        EXPECT_GE(rank(after.verdict), rank(before.verdict));
        EXPECT_LE(*after.neededPerYear, *before.neededPerYear);
    }
}

TEST_P(AssessmentPropertiesTest, theUnitDoesNotMatter)
{
    for (int i = 0; i < 500; ++i) {
        AssessmentInput input = anyJourney();
        const Assessment before = assess(input);
        input.target.value *= 1e4;
        input.baseline->value *= 1e4;
        input.observations[0].value *= 1e4;
        const Assessment after = assess(input);
        EXPECT_EQ(after.verdict, before.verdict);
        EXPECT_EQ(after.secondOpinion, before.secondOpinion);
        EXPECT_NEAR(*after.progress, *before.progress, 1e-9 * (1.0 + std::abs(*before.progress)));
        EXPECT_NEAR(*after.growthRatio, *before.growthRatio, 1e-9 * (1.0 + std::abs(*before.growthRatio)));
        EXPECT_NEAR(*after.neededPerYear, *before.neededPerYear * 1e4, 1e-4);
    }
}

TEST_P(AssessmentPropertiesTest, lessIsBetterMirrorsMoreIsBetter)
{
    if (GetParam() == Method::ShareOfWay) { // −v for v
        for (int i = 0; i < 500; ++i) {
            AssessmentInput input = anyJourney();
            const Assessment up = assess(input);
            input.direction = Direction::LessIsBetter;
            input.target.value = -input.target.value;
            input.baseline->value = -input.baseline->value;
            input.observations[0].value = -input.observations[0].value;
            const Assessment down = assess(input);
            EXPECT_EQ(down.verdict, up.verdict);
            EXPECT_EQ(down.progress, up.progress);
            EXPECT_EQ(down.scheduleRatio, up.scheduleRatio);
        }
    } else if (GetParam() == Method::LogProgress) { // 1/v for v
        for (int i = 0; i < 500; ++i) {
            AssessmentInput input = anyJourney();
            const Assessment up = assess(input);
            input.direction = Direction::LessIsBetter;
            input.target.value = 1.0 / input.target.value;
            input.baseline->value = 1.0 / input.baseline->value;
            input.observations[0].value = 1.0 / input.observations[0].value;
            const Assessment down = assess(input);
            EXPECT_EQ(down.verdict, up.verdict);
            EXPECT_NEAR(*down.progress, *up.progress, 1e-9 * (1.0 + std::abs(*up.progress)));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(methods, AssessmentPropertiesTest,
                         testing::Values(Method::ShareOfWay, Method::LogProgress, Method::GrowthPath));

} // namespace
} // namespace milepost
