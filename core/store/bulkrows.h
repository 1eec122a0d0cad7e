// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace milepost {

class Database;
class RawStatement;
class ServerCopy;

/// The rows of a query that may have a million, past Qt Sql, which copies every value several times: from
/// SQLite itself, or as a server copies them out. Nothing else may run on a server's connection until the
/// last row or the end of this. Must not outlive its database.
class BulkRows
{
public:
    /// A query without placeholders.
    BulkRows(Database& database, const QString& query);
    ~BulkRows();
    Q_DISABLE_COPY_MOVE(BulkRows)

    /// Goes to the next row; false after the last one.
    Result<bool> next();
    /// There is no need of the rows that are left. In a transaction on a server nothing can be done any more
    /// afterwards but to roll it back.
    void abandon();

    /// Columns of the row, from 0, each read as what it is. Bytes, a text's in UTF-8, are valid until the
    /// next row; NULL is empty or 0.
    QByteArrayView bytes(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    bool isNull(int column) const;

private:
    std::unique_ptr<RawStatement> m_file;
    std::unique_ptr<ServerCopy> m_server; ///< the other is absent
    bool m_isOver = false;
};

} // namespace milepost
