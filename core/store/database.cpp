// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/storeerror.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeout = 1500;
/// So many statements stay prepared; the program has fewer that it runs often.
constexpr size_t kMostPrepared = 64;

QSqlDatabase makeConnection()
{
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

Database::Database(QString path, QSqlDatabase connection)
    : m_path(std::move(path)), m_connection(std::move(connection))
{}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path)), m_connection(std::exchange(other.m_connection, QSqlDatabase())),
      m_prepared(std::exchange(other.m_prepared, {}))
{}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    if (name.isEmpty())
        return;
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Database> Database::open(const QString& path, Access access)
{
    Database database(path, makeConnection());
    switch (access) {
    case Access::ReadWrite:
        database.m_connection.setDatabaseName(path);
        break;
    case Access::ReadOnly:
        database.m_connection.setDatabaseName(path);
        database.m_connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        break;
    case Access::Immutable:
        database.m_connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                                              u"?immutable=1"_s);
        database.m_connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        break;
    }
    if (Result<void> ready = database.prepareConnection(access); !ready)
        return ready.error();
    return database;
}

Result<Database> Database::openInMemory()
{
    Database database(u":memory:"_s, makeConnection());
    database.m_connection.setDatabaseName(database.m_path);
    if (Result<void> ready = database.prepareConnection(Access::ReadWrite); !ready)
        return ready.error();
    return database;
}

Result<void> Database::prepareConnection(Access access)
{
    if (!m_connection.open())
        return errorFrom(m_connection.lastError(), u"open"_s);
    if (Result<void> waiting = setBusyTimeout(kBusyTimeout); !waiting || access != Access::ReadWrite)
        return waiting;
    return executeAll({u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s});
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return {};
}

Result<void> Database::executeAll(const QStringList& statements)
{
    for (const QString& sql : statements) {
        if (Result<void> done = execute(sql); !done)
            return done;
    }
    return {};
}

Result<QVariant> Database::scalar(const QString& sql)
{
    QSqlQuery query = takePrepared(sql);
    if (query.lastError().isValid() || !query.exec())
        return errorFrom(query.lastError(), sql);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return errorFrom(query.lastError(), sql);
    query.finish();
    giveBack(sql, std::move(query));
    return value;
}

QSqlQuery Database::takePrepared(const QString& sql)
{
    const auto idle = m_prepared.find(sql);
    if (idle != m_prepared.end()) {
        QSqlQuery query = std::move(idle->second);
        m_prepared.erase(idle);
        return query;
    }
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

void Database::giveBack(const QString& sql, QSqlQuery query)
{
    if (m_prepared.size() >= kMostPrepared)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

Result<void> Database::setBusyTimeout(int milliseconds)
{
    return execute(u"PRAGMA busy_timeout = %1"_s.arg(milliseconds));
}

Error Database::errorFrom(const QSqlError& error, const QString& sql) const
{
    return storeError(error.nativeErrorCode(), m_path,
                      error.databaseText() + u" / "_s + error.driverText() + u" / "_s + sql);
}

} // namespace milepost
