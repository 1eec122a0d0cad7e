// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedtables.h"

#include "core/base/workmeter.h"
#include "core/store/bulkinsert.h"
#include "core/store/bulkrows.h"
#include "core/store/database.h"
#include "core/store/formatmark.h"
#include "core/store/statement.h"
#include "core/store/storeerror.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>
#include <QVariant>

#include <algorithm>
#include <numeric>
#include <optional>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

StoredColumn::Type typeNamed(const QString& name)
{
    return name == u"INTEGER"_s || name == u"bigint"_s          ? StoredColumn::Type::Integer
           : name == u"REAL"_s || name == u"double precision"_s ? StoredColumn::Type::Real
           : name == u"BLOB"_s || name == u"bytea"_s            ? StoredColumn::Type::Bytes
                                                                : StoredColumn::Type::Text;
}

/// The questions an engine answers about itself, all of the same shape.
struct Questions
{
    QString tables;     ///< name, in the order of their making
    QString columns;    ///< name, type, whether NULL is refused, place in the primary key or 0; by ":name"
    QString references; ///< number, table, column, its column there; by ":name"
};

const Questions& questionsFor(Engine engine)
{
    static const Questions kSqlite{
        uR"(SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY rowid)"_s,
        u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(:name)"_s,
        u"SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(:name) ORDER BY id, seq"_s};
    static const Questions kPostgres{
        uR"(SELECT relname FROM pg_class
WHERE relnamespace = CAST(current_schema() AS regnamespace) AND relkind = 'r' AND relname NOT IN ('%1', '%2')
ORDER BY oid)"_s.arg(kServerState, kServerRights),
        uR"(SELECT a.attname, format_type(a.atttypid, a.atttypmod), CAST(a.attnotnull AS INTEGER),
  coalesce(array_position(CAST(i.indkey AS SMALLINT[]), a.attnum) + 1, 0)
FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
WHERE a.attrelid = CAST(:name AS regclass) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum)"_s,
        uR"(SELECT CAST(k.oid AS BIGINT), f.relname, a.attname, b.attname
FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
  CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS p (here, there, place)
  JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = p.here
  JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = p.there
WHERE k.conrelid = CAST(:name AS regclass) AND k.contype = 'f' ORDER BY k.oid, p.place)"_s};
    return engine == Engine::Sqlite ? kSqlite : kPostgres;
}

Result<void> readColumns(Database& database, StoredTable& table)
{
    Statement columns(database, questionsFor(database.engine()).columns);
    if (Result<void> done = columns.bind(u":name"_s, table.name).run(); !done)
        return done;
    QMap<int, QString> key;
    while (columns.next()) {
        const int place = columns.integer(3);
        table.columns.push_back(
            {columns.text(0), typeNamed(columns.text(1)), columns.integer(2) == 0 && place == 0});
        if (place > 0)
            key.insert(place, columns.text(0));
    }
    table.primaryKey = key.values();
    return {};
}

Result<void> readReferences(Database& database, StoredTable& table)
{
    Statement keys(database, questionsFor(database.engine()).references);
    if (Result<void> done = keys.bind(u":name"_s, table.name).run(); !done)
        return done;
    std::optional<qint64> last;
    while (keys.next()) {
        if (keys.number(0) != last)
            table.references.push_back({{}, keys.text(1), {}});
        last = keys.number(0);
        table.references.back().columns.append(keys.text(2));
        table.references.back().tableColumns.append(keys.text(3));
    }
    // The engines tell them in orders of their own.
    std::ranges::sort(table.references, {}, &StoredReference::columns);
    return {};
}

QString listOf(const QStringList& names)
{
    return u'"' + names.join(u"\", \""_s) + u'"';
}

QVariant valueOf(const BulkRows& row, int column, StoredColumn::Type type)
{
    if (row.isNull(column))
        return {};
    switch (type) {
    case StoredColumn::Type::Integer:
        return row.number(column);
    case StoredColumn::Type::Real:
        return row.real(column);
    case StoredColumn::Type::Bytes:
        return row.bytes(column).toByteArray();
    case StoredColumn::Type::Text:
        break;
    }
    return row.bytes(column).isEmpty() ? u""_s : QString::fromUtf8(row.bytes(column));
}

QString columnList(const StoredTable& table)
{
    QStringList names;
    for (const StoredColumn& column : table.columns)
        names.append(column.name);
    return listOf(names);
}

/// Numbers that were given by hand are not given again.
Result<void> restartIdentities(Database& database, const std::vector<StoredTable>& tables)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    for (const StoredTable& table : tables) {
        const QString sql = u"SELECT setval(s, (SELECT max(id) FROM \"%1\")) FROM "
                            "pg_get_serial_sequence('%1', 'id') s WHERE s IS NOT NULL"_s.arg(table.name);
        const bool hasId = std::ranges::any_of(table.columns, [](const StoredColumn& column) {
            return column.name == "id"_L1 && column.type == StoredColumn::Type::Integer;
        });
        if (!hasId)
            continue;
        if (const Result<QVariant> set = database.scalar(sql); !set)
            return set.error();
    }
    return {};
}

} // namespace

Result<std::vector<StoredTable>> storedTables(Database& database)
{
    Statement names(database, questionsFor(database.engine()).tables);
    if (Result<void> done = names.run(); !done)
        return done.error();
    std::vector<StoredTable> tables;
    while (names.next())
        tables.push_back({names.text(0), {}, {}, {}});
    for (StoredTable& table : tables) {
        if (Result<void> read = readColumns(database, table); !read)
            return read.error();
        if (Result<void> read = readReferences(database, table); !read)
            return read.error();
    }
    return tables;
}

Result<qint64> storedBytes(Database& database, const QString& table)
{
    const Result<QVariant> bytes = database.scalar(u"SELECT pg_table_size('%1')"_s.arg(table));
    return bytes ? Result<qint64>(bytes->toLongLong()) : Result<qint64>(bytes.error());
}

Result<void> readRows(Database& database, const StoredTable& table,
                      const std::function<bool(const QVariantList&)>& visit)
{
    BulkRows rows(database, u"SELECT %1 FROM \"%2\" ORDER BY %3"_s.arg(columnList(table), table.name,
                                                                       listOf(table.primaryKey)));
    for (;;) {
        const Result<bool> next = rows.next();
        if (!next || !*next)
            return next ? Result<void>() : Result<void>(next.error());
        QVariantList values;
        values.reserve(static_cast<qsizetype>(table.columns.size()));
        for (const StoredColumn& column : table.columns)
            values.append(valueOf(rows, static_cast<int>(values.size()), column.type));
        if (!visit(values)) {
            rows.abandon();
            return {};
        }
    }
}

RowWriter::RowWriter(Database& database, const StoredTable& table)
    : m_texts(table.columns.size()),
      m_insert(std::make_unique<BulkInsert>(database, table.name, table.columns))
{
    for (const StoredColumn& column : table.columns)
        m_types.push_back(column.type);
}

RowWriter::~RowWriter() = default;

Result<void> RowWriter::append(const QVariantList& row)
{
    for (size_t at = 0; at < m_types.size(); ++at) {
        const auto column = static_cast<int>(at);
        const QVariant& value = row[column];
        if (value.isNull())
            continue;
        if (m_types[at] == StoredColumn::Type::Integer)
            m_insert->set(column, value.toLongLong());
        else if (m_types[at] == StoredColumn::Type::Real)
            m_insert->set(column, value.toDouble());
        else
            m_insert->set(column, QByteArrayView(m_texts[at] = value.toByteArray()));
    }
    return m_insert->append();
}

Result<void> RowWriter::finish()
{
    return m_insert->finish();
}

Result<void> copyRows(Database& from, Database& to, ProgressReporter* progress)
{
    const Result<std::vector<StoredTable>> tables = storedTables(to);
    if (!tables)
        return tables.error();
    QHash<QString, qint64> counts;
    for (const StoredTable& table : *tables) {
        const Result<QVariant> count =
            progress ? from.scalar(u"SELECT count(*) FROM \"%1\""_s.arg(table.name)) : QVariant();
        if (!count)
            return count.error();
        counts.insert(table.name, count->toLongLong());
    }
    WorkMeter meter(progress, std::reduce(counts.cbegin(), counts.cend()));
    for (const StoredTable& table : *tables) {
        RowWriter writer(to, table);
        const qint64 all = counts.value(table.name);
        meter.begin(all);
        qint64 done = 0;
        Result<void> written;
        Result<void> read = readRows(from, table, [&](const QVariantList& row) {
            written = meter.goesOn(done++, all) ? writer.append(row) : stoppedError();
            return written.isOk();
        });
        if (!read)
            return read;
        if (written)
            written = writer.finish();
        if (!written)
            return written;
    }
    return restartIdentities(to, *tables);
}

Result<QString> contentFingerprint(Database& database)
{
    Result<std::vector<StoredTable>> tables = storedTables(database);
    if (!tables)
        return tables.error();
    std::ranges::sort(*tables, {}, &StoredTable::name);
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    const auto add = [&hasher](const QByteArray& bytes) {
        hasher.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    for (const StoredTable& table : *tables) {
        add(table.name.toUtf8());
        Result<void> read = readRows(database, table, [&](const QVariantList& row) {
            for (qsizetype column = 0; column < row.size(); ++column) {
                const bool isReal =
                    table.columns[static_cast<size_t>(column)].type == StoredColumn::Type::Real;
                if (row[column].isNull())
                    hasher.addData("-");
                else
                    add(isReal ? QByteArray::number(row[column].toDouble(), 'g', 17)
                               : row[column].toByteArray());
            }
            return true;
        });
        if (!read)
            return read.error();
    }
    return QString::fromLatin1(hasher.result().toHex());
}

} // namespace milepost
