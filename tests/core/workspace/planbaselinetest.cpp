// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/extract/planparser.h"
#include "core/text/sourcetext.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

struct BaselineRow
{
    const char* name;
    std::u32string text;
    double baseline;
    int year;
    double reported; ///< for 2022
    double progress; ///< of the way to the target for 2025
};

/// From the document's words to b in the verdict.
class PlanBaselineTest : public testing::TestWithParam<BaselineRow>
{};

TEST_P(PlanBaselineTest, aFormerLevelInTheTextIsWhereTheWayBegins)
{
    const BaselineRow& row = GetParam();
    const Result<Catalogue> catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue);
    const FixedClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openInMemory(*catalogue, clock);
    ASSERT_TRUE(workspace);
    SourceText source;
    source.sha256 = QString(64, u'a');
    source.characters = row.text;
    const Result<ParsedPlan> plan = parsePlan(source, *catalogue);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->measures.size(), 1U);
    ASSERT_TRUE((*workspace)->importPlan(*plan));
    const PlanRecord& record = (*workspace)->plans().front();
    const MeasureId id = record.measureId(record.content.measures.front());
    ObservationEntry entry = noDataEntry(id, Period(PeriodKind::Year, 2022));
    entry.value = row.reported;
    ASSERT_TRUE((*workspace)->record(std::span(&entry, 1)));

    const Scoreboard board(**workspace, *catalogue, QDate(2023, 3, 1));
    const AssessmentInput input = board.input(id, 2025);
    ASSERT_TRUE(input.baseline);
    EXPECT_DOUBLE_EQ(input.baseline->value, row.baseline);
    EXPECT_EQ(input.baseline->date.year(), row.year);
    const Assessment verdict = board.headline(id);
    ASSERT_TRUE(verdict.progress);
    EXPECT_NEAR(*verdict.progress, row.progress, 1e-9);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, PlanBaselineTest,
    testing::Values(
        BaselineRow{"FromTo", U"到2025年,水运周转量占比从2020年的7.8%提高到10%。", 7.8, 2020, 8.9, 0.5},
        BaselineRow{"Stated", U"云山省驿站发展规划\n驿站覆盖率2020年达到40%,2025年达到60%。\n2021年3月1日",
                    40.0, 2020, 45.0, 0.25}),
    [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace milepost
