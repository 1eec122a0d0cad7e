// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at a path may be anything: each case gets its sentence and stays as it is, byte for byte.
#include "core/store/store.h"

#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/workspacefile.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using OpenMode = Store::OpenMode;

class StoreTest : public testing::Test
{
protected:
    void create() { ASSERT_TRUE(Store::open(m_path, OpenMode::CreateIfAbsent, m_clock)); }

    Result<std::unique_ptr<Store>> open(OpenMode mode = OpenMode::MustExist) const
    {
        return Store::open(m_path, mode, m_clock);
    }

    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& content) const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }

    /// Makes an SQLite file of other marks than a workspace's.
    void createForeign(int applicationId, int version) const
    {
        Result<Database> database = Database::open(m_path, Database::Access::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->executeAll({u"CREATE TABLE t (x INTEGER)"_s,
                                          u"PRAGMA application_id = %1"_s.arg(applicationId),
                                          u"PRAGMA user_version = %1"_s.arg(version)}));
    }

    void expectRefusedUntouched(ErrorCode code, const QString& said) const
    {
        const QByteArray before = bytes();
        const QStringList around = QDir(m_folder.path()).entryList(QDir::Files);
        for (const OpenMode mode : {OpenMode::MustExist, OpenMode::CreateIfAbsent}) {
            const Result<std::unique_ptr<Store>> store = open(mode);
            ASSERT_FALSE(store);
            EXPECT_EQ(store.error().code, code);
            EXPECT_TRUE(store.error().message.contains(said)) << store.error().message.toStdString();
            EXPECT_TRUE(store.error().message.contains(QDir::toNativeSeparators(m_path)));
        }
        EXPECT_EQ(bytes(), before);
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), around);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"w.milepost"_s);
    FixedClock m_clock;
};

TEST_F(StoreTest, createsAMarkedFileInWriteAheadMode)
{
    create();
    Result<std::unique_ptr<Store>> store = open();
    ASSERT_TRUE(store);
    EXPECT_EQ((*store)->database().scalar(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    EXPECT_EQ((*store)->database().scalar(u"PRAGMA application_id"_s)->toInt(), schema::kApplicationId);
    EXPECT_EQ(bytes().mid(68, 4), QByteArray("MILE"));
}

TEST_F(StoreTest, leavesOneFileWhenClosed)
{
    create();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"w.milepost"_s});
}

TEST_F(StoreTest, takesAnEmptyFileOnlyToCreate)
{
    write({});
    const Result<std::unique_ptr<Store>> refused = open();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"is empty"));
    EXPECT_TRUE(open(OpenMode::CreateIfAbsent));
}

TEST_F(StoreTest, bringsAFileOfTheFirstFormatUpToDateWithItsChainWhole)
{
    {
        Result<Database> old = Database::open(m_path, Database::Access::ReadWrite);
        ASSERT_TRUE(old);
        const auto noBackup = [](Database&, int) { return Result<void>(); };
        ASSERT_TRUE(Migrator(schema::migrations().first(1), noBackup).migrate(*old));
        AuditRow row;
        row.id = 1;
        row.at = u"2017-01-01T00:00:00.000Z"_s;
        row.author = u"示例"_s;
        row.action = u"test"_s;
        row.subject = u"thing/1"_s;
        ASSERT_TRUE(
            old->execute(u"INSERT INTO audit (id, at, author, action, subject, previous_hash, hash) VALUES "
                         "(1, '%1', '%2', '%3', '%4', '', '%5')"_s.arg(row.at, row.author, row.action,
                                                                       row.subject, row.computedHash())));
    }
    const Result<std::unique_ptr<Store>> store = open();
    ASSERT_TRUE(store) << store.error().message.toStdString();
    ASSERT_TRUE((*store)->audit().append({m_clock.now(), u"示例"_s, u"test"_s, u"thing/2"_s, {}, {}}));
    const Result<std::vector<AuditRow>> rows = (*store)->audit().rows();
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->front().machine, std::nullopt);
    EXPECT_TRUE(rows->back().machine);
    EXPECT_EQ(*(*store)->audit().firstBroken(), std::nullopt);
    EXPECT_EQ(*(*store)->imports().taken(QString(64, u'a')), std::nullopt);
}

TEST_F(StoreTest, saysWhenThereIsNone)
{
    const Result<std::unique_ptr<Store>> store = open();
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Storage);
    EXPECT_TRUE(store.error().message.startsWith(u"There is no workspace"));
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(StoreTest, saysWhenTheFolderIsMissing)
{
    m_path = m_folder.filePath(u"none/w.milepost"_s);
    const Result<std::unique_ptr<Store>> store = open(OpenMode::CreateIfAbsent);
    ASSERT_FALSE(store);
    EXPECT_TRUE(store.error().message.contains(u"does not exist"));
}

TEST_F(StoreTest, refusesAFolder)
{
    m_path = m_folder.path();
    expectRefusedUntouched(ErrorCode::Storage, u"is a folder"_s);
}

TEST_F(StoreTest, refusesWhatIsNoDatabase)
{
    write("到2018年,示例。\n" + QByteArray(4096, 'x'));
    expectRefusedUntouched(ErrorCode::Storage, u"is not a Milepost workspace"_s);
    write("short");
    expectRefusedUntouched(ErrorCode::Storage, u"is not a Milepost workspace"_s);
}

TEST_F(StoreTest, refusesTheDatabaseOfAnotherProgram)
{
    createForeign(0, 0);
    expectRefusedUntouched(ErrorCode::Storage, u"is not a Milepost workspace"_s);
}

TEST_F(StoreTest, refusesANewerFormat)
{
    createForeign(schema::kApplicationId, schema::migrations().back().version + 1);
    expectRefusedUntouched(ErrorCode::NewerFormat, u"written by a newer version"_s);
}

TEST_F(StoreTest, refusesATruncatedFile)
{
    create();
    write(bytes().first(bytes().size() / 2));
    expectRefusedUntouched(ErrorCode::Storage, u"is damaged"_s);
}

TEST_F(StoreTest, refusesADamagedPage)
{
    create();
    QByteArray content = bytes();
    content.replace(4096 * 3, 4096, QByteArray(4096, '\x5a'));
    write(content);
    expectRefusedUntouched(ErrorCode::Storage, u"is damaged"_s);
}

TEST_F(StoreTest, checksOfALargeFileWhatDoesNotGrow)
{
    struct Damage
    {
        QString table;
        bool seenInALargeFile;
    };
    for (const auto& [table, seenInALargeFile] : {Damage{u"plan_years"_s, true}, Damage{u"audit"_s, false}}) {
        QFile::remove(m_path);
        create();
        qint64 root = 0;
        {
            Result<Database> sound = Database::open(m_path, Database::Access::ReadOnly);
            ASSERT_TRUE(sound);
            EXPECT_TRUE(checkBeforeOpening(*sound, 0));
            root = sound->scalar(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table))
                       ->toLongLong();
        }
        QByteArray content = bytes();
        content.replace(4096 * (root - 1), 4096, QByteArray(4096, '\x5a'));
        write(content);
        Result<Database> damaged = Database::open(m_path, Database::Access::ReadOnly);
        ASSERT_TRUE(damaged);
        EXPECT_EQ(!checkBeforeOpening(*damaged, 0), seenInALargeFile) << table.toStdString();
        EXPECT_FALSE(checkBeforeOpening(*damaged, 1 << 30)) << table.toStdString();
    }
}

TEST_F(StoreTest, saysWhenAnotherHoldsIt)
{
    create();
    Result<Database> other = Database::open(m_path, Database::Access::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->executeAll(
        {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"UPDATE settings SET value = ''"_s}));
    const Result<std::unique_ptr<Store>> store = open();
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Locked);
    EXPECT_TRUE(store.error().message.contains(u"in use by another program"));
}

TEST_F(StoreTest, saysWhenAnotherIsWriting)
{
    create();
    Result<std::unique_ptr<Store>> store = open();
    ASSERT_TRUE(store);
    Result<Database> other = Database::open(m_path, Database::Access::ReadWrite);
    ASSERT_TRUE(other);
    const Result<Transaction> writing = Transaction::begin(*other);
    ASSERT_TRUE(writing);
    ASSERT_TRUE((*store)->database().setBusyTimeout(1));
    const Result<Transaction> second = Transaction::begin((*store)->database());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_TRUE((*store)->plans().list(PlanState::Active)) << "reading goes on";
}

TEST_F(StoreTest, keepsNothingOfATransactionTheDiskHasNoRoomFor)
{
    create();
    Result<std::unique_ptr<Store>> store = open();
    ASSERT_TRUE(store);
    Database& database = (*store)->database();
    const int pages = database.scalar(u"PRAGMA page_count"_s)->toInt();
    ASSERT_TRUE(database.scalar(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    {
        Result<Transaction> transaction = Transaction::begin(database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE((*store)->settings().setValue(u"small"_s, u"1"_s));
        const Result<void> stored = (*store)->settings().setValue(u"large"_s, QString(100'000, u'x'));
        ASSERT_FALSE(stored);
        EXPECT_EQ(stored.error().code, ErrorCode::Storage);
        EXPECT_TRUE(stored.error().message.contains(u"no space left")) << stored.error().detail.toStdString();
    }
    EXPECT_EQ(*(*store)->settings().value(u"small"_s), std::nullopt);
    ASSERT_TRUE(database.scalar(u"PRAGMA max_page_count = 100000"_s));
    EXPECT_TRUE((*store)->settings().setValue(u"small"_s, u"2"_s));
}

#ifdef Q_OS_UNIX
/// Takes the rights of root away for as long as it lives.
class Unprivileged
{
public:
    Unprivileged() : m_done(geteuid() != 0 || setresuid(65534, 65534, 0) == 0) {}
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged()
    {
        if (geteuid() == 65534 && setresuid(0, 0, 0) != 0)
            ADD_FAILURE() << "cannot become root again";
    }
    bool isDone() const { return m_done; }

private:
    bool m_done;
};

TEST_F(StoreTest, refusesAReadOnlyFileOrFolder)
{
    create();
    const QFile::Permissions everyone = QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(m_path, everyone));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), everyone | QFile::ExeOwner | QFile::ExeOther |
                                                           QFile::ExeGroup | QFile::WriteOther |
                                                           QFile::WriteOwner));
    {
        const Unprivileged user;
        if (!user.isDone())
            GTEST_SKIP() << "Nobody without rights to try it as.";
        expectRefusedUntouched(ErrorCode::Storage, u"is read-only"_s);
    }
    ASSERT_TRUE(QFile::setPermissions(m_path, everyone | QFile::WriteOwner | QFile::WriteOther));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(),
                                      everyone | QFile::ExeOwner | QFile::ExeOther | QFile::ExeGroup));
    {
        const Unprivileged user;
        expectRefusedUntouched(ErrorCode::Storage, u"is read-only"_s);
    }
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif

} // namespace
} // namespace milepost
