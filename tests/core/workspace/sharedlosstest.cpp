// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of figures when the server or the way to it fails while they are entered.
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/serverproxy.h"
#include "tests/support/testserver.h"
#include "tests/support/workspacefixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTest>

#include <atomic>
#include <thread>
#include <unistd.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 30'000; ///< milliseconds until a server that is up again must be reached
constexpr int kFailures = 12;
constexpr int kMostFigures = 8; ///< entered between two failures

/// One officer who enters the figures 1, 2, 3 … into one cell, and each that is said not to be recorded
/// again.
class Clerk
{
public:
    Clerk(const QString& address, const Catalogue& catalogue, const Clock& clock)
        : m_workspace(Workspace::open(address, Workspace::OpenMode::MustExist, catalogue, clock).value())
    {
        QObject::connect(m_workspace.get(), &Workspace::unconfirmedSettled, m_workspace.get(),
                         [this](UnconfirmedChange outcome) { m_settled = outcome; });
        m_cell = noDataEntry(
            m_workspace->plans().front().measureId(m_workspace->plans().front().content.measures.front()),
            Period(PeriodKind::Year, 2017));
    }

    /// Enters the next figure until it is recorded; mends what is broken, when told how, each time it is not.
    void enterNext(const std::function<void(const Error&)>& mend = {})
    {
        const double figure = m_entered + 1;
        for (;;) {
            m_cell.value = figure;
            const auto recorded = m_workspace->record(std::span(&m_cell, 1));
            if (recorded)
                break;
            ++m_unacknowledged;
            EXPECT_FALSE(recorded.error().message.isEmpty());
            EXPECT_EQ(recorded.error().code, ErrorCode::Storage) << recorded.error().message.toStdString();
            m_settled.reset();
            if (mend)
                mend(recorded.error());
            const QDeadlineTimer patience(kPatience);
            while (!m_workspace->refresh()) {
                ASSERT_FALSE(patience.hasExpired()) << "the server does not come back";
                std::this_thread::yield();
            }
            const bool isThere = lastThere() == figure;
            if (!m_settled)
                EXPECT_FALSE(isThere) << "said not to be recorded";
            else
                EXPECT_EQ(*m_settled, isThere ? UnconfirmedChange::Recorded : UnconfirmedChange::NotRecorded);
            m_found += isThere ? 1 : 0;
            if (isThere)
                break;
        }
        m_entered = static_cast<int>(figure);
    }

    /// Every figure once, in the order they were entered, and a sound chain.
    void expectAll() const
    {
        const std::vector<Observation> history = m_workspace->history(m_cell.measure, m_cell.period).value();
        ASSERT_EQ(history.size(), static_cast<size_t>(m_entered));
        for (size_t at = 0; at < history.size(); ++at)
            ASSERT_EQ(history[at].value, static_cast<double>(at + 1));
        const Verification verification = m_workspace->verify().value();
        EXPECT_TRUE(verification.isSound()) << wordsFor(verification).join(u' ').toStdString();
    }

    int entered() const { return m_entered; }
    int unacknowledged() const { return m_unacknowledged; }
    int foundThere() const { return m_found; }

private:
    double lastThere() const
    {
        const auto values = m_workspace->values(m_cell.measure);
        return values.empty() ? 0.0 : values.back().value;
    }

    std::unique_ptr<Workspace> m_workspace;
    ObservationEntry m_cell;
    std::optional<UnconfirmedChange> m_settled;
    std::atomic<int> m_entered = 0;
    int m_unacknowledged = 0;
    int m_found = 0;
};

/// Lets something fail again and again while a clerk enters figures: after so many of them, at a random
/// moment of the next.
void failWhileEntering(Clerk& clerk, const std::function<void()>& fail)
{
    std::atomic<bool> isOver = false;
    std::thread trouble([&] {
        QRandomGenerator random(20170701);
        for (int failure = 0; failure < kFailures; ++failure) {
            const int wanted = clerk.entered() + 1 + static_cast<int>(random.bounded(kMostFigures));
            while (clerk.entered() < wanted && !testing::Test::HasFatalFailure())
                std::this_thread::yield();
            std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(4000)));
            fail();
        }
        isOver = true;
    });
    while (!isOver && !testing::Test::HasFatalFailure())
        clerk.enterNext();
    trouble.join();
    clerk.enterNext();
}

class PostgresLossTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!TestServer::isInstalled())
            GTEST_SKIP() << "PostgreSQL is not installed.";
    }

    /// A plan to enter figures for.
    void fill(const QString& address) const
    {
        const auto workspace = Workspace::open(TestServer::as(address, {}), Workspace::OpenMode::MustExist,
                                               m_catalogue, m_clock);
        ASSERT_TRUE(workspace) << workspace.error().detail.toStdString();
        ASSERT_TRUE((*workspace)->importPlan(samplePlan()));
    }

    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
};

TEST_F(PostgresLossTest, everyFigureIsThereOnceThoughTheConnectionIsCutAtAnyMoment)
{
    const TestPlace place(Engine::Postgres);
    fill(place.path());
    ServerProxy proxy(place.path());
    Clerk clerk(proxy.as({}), m_catalogue, m_clock);
    failWhileEntering(clerk, [&proxy] { proxy.drop(); });
    EXPECT_GT(clerk.unacknowledged(), 0);
    clerk.expectAll();
}

TEST_F(PostgresLossTest, aCommitThatWasNeverHeardOfIsSaidNotToBeRecordedAndEnteredAgain)
{
    const TestPlace place(Engine::Postgres);
    fill(place.path());
    ServerProxy proxy(place.path());
    Clerk clerk(proxy.as({}), m_catalogue, m_clock);
    clerk.enterNext();
    proxy.cutAt(ServerProxy::Cut::BeforeCommit);
    clerk.enterNext();
    EXPECT_EQ(clerk.unacknowledged(), 1);
    EXPECT_EQ(clerk.foundThere(), 0);
    clerk.expectAll();
}

TEST_F(PostgresLossTest, aCommitThatWasDoneUnheardIsFoundAndNotDoneTwice)
{
    const TestPlace place(Engine::Postgres);
    fill(place.path());
    ServerProxy proxy(place.path());
    Clerk clerk(proxy.as({}), m_catalogue, m_clock);
    clerk.enterNext();
    proxy.cutAt(ServerProxy::Cut::AfterCommit);
    clerk.enterNext();
    EXPECT_EQ(clerk.unacknowledged(), 1);
    EXPECT_EQ(clerk.foundThere(), 1);
    clerk.expectAll();
}

TEST_F(PostgresLossTest, sessionsTheServerEndsLoseNothing)
{
    const TestPlace place(Engine::Postgres);
    fill(place.path());
    Clerk clerk(TestServer::as(place.path(), {}), m_catalogue, m_clock);
    const auto administrator = place.openStore();
    failWhileEntering(clerk, [&administrator] {
        EXPECT_TRUE(administrator->database().execute(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND "
            "pid <> pg_backend_pid()"_s));
    });
    EXPECT_GT(clerk.unacknowledged(), 0);
    clerk.expectAll();
}

/// With a server of its own, which it may kill.
class PostgresCrashTest : public PostgresLossTest
{
protected:
    void SetUp() override
    {
        PostgresLossTest::SetUp();
        if (!IsSkipped())
            m_folder = TestServer::makeFolder();
    }

    void TearDown() override
    {
        if (!m_folder.isEmpty())
            static_cast<void>(TestServer::stopIn(m_folder));
    }

    QString m_folder;
};

TEST_F(PostgresCrashTest, everyFigureIsThereOnceThoughTheServerIsKilledAtAnyMoment)
{
    ASSERT_TRUE(TestServer::startIn(m_folder));
    fill(TestServer::workspaceIn(m_folder));
    Clerk clerk(TestServer::as(TestServer::workspaceIn(m_folder), {}), m_catalogue, m_clock);
    failWhileEntering(clerk, [this] {
        ASSERT_TRUE(TestServer::killIn(m_folder));
        ASSERT_TRUE(TestServer::restartIn(m_folder));
    });
    EXPECT_GT(clerk.unacknowledged(), 0);
    clerk.expectAll();
}

/// A small disk of its own; needs the rights of root.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder) : m_folder(folder)
    {
        m_isThere = geteuid() == 0 && QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s,
                                                                     u"size=96m"_s, u"none"_s, folder}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(u"umount"_s, {m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }

    /// Leaves so many bytes.
    void fillUp(qint64 left) const
    {
        QFile ballast(m_folder + u"/ballast"_s);
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
        const QByteArray block(1 << 16, 'x');
        while (QStorageInfo(m_folder).bytesAvailable() > left && ballast.write(block) == block.size())
            ballast.flush();
    }
    void makeRoom() const { QFile::remove(m_folder + u"/ballast"_s); }

private:
    QString m_folder;
    bool m_isThere = false;
};

class PostgresDiskTest : public PostgresCrashTest
{
protected:
    void SetUp() override
    {
        PostgresCrashTest::SetUp();
        if (IsSkipped())
            return;
        m_disk = std::make_unique<SmallDisk>(m_folder);
        if (!m_disk->isThere())
            GTEST_SKIP() << "Only root can make a small disk to fill.";
    }

    void TearDown() override
    {
        PostgresCrashTest::TearDown();
        m_disk.reset();
        QDir(m_folder).removeRecursively();
    }

    std::unique_ptr<SmallDisk> m_disk;
};

TEST_F(PostgresDiskTest, aFullDiskOfTheServerIsSaidAndLosesNothing)
{
    ASSERT_TRUE(TestServer::startIn(m_folder));
    fill(TestServer::workspaceIn(m_folder));
    Clerk clerk(TestServer::as(TestServer::workspaceIn(m_folder), {}), m_catalogue, m_clock);
    for (const qint64 left : {1 << 20, 1 << 18, 1 << 16}) {
        m_disk->fillUp(left);
        const int before = clerk.unacknowledged();
        QStringList said;
        while (clerk.unacknowledged() == before) {
            clerk.enterNext([&](const Error& error) {
                said.append(error.message);
                m_disk->makeRoom();
                // One that cannot write its log gives up altogether, and is started again.
                if (!error.message.contains(u"no space"_s)) {
                    static_cast<void>(TestServer::killIn(m_folder));
                    ASSERT_TRUE(TestServer::restartIn(m_folder));
                }
            });
        }
        ASSERT_FALSE(said.isEmpty());
        EXPECT_TRUE(said.constFirst().contains(u"no space"_s) || said.constFirst().contains(u"broke"_s))
            << said.constFirst().toStdString();
    }
    clerk.expectAll();
}

} // namespace
} // namespace milepost
