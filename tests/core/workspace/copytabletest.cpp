// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copytable.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

CopyComparison contested()
{
    BroughtChange change;
    change.effect = BroughtEffect::Conflict;
    change.key = u"value/p/m1/2017"_s;
    change.subject = u"示例"_s;
    change.unit = u"家"_s;
    change.period = Period(PeriodKind::Year, 2017);
    change.mine = BroughtSide{1.5, ObservationStatus::Final, {}, {}, u"王伟"_s, {}};
    change.theirs = BroughtSide{2.0, ObservationStatus::Final, {}, {}, u"李四"_s, {}};
    CopyComparison comparison;
    comparison.changes.push_back(change);
    return comparison;
}

TEST(CopyTableTest, theDryRunFilledInIsAListOfChoices)
{
    QByteArray table = comparisonCsv(contested(), {});
    EXPECT_TRUE(table.contains("conflict,value,示例,,2017,家,,1.5,王伟,,2,李四,,,,value/p/m1/2017\r\n"))
        << table.toStdString();
    EXPECT_TRUE(readChoices(table, u"t.csv"_s)->isEmpty());
    table.replace("李四,,,,", "李四,,mine,,");
    const QHash<QString, BroughtChoice> choices = readChoices(table, u"t.csv"_s).value();
    EXPECT_EQ(choices.value(u"value/p/m1/2017"_s), BroughtChoice::Mine);
    const BringingRequest request{{}, choices, {}};
    EXPECT_EQ(comparisonCsv(contested(), request), table);
    EXPECT_TRUE(comparisonJson(contested(), request).contains("\"choice\": \"mine\"") ||
                comparisonJson(contested(), request).contains("\"choice\":\"mine\""));
}

TEST(CopyTableTest, choicesCanBeAJsonObject)
{
    EXPECT_EQ(readChoices(R"({"a": "mine", "b": "theirs", "c": ""})", u"c.json"_s)->size(), 2);
    EXPECT_EQ(readChoices(R"({"a": "yours"})", u"c.json"_s).error().code, ErrorCode::UnreadableInput);
    EXPECT_EQ(readChoices("a,b\n1,2\n", u"c.csv"_s).error().code, ErrorCode::UnreadableInput);
}

} // namespace
} // namespace milepost
