// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settingmerge.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(SettingMergeTest, comparisonsThatTwoSavedStandBesideEachOther)
{
    const MergedSetting merged = mergedSetting(uR"([{"name":"甲","rows":1}])"_s,
                                               uR"([{"name":"甲","rows":1},{"name":"乙","rows":2}])"_s,
                                               uR"([{"name":"甲","rows":3},{"name":"丙","rows":4}])"_s);
    EXPECT_FALSE(merged.isContested);
    EXPECT_EQ(merged.value, uR"([{"name":"甲","rows":3},{"name":"丙","rows":4},{"name":"乙","rows":2}])"_s);
}

TEST(SettingMergeTest, whatOneTookOutStaysOutUnlessTheOtherChangedIt)
{
    const QString base = uR"([{"name":"甲","rows":1},{"name":"乙","rows":2}])"_s;
    const MergedSetting merged = mergedSetting(base, uR"([{"name":"乙","rows":2}])"_s,
                                               uR"([{"name":"甲","rows":1},{"name":"乙","rows":5}])"_s);
    EXPECT_FALSE(merged.isContested);
    EXPECT_EQ(merged.value, uR"([{"name":"乙","rows":5}])"_s);
    EXPECT_TRUE(mergedSetting(base, uR"([{"name":"乙","rows":2}])"_s,
                              uR"([{"name":"甲","rows":9},{"name":"乙","rows":2}])"_s)
                    .isContested);
}

TEST(SettingMergeTest, membersOfObjectsAreParts)
{
    const MergedSetting merged = mergedSetting(uR"({"bands":{"ahead":1},"choices":{}})"_s,
                                               uR"({"bands":{"ahead":1},"choices":{"m1":{"x":1}}})"_s,
                                               uR"({"bands":{"ahead":2},"choices":{"m2":{"x":2}}})"_s);
    EXPECT_FALSE(merged.isContested);
    EXPECT_EQ(merged.value, uR"({"bands":{"ahead":2},"choices":{"m1":{"x":1},"m2":{"x":2}}})"_s);
    const MergedSetting contested = mergedSetting(uR"({"a":1})"_s, uR"({"a":2})"_s, uR"({"a":3})"_s);
    EXPECT_TRUE(contested.isContested);
    EXPECT_EQ(contested.value, uR"({"a":2})"_s);
}

TEST(SettingMergeTest, anyOtherTextIsOnePart)
{
    EXPECT_TRUE(mergedSetting(u"=a"_s, u"=b"_s, u"=c"_s).isContested);
    EXPECT_FALSE(mergedSetting(u"=a"_s, u"=b"_s, u"=b"_s).isContested);
    EXPECT_TRUE(mergedSetting(std::nullopt, u"=b"_s, u"=c"_s).isContested);
}

} // namespace
} // namespace milepost
