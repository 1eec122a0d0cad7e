// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"

#include <QProcess>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kKills = 50;
constexpr int kKillsOnServer = 10;
constexpr int kMostPairs = 12;

/// Lets a recorder run until it has acknowledged some pairs, kills it, and gives the last number it
/// acknowledged.
double recordAndKill(const QString& path, int pairs)
{
    QProcess recorder;
    recorder.start(builtFile(u"milepost_recorder"_s), {path});
    QByteArray printed;
    while (printed.count('\n') < pairs && recorder.waitForReadyRead())
        printed += recorder.readAllStandardOutput();
    recorder.kill();
    recorder.waitForFinished();
    printed += recorder.readAllStandardOutput();
    EXPECT_EQ(recorder.exitStatus(), QProcess::CrashExit) << recorder.readAllStandardError().toStdString();
    const QByteArrayList lines = printed.first(printed.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().toDouble();
}

class CrashTest : public testing::TestWithParam<Engine>
{};

TEST_P(CrashTest, keepsEveryAcknowledgedFigureAndNoHalfOne)
{
    const TestPlace place(GetParam());
    const QString path = place.path();
    const int kills = GetParam() == Engine::Sqlite ? kKills : kKillsOnServer;
    const Catalogue catalogue;
    const FixedClock clock;
    {
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, catalogue, clock);
        ASSERT_TRUE(workspace);
        ASSERT_TRUE((*workspace)->importPlan(samplePlan()));
    }
    QRandomGenerator random(20170701);
    double last = 0.0;
    for (int kill = 0; kill < kills; ++kill) {
        const double acknowledged = recordAndKill(path, 1 + random.bounded(kMostPairs));
        ASSERT_GT(acknowledged, last);
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(path, Workspace::OpenMode::MustExist, catalogue, clock);
        ASSERT_TRUE(workspace) << workspace.error().message.toStdString();
        const PlanRecord& plan = (*workspace)->plans().front();
        const MeasureId first = plan.measureId(plan.content.measures[0]);
        const MeasureId second = plan.measureId(plan.content.measures[1]);
        last = *(*workspace)->observations(first).front().value;
        ASSERT_GE(last, acknowledged);
        ASSERT_EQ((*workspace)->observations(second).front().value, last);
        const Period period(PeriodKind::Year, 2016);
        ASSERT_EQ((*workspace)->history(first, period)->size(), static_cast<size_t>(last));
        ASSERT_EQ((*workspace)->history(second, period)->size(), static_cast<size_t>(last));
        const Result<Verification> verification = (*workspace)->verify();
        ASSERT_TRUE(verification && verification->isSound());
    }
}

INSTANTIATE_TEST_SUITE_P(On, CrashTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
