// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/serveraddress.h"
#include "core/store/formatmark.h"
#include "core/store/serverconnection.h"
#include "core/store/servererror.h"
#include "core/store/statement.h"
#include "core/store/storeerror.h"

#include <QSqlDriver>
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
/// On a server many wait for each other, each for a few milliseconds.
constexpr int kServerTimeout = 10'000;
/// So many statements stay prepared; the program has fewer that it runs often.
constexpr size_t kMostPrepared = 64;

QSqlDatabase makeConnection()
{
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

Database::Database(Engine engine, QString path, const QSqlDatabase& connection)
    : m_engine(engine), m_path(std::move(path)), m_connection(connection)
{}

Database::Database(Database&& other) noexcept
    : m_engine(other.m_engine), m_path(std::move(other.m_path)),
      m_connection(std::exchange(other.m_connection, QSqlDatabase())),
      m_prepared(std::exchange(other.m_prepared, {})), m_letGo(std::exchange(other.m_letGo, {})),
      m_isWriting(other.m_isWriting), m_hasFailed(other.m_hasFailed), m_heldTurn(other.m_heldTurn),
      m_takesTurns(other.m_takesTurns), m_ownTurns(other.m_ownTurns), m_isLost(other.m_isLost),
      m_tellLoss(std::exchange(other.m_tellLoss, {})), m_audited(std::move(other.m_audited)),
      m_chainEnd(std::move(other.m_chainEnd)), m_unconfirmed(std::move(other.m_unconfirmed))
{}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    if (name.isEmpty())
        return;
    // A server forgets what was prepared with the connection: asked to free each statement it would need a
    // round trip for each, and one that is gone would be complained of for each.
    if (m_engine == Engine::Sqlite)
        forgetStatements();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    forgetStatements();
}

void Database::forgetStatements()
{
    m_prepared.clear();
    m_letGo.clear();
}

Result<Database> Database::open(const QString& path, Access access)
{
    Database database(Engine::Sqlite, path, makeConnection());
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
    Database database(Engine::Sqlite, u":memory:"_s, makeConnection());
    database.m_connection.setDatabaseName(database.m_path);
    if (Result<void> ready = database.prepareConnection(Access::ReadWrite); !ready)
        return ready.error();
    return database;
}

Result<Database> Database::connect(const ServerAddress& address, const QString& password, Access access)
{
    Result<QSqlDatabase> connection = connectToServer(address, password);
    if (!connection)
        return connection.error();
    Database database(Engine::Postgres, address.toString(), *std::move(connection));
    const QString readOnly = access == Access::ReadWrite ? u"off"_s : u"on"_s;
    if (Result<void> ready = database.executeAll(
            {u"SET search_path = %1, pg_temp"_s.arg(kServerSchema), u"SET client_min_messages = warning"_s,
             u"SET synchronous_commit = on"_s, u"SET default_transaction_isolation = 'read committed'"_s,
             u"SET default_transaction_read_only = "_s + readOnly,
             // Whoever is gone without a word must not keep the others waiting for his turn.
             u"SET tcp_keepalives_idle = 10"_s, u"SET tcp_keepalives_interval = 5"_s,
             u"SET tcp_keepalives_count = 3"_s, u"SET idle_in_transaction_session_timeout = '5min'"_s});
        !ready)
        return ready.error();
    if (Result<void> waiting = database.setBusyTimeout(kServerTimeout); !waiting)
        return waiting.error();
    return database;
}

Result<void> Database::prepareConnection(Access access)
{
    if (!m_connection.open())
        return errorFrom(m_connection.lastError(), u"open"_s);
    if (Result<void> waiting = setBusyTimeout(kBusyTimeout); !waiting || access != Access::ReadWrite)
        return waiting;
    // What a statement would need to take itself back (each has triggers that may refuse) stays in memory.
    return executeAll(
        {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s});
}

Result<void> Database::execute(const QString& sql)
{
    if (isLost())
        return lostError();
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
    if (isLost())
        return lostError();
    QSqlQuery query = takePrepared(sql);
    const bool isDone = !query.lastError().isValid() && query.exec();
    const QVariant value = isDone && query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid()) {
        const Error error = errorFrom(query.lastError(), sql);
        letGo(std::move(query));
        return error;
    }
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
    // On a server the rows of one that only goes forward are lost when another one runs.
    query.setForwardOnly(m_engine == Engine::Sqlite);
    if (!isLost())
        query.prepare(sql);
    return query;
}

void Database::giveBack(const QString& sql, QSqlQuery query)
{
    if (m_prepared.size() >= kMostPrepared) {
        for (auto& [text, idle] : m_prepared)
            letGo(std::move(idle));
        m_prepared.clear();
    }
    m_prepared.insert_or_assign(sql, std::move(query));
}

// A server frees a prepared statement by a statement, which a failed transaction refuses and a broken
// connection does not carry.
void Database::letGo(QSqlQuery query)
{
    if (m_engine == Engine::Postgres && (m_isWriting || isLost()))
        m_letGo.push_back(std::move(query));
}

Result<void> Database::setBusyTimeout(int milliseconds)
{
    return execute((m_engine == Engine::Sqlite ? u"PRAGMA busy_timeout = %1"_s : u"SET lock_timeout = %1"_s)
                       .arg(milliseconds));
}

Result<void> Database::beginWriting()
{
    if (m_engine == Engine::Sqlite)
        return Statement(*this, u"BEGIN IMMEDIATE"_s).run();
    if (m_isWriting)
        return serverError({}, m_path, u"a transaction within a transaction"_s);
    Result<void> begun = beginOnServer();
    if (!begun)
        rollBackWriting();
    return begun;
}

/// What BEGIN IMMEDIATE is in a file: whoever writes waits for the others, so that all know what they follow.
Result<void> Database::beginOnServer()
{
    if (!m_takesTurns) {
        const Result<QVariant> known = scalar(hasFormatMark());
        if (!known)
            return known.error();
        m_takesTurns = known->toBool();
    }
    m_isWriting = true;
    m_hasFailed = false;
    m_audited = {};
    return m_takesTurns ? takeTurn() : execute(u"BEGIN"_s); // an empty database, about to get its tables
}

Result<void> Database::takeTurn()
{
    if (isLost())
        return lostError();
    QSqlQuery query(m_connection);
    if (!query.exec(beginWithTurn()) || !query.nextResult() || !query.nextResult() || !query.next())
        return errorFrom(query.lastError(), beginWithTurn());
    m_heldTurn = query.value(0).toLongLong();
    m_chainEnd = AuditMark{query.value(1).toLongLong(), query.value(2).toString()};
    ++m_ownTurns;
    return {};
}

Result<void> Database::commitWriting()
{
    if (m_engine == Engine::Sqlite)
        return Statement(*this, u"COMMIT"_s).run();
    // The server would take COMMIT for ROLLBACK and not say so.
    if (m_hasFailed)
        return serverError({}, m_path, u"a statement of the transaction has failed"_s);
    Result<void> committed = execute(u"COMMIT"_s);
    if (committed) {
        m_isWriting = false;
        m_heldTurn.reset();
        m_chainEnd.reset();
        m_letGo.clear();
    } else if (isLost()) {
        m_unconfirmed = m_audited;
        return unconfirmedError(m_path, committed.error().detail);
    }
    return committed;
}

void Database::rollBackWriting()
{
    if (m_engine == Engine::Sqlite) {
        // It has often rolled back by itself after a failure; then this one is refused, which is of no
        // interest.
        static_cast<void>(Statement(*this, u"ROLLBACK"_s).run());
        return;
    }
    static_cast<void>(execute(u"ROLLBACK"_s));
    m_isWriting = false;
    if (!isLost())
        m_letGo.clear();
    m_chainEnd.reset();
    if (std::exchange(m_heldTurn, std::nullopt))
        --m_ownTurns;
}

Result<void> Database::listen(QObject* context, const std::function<void()>& tell)
{
    QSqlDriver* driver = m_connection.driver();
    if (isLost())
        return lostError();
    QObject::connect(driver, &QSqlDriver::notification, context,
                     [tell](const QString&, QSqlDriver::NotificationSource source, const QVariant&) {
                         if (source != QSqlDriver::SelfSource)
                             tell();
                     });
    if (driver->subscribeToNotification(kServerSchema))
        return {};
    return errorFrom(driver->lastError(), u"LISTEN"_s);
}

void Database::noteAudited(qint64 id, const QString& hash)
{
    m_audited = {id, hash};
    if (m_chainEnd)
        m_chainEnd = m_audited;
}

Result<void> Database::deferReferences()
{
    return execute(m_engine == Engine::Sqlite ? u"PRAGMA defer_foreign_keys = ON"_s
                                              : u"SET CONSTRAINTS ALL DEFERRED"_s);
}

void Database::moveToThread(QThread* thread)
{
    m_connection.driver()->moveToThread(thread);
}

bool Database::isLost() const
{
    return m_isLost || (m_engine == Engine::Postgres && !m_connection.isOpen());
}

Error Database::lostError() const
{
    return outOfReachError(m_path);
}

Error Database::errorFrom(const QSqlError& error, const QString& sql)
{
    m_hasFailed = true;
    if (!m_isLost && (isLost() || isBreak(error.nativeErrorCode()))) {
        m_isLost = true;
        if (m_tellLoss)
            m_tellLoss();
    }
    const QString detail = error.databaseText() + u" / "_s + error.driverText() + u" / "_s + sql;
    if (m_isLost && !isBreak(error.nativeErrorCode()))
        return serverError({}, m_path, detail);
    return m_engine == Engine::Sqlite ? storeError(error.nativeErrorCode(), m_path, detail)
                                      : serverError(error.nativeErrorCode(), m_path, detail);
}

} // namespace milepost
