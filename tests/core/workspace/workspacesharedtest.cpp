// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace on a server: who one is there, what others write, a server that goes and comes back.
#include "core/base/serveraddress.h"
#include "core/store/database.h"
#include "core/workspace/past.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/serverproxy.h"
#include "tests/support/testserver.h"
#include "tests/support/workspacefixture.h"

#include <QSignalSpy>
#include <QTest>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class WorkspaceSharedTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!TestServer::isInstalled())
            GTEST_SKIP() << "PostgreSQL is not installed.";
        m_place = std::make_unique<TestPlace>(Engine::Postgres);
        m_ours = m_place->open(m_catalogue, m_clock, u"张三"_s).value();
        m_plan = m_ours->importPlan(samplePlan()).value().plan;
        m_theirs = m_place->open(m_catalogue, m_clock, u"李四"_s).value();
    }

    ObservationEntry entry(int year, double value) const
    {
        ObservationEntry result =
            noDataEntry(MeasureId(m_plan.toString() + u"/m1"_s), Period(PeriodKind::Year, year));
        result.value = value;
        return result;
    }

    bool record(Workspace& workspace, int year, double value) const
    {
        return workspace.record(std::vector{entry(year, value)}).isOk();
    }

    /// Cuts the connection of a user, and lets nobody connect, or everybody again.
    void cut(const QString& user, const QString& connections)
    {
        ServerAddress address = *ServerAddress::parse(m_place->path());
        const QString database = std::exchange(address.database, u"postgres"_s);
        Database server = Database::connect(address, {}, Database::Access::ReadWrite).value();
        ASSERT_TRUE(
            server.execute(u"ALTER DATABASE %1 WITH ALLOW_CONNECTIONS %2"_s.arg(database, connections)));
        ASSERT_TRUE(server.execute(
            u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '%1' AND usename = '%2'"_s
                .arg(database, user)));
    }

    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Workspace> m_ours;
    std::unique_ptr<Workspace> m_theirs;
    PlanId m_plan;
};

TEST_F(WorkspaceSharedTest, theAuthorIsTheServersUserWhateverIsSet)
{
    EXPECT_TRUE(m_ours->isShared());
    QSignalSpy told(m_ours.get(), &Workspace::authorChanged);
    m_ours->setAuthor(u"李四"_s);
    EXPECT_EQ(m_ours->author(), u"张三"_s);
    EXPECT_TRUE(told.isEmpty());
    ASSERT_TRUE(record(*m_ours, 2017, 1.0));
    EXPECT_EQ(m_ours->observations(entry(2017, 0).measure).front().author, u"张三"_s);
}

TEST_F(WorkspaceSharedTest, theServerTellsOfWhatOthersWroteAndOfNothingElse)
{
    QSignalSpy told(m_ours.get(), &Workspace::changedElsewhere);
    ASSERT_TRUE(record(*m_theirs, 2017, 7.0));
    ASSERT_TRUE(told.wait());
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_EQ(m_ours->values(entry(2017, 0).measure).front().value, 7.0);
    told.clear();
    ASSERT_TRUE(record(*m_ours, 2018, 8.0));
    EXPECT_FALSE(told.wait(100));
}

TEST_F(WorkspaceSharedTest, aConnectionThatBrokeIsMadeAnewAndMissesNothing)
{
    ASSERT_TRUE(record(*m_ours, 2017, 7.0));
    cut(u"张三"_s, u"true"_s);
    ASSERT_TRUE(record(*m_theirs, 2018, 8.0));
    const auto lost = m_ours->record(std::vector{entry(2019, 9.0)});
    ASSERT_FALSE(lost) << "nothing unconfirmed is taken for recorded";
    EXPECT_TRUE(lost.error().message.contains(u"broke"_s)) << lost.error().message.toStdString();
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_TRUE(m_ours->isConnected());
    EXPECT_EQ(m_ours->values(entry(2017, 0).measure).size(), 2U);
    ASSERT_TRUE(record(*m_ours, 2019, 9.0));
    EXPECT_TRUE(m_theirs->refresh());
    EXPECT_EQ(m_theirs->values(entry(2017, 0).measure).size(), 3U);
    EXPECT_TRUE(m_ours->verify()->isSound());
    QSignalSpy told(m_ours.get(), &Workspace::changedElsewhere);
    ASSERT_TRUE(record(*m_theirs, 2016, 6.0));
    EXPECT_TRUE(told.wait()) << "the new connection listens as well";
}

TEST_F(WorkspaceSharedTest, whileTheServerIsOutOfReachItShowsWhatItKnewAndTakesNothing)
{
    ASSERT_TRUE(record(*m_ours, 2017, 7.0));
    QSignalSpy told(m_ours.get(), &Workspace::connectionChanged);
    cut(u"张三"_s, u"false"_s);
    EXPECT_FALSE(m_ours->refresh());
    EXPECT_FALSE(m_ours->refresh());
    EXPECT_FALSE(m_ours->isConnected());
    QCoreApplication::processEvents();
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(m_ours->values(entry(2017, 0).measure).front().value, 7.0);
    EXPECT_FALSE(record(*m_ours, 2018, 8.0));
    cut(u"nobody"_s, u"true"_s);
    ASSERT_TRUE(m_ours->refresh());
    EXPECT_TRUE(m_ours->isConnected());
    EXPECT_EQ(told.count(), 2);
    EXPECT_EQ(m_ours->values(entry(2017, 0).measure).size(), 1U);
    EXPECT_TRUE(record(*m_ours, 2018, 8.0));
}

TEST_F(WorkspaceSharedTest, isReachedAgainWithoutBeingWaitedFor)
{
    ASSERT_TRUE(record(*m_ours, 2017, 7.0));
    cut(u"张三"_s, u"false"_s);
    EXPECT_FALSE(record(*m_ours, 2018, 8.0));
    EXPECT_FALSE(m_ours->isConnected()) << "a change that fails finds it out";
    const auto refused = m_ours->record(std::vector{entry(2018, 8.0)});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"out of reach"_s)) << refused.error().message.toStdString();
    m_ours->reconnect();
    EXPECT_TRUE(m_ours->isReconnecting());
    EXPECT_EQ(m_ours->values(entry(2017, 0).measure).size(), 1U) << "what was known can be read meanwhile";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_ours->isReconnecting(); }));
    EXPECT_FALSE(m_ours->isConnected());
    cut(u"nobody"_s, u"true"_s);
    ASSERT_TRUE(record(*m_theirs, 2016, 6.0));
    QSignalSpy told(m_ours.get(), &Workspace::connectionChanged);
    m_ours->reconnect();
    ASSERT_TRUE(told.wait());
    EXPECT_TRUE(m_ours->isConnected());
    EXPECT_EQ(m_ours->values(entry(2017, 0).measure).size(), 2U) << "what came meanwhile is there at once";
    EXPECT_TRUE(record(*m_ours, 2018, 8.0));
    QSignalSpy heard(m_ours.get(), &Workspace::changedElsewhere);
    ASSERT_TRUE(m_theirs->refresh());
    ASSERT_TRUE(record(*m_theirs, 2019, 9.0));
    EXPECT_TRUE(heard.wait()) << "the new connection listens as well";
}

TEST_F(WorkspaceSharedTest, aSessionThatEndedIsNoticedWithoutAskingTheServer)
{
    cut(u"张三"_s, u"true"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        m_ours->checkConnection();
        return !m_ours->isConnected();
    }));
}

TEST_F(WorkspaceSharedTest, isOpenedOnAThreadOfItsOwn)
{
    ASSERT_TRUE(record(*m_theirs, 2017, 7.0));
    std::vector<Result<std::unique_ptr<Workspace>>> answers;
    const auto keep = [&](Result<std::unique_ptr<Workspace>> opened) {
        answers.push_back(std::move(opened));
    };
    QObject context;
    Workspace::openInBackground(TestServer::as(m_place->path(), u"张三"_s), {}, m_catalogue, m_clock,
                                &context, keep);
    EXPECT_TRUE(answers.empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.empty(); }));
    ASSERT_TRUE(answers.front()) << answers.front().error().detail.toStdString();
    Workspace& opened = **answers.front();
    EXPECT_EQ(opened.thread(), QThread::currentThread());
    EXPECT_EQ(opened.author(), u"张三"_s);
    QSignalSpy heard(&opened, &Workspace::changedElsewhere);
    ASSERT_TRUE(record(*m_theirs, 2018, 8.0));
    EXPECT_TRUE(heard.wait());
    ASSERT_TRUE(opened.refresh());
    EXPECT_EQ(opened.values(entry(2017, 0).measure).size(), 2U);
    EXPECT_TRUE(record(opened, 2019, 9.0));
    Workspace::openInBackground(u"postgresql:///nowhere?host=/tmp/no-such-folder"_s, {}, m_catalogue, m_clock,
                                &context, keep);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 2; }));
    EXPECT_TRUE(answers.back().error().message.contains(u"No server answers"_s));
}

TEST_F(WorkspaceSharedTest, longReadsHoldUpNobodyWhoEnters)
{
    ASSERT_TRUE(record(*m_ours, 2017, 7.0));
    Database reader =
        Database::connect(*ServerAddress::parse(m_place->path()), {}, Database::Access::ReadOnly).value();
    // In the middle of reading everything, for as long as it likes.
    ASSERT_TRUE(reader.executeAll(
        {u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s,
         u"DECLARE everything CURSOR FOR SELECT * FROM observations, audit, server_state, plans, measures"_s,
         u"FETCH 1 FROM everything"_s}));
    EXPECT_TRUE(record(*m_ours, 2018, 8.0));
    EXPECT_TRUE(m_theirs->refresh());
    EXPECT_TRUE(record(*m_theirs, 2019, 9.0));
    EXPECT_TRUE(m_ours->refresh());
    EXPECT_TRUE(m_ours->closePeriod(Period(PeriodKind::Year, 2014)));
    const Result<QVariant> seen = reader.scalar(u"SELECT count(*) FROM observations"_s);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->toInt(), 1) << "the reader goes on with what it began with";
}

TEST_F(WorkspaceSharedTest, whatOneMayDoThereIsKnown)
{
    EXPECT_TRUE(m_ours->may(OfficerRole::Editor));
    EXPECT_TRUE(m_ours->may(OfficerRole::Administrator));
    EXPECT_TRUE(m_ours->mayAnywhere(OfficerRole::Closer));
}

TEST_F(WorkspaceSharedTest, hasAPast)
{
    ASSERT_TRUE(record(*m_ours, 2017, 7.0));
    const QDateTime before = m_clock.now();
    m_clock.set(before.addDays(10));
    ASSERT_TRUE(record(*m_theirs, 2017, 7.5) || m_theirs->refresh());
    ASSERT_TRUE(m_ours->refresh());
    ASSERT_TRUE(record(*m_ours, 2017, 8.0));
    const auto past = m_ours->openPast(before).value();
    EXPECT_TRUE(showsPast(*past));
    EXPECT_EQ(past->values(entry(2017, 0).measure).front().value, 7.0);
    EXPECT_FALSE(record(*past, 2018, 1.0));
}

TEST_F(WorkspaceSharedTest, aBrokenConnectionIsOneBeforeAnybodyIsTold)
{
    ServerProxy proxy(m_place->path());
    const auto distant =
        Workspace::open(proxy.as(u"测试员"_s), Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    EXPECT_TRUE(distant->isConnected());
    const QSignalSpy told(distant.get(), &Workspace::connectionChanged);
    proxy.drop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !distant->isConnected(); }));
    EXPECT_EQ(told.count(), 0);
    EXPECT_FALSE(record(*distant, 2012, 1.0));
    EXPECT_FALSE(distant->isConnected());
}

// Everybody else who writes waits meanwhile, and each message to a server far away takes its time.
TEST_F(WorkspaceSharedTest, aFigureTakesFourMessagesAndAFifthWhereOthersHaveWritten)
{
    ServerProxy proxy(m_place->path());
    const auto distant =
        Workspace::open(proxy.as(u"测试员"_s), Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    ASSERT_TRUE(record(*distant, 2011, 1.0)); // the first asks more
    int before = proxy.messages();
    ASSERT_TRUE(record(*distant, 2012, 1.0));
    EXPECT_EQ(proxy.messages() - before, 4);

    ASSERT_TRUE(record(*m_ours, 2013, 1.0));
    ASSERT_TRUE(record(*distant, 2014, 1.0)); // the first that looks for others
    ASSERT_TRUE(record(*m_ours, 2015, 1.0));
    before = proxy.messages();
    ASSERT_TRUE(record(*distant, 2016, 1.0));
    EXPECT_EQ(proxy.messages() - before, 5);
}

} // namespace
} // namespace milepost
