// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace milepost {

class Database;

/// One statement with places (? or, in their order, ?1), run on SQLite itself past Qt Sql, which copies every
/// value several times: for what touches a million rows. Must not outlive its database, which is a file.
class RawStatement
{
public:
    RawStatement(Database& database, const QString& sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    /// Values for the next run, from place 1. A text must live until the run is over.
    void bind(int place, QByteArrayView text);
    void bindBytes(int place, QByteArrayView bytes);
    void bind(int place, qint64 number);
    void bind(int place, double number);
    void bindNull(int place);

    /// Runs to the next row; false after the last one, or at once for a statement that gives none. Afterwards
    /// it can be run anew.
    Result<bool> step();

    /// Columns of the row, from 0. Bytes, a text's in UTF-8, are valid until the next step; NULL is empty.
    QByteArrayView bytes(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    bool isNull(int column) const;

private:
    Error failure() const;

    Database& m_database;
    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace milepost
