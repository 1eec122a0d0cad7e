// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawstatement.h"

#include "core/store/database.h"
#include "core/store/storeerror.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

sqlite3* connectionOf(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

RawStatement::RawStatement(Database& database, const QString& sql)
    : m_database(database), m_connection(connectionOf(database))
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(m_connection, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::bind(int place, QByteArrayView text)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text(m_statement, place, text.isNull() ? "" : text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

void RawStatement::bindBytes(int place, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_statement, place, bytes.isNull() ? "" : bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
}

void RawStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

void RawStatement::bind(int place, double number)
{
    sqlite3_bind_double(m_statement, place, number);
}

void RawStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
}

Result<bool> RawStatement::step()
{
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return true;
    const Error error = code == SQLITE_DONE ? Error() : failure();
    sqlite3_reset(m_statement);
    return code == SQLITE_DONE ? Result<bool>(false) : Result<bool>(error);
}

QByteArrayView RawStatement::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RawStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Error RawStatement::failure() const
{
    return storeError(QString::number(sqlite3_extended_errcode(m_connection)), m_database.path(),
                      QString::fromUtf8(sqlite3_errmsg(m_connection)));
}

} // namespace milepost
