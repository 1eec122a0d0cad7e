// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparisonrequest.h"

#include "tests/support/printers.h"
#include "tests/support/workspacefixture.h"

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

ComparisonRequest fullRequest()
{
    return {.indicators = {u"makerspaces"_s, u"startups"_s},
            .rows = ComparisonRows::Areas,
            .province = u"520000"_s,
            .view = ComparisonView::Courses,
            .basis = ComparisonBasis::PerGdp,
            .places = {{u"b"_s, u"Second"_s, true}, {u"a"_s, {}, false}},
            .title = u"A title"_s,
            .note = u"A note"_s};
}

class ComparisonRequestTest : public OnEngine<WorkspaceFixture>
{};

TEST_P(ComparisonRequestTest, comesBackFromJsonWhole)
{
    EXPECT_EQ(comparisonRequestFromJson(toJson(fullRequest())), fullRequest());
    EXPECT_EQ(comparisonRequestFromJson(toJson(ComparisonRequest())), ComparisonRequest());
}

TEST_P(ComparisonRequestTest, takesTheDefaultForWhatItDoesNotUnderstand)
{
    const ComparisonRequest request =
        comparisonRequestFromJson({{u"rows"_s, u"continents"_s}, {u"view"_s, 7}, {u"places"_s, u"none"_s}});
    EXPECT_EQ(request, ComparisonRequest());
}

TEST_P(ComparisonRequestTest, isKeptByNameInTheOrderOfSaving)
{
    std::vector<NamedComparison> list = withComparison({}, {u"first"_s, {}});
    list = withComparison(list, {u"second"_s, fullRequest()});
    list = withComparison(list, {u"first"_s, fullRequest()});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0], (NamedComparison{u"first"_s, fullRequest()}));
    ASSERT_TRUE(savedComparisons(*m_workspace));
    EXPECT_TRUE(savedComparisons(*m_workspace)->empty());
    ASSERT_TRUE(m_workspace->setSetting(kComparisonsSetting, toText(list)));
    EXPECT_EQ(*savedComparisons(*m_workspace), list);
    EXPECT_EQ(withoutComparison(list, u"first"_s).size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(On, ComparisonRequestTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
