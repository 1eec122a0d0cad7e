// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/storedcolumn.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace milepost {

class Database;
class RawStatement;
class Statement;

/// Appends many rows to a table: to a file row by row past Qt Sql, to a server a thousand at a time, as
/// arrays that it takes apart again, since each statement there is a way to the server and back. The caller
/// holds the transaction. Must not outlive its database.
class BulkInsert
{
public:
    BulkInsert(Database& database, const QString& table, const std::vector<StoredColumn>& columns);
    ~BulkInsert();
    Q_DISABLE_COPY_MOVE(BulkInsert)

    /// Values of the next row, by the column's place from 0, each as what the column is; one that is not set
    /// is NULL. The bytes, a text's in UTF-8, must live until the row is appended.
    void set(int column, QByteArrayView bytes);
    void set(int column, qint64 number);
    void set(int column, double number);

    /// Ends the row.
    Result<void> append();
    /// Writes what is still held back. Without it those rows are lost.
    Result<void> finish();

private:
    void setElement(int column, const QByteArray& element);
    Result<void> appendToServer();

    const std::vector<StoredColumn> m_columns;
    std::unique_ptr<RawStatement> m_file;
    std::unique_ptr<Statement> m_server; ///< the other is absent
    std::vector<QByteArray> m_arrays;    ///< begun, by column
    std::vector<bool> m_isSet;           ///< in the row, by column
    int m_held = 0;                      ///< rows
    qsizetype m_heldBytes = 0;
};

} // namespace milepost
