// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

struct pg_result; // of the client library

namespace milepost {

class Database;

/// The rows of a query as a server hands out many: COPY, in its binary form, which costs a third of what rows
/// one by one do. Runs on the client library that Qt's driver has loaded. Until its end nothing else may run
/// on the connection; must not outlive its database.
class ServerCopy
{
public:
    /// The query has its values in it: COPY takes none.
    ServerCopy(Database& database, const QString& query);
    ~ServerCopy();
    Q_DISABLE_COPY_MOVE(ServerCopy)

    /// Goes to the next row; false after the last one. Storage when the server refuses or is gone.
    Result<bool> next();
    /// Asks the server to send no more rows; a transaction it is in fails by that.
    void abandon();

    /// The bytes of a column of the row, from 0, until the next one; null for NULL.
    QByteArrayView bytes(int column) const { return m_fields[static_cast<size_t>(column)]; }
    /// Of a BIGINT and of a DOUBLE PRECISION; 0 for NULL.
    qint64 number(int column) const;
    double real(int column) const;

private:
    struct Client;
    struct Row;

    Result<void> begin();
    Result<bool> end();
    bool split(QByteArrayView row);
    Error failure(const pg_result* result) const;
    Error failure(const QString& reason) const;

    Database& m_database;
    const QString m_query;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Row> m_row;
    std::vector<QByteArrayView> m_fields;
    bool m_isRunning = false;
    bool m_hasBegun = false;
};

} // namespace milepost
