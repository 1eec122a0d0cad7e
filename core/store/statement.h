// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QSet>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QVariant>

#include <optional>

namespace milepost {

/// One statement with named placeholders (":plan"), prepared once a connection: the next of the same text
/// takes over what this one leaves. Every placeholder must be bound before each run and no other name may be:
/// Qt would bind NULL for either mistake. A null QString binds as the empty text; NULL is only bound by an
/// empty optional. Must not outlive its database.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement& bind(const QString& name, const QString& text);
    Statement& bind(const QString& name, int number) { return bindValue(name, number); }
    Statement& bind(const QString& name, qint64 number) { return bindValue(name, number); }
    Statement& bind(const QString& name, double number) { return bindValue(name, number); }
    Statement& bind(const QString& name, const QByteArray& bytes);
    template <class T>
    Statement& bind(const QString& name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindValue(name, QVariant());
    }

    /// Executes with the bound values and forgets them. A statement that gives rows is read with next().
    Result<void> run();
    /// The same for a change that must find a row. On a server one without the right to it finds none, and is
    /// refused in words.
    Result<void> runOnRow();
    /// Executes with these values, one a placeholder in the order of the statement: for statements run very
    /// often. A null QString binds NULL here.
    Result<void> runWith(const QVariantList& values);
    /// Steps to the next row; false after the last one.
    bool next() { return m_query.next(); }
    /// Ends reading, so that the statement holds no lock.
    void finish() { m_query.finish(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QVariant value(int column) const { return m_query.value(column); }
    int columns() const { return m_query.record().count(); }
    std::optional<QString> optionalText(int column) const;
    std::optional<int> optionalInteger(int column) const;
    std::optional<qint64> optionalNumber(int column) const;
    std::optional<double> optionalReal(int column) const;

private:
    Statement& bindValue(const QString& name, const QVariant& value);

    Database& m_database;
    QString m_sql;
    QSqlQuery m_query;
    QSet<QString> m_placeholders;
    QSet<QString> m_bound;
    std::optional<Error> m_error;
    bool m_isKept = true; ///< for the next of the same text
};

} // namespace milepost
