// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/servererror.h"
#include "core/store/storeerror.h"

#include <QSqlError>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Our statements hold no text with a colon: every one begins a placeholder.
QSet<QString> placeholdersIn(const QString& sql)
{
    QSet<QString> names;
    for (qsizetype start = sql.indexOf(u':'); start >= 0; start = sql.indexOf(u':', start + 1)) {
        qsizetype end = start + 1;
        while (end < sql.size() && (sql[end].isLower() || sql[end] == u'_'))
            ++end;
        names.insert(sql.mid(start, end - start));
    }
    return names;
}

} // namespace

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_sql(sql), m_query(database.takePrepared(sql)),
      m_placeholders(placeholdersIn(sql))
{
    if (m_query.lastError().isValid())
        m_error = database.errorFrom(m_query.lastError(), sql);
    else if (database.isLost())
        m_error = database.lostError();
}

// One that failed is not kept: its error would be taken for that of the next.
Statement::~Statement()
{
    m_query.finish();
    if (m_isKept && !m_error && !m_query.lastError().isValid())
        m_database.giveBack(m_sql, std::move(m_query));
    else
        m_database.letGo(std::move(m_query));
}

Statement& Statement::bind(const QString& name, const QString& text)
{
    return bindValue(name, text.isNull() ? u""_s : text);
}

// A null array would bind as NULL. A statement kept would keep the bytes, whole files, in memory.
Statement& Statement::bind(const QString& name, const QByteArray& bytes)
{
    m_isKept = false;
    return bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
}

Statement& Statement::bindValue(const QString& name, const QVariant& value)
{
    if (!m_placeholders.contains(name) && !m_error)
        m_error = storeError({}, m_database.path(), u"no placeholder %1 in %2"_s.arg(name, m_sql));
    m_bound.insert(name);
    m_query.bindValue(name, value);
    return *this;
}

Result<void> Statement::run()
{
    if (!m_error && m_bound != m_placeholders)
        m_error = storeError({}, m_database.path(), u"not every placeholder is bound in "_s + m_sql);
    if (!m_error && m_database.isLost())
        m_error = m_database.lostError();
    if (m_error)
        return *m_error;
    m_bound.clear();
    if (!m_query.exec())
        return m_database.errorFrom(m_query.lastError(), m_sql);
    return {};
}

Result<void> Statement::runOnRow()
{
    if (Result<void> done = run(); !done)
        return done;
    if (m_database.engine() == Engine::Postgres && m_query.numRowsAffected() == 0)
        return serverError(u"42501"_s, m_database.path(), m_sql);
    return {};
}

Result<void> Statement::runWith(const QVariantList& values)
{
    if (m_error)
        return *m_error;
    for (qsizetype at = 0; at < values.size(); ++at)
        m_query.bindValue(static_cast<int>(at), values[at]);
    if (!m_query.exec())
        return m_database.errorFrom(m_query.lastError(), m_sql);
    return {};
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

} // namespace milepost
