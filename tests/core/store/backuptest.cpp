// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of what is on a server, made while others write there.
#include "core/store/backup.h"

#include "core/catalogue/catalogue.h"
#include "core/store/observationjson.h"
#include "core/store/transaction.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleplans.h"
#include "tests/support/testserver.h"

#include <QThread>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class BackupTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!TestServer::isInstalled())
            GTEST_SKIP() << "PostgreSQL is not installed.";
        m_place = std::make_unique<TestPlace>(Engine::Postgres);
        const auto workspace = m_place->open(m_catalogue, m_clock).value();
        m_plan = workspace->importPlan(samplePlan()).value().plan;
    }

    /// Records a figure as another program would, within the caller's transaction.
    Result<void> record(Store& store)
    {
        Observation figure;
        figure.measure = MeasureId(m_plan.toString() + u"/m1"_s);
        figure.period = Period(PeriodKind::Year, 2017);
        figure.value = 5.0;
        figure.author = u"李四"_s;
        figure.recordedAt = m_clock.now();
        const Result<ObservationId> id = store.observations().append(figure);
        if (!id)
            return id.error();
        return store.audit().append({m_clock.now(), u"李四"_s, u"observation.record"_s,
                                     u"observation/%1"_s.arg(static_cast<qint64>(*id)), std::nullopt,
                                     jsonFrom(figure)});
    }

    static bool someoneWaits(Database& database)
    {
        const Result<QVariant> waiting = database.scalar(
            u"SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = CAST('audit' AS regclass)"_s);
        return waiting && waiting->toInt() > 0;
    }

    Catalogue m_catalogue = Catalogue::load().value();
    FixedClock m_clock;
    std::unique_ptr<TestPlace> m_place;
    PlanId m_plan;
    QTemporaryDir m_folder;
};

TEST_F(BackupTest, holdsOneMomentAlthoughAFigureCameWhileItWasRead)
{
    const std::unique_ptr<Store> writer = m_place->openStore();
    Result<Transaction> transaction = Transaction::begin(writer->database());
    ASSERT_TRUE(transaction);
    // The copy stops here, with the figures read and the chain of changes not yet.
    ASSERT_TRUE(writer->database().execute(u"LOCK TABLE audit IN ACCESS EXCLUSIVE MODE"_s));
    const QString path = m_folder.filePath(u"copy.milepost"_s);
    Result<void> copied;
    const std::unique_ptr<QThread> copying(QThread::create([this, &path, &copied] {
        const std::unique_ptr<Store> source = m_place->openStore();
        copied = copyDatabase(source->database(), path);
    }));
    copying->start();
    while (copying->isRunning() && !someoneWaits(writer->database()))
        QThread::yieldCurrentThread();
    ASSERT_TRUE(record(*writer));
    ASSERT_TRUE(transaction->commit());
    copying->wait();
    ASSERT_TRUE(copied) << copied.error().message.toStdString();
    const auto copy = Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock).value();
    EXPECT_TRUE(copy->values(MeasureId(m_plan.toString() + u"/m1"_s)).empty());
    EXPECT_TRUE(copy->verify()->isSound());
}

} // namespace
} // namespace milepost
