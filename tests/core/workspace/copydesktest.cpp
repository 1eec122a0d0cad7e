// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies taken along and brought back on a thread of their own: stopped at every moment, and with the server
// lost at every moment.
#include "core/workspace/copydesk.h"

#include "core/base/progress.h"
#include "core/store/storedtables.h"
#include "tests/core/store/serverofficers.h"
#include "tests/core/workspace/copyfixture.h"
#include "tests/support/serverproxy.h"

#include <QDir>

#include <thread>

namespace milepost {
namespace {

constexpr int kMostMoments = 400;

/// Does something when it hears of progress for the so-manieth time.
class Interruption final : public ProgressReporter
{
public:
    explicit Interruption(int moment, std::function<void()> act = {})
        : m_moment(moment), m_act(std::move(act))
    {}

    void advanced(qint64, qint64) override
    {
        if (++m_heard == m_moment && m_act)
            m_act();
    }
    bool isCancelled() const override { return !m_act && m_heard >= m_moment; }
    bool hasCome() const { return m_heard >= m_moment; }

private:
    int m_moment;
    int m_heard = 0;
    std::function<void()> m_act;
};

/// On a thread of its own, as the window does it.
void aside(const std::function<void()>& work)
{
    std::thread(work).join();
}

class CopyDeskTest : public OnEngine<CopyFixture>
{
protected:
    /// Two figures that go in, one of them beside a colleague's, a file and a report.
    void changeBoth()
    {
        const auto copy = away();
        ASSERT_TRUE(record(*copy, entry(u"m1"_s, 2017, 30.0)));
        ASSERT_TRUE(record(*copy, entry(u"m2"_s, 2017, 8.0)));
        ASSERT_TRUE(copy->attachEvidence(measure(u"m2"_s), year(2017), u"a.txt"_s, "a"));
        const StatusEntry report{
            {m_plan, WorkItem::Kind::Task, u"a1.t1"_s}, WorkState::InProgress, 40.0, {}, {}};
        ASSERT_TRUE(copy->recordStatus(std::span(&report, 1)));
        ASSERT_TRUE(record(*colleague(), entry(u"m2"_s, 2016, 5.0)));
    }

    QString content() const { return contentFingerprint(m_place.openStore()->database()).value(); }
};

TEST_P(CopyDeskTest, comparesAndBringsBackOnAnotherThreadWhatTheWorkspaceThenShows)
{
    changeBoth();
    CopyDesk desk(*m_office, m_copy);
    aside([&desk] {
        const CopyComparison comparison = desk.compare({}).value();
        EXPECT_EQ(comparison.count(BroughtEffect::Adds), 4);
        EXPECT_EQ(desk.bringBack({}, comparison)->added, 4);
        desk.close();
    });
    m_office->showBroughtBack({});
    EXPECT_EQ(value(*m_office, u"m1"_s, 2017), 30.0);
    EXPECT_EQ(value(*m_office, u"m2"_s, 2017), 8.0);
    EXPECT_EQ(value(*m_office, u"m2"_s, 2016), 5.0) << "what the colleague wrote meanwhile";
    EXPECT_TRUE(isSound());
}

TEST_P(CopyDeskTest, knowsWhatTheWorkspaceKnowsAndWhatCameSince)
{
    const std::function<Result<std::unique_ptr<Workspace>>()> open = m_office->againOpener();
    ASSERT_TRUE(record(*colleague(), entry(u"m2"_s, 2016, 5.0)));
    aside([&] {
        const auto again = open().value();
        EXPECT_EQ(value(*again, u"m1"_s, 2017), 20.0);
        EXPECT_EQ(value(*again, u"m2"_s, 2016), 5.0);
        EXPECT_EQ(again->plans().size(), 1U);
        EXPECT_EQ(again->author(), m_office->author());
    });
    EXPECT_EQ(value(*m_office, u"m2"_s, 2016), std::nullopt) << "of which the first has not heard yet";
}

TEST_P(CopyDeskTest, stoppedWhileItIsTakenAlongItLeavesNoFile)
{
    int moment = 1;
    for (; moment < kMostMoments; ++moment) {
        Interruption stop(moment);
        const Result<CopyOrigin> origin = m_office->copyTaker(m_copy)(&stop);
        if (origin)
            break;
        ASSERT_EQ(origin.error().code, ErrorCode::Cancelled) << origin.error().message.toStdString();
        ASSERT_EQ(QDir(m_folder.path()).entryList({u"copy*"_s}, QDir::Files), QStringList()) << moment;
    }
    EXPECT_GT(moment, 1);
    EXPECT_TRUE(readCopy(m_copy));
}

TEST_P(CopyDeskTest, stoppedWhileItIsComparedItCanBeComparedAgain)
{
    changeBoth();
    CopyDesk desk(*m_office, m_copy);
    int moment = 1;
    aside([&] {
        for (; moment < kMostMoments; ++moment) {
            Interruption stop(moment);
            CopyDesk stopped(*m_office, m_copy);
            const Result<CopyComparison> comparison = stopped.compare({}, &stop);
            if (comparison)
                break;
            ASSERT_EQ(comparison.error().code, ErrorCode::Cancelled)
                << comparison.error().message.toStdString();
            ASSERT_EQ(stopped.compare({})->count(BroughtEffect::Adds), 4);
        }
    });
    EXPECT_GT(moment, 4) << "every figure asks";
}

TEST_P(CopyDeskTest, stoppedBeforeAllIsWrittenItWritesNothing)
{
    changeBoth();
    const QString before = content();
    CopyDesk desk(*m_office, m_copy);
    aside([&] {
        const CopyComparison comparison = desk.compare({}).value();
        int moment = 1;
        for (; moment < kMostMoments; ++moment) {
            Interruption stop(moment);
            const Result<BroughtBack> done = desk.bringBack({}, comparison, &stop);
            if (done) {
                EXPECT_EQ(done->added, 4);
                break;
            }
            ASSERT_EQ(done.error().code, ErrorCode::Cancelled) << done.error().message.toStdString();
            ASSERT_EQ(content(), before) << moment;
        }
        EXPECT_GT(moment, 8) << "while comparing, while writing, and before it is too late";
        desk.close();
    });
    EXPECT_NE(content(), before);
    EXPECT_TRUE(isSound());
}

INSTANTIATE_TEST_SUITE_P(Engines, CopyDeskTest, testing::ValuesIn(enginesHere()), engineName);

/// The way to the server fails while a copy travels.
class CopyLossTest : public ServerOfficersFixture
{
protected:
    void SetUp() override
    {
        ServerOfficersFixture::SetUp();
        if (IsSkipped())
            return;
        m_proxy = std::make_unique<ServerProxy>(m_place->path());
        m_office =
            Workspace::open(m_proxy->as(kAdministrator), Workspace::OpenMode::MustExist, m_catalogue, m_clock)
                .value();
    }

    void TearDown() override
    {
        m_office.reset();
        m_proxy.reset();
        ServerOfficersFixture::TearDown();
    }

    QString takenAlong()
    {
        const QString path = m_folder.filePath(u"copy.milepost"_s);
        EXPECT_TRUE(m_office->copyTaker(path)(nullptr));
        const auto copy = Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
        EXPECT_TRUE(copy->record(std::vector{entry(m_plan, k2017, 1.0), entry(m_other, k2017, 2.0)}));
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProxy> m_proxy;
    std::unique_ptr<Workspace> m_office;
};

TEST_F(CopyLossTest, whileItIsTakenAlongLeavesNoFile)
{
    const QString path = m_folder.filePath(u"lost.milepost"_s);
    Interruption loss(1, [this] { m_proxy->drop(); });
    const Result<CopyOrigin> origin = m_office->copyTaker(path)(&loss);
    if (origin)
        GTEST_SKIP() << "all rows had come before the connection was cut";
    EXPECT_EQ(origin.error().code, ErrorCode::Storage);
    EXPECT_TRUE(origin.error().message.contains(u"shared workspace"_s))
        << origin.error().message.toStdString();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList());
}

TEST_F(CopyLossTest, whileItIsBroughtBackSaysSoWritesNothingAndTheNextTimeAll)
{
    const QString path = takenAlong();
    const QString before = content();
    CopyDesk desk(*m_office, path);
    aside([&] {
        const CopyComparison comparison = desk.compare({}).value();
        ASSERT_EQ(comparison.count(BroughtEffect::Adds), 2);
        for (int moment = 1; moment <= 5; ++moment) {
            Interruption loss(moment, [this] { m_proxy->cutAt(ServerProxy::Cut::BeforeCommit); });
            const Result<BroughtBack> done = desk.bringBack({}, comparison, &loss);
            ASSERT_FALSE(done);
            EXPECT_EQ(done.error().code, ErrorCode::Storage);
            EXPECT_TRUE(done.error().message.contains(u"before anything was brought back"_s))
                << done.error().message.toStdString();
            ASSERT_EQ(content(), before);
        }
        EXPECT_EQ(desk.bringBack({}, comparison)->added, 2);
        desk.close();
    });
    EXPECT_TRUE(m_office->verify()->isSound());
}

TEST_F(CopyLossTest, inTheMidstWritesNothing)
{
    const QString path = takenAlong();
    const QString before = content();
    CopyDesk desk(*m_office, path);
    aside([&] {
        const CopyComparison comparison = desk.compare({}).value();
        // Whoever owns the server ends every connection of the officer, which is over when that returns.
        Interruption loss(2, [this] {
            ASSERT_TRUE(m_owner->database().execute(
                u"DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE usename = 'administers'; END $$"_s));
        });
        const Result<BroughtBack> done = desk.bringBack({}, comparison, &loss);
        ASSERT_FALSE(done);
        EXPECT_TRUE(loss.hasCome());
        EXPECT_EQ(done.error().code, ErrorCode::Storage) << done.error().message.toStdString();
        EXPECT_FALSE(done.error().message.isEmpty());
        EXPECT_EQ(content(), before);
        EXPECT_EQ(desk.bringBack({}, comparison)->added, 2) << "reached again";
        desk.close();
    });
    EXPECT_TRUE(m_office->refresh());
    EXPECT_TRUE(m_office->verify()->isSound());
}

TEST_F(CopyLossTest, ofTheAnswerAloneIsLookedUpInTheChain)
{
    const QString path = takenAlong();
    CopyDesk desk(*m_office, path);
    aside([&] {
        const CopyComparison comparison = desk.compare({}).value();
        m_proxy->cutAt(ServerProxy::Cut::AfterCommit);
        const Result<BroughtBack> done = desk.bringBack({}, comparison);
        ASSERT_TRUE(done) << done.error().message.toStdString();
        EXPECT_EQ(done->added, 2);
        EXPECT_EQ(desk.compare({})->count(BroughtEffect::AlreadyThere), 2);
        desk.close();
    });
    EXPECT_TRUE(m_office->refresh());
    EXPECT_TRUE(m_office->verify()->isSound());
}

TEST_F(CopyLossTest, aServerThatIsGoneIsSaidBeforeAnythingIsCompared)
{
    const QString path = takenAlong();
    CopyDesk desk(*m_office, path);
    m_proxy.reset();
    aside([&] {
        const Result<CopyComparison> comparison = desk.compare({});
        ASSERT_FALSE(comparison);
        EXPECT_EQ(comparison.error().code, ErrorCode::Storage);
        EXPECT_FALSE(comparison.error().message.isEmpty());
    });
}

} // namespace
} // namespace milepost
