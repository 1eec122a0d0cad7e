// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <unordered_map>

class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

namespace milepost {

class Database;

/// One statement with places (? or, in their order, ?1), run on SQLite itself past Qt Sql, which copies every
/// value several times: for what touches a million rows. On a server it runs through Qt Sql, a row at a time,
/// and nothing else may run on the connection until its last row. Must not outlive its database.
class RawStatement
{
public:
    RawStatement(Database& database, const QString& sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    /// Values for the next run, from place 1. A text must live until the run is over.
    void bind(int place, QByteArrayView text);
    void bind(int place, qint64 number);
    void bind(int place, double number);
    void bindNull(int place);

    /// Runs to the next row; false after the last one, or at once for a statement that gives none. Afterwards
    /// it can be run anew.
    Result<bool> step();

    /// Columns of the row, from 0. A text is valid until the next step; NULL is empty.
    QByteArrayView text(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    bool isNull(int column) const;

private:
    Error failure() const;
    Result<bool> stepOnServer();

    Database& m_database;
    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    std::unique_ptr<QSqlQuery> m_query; ///< on a server
    bool m_isRunning = false;
    mutable std::unordered_map<int, QByteArray> m_texts; ///< of the row there, as they were asked for
};

} // namespace milepost
