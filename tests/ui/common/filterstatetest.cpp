// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterstate.h"

#include "ui/common/measurerow.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

MeasureRow makerspaces()
{
    MeasureRow row;
    row.provinceCode = u"520000"_s;
    row.areaKey = u"innovation"_s;
    row.verdict = Verdict::Behind;
    row.lead = {u"省科技厅"_s};
    row.searchText = u"贵州\nguizhou\n众创空间\nmakerspaces\n省科技厅"_s;
    Target target;
    target.year = 2018;
    row.targets = {target};
    return row;
}

struct FilterCase
{
    const char* name;
    FilterState filter;
    bool shown;
};

class FilterStateTest : public testing::TestWithParam<FilterCase>
{};

TEST_P(FilterStateTest, letsThroughWhatAllItsPartsMatch)
{
    EXPECT_EQ(RowFilter(GetParam().filter)(makerspaces()), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Parts, FilterStateTest,
    testing::Values(FilterCase{"nothing", {}, true}, FilterCase{"province", {.province = u"520000"_s}, true},
                    FilterCase{"otherProvince", {.province = u"410000"_s}, false},
                    FilterCase{"area", {.area = u"innovation"_s}, true},
                    FilterCase{"otherArea", {.area = u"ecommerce"_s}, false},
                    FilterCase{"year", {.year = 2018}, true},
                    FilterCase{"yearWithoutTarget", {.year = 2020}, false},
                    FilterCase{"verdict", {.verdicts = {Verdict::Missed, Verdict::Behind}}, true},
                    FilterCase{"otherVerdict", {.verdicts = {Verdict::Met}}, false},
                    FilterCase{"agency", {.agency = u"省科技厅"_s}, true},
                    FilterCase{"partOfAnAgency", {.agency = u"科技厅"_s}, false},
                    FilterCase{"text", {.text = u"众创"_s}, true},
                    FilterCase{"textInAnyCase", {.text = u"MakerSpaces"_s}, true},
                    FilterCase{"allWords", {.text = u"贵州  空间 "_s}, true},
                    FilterCase{"oneWordMissing", {.text = u"贵州 宽带"_s}, false},
                    FilterCase{"oneOfTwoPartsFails", {.province = u"520000"_s, .text = u"宽带"_s}, false}),
    [](const auto& row) { return row.param.name; });

TEST(EmptyFilterStateTest, isEmptyOnlyWithoutAnyPart)
{
    EXPECT_TRUE(FilterState().isEmpty());
    EXPECT_FALSE((FilterState{.year = 2018}).isEmpty());
    EXPECT_FALSE((FilterState{.verdicts = {Verdict::Met}}).isEmpty());
}

} // namespace
} // namespace milepost
