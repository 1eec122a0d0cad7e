// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workmeter.h"

#include <gtest/gtest.h>
#include <utility>
#include <vector>

namespace milepost {
namespace {

using Reports = std::vector<std::pair<qint64, qint64>>;

class Recorder final : public ProgressReporter
{
public:
    void advanced(qint64 done, qint64 total) override { reports.emplace_back(done, total); }
    bool isCancelled() const override { return reports.size() >= most; }

    Reports reports;
    size_t most = 1000;
};

TEST(WorkMeterTest, addsUpTheStepsThatAreDone)
{
    Recorder reporter;
    WorkMeter meter(&reporter, 100);
    EXPECT_TRUE(meter.begin(30));
    EXPECT_TRUE(meter.begin(70));
    EXPECT_TRUE(meter.begin(0));
    EXPECT_EQ(reporter.reports, (Reports{{0, 100}, {30, 100}, {100, 100}}));
}

TEST(WorkMeterTest, tellsOfSomeItemsInsideAStep)
{
    Recorder reporter;
    WorkMeter meter(&reporter, 100);
    ASSERT_TRUE(meter.begin(50));
    for (qint64 i = 0; i < 512; ++i)
        EXPECT_TRUE(meter.goesOn(i, 512));
    EXPECT_EQ(reporter.reports, (Reports{{0, 100}, {0, 100}, {25, 100}}));
}

TEST(WorkMeterTest, staysStoppedOnceStopped)
{
    Recorder reporter;
    reporter.most = 2;
    WorkMeter meter(&reporter, 100);
    EXPECT_TRUE(meter.begin(50));
    EXPECT_FALSE(meter.goesOn(0, 1000));
    EXPECT_FALSE(meter.goesOn(1, 1000));
    EXPECT_FALSE(meter.begin(50));
    EXPECT_TRUE(meter.isStopped());
    EXPECT_EQ(reporter.reports.size(), 2u);
}

TEST(WorkMeterTest, needsNoReporter)
{
    WorkMeter meter(nullptr, 1);
    EXPECT_TRUE(meter.begin(1));
    EXPECT_TRUE(meter.goesOn(0, 0));
    EXPECT_FALSE(meter.isStopped());
}

} // namespace
} // namespace milepost
