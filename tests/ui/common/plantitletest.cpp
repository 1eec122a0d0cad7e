// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plantitle.h"

#include "core/domain/plan.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct TitleCase
{
    QString title;
    QString issuer;
    QString province;
    QString expected;
};

class PlanTitleTest : public testing::TestWithParam<TitleCase>
{};

TEST_P(PlanTitleTest, namesAPlanByTheBestThatIsKnown)
{
    ParsedPlan plan;
    plan.plan.title = GetParam().title;
    plan.plan.issuer = GetParam().issuer;
    plan.plan.province = GetParam().province;
    plan.source.name = u"plan.txt"_s;
    EXPECT_EQ(planTitle(plan), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Plans, PlanTitleTest,
    testing::Values(TitleCase{u"示例方案"_s, u"示例省政府"_s, u"示例省"_s, u"示例方案"_s},
                    TitleCase{{}, u"示例省政府"_s, u"示例省"_s, u"示例省政府 (no title in the document)"_s},
                    TitleCase{{}, {}, u"示例省"_s, u"示例省 (no title in the document)"_s},
                    TitleCase{{}, {}, {}, u"plan.txt (no title in the document)"_s}));

} // namespace
} // namespace milepost
