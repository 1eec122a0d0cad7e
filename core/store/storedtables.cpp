// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedtables.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSqlError>
#include <QSqlQuery>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

StoredColumn::Type typeNamed(const QString& name)
{
    return name == u"INTEGER"_s ? StoredColumn::Type::Integer
           : name == u"REAL"_s  ? StoredColumn::Type::Real
           : name == u"BLOB"_s  ? StoredColumn::Type::Bytes
                                : StoredColumn::Type::Text;
}

Result<void> readColumns(Database& database, StoredTable& table)
{
    Statement columns(database, u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(:name)"_s);
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
    Statement keys(database, u"SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(:name) "
                             "ORDER BY id DESC, seq"_s);
    if (Result<void> done = keys.bind(u":name"_s, table.name).run(); !done)
        return done;
    int last = -1;
    while (keys.next()) {
        if (keys.integer(0) != last)
            table.references.push_back({{}, keys.text(1), {}});
        last = keys.integer(0);
        table.references.back().columns.append(keys.text(2));
        table.references.back().tableColumns.append(keys.text(3));
    }
    return {};
}

QString columnList(const StoredTable& table)
{
    QStringList names;
    for (const StoredColumn& column : table.columns)
        names.append(u'"' + column.name + u'"');
    return names.join(u", "_s);
}

} // namespace

Result<std::vector<StoredTable>> storedTables(Database& database)
{
    Statement names(database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                              "'sqlite!_%' ESCAPE '!' ORDER BY rowid"_s);
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

Result<void> readRows(Database& database, const StoredTable& table,
                      const std::function<void(const QVariantList&)>& visit)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    const QString sql = u"SELECT %1 FROM \"%2\" ORDER BY rowid"_s.arg(columnList(table), table.name);
    if (!query.exec(sql))
        return database.errorFrom(query.lastError(), sql);
    const auto width = static_cast<int>(table.columns.size());
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < width; ++column)
            row.append(query.isNull(column) ? QVariant() : query.value(column));
        visit(row);
    }
    return {};
}

RowWriter::RowWriter(Database& database, const StoredTable& table)
{
    QStringList places;
    for (size_t column = 0; column < table.columns.size(); ++column)
        places.append(u"?"_s);
    m_insert = std::make_unique<Statement>(
        database,
        u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table.name, columnList(table), places.join(u", "_s)));
}

RowWriter::~RowWriter() = default;

Result<void> RowWriter::append(const QVariantList& row)
{
    return m_insert->runWith(row);
}

Result<QString> contentFingerprint(Database& database)
{
    const Result<std::vector<StoredTable>> tables = storedTables(database);
    if (!tables)
        return tables.error();
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
        });
        if (!read)
            return read.error();
    }
    return QString::fromLatin1(hasher.result().toHex());
}

} // namespace milepost
