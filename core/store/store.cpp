// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/clock.h"
#include "core/base/serveraddress.h"
#include "core/store/backup.h"
#include "core/store/formatmark.h"
#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "core/store/servererror.h"
#include "core/store/storeerror.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Result<Database> openSound(const QString& path, const Clock& clock)
{
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    const Migrator migrator(schema::migrations(), [&clock](Database& old, int version) {
        return copyDatabase(old, migrationBackupPath(old.path(), version, clock.now()));
    });
    if (const Result<MigrationOutcome> migrated = migrator.migrate(*database); !migrated)
        return migrated.error();
    // Only now, so that a new file comes to be in one piece.
    if (Result<void> logged = database->execute(u"PRAGMA journal_mode = WAL"_s); !logged)
        return logged.error();
    return database;
}

Error missingError(const QString& path)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("milepost::Store", "There is no workspace “%1”. Check the name.")
                .arg(QDir::toNativeSeparators(path))};
}

Error emptyError(const QString& path)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("milepost::Store", "“%1” is empty: it holds no workspace.")
                .arg(QDir::toNativeSeparators(path))};
}

} // namespace

Store::Store(Database database)
    : m_database(std::move(database)), m_plans(m_database), m_observations(m_database), m_audit(m_database),
      m_imports(m_database), m_settings(m_database), m_closedPeriods(m_database), m_evidence(m_database),
      m_statuses(m_database)
{}

Result<std::unique_ptr<Store>> Store::open(const QString& path, OpenMode mode, const Clock& clock,
                                           const QString& password)
{
    if (ServerAddress::isAddress(path))
        return openShared(path, password, Database::Access::ReadWrite);
    const bool existed = QFileInfo::exists(path);
    if (!existed && mode == OpenMode::MustExist)
        return missingError(path);
    const Result<FileState> state = inspectWorkspaceFile(path, schema::migrations().back().version);
    if (!state)
        return state.error();
    if (*state == FileState::Absent && mode == OpenMode::MustExist)
        return emptyError(path);
    Result<Database> database = openSound(path, clock);
    if (!database) {
        if (!existed)
            QFile::remove(path);
        return database.error();
    }
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<std::unique_ptr<Store>> Store::openInMemory()
{
    Result<Database> database = Database::openInMemory();
    if (!database)
        return database.error();
    const Migrator migrator(schema::migrations(), [](Database&, int) { return Result<void>(); });
    if (const Result<MigrationOutcome> migrated = migrator.migrate(*database); !migrated)
        return migrated.error();
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<std::unique_ptr<Store>> Store::openReadOnly(const QString& path, const QString& password)
{
    if (ServerAddress::isAddress(path))
        return openShared(path, password, Database::Access::ReadOnly);
    if (!QFileInfo::exists(path))
        return missingError(path);
    const Result<Database::Access> access =
        inspectWorkspaceContent(path, schema::migrations().back().version);
    if (!access)
        return access.error();
    Result<Database> database = Database::open(path, *access);
    if (!database)
        return database.error();
    const Result<int> version = storedFormat(*database);
    if (!version)
        return version.error();
    if (*version != schema::migrations().back().version) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("milepost::Store",
                                        "“%1” has an older format. Copy it and open the copy in Milepost, "
                                        "which brings it up to date.")
                .arg(QDir::toNativeSeparators(path))};
    }
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<std::unique_ptr<Store>> Store::openShared(const QString& path, const QString& password,
                                                 Database::Access access)
{
    const Result<ServerAddress> address = ServerAddress::parse(path);
    if (!address)
        return address.error();
    Result<Database> database = Database::connect(*address, password, access);
    if (!database)
        return database.error();
    const Result<int> version = storedFormat(*database);
    if (!version)
        return version.error();
    const int known = schema::migrations().back().version;
    if (*version == 0)
        return notProvisionedError(database->path());
    if (*version > known)
        return newerWorkspaceError(address->shown(), *version, known);
    if (*version < known)
        return olderServerError(database->path(), *version, known);
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<void> Store::whenOthersWrite(QObject* context, const std::function<void()>& tell)
{
    return isShared() ? m_database.listen(context, tell) : Result<void>();
}

Result<qint64> Store::dataVersion()
{
    if (m_database.engine() == Engine::Postgres) {
        const Result<qint64> turn = lastTurn(m_database);
        return turn ? Result<qint64>(*turn - m_database.ownTurns()) : turn;
    }
    const Result<QVariant> version = m_database.scalar(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

} // namespace milepost
