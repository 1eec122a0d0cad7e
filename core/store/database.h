// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/engine.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

class QObject;
class QThread;
class QSqlError;

namespace milepost {

struct ServerAddress;

/// A row of the chain of changes; without a number, none.
struct AuditMark
{
    qint64 id = 0;
    QString hash = {};
};

/// One connection to one SQLite file or one PostgreSQL database, closed when it goes. The connection is its
/// own: no other part of the program can reach it by name. Moves, never copies; everything prepared on it
/// must be gone before it is.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< creates the file when it is absent
        ReadOnly,  ///< writes nothing, takes part in locking
        Immutable  ///< writes nothing, not even a lock: only for files nobody else has open
    };

    /// Opens the file and sets what every connection needs: foreign keys, full synchronisation, a busy
    /// timeout. SQLite reads nothing before the first statement, so a damaged file shows itself only then.
    static Result<Database> open(const QString& path, Access access);
    static Result<Database> openInMemory();
    /// Connects to a server. Without a password PostgreSQL's own ways are tried: PGPASSWORD, the password
    /// file. Storage, with what to do, when there is no connection.
    static Result<Database> connect(const ServerAddress& address, const QString& password, Access access);

    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    Engine engine() const { return m_engine; }
    /// The file, or the address of the server.
    QString path() const { return m_path; }

    /// Runs one statement without placeholders.
    Result<void> execute(const QString& sql);
    /// Runs several statements in order, each one a string of its own; stops at the first that fails.
    Result<void> executeAll(const QStringList& statements);
    /// The single value a statement gives, invalid when it gives no row.
    Result<QVariant> scalar(const QString& sql);
    /// How long a statement waits for another process, in milliseconds.
    Result<void> setBusyTimeout(int milliseconds);

    /// Turns the engine's failure into a sentence about this workspace. In a transaction on a server nothing
    /// can be done any more afterwards but to roll it back.
    Error errorFrom(const QSqlError& error, const QString& sql);

    const QSqlDatabase& connection() const { return m_connection; }

    /// A query prepared for the statement: one that was given back, or a new one, which may have failed.
    QSqlQuery takePrepared(const QString& sql);
    /// Keeps a query for the next who runs the same statement. It must be prepared and ended.
    void giveBack(const QString& sql, QSqlQuery query);
    /// Lets go of a query that failed or is not to be kept.
    void letGo(QSqlQuery query);

    /// Begins and ends a write; see Transaction.
    Result<void> beginWriting();
    Result<void> commitWriting();
    void rollBackWriting();
    /// Whether a write on a server has begun and not ended.
    bool isWriting() const { return m_isWriting; }
    /// Calls, from the event loop, when another connection has committed a write. On a server only.
    Result<void> listen(QObject* context, const std::function<void()>& tell);
    /// Hands the connection to another thread. For the thread that has it, while nothing listens yet.
    void moveToThread(QThread* thread);
    /// Whether the connection to a server is known to be broken. Asks nothing of the network. It stays so; a
    /// new connection takes its place.
    bool isLost() const;
    /// What to say of a statement that is not even tried then.
    Error lostError() const;
    /// Calls once, in the midst of the statement that finds the connection broken.
    void whenLost(std::function<void()> tell) { m_tellLoss = std::move(tell); }
    /// Notes the last row of the transaction in the chain of changes: whether that row is there tells whether
    /// a commit came about that broke off.
    void noteAudited(qint64 id, const QString& hash);
    /// The last row of the chain of changes, where it is known because nobody else can add one: in a write on
    /// a server.
    std::optional<AuditMark> chainEnd() const { return m_chainEnd; }
    /// For who adds rows to the chain without noting them.
    void forgetChainEnd() { m_chainEnd.reset(); }
    /// The number of one's own turn while one has it: in a write on a server.
    std::optional<qint64> heldTurn() const { return m_heldTurn; }
    /// What a commit noted that broke off, so that nobody knows whether it came about.
    std::optional<AuditMark> unconfirmed() const { return m_unconfirmed; }
    /// Lets references be checked at the end of the transaction rather than at once.
    Result<void> deferReferences();
    /// How many writes of this connection count among those a server has seen.
    qint64 ownTurns() const { return m_ownTurns; }

private:
    Database(Engine engine, QString path, const QSqlDatabase& connection);
    Result<void> prepareConnection(Access access);
    Result<void> beginOnServer();
    Result<void> takeTurn();
    void forgetStatements();

    Engine m_engine;
    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< idle, by statement
    std::vector<QSqlQuery> m_letGo;                    ///< until the transaction is over
    bool m_isWriting = false;                          ///< on a server
    bool m_hasFailed = false;                          ///< since the transaction began
    std::optional<qint64> m_heldTurn;                  ///< in the transaction
    bool m_takesTurns = false;
    qint64 m_ownTurns = 0;
    bool m_isLost = false;
    std::function<void()> m_tellLoss;
    AuditMark m_audited;                 ///< in the transaction
    std::optional<AuditMark> m_chainEnd; ///< with it
    std::optional<AuditMark> m_unconfirmed;
};

} // namespace milepost
