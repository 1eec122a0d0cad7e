// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/storedcolumn.h"

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace milepost {

class BulkInsert;
class Database;
class ProgressReporter;

/// Columns that name a row of another table.
struct StoredReference
{
    QStringList columns;
    QString table;
    QStringList tableColumns;
};

/// A table as the database itself describes it.
struct StoredTable
{
    QString name;
    std::vector<StoredColumn> columns;
    QStringList primaryKey;
    std::vector<StoredReference> references; ///< by their columns
};

/// Every table of the workspace, in the order of their making.
Result<std::vector<StoredTable>> storedTables(Database& database);

/// The bytes a table takes on a server.
Result<qint64> storedBytes(Database& database, const QString& table);

/// Calls with every row of a table in the order of its primary key, one value a column, until it says false.
/// Nothing else may run on the connection meanwhile.
Result<void> readRows(Database& database, const StoredTable& table,
                      const std::function<bool(const QVariantList&)>& visit);

/// Puts rows into a table as they are. The caller holds the transaction.
class RowWriter
{
public:
    RowWriter(Database& database, const StoredTable& table);
    ~RowWriter();

    Result<void> append(const QVariantList& row);
    /// Writes what is still held back.
    Result<void> finish();

private:
    std::vector<StoredColumn::Type> m_types;
    std::vector<QByteArray> m_texts; ///< of the row, by column
    std::unique_ptr<BulkInsert> m_insert;
};

/// Copies every row into an empty workspace of the same format, within the caller's transaction on it, in
/// which references may wait. Cancelled when the reporter says so.
Result<void> copyRows(Database& from, Database& to, ProgressReporter* progress = nullptr);

/// SHA-256, lower-case hex, over every value of every table: two workspaces with the same content agree, on
/// whatever engine.
Result<QString> contentFingerprint(Database& database);

} // namespace milepost
