// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/formatmark.h"
#include "core/store/schema.h"
#include "core/store/storedtables.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

/// Every format has the chain of changes: a write on a server begins with its end.
const std::vector<Migration>& steps()
{
    static const std::vector<Migration> all{
        {1,
         {u"CREATE TABLE audit (id INTEGER NOT NULL, hash TEXT NOT NULL) STRICT"_s,
          u"CREATE TABLE a (x INTEGER NOT NULL) STRICT"_s, u"INSERT INTO a VALUES (1)"_s}},
        {2, {u"CREATE TABLE b (y INTEGER NOT NULL) STRICT"_s, u"INSERT INTO b SELECT x FROM a"_s}},
        {3, {u"ALTER TABLE b ADD COLUMN z TEXT NOT NULL DEFAULT ''"_s}}};
    return all;
}

class MigratorTest : public testing::TestWithParam<Engine>
{
protected:
    MigratorTest() : m_database(m_place.openDatabase()) {}

    Result<MigrationOutcome> migrate(std::span<const Migration> migrations)
    {
        return Migrator(migrations,
                        [this](Database&, int version) {
                            m_backups.append(version);
                            return m_backupError ? Result<void>(*m_backupError) : Result<void>();
                        })
            .migrate(m_database);
    }

    int version() { return storedFormat(m_database).value(); }
    /// "a(x) b(y z)"
    QString schemaText(Database& database)
    {
        QStringList words;
        const std::vector<StoredTable> tables = storedTables(database).value();
        for (const StoredTable& table : tables) {
            QStringList columns;
            for (const StoredColumn& column : table.columns)
                columns.append(column.name);
            words.append(u"%1(%2)"_s.arg(table.name, columns.join(u' ')));
        }
        return words.join(u' ');
    }
    void expectMark(int mark)
    {
        if (GetParam() == Engine::Sqlite) {
            EXPECT_EQ(m_database.scalar(u"PRAGMA application_id"_s)->toInt(), mark);
        }
    }

    BareTestPlace m_place{GetParam()};
    Database m_database;
    QList<int> m_backups;
    std::optional<Error> m_backupError;
};

TEST_P(MigratorTest, bringsAFreshFileToTheNewestFormatWithoutABackup)
{
    const Result<MigrationOutcome> outcome = migrate(steps());
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome, MigrationOutcome::Created);
    EXPECT_EQ(version(), 3);
    expectMark(schema::kApplicationId);
    EXPECT_TRUE(m_backups.isEmpty());
}

TEST_P(MigratorTest, leavesANewestFileAlone)
{
    ASSERT_TRUE(migrate(steps()));
    const Result<MigrationOutcome> again = migrate(steps());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, MigrationOutcome::UpToDate);
    EXPECT_TRUE(m_backups.isEmpty());
}

TEST_P(MigratorTest, leadsFromEveryOlderFormatToTheSameResultAfterABackup)
{
    ASSERT_TRUE(migrate(steps()));
    const QString fresh = schemaText(m_database);
    for (size_t older = 1; older < steps().size(); ++older) {
        const BareTestPlace place(GetParam());
        Database database = place.openDatabase();
        QList<int> backups;
        const Migrator::Backup backup = [&backups](Database&, int from) {
            backups.append(from);
            return Result<void>();
        };
        ASSERT_TRUE(Migrator(std::span(steps()).first(older), backup).migrate(database));
        const Result<MigrationOutcome> outcome = Migrator(steps(), backup).migrate(database);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(*outcome, MigrationOutcome::Upgraded);
        EXPECT_EQ(backups, QList<int>{static_cast<int>(older)});
        EXPECT_EQ(schemaText(database), fresh);
        EXPECT_EQ(database.scalar(u"SELECT y FROM b"_s)->toInt(), 1);
    }
}

TEST_P(MigratorTest, rollsBackWhollyWhenAStepFails)
{
    ASSERT_TRUE(migrate(std::span(steps()).first(1)));
    const QString before = schemaText(m_database);
    std::vector<Migration> broken(steps().begin(), steps().begin() + 2);
    broken.push_back({3, {u"CREATE TABLE c (x INTEGER NOT NULL) STRICT"_s, u"DROP TABLE nowhere"_s}});
    const Result<MigrationOutcome> outcome = migrate(broken);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Storage);
    EXPECT_EQ(version(), 1);
    EXPECT_EQ(schemaText(m_database), before);
}

TEST_P(MigratorTest, rollsBackWhollyWhenTheFirstStepFails)
{
    const std::vector<Migration> broken{
        {1, {u"CREATE TABLE c (x INTEGER) STRICT"_s, u"DROP TABLE nowhere"_s}}};
    ASSERT_FALSE(migrate(broken));
    EXPECT_EQ(version(), 0);
    EXPECT_EQ(schemaText(m_database), QString());
    expectMark(0);
}

TEST_P(MigratorTest, refusesANewerFileAndLeavesIt)
{
    ASSERT_TRUE(migrate(steps()));
    const Result<MigrationOutcome> outcome = migrate(std::span(steps()).first(2));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::NewerFormat);
    EXPECT_EQ(version(), 3);
    EXPECT_TRUE(m_backups.isEmpty());
}

TEST_P(MigratorTest, runsNoStepWithoutTheBackup)
{
    ASSERT_TRUE(migrate(std::span(steps()).first(1)));
    m_backupError = Error{ErrorCode::Storage, u"full"_s};
    const Result<MigrationOutcome> outcome = migrate(steps());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().message, u"full"_s);
    EXPECT_EQ(version(), 1);
}

TEST(MigrationBackupTest, holdsTheOldFormat)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.milepost"_s);
    const QString copy = migrationBackupPath(path, 1, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    EXPECT_EQ(copy, folder.filePath(u"w.before-upgrade-v1-20260102T030405Z.milepost"_s));
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    ASSERT_TRUE(database);
    const Migrator::Backup backup = [&copy](Database& old, int) { return copyDatabase(old, copy); };
    ASSERT_TRUE(Migrator(std::span(steps()).first(1), backup).migrate(*database));
    ASSERT_TRUE(Migrator(steps(), backup).migrate(*database));
    Result<Database> old = Database::open(copy, Database::Access::ReadOnly);
    ASSERT_TRUE(old);
    EXPECT_EQ(old->scalar(u"PRAGMA user_version"_s)->toInt(), 1);
    EXPECT_EQ(old->scalar(u"PRAGMA application_id"_s)->toInt(), schema::kApplicationId);
    EXPECT_EQ(old->scalar(u"SELECT x FROM a"_s)->toInt(), 1);
}

TEST(SchemaTest, countsItsFormatsFromOne)
{
    int expected = 1;
    for (const Migration& step : schema::migrations())
        EXPECT_EQ(step.version, expected++);
}

TEST(SchemaTest, isStrictThroughout)
{
    Result<Database> database = Database::openInMemory();
    ASSERT_TRUE(database);
    ASSERT_TRUE(Migrator(schema::migrations(), {}).migrate(*database));
    const Result<QVariant> loose =
        database->scalar(u"SELECT group_concat(name) FROM pragma_table_list WHERE type = "
                         "'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE "
                         "'sqlite%'"_s);
    ASSERT_TRUE(loose);
    EXPECT_EQ(loose->toString(), QString());
}

INSTANTIATE_TEST_SUITE_P(On, MigratorTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
