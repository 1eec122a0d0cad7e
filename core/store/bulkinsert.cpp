// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"

#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

#include <QStringList>
#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 1'000;
constexpr qsizetype kMostBytes = 4 << 20;

QString typeOnServer(StoredColumn::Type type)
{
    switch (type) {
    case StoredColumn::Type::Integer:
        return u"BIGINT"_s;
    case StoredColumn::Type::Real:
        return u"DOUBLE PRECISION"_s;
    case StoredColumn::Type::Bytes:
        return u"BYTEA"_s;
    case StoredColumn::Type::Text:
        break;
    }
    return u"TEXT"_s;
}

QString insertInto(const QString& table, const std::vector<StoredColumn>& columns, Engine engine)
{
    QStringList names;
    QStringList places;
    for (const StoredColumn& column : columns) {
        names.append(u'"' + column.name + u'"');
        places.append(engine == Engine::Sqlite ? u"?"_s
                                               : u"CAST(? AS %1[])"_s.arg(typeOnServer(column.type)));
    }
    const QString values = engine == Engine::Sqlite ? u"VALUES (%1)"_s : u"SELECT * FROM unnest(%1)"_s;
    return u"INSERT INTO \"%1\" (%2) "_s.arg(table, names.join(u", "_s)) + values.arg(places.join(u", "_s));
}

/// An element of an array as PostgreSQL reads it.
QByteArray quoted(QByteArrayView text)
{
    QByteArray element;
    element.reserve(text.size() + 2);
    element += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            element += '\\';
        element += c;
    }
    element += '"';
    return element;
}

} // namespace

BulkInsert::BulkInsert(Database& database, const QString& table, const std::vector<StoredColumn>& columns)
    : m_columns(columns), m_arrays(columns.size()), m_isSet(columns.size())
{
    database.forgetChainEnd(); // these rows may be its own
    const QString sql = insertInto(table, columns, database.engine());
    if (database.engine() == Engine::Sqlite)
        m_file = std::make_unique<RawStatement>(database, sql);
    else
        m_server = std::make_unique<Statement>(database, sql);
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::set(int column, QByteArrayView bytes)
{
    const auto place = static_cast<size_t>(column);
    m_isSet[place] = true;
    const bool isBytes = m_columns[place].type == StoredColumn::Type::Bytes;
    if (m_server)
        setElement(column, isBytes ? "\"\\\\x" + bytes.toByteArray().toHex() + '"' : quoted(bytes));
    else if (isBytes)
        m_file->bindBytes(column + 1, bytes);
    else
        m_file->bind(column + 1, bytes);
}

void BulkInsert::set(int column, qint64 number)
{
    m_isSet[static_cast<size_t>(column)] = true;
    if (m_server)
        setElement(column, QByteArray::number(number));
    else
        m_file->bind(column + 1, number);
}

void BulkInsert::set(int column, double number)
{
    m_isSet[static_cast<size_t>(column)] = true;
    if (m_server)
        setElement(column, QByteArray::number(number, 'g', 17));
    else
        m_file->bind(column + 1, number);
}

void BulkInsert::setElement(int column, const QByteArray& element)
{
    QByteArray& array = m_arrays[static_cast<size_t>(column)];
    if (m_held > 0)
        array += ',';
    array += element;
    m_heldBytes += element.size();
}

Result<void> BulkInsert::append()
{
    for (size_t column = 0; column < m_isSet.size(); ++column) {
        if (!m_isSet[column] && m_server)
            setElement(static_cast<int>(column), "NULL");
        else if (!m_isSet[column])
            m_file->bindNull(static_cast<int>(column) + 1);
        m_isSet[column] = false;
    }
    if (m_file) {
        const Result<bool> done = m_file->step();
        return done ? Result<void>() : Result<void>(done.error());
    }
    ++m_held;
    return m_held < kMostRows && m_heldBytes < kMostBytes ? Result<void>() : finish();
}

Result<void> BulkInsert::finish()
{
    if (m_held == 0)
        return {};
    QVariantList arrays;
    for (QByteArray& array : m_arrays) {
        arrays.append(QString(u'{' + QString::fromUtf8(array) + u'}'));
        array.clear();
    }
    m_held = 0;
    m_heldBytes = 0;
    return m_server->runWith(arrays);
}

} // namespace milepost
