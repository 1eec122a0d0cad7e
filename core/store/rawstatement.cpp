// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawstatement.h"

#include "core/store/database.h"
#include "core/store/storeerror.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
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

RawStatement::RawStatement(Database& database, const QString& sql) : m_database(database)
{
    if (database.engine() == Engine::Postgres) {
        static const QRegularExpression kNumber(u"\\?\\d+"_s);
        m_query = std::make_unique<QSqlQuery>(database.connection());
        m_query->setForwardOnly(true);
        if (!database.isLost())
            m_query->prepare(QString(sql).replace(kNumber, u"?"_s));
        return;
    }
    m_connection = connectionOf(database);
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(m_connection, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
    if (m_query) {
        m_query->finish();
        m_database.letGo(std::move(*m_query));
    }
}

void RawStatement::bind(int place, QByteArrayView text)
{
    if (m_query) {
        m_query->bindValue(place - 1, QString::fromUtf8(text.isNull() ? QByteArrayView("") : text));
        return;
    }
    // A null pointer would bind NULL.
    sqlite3_bind_text(m_statement, place, text.isNull() ? "" : text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

void RawStatement::bind(int place, qint64 number)
{
    if (m_query)
        m_query->bindValue(place - 1, number);
    else
        sqlite3_bind_int64(m_statement, place, number);
}

void RawStatement::bind(int place, double number)
{
    if (m_query)
        m_query->bindValue(place - 1, number);
    else
        sqlite3_bind_double(m_statement, place, number);
}

void RawStatement::bindNull(int place)
{
    if (m_query)
        m_query->bindValue(place - 1, QVariant());
    else
        sqlite3_bind_null(m_statement, place);
}

Result<bool> RawStatement::stepOnServer()
{
    m_texts.clear();
    if (m_database.isLost())
        return m_database.lostError();
    const bool begun = m_isRunning || (!m_query->lastError().isValid() && m_query->exec());
    m_isRunning = begun && m_query->next();
    if (m_isRunning)
        return true;
    const QSqlError error = m_query->lastError();
    if (error.isValid())
        return m_database.errorFrom(error, m_query->lastQuery());
    return false;
}

Result<bool> RawStatement::step()
{
    if (m_query)
        return stepOnServer();
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return true;
    const Error error = code == SQLITE_DONE ? Error() : failure();
    sqlite3_reset(m_statement);
    return code == SQLITE_DONE ? Result<bool>(false) : Result<bool>(error);
}

QByteArrayView RawStatement::text(int column) const
{
    if (m_query) {
        const auto [known, isNew] = m_texts.try_emplace(column);
        if (isNew)
            known->second = m_query->value(column).toString().toUtf8();
        return known->second;
    }
    const void* bytes = sqlite3_column_text(m_statement, column);
    return {static_cast<const char*>(bytes), bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

qint64 RawStatement::number(int column) const
{
    return m_query ? m_query->value(column).toLongLong() : sqlite3_column_int64(m_statement, column);
}

double RawStatement::real(int column) const
{
    return m_query ? m_query->value(column).toDouble() : sqlite3_column_double(m_statement, column);
}

bool RawStatement::isNull(int column) const
{
    return m_query ? m_query->isNull(column) : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Error RawStatement::failure() const
{
    return storeError(QString::number(sqlite3_extended_errcode(m_connection)), m_database.path(),
                      QString::fromUtf8(sqlite3_errmsg(m_connection)));
}

} // namespace milepost
