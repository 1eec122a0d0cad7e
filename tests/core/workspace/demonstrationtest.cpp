// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demonstration.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/firstworkspace.h"
#include "core/workspace/scoreboard.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DemonstrationTest : public testing::Test
{
protected:
    std::unique_ptr<Workspace> make(const QString& name)
    {
        Result<std::unique_ptr<Workspace>> made =
            makeDemonstration(m_folder.filePath(name), m_catalogue, m_clock);
        EXPECT_TRUE(made) << made.error().message.toStdString();
        return std::move(*made);
    }

    static std::vector<Observation> values(const Workspace& workspace)
    {
        std::vector<Observation> all;
        for (const PlanRecord& plan : workspace.plans()) {
            for (const Measure& measure : plan.content.measures) {
                const std::vector<Observation> more = workspace.observations(plan.measureId(measure));
                all.insert(all.end(), more.begin(), more.end());
            }
        }
        return all;
    }

    Catalogue m_catalogue = *Catalogue::load();
    FixedClock m_clock;
    QTemporaryDir m_folder;
};

TEST_F(DemonstrationTest, saysOfItselfThatItIsOneAlsoWhenOpenedAgain)
{
    const QString path = make(u"d.milepost"_s)->path();
    const auto opened = Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(isDemonstration(**opened));
    const auto own = openFirstWorkspace(m_folder.filePath(u"own.milepost"_s), m_catalogue, m_clock);
    ASSERT_TRUE(own);
    EXPECT_FALSE(isDemonstration(*own->workspace));
}

TEST_F(DemonstrationTest, holdsTheBuiltInPlansAndNothingButInventedValuesUntilToday)
{
    const std::unique_ptr<Workspace> workspace = make(u"d.milepost"_s);
    EXPECT_EQ(workspace->plans().size(), builtInPlans()->size());
    const std::vector<Observation> all = values(*workspace);
    EXPECT_GT(all.size(), 100U);
    for (const Observation& value : all) {
        EXPECT_FALSE(value.source.isEmpty());
        EXPECT_EQ(value.origin, ObservationOrigin::Entered);
        EXPECT_LE(value.period.lastDay(), m_clock.today());
    }
    EXPECT_TRUE(workspace->verify()->isSound());
}

TEST_F(DemonstrationTest, showsMeasuresInManyStates)
{
    const std::unique_ptr<Workspace> workspace = make(u"d.milepost"_s);
    const Scoreboard scoreboard(*workspace, m_catalogue, m_clock.today());
    QSet<int> seen;
    for (const PlanRecord& plan : workspace->plans()) {
        for (const Measure& measure : plan.content.measures)
            seen.insert(static_cast<int>(scoreboard.headline(plan.measureId(measure)).verdict));
    }
    EXPECT_GE(seen.size(), 4);
}

TEST_F(DemonstrationTest, isTheSameEveryTime)
{
    const std::vector<Observation> first = values(*make(u"a.milepost"_s));
    const std::vector<Observation> second = values(*make(u"b.milepost"_s));
    ASSERT_EQ(first.size(), second.size());
    for (size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(first[i].value, second[i].value);
}

TEST_F(DemonstrationTest, leavesAFileThatIsThereAlone)
{
    const QString path =
        openFirstWorkspace(m_folder.filePath(u"own.milepost"_s), m_catalogue, m_clock)->workspace->path();
    const auto made = makeDemonstration(path, m_catalogue, m_clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    EXPECT_TRUE(made.error().message.contains(path));
}

TEST_F(DemonstrationTest, isRemovedWithTheFilesOfItsDatabase)
{
    const QString path = make(u"a.milepost"_s)->path();
    QFile log(path + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.close();
    EXPECT_TRUE(removeDemonstration(path));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(log.exists());
    EXPECT_TRUE(removeDemonstration(path)); // nothing is there: nothing to do
}

TEST_F(DemonstrationTest, saysWhatKeepsItFromStartingAnew)
{
    // What is a folder cannot be removed as a file, whoever asks.
    const QString path = m_folder.filePath(u"kept.milepost"_s);
    ASSERT_TRUE(QDir().mkpath(path));
    const Result<void> removed = removeDemonstration(path);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::Refused);
    EXPECT_TRUE(removed.error().message.contains(path)) << removed.error().message.toStdString();
}

} // namespace
} // namespace milepost
