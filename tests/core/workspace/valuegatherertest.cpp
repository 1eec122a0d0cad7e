// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/valuegatherer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

ReportedValue revision(qint64 id, int year, double value)
{
    return {ObservationId(id), value, Period(PeriodKind::Year, year)};
}

TEST(MeasureCells, keepTheLastRevisionOfACell)
{
    MeasureCells cells;
    EXPECT_TRUE(cells.take(revision(1, 2017, 5), true));
    EXPECT_TRUE(cells.take(revision(2, 2016, 4), true));
    EXPECT_TRUE(cells.take(revision(3, 2017, 6), true));
    EXPECT_FALSE(cells.take(revision(1, 2017, 5), true));
    ASSERT_EQ(cells.values.size(), 2U);
    EXPECT_EQ(cells.values[0].value, 4);
    EXPECT_EQ(cells.values[1].value, 6);
}

TEST(MeasureCells, tellAnEmptiedCellFromOneNeverFilled)
{
    MeasureCells cells;
    cells.take(revision(1, 2016, 4), true);
    cells.take(revision(2, 2016, 0), false);
    EXPECT_TRUE(cells.values.empty());
    ASSERT_NE(cells.at(Period(PeriodKind::Year, 2016)), nullptr);
    EXPECT_EQ(cells.at(Period(PeriodKind::Year, 2017)), nullptr);
    cells.take(revision(3, 2016, 7), true);
    EXPECT_TRUE(cells.emptied.empty());
    EXPECT_EQ(cells.at(Period(PeriodKind::Year, 2016))->value, 7);
}

TEST(ValueGatherer, tellsMeasuresApartHoweverManyThereAre)
{
    ValueGatherer gatherer;
    constexpr int kMeasures = 20'000; // ids fill several blocks
    for (int year = 2016; year < 2018; ++year) {
        for (int measure = 0; measure < kMeasures; ++measure)
            gatherer.take("plan/m" + QByteArray::number(measure),
                          revision(year * kMeasures + measure, year, measure), true);
    }
    const std::vector<ValueGatherer::Gathered> gathered = gatherer.finish();
    ASSERT_EQ(gathered.size(), size_t{kMeasures});
    for (int measure = 0; measure < kMeasures; ++measure) {
        const ValueGatherer::Gathered& own = gathered[static_cast<size_t>(measure)];
        ASSERT_EQ(own.measure.toString(), u"plan/m%1"_s.arg(measure));
        ASSERT_EQ(own.cells.values.size(), 2U);
        ASSERT_EQ(own.cells.values[1].value, measure);
    }
}

TEST(ValueGatherer, changesNothingWhereALaterRevisionStands)
{
    ValueGatherer gatherer([](const MeasureId&) {
        MeasureCells standing;
        standing.take(revision(9, 2016, 3), true);
        return standing;
    });
    gatherer.take("m1", revision(8, 2016, 2), true);
    gatherer.take("m2", revision(10, 2016, 5), true);
    const std::vector<ValueGatherer::Gathered> gathered = gatherer.finish();
    ASSERT_EQ(gathered.size(), 2U);
    EXPECT_FALSE(gathered[0].isChanged);
    EXPECT_EQ(gathered[0].cells.values[0].value, 3);
    EXPECT_TRUE(gathered[1].isChanged);
    EXPECT_EQ(gathered[1].cells.values[0].value, 5);
}

} // namespace
} // namespace milepost
