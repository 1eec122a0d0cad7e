// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/datapackage.h"

#include "core/exchange/csv.h"
#include "core/exchange/csvstream.h"
#include "core/exchange/jsonwriter.h"
#include "core/store/formatmark.h"
#include "core/store/packagestore.h"
#include "core/store/storedtables.h"
#include "core/workspace/tables.h"
#include "core/workspace/workspacestate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kDescriptor = u"datapackage.json"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DataPackage)
};

Error unreadable(const QString& sentence)
{
    return {ErrorCode::UnreadableInput, sentence};
}

QString typeOf(const StoredColumn& column)
{
    return column.type == StoredColumn::Type::Integer ? u"integer"_s
           : column.type == StoredColumn::Type::Real  ? u"number"_s
                                                      : u"string"_s;
}

QJsonObject schemaOf(const StoredTable& table)
{
    QJsonArray fields;
    for (const StoredColumn& column : table.columns) {
        QJsonObject field{{u"name"_s, column.name}, {u"type"_s, typeOf(column)}};
        if (column.type == StoredColumn::Type::Bytes)
            field.insert(u"format"_s, u"binary"_s);
        // An empty text is a value of ours and “missing” to others, so only numbers are required.
        if (!column.nullable && column.type != StoredColumn::Type::Text)
            field.insert(u"constraints"_s, QJsonObject{{u"required"_s, true}});
        fields.append(field);
    }
    QJsonArray references;
    for (const StoredReference& reference : table.references) {
        const QString resource = reference.table == table.name ? QString() : reference.table;
        references.append(
            QJsonObject{{u"fields"_s, QJsonArray::fromStringList(reference.columns)},
                        {u"reference"_s,
                         QJsonObject{{u"resource"_s, resource},
                                     {u"fields"_s, QJsonArray::fromStringList(reference.tableColumns)}}}});
    }
    QJsonObject schema{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}};
    if (!table.primaryKey.isEmpty())
        schema.insert(u"primaryKey"_s, QJsonArray::fromStringList(table.primaryKey));
    if (!references.isEmpty())
        schema.insert(u"foreignKeys"_s, references);
    return schema;
}

/// Nothing stands for "none", a pair of quotation marks for an empty text where both can be.
QByteArray fieldOf(const StoredColumn& column, const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (column.type) {
    case StoredColumn::Type::Integer:
        return QByteArray::number(value.toLongLong());
    case StoredColumn::Type::Real:
        return shortestNumber(value.toDouble());
    case StoredColumn::Type::Bytes:
        return '"' + value.toByteArray().toBase64() + '"';
    case StoredColumn::Type::Text:
        break;
    }
    const QString text = value.toString();
    return text.isEmpty() && column.nullable ? QByteArray("\"\"") : csvField(text);
}

Result<QVariant> valueOf(const StoredColumn& column, const CsvStream& stream, qsizetype at)
{
    const QByteArrayView bytes = stream.bytes(at);
    if (bytes.isEmpty() && column.nullable && !stream.isQuoted(at))
        return QVariant();
    bool ok = true;
    switch (column.type) {
    case StoredColumn::Type::Text: {
        const QString text = stream.text(at);
        return QVariant(text.isNull() ? u""_s : text);
    }
    case StoredColumn::Type::Bytes:
        return QVariant(QByteArray::fromBase64(bytes.toByteArray()));
    case StoredColumn::Type::Integer: {
        const qint64 number = bytes.toByteArray().toLongLong(&ok);
        if (ok)
            return QVariant(number);
        break;
    }
    case StoredColumn::Type::Real: {
        const double number = bytes.toByteArray().toDouble(&ok);
        if (ok)
            return QVariant(number);
        break;
    }
    }
    return unreadable(Words::tr("line %1, column “%2”: “%3” is no number")
                          .arg(stream.line())
                          .arg(column.name, QString::fromUtf8(bytes)));
}

QByteArray headOf(const StoredTable& table)
{
    QByteArrayList names;
    for (const StoredColumn& column : table.columns)
        names.append(csvField(column.name));
    return names.join(',') + "\r\n";
}

Result<QByteArray> tableCsv(Database& database, const StoredTable& table)
{
    QByteArray csv = headOf(table);
    Result<void> read = readRows(database, table, [&](const QVariantList& row) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                csv += ',';
            csv += fieldOf(table.columns[static_cast<size_t>(column)], row[column]);
        }
        csv += "\r\n";
        return true;
    });
    return read ? Result<QByteArray>(csv) : Result<QByteArray>(read.error());
}

QString hashOf(const QByteArray& bytes)
{
    return u"sha256:"_s +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject resourceOf(const StoredTable& table, const QByteArray& csv)
{
    return {{u"name"_s, table.name},
            {u"path"_s, table.name + u".csv"_s},
            {u"profile"_s, u"tabular-data-resource"_s},
            {u"format"_s, u"csv"_s},
            {u"mediatype"_s, u"text/csv"_s},
            {u"encoding"_s, u"utf-8"_s},
            {u"bytes"_s, csv.size()},
            {u"hash"_s, hashOf(csv)},
            {u"schema"_s, schemaOf(table)}};
}

Result<QByteArray> fileBytes(const QDir& folder, const QString& name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Words::tr("“%1” is missing in the package or cannot be read.").arg(name));
    return file.readAll();
}

Result<QJsonObject> descriptorIn(const QDir& folder)
{
    const Result<QByteArray> bytes = fileBytes(folder, kDescriptor);
    if (!bytes)
        return bytes.error();
    const QJsonObject package = QJsonDocument::fromJson(*bytes).object();
    if (package[u"milepost"_s][u"format"_s].toInt() < 1) {
        return unreadable(
            Words::tr("“%1” describes no data package of Milepost. Values from elsewhere can be "
                      "taken as a table with the columns measure, period and value.")
                .arg(folder.filePath(kDescriptor)));
    }
    return package;
}

/// The bytes of a table as the package names them; refused when they are not what it says.
Result<QByteArray> resourceBytes(const QDir& folder, const QJsonObject& package, const QString& table)
{
    for (const auto& resource : package[u"resources"_s].toArray()) {
        if (resource[u"name"_s].toString() != table)
            continue;
        const QString path = resource[u"path"_s].toString();
        if (path != table + u".csv"_s)
            return unreadable(Words::tr("The package names the odd path “%1”.").arg(path));
        Result<QByteArray> bytes = fileBytes(folder, path);
        if (bytes && hashOf(*bytes) != resource[u"hash"_s].toString())
            return unreadable(
                Words::tr("“%1” is not the file the package was written with: it was edited or is damaged.")
                    .arg(path));
        return bytes;
    }
    return unreadable(Words::tr("The package lacks the table “%1”.").arg(table));
}

Result<void> fillTable(Database& database, const StoredTable& table, const QByteArray& csv)
{
    CsvStream stream(csv);
    const QString name = table.name + u".csv"_s;
    if (stream.next() != CsvStream::Step::Line || !csv.startsWith(headOf(table)))
        return unreadable(Words::tr("“%1” does not have the columns of this table.").arg(name));
    RowWriter writer(database, table);
    CsvStream::Step step = stream.next();
    for (; step == CsvStream::Step::Line; step = stream.next()) {
        if (stream.size() != static_cast<qsizetype>(table.columns.size()))
            return unreadable(
                Words::tr("“%1”, line %2: the number of fields is wrong.").arg(name).arg(stream.line()));
        QVariantList row;
        for (qsizetype at = 0; at < stream.size(); ++at) {
            const Result<QVariant> value = valueOf(table.columns[static_cast<size_t>(at)], stream, at);
            if (!value)
                return unreadable(u"“%1”, %2"_s.arg(name, value.error().message));
            row.append(*value);
        }
        if (Result<void> done = writer.append(row); !done)
            return done;
    }
    if (step == CsvStream::Step::OpenQuote)
        return unreadable(Words::tr("“%1”: a quotation mark is never closed.").arg(name));
    return writer.finish();
}

} // namespace

Result<void> Workspace::writePackage(const QString& folder) const
{
    Database& database = m_state->store->database();
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Storage,
                     Words::tr("The folder “%1” cannot be created. Choose another place.").arg(folder)};
    }
    const Result<std::vector<StoredTable>> tables = storedTables(database);
    if (!tables)
        return tables.error();
    const Result<int> format = storedFormat(database);
    if (!format)
        return format.error();
    QJsonArray resources;
    for (const StoredTable& table : *tables) {
        const Result<QByteArray> csv = tableCsv(database, table);
        if (!csv)
            return csv.error();
        if (Result<void> done = writeFile(QDir(folder).filePath(table.name + u".csv"_s), *csv); !done)
            return done;
        resources.append(resourceOf(table, *csv));
    }
    const QJsonObject package{{u"profile"_s, u"tabular-data-package"_s},
                              {u"name"_s, u"milepost-workspace"_s},
                              {u"title"_s, Words::tr("Milepost workspace")},
                              {u"milepost"_s, QJsonObject{{u"format"_s, *format}}},
                              {u"resources"_s, resources}};
    return writeFile(QDir(folder).filePath(kDescriptor), QJsonDocument(package).toJson());
}

Result<void> writeDataPackage(const Workspace& workspace, const QString& folder)
{
    return workspace.writePackage(folder);
}

Result<void> readDataPackage(const QString& folder, const QString& destination)
{
    const QDir from(folder);
    const Result<QJsonObject> package = descriptorIn(from);
    if (!package)
        return package.error();
    const int format = (*package)[u"milepost"_s][u"format"_s].toInt();
    return makeWorkspace(destination, format, History::FromElsewhere,
                         [&](Database& database) -> Result<void> {
                             const Result<std::vector<StoredTable>> tables = storedTables(database);
                             if (!tables)
                                 return tables.error();
                             for (const StoredTable& table : *tables) {
                                 const Result<QByteArray> csv = resourceBytes(from, *package, table.name);
                                 if (!csv)
                                     return csv.error();
                                 if (Result<void> filled = fillTable(database, table, *csv); !filled)
                                     return filled;
                             }
                             return {};
                         });
}

} // namespace milepost
