// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy taken along and brought back with the true program, from a file and from a server.
#include "core/catalogue/catalogue.h"
#include "core/exchange/planpack.h"
#include "core/store/transaction.h"
#include "tests/support/engines.h"
#include "tests/support/fixedclock.h"
#include "tests/support/milepostctl.h"
#include "tests/support/paths.h"
#include "tests/support/printers.h"
#include "tests/support/sampleplans.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class CopyCommandsTest : public testing::TestWithParam<Engine>
{
protected:
    CopyCommandsTest()
        : m_place(GetParam()),
          m_office(GetParam() == Engine::Sqlite ? m_place.path() : TestServer::as(m_place.path(), u"张三"_s)),
          m_copy(m_folder.filePath(u"trip.milepost"_s)),
          m_measure(u"520000-"_s + samplePlan().source.sha256.left(8) + u"/m1"_s)
    {
        const QString pack = write(u"sample.plan.json"_s, writePlanPack(samplePlan()));
        EXPECT_EQ(runMilepostctl({u"import"_s, u"-w"_s, m_office, pack}).exitCode, 0);
        record(m_office, 2017, u"20 亿元"_s);
        const ProgramRun taken = runMilepostctl({u"checkout"_s, m_office, m_copy});
        EXPECT_EQ(taken.exitCode, 0) << taken.words.toStdString();
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void record(const QString& workspace, int year, const QString& value)
    {
        const ProgramRun run = runMilepostctl({u"record"_s, u"-w"_s, workspace, u"--measure"_s, m_measure,
                                               u"--author"_s, u"王伟"_s, u"--period"_s, QString::number(year),
                                               u"--value"_s, value, u"--reason"_s, u"测试"_s});
        EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    }

    ProgramRun checkIn(const QStringList& more = {}, const QString& language = u"en"_s)
    {
        return runMilepostctl(QStringList{u"checkin"_s, m_copy, m_office} + more, language);
    }

    bool holds(const QByteArray& value)
    {
        const QString path = m_folder.filePath(u"values.csv"_s);
        EXPECT_EQ(runMilepostctl({u"export"_s, u"-w"_s, m_office, u"--to"_s, path, u"--plain"_s}).exitCode,
                  0);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains(value);
    }

    QTemporaryDir m_folder;
    TestPlace m_place;
    QString m_office;
    QString m_copy;
    QString m_measure;
};

TEST_P(CopyCommandsTest, aDryRunChangesNothingAndApplyingBringsItOnce)
{
    record(m_copy, 2018, u"33 亿元"_s);
    const ProgramRun dry = checkIn();
    EXPECT_EQ(dry.exitCode, 0) << dry.words.toStdString();
    EXPECT_TRUE(dry.out.startsWith("effect,kind,subject,")) << dry.out.toStdString();
    EXPECT_TRUE(dry.out.contains("adds,value,")) << dry.out.toStdString();
    EXPECT_EQ(dry.words, QByteArray("1 go in, 0 to choose, 0 refused, 0 there already.\n"));
    EXPECT_FALSE(holds("33 亿元"));
    const ProgramRun applied = checkIn({u"--apply"_s});
    EXPECT_EQ(applied.exitCode, 0);
    EXPECT_EQ(applied.words,
              QByteArray("Brought back: 1 taken over, 0 chosen from the copy, 0 left as in the "
                         "workspace, 0 refused.\n"));
    EXPECT_TRUE(holds("33 亿元"));
    EXPECT_EQ(checkIn().words, QByteArray("0 go in, 0 to choose, 0 refused, 1 there already.\n"));
    EXPECT_EQ(checkIn({}, u"zh"_s).words,
              QByteArray("可带入 0 项，待选择 0 项，不能带回 0 项，已有 1 项。\n"));
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_office}).exitCode, 0);
}

TEST_P(CopyCommandsTest, conflictsAreChosenInTheListItPrinted)
{
    record(m_copy, 2017, u"33 亿元"_s);
    record(m_office, 2017, u"44 亿元"_s);
    const ProgramRun dry = checkIn();
    EXPECT_EQ(dry.exitCode, 1) << "something is to be chosen";
    EXPECT_EQ(checkIn({u"--apply"_s}).exitCode, 2) << "undecided";
    EXPECT_EQ(checkIn({u"--apply"_s, u"--mine"_s, u"--theirs"_s}).exitCode, 2);
    EXPECT_FALSE(holds("33 亿元"));
    const QJsonObject json = QJsonDocument::fromJson(checkIn({u"--json"_s}).out).object();
    EXPECT_EQ(json[u"conflicts"_s].toInt(), 1);
    const QJsonObject change = json[u"changes"_s].toArray().first().toObject();
    EXPECT_EQ(change[u"mine"_s].toObject()[u"value"_s].toDouble(), 33.0);
    EXPECT_EQ(change[u"theirs"_s].toObject()[u"value"_s].toDouble(), 44.0);
    EXPECT_EQ(change[u"base"_s].toObject()[u"value"_s].toDouble(), 20.0);
    const QJsonObject choice{{change[u"key"_s].toString(), u"mine"_s}};
    const QString choices = write(u"choices.json"_s, QJsonDocument(choice).toJson());
    EXPECT_EQ(checkIn({u"--apply"_s, u"--choices"_s, choices}).exitCode, 0);
    EXPECT_TRUE(holds("33 亿元"));
    EXPECT_EQ(checkIn({u"--choices"_s, u"missing.csv"_s}).exitCode, 3);
}

TEST_P(CopyCommandsTest, aRenewedCopyHoldsWhatTheOfficeHolds)
{
    record(m_copy, 2018, u"33 亿元"_s);
    record(m_office, 2016, u"11 亿元"_s);
    const ProgramRun run = checkIn({u"--apply"_s, u"--renew"_s});
    EXPECT_EQ(run.exitCode, 0) << run.words.toStdString();
    record(m_copy, 2016, u"12 亿元"_s);
    EXPECT_EQ(checkIn().words, QByteArray("1 go in, 0 to choose, 0 refused, 0 there already.\n"))
        << "what the office entered came along with the new copy";
    EXPECT_EQ(runMilepostctl({u"verify"_s, m_copy}).exitCode, 0);
}

TEST_P(CopyCommandsTest, saysWhatIsWrong)
{
    EXPECT_EQ(runMilepostctl({u"checkout"_s, m_office, m_copy}).exitCode, 1) << "the file exists";
    EXPECT_EQ(runMilepostctl({u"checkin"_s, m_copy}).exitCode, 2);
    EXPECT_EQ(checkIn({u"--reopen-for"_s, u"王处长"_s}).exitCode, 2);
    const QString backup = m_folder.filePath(u"backup.milepost"_s);
    ASSERT_EQ(runMilepostctl({u"backup"_s, m_office, backup}).exitCode, 0);
    const ProgramRun run = runMilepostctl({u"checkin"_s, backup, m_office});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.words.contains("is no copy that was taken along")) << run.words.toStdString();
}

/// Comes to writing while somebody else writes, and waits for its turn.
TEST(CopyCommandsKilledTest, killedBetweenTheDryRunAndTheWritingItLeavesNothing)
{
    if (!TestServer::isInstalled())
        GTEST_SKIP() << "PostgreSQL is not installed.";
    const TestPlace place(Engine::Postgres);
    const QString office = TestServer::as(place.path(), u"张三"_s);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"trip.milepost"_s);
    const Catalogue catalogue = Catalogue::load().value();
    const FixedClock clock;
    const auto workspace = place.open(catalogue, clock, u"张三"_s).value();
    const PlanId plan = workspace->importPlan(samplePlan()).value().plan;
    ASSERT_EQ(runMilepostctl({u"checkout"_s, office, copy}).exitCode, 0);
    ASSERT_EQ(runMilepostctl({u"record"_s, u"-w"_s, copy, u"--measure"_s, plan.toString() + u"/m2"_s,
                              u"--period"_s, u"2017"_s, u"--value"_s, u"5"_s, u"--author"_s, u"王伟"_s})
                  .exitCode,
              0);
    const QString before = workspace->fingerprint().value();
    const std::unique_ptr<Store> other = place.openStore();
    QProcess checkIn;
    {
        Result<Transaction> turn = Transaction::begin(other->database());
        ASSERT_TRUE(turn);
        checkIn.start(builtFile(u"milepostctl"_s), {u"checkin"_s, copy, office, u"--apply"_s});
        ASSERT_TRUE(checkIn.waitForStarted());
        const auto isWaiting = [&other] {
            return other->database()
                       .scalar(u"SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid "
                               u"WHERE NOT "
                               "l.granted AND a.datname = current_database()"_s)
                       ->toInt() > 0;
        };
        while (!isWaiting() && !checkIn.waitForFinished(1)) {
        }
        ASSERT_EQ(checkIn.state(), QProcess::Running) << checkIn.readAllStandardError().toStdString();
        checkIn.kill();
        ASSERT_TRUE(checkIn.waitForFinished());
    }
    EXPECT_EQ(workspace->fingerprint().value(), before);
    EXPECT_EQ(runMilepostctl({u"checkin"_s, copy, office, u"--apply"_s}).exitCode, 0);
    ASSERT_TRUE(workspace->refresh());
    EXPECT_EQ(workspace->values(MeasureId(plan.toString() + u"/m2"_s)).front().value, 5.0);
}

INSTANTIATE_TEST_SUITE_P(Engines, CopyCommandsTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
