// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <unordered_map>

class QSqlError;

namespace milepost {

/// One connection to one SQLite file, closed when it goes. The connection is its own: no other part of the
/// program can reach it by name. Moves, never copies; everything prepared on it must be gone before it is.
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

    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    QString path() const { return m_path; }

    /// Runs one statement without placeholders.
    Result<void> execute(const QString& sql);
    /// Runs several statements in order, each one a string of its own; stops at the first that fails.
    Result<void> executeAll(const QStringList& statements);
    /// The single value a statement gives, invalid when it gives no row.
    Result<QVariant> scalar(const QString& sql);
    /// How long a statement waits for another process, in milliseconds.
    Result<void> setBusyTimeout(int milliseconds);

    /// Turns SQLite's failure into a sentence about this file.
    Error errorFrom(const QSqlError& error, const QString& sql) const;

    const QSqlDatabase& connection() const { return m_connection; }

    /// A query prepared for the statement: one that was given back, or a new one, which may have failed.
    QSqlQuery takePrepared(const QString& sql);
    /// Keeps a query for the next who runs the same statement. It must be prepared and ended.
    void giveBack(const QString& sql, QSqlQuery query);

private:
    Database(QString path, QSqlDatabase connection);
    Result<void> prepareConnection(Access access);

    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< idle, by statement
};

} // namespace milepost
