// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"

#include "core/store/statement.h"
#include "core/store/textvalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTimeZone>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> jsonText(const std::optional<QJsonObject>& object)
{
    if (!object)
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact));
}

/// A field with its length in front, so that no two rows share their bytes; "-" stands for an absent one.
QByteArray framed(const std::optional<QString>& field)
{
    if (!field)
        return "-;";
    const QByteArray bytes = field->toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes + ';';
}

const QString kSelect =
    u"SELECT id, at, author, action, subject, before_json, after_json, machine, zone, previous_hash, hash "
    "FROM audit "_s;

AuditRow rowAt(const Statement& statement)
{
    return {statement.number(0),       statement.text(1),         statement.text(2),
            statement.text(3),         statement.text(4),         statement.optionalText(5),
            statement.optionalText(6), statement.optionalText(7), statement.optionalText(8),
            statement.text(9),         statement.text(10)};
}

Result<std::vector<AuditRow>> rowsOf(Statement& statement)
{
    if (Result<void> done = statement.run(); !done)
        return done.error();
    std::vector<AuditRow> rows;
    while (statement.next())
        rows.push_back(rowAt(statement));
    return rows;
}

Result<std::optional<AuditRow>> oneOf(Statement& statement)
{
    Result<std::vector<AuditRow>> rows = rowsOf(statement);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<AuditRow>() : std::optional(std::move(rows->front()));
}

} // namespace

QString AuditRow::computedHash() const
{
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    for (const std::optional<QString>& field :
         {std::optional(previousHash), std::optional(QString::number(id)), std::optional(at),
          std::optional(author), std::optional(action), std::optional(subject), before, after})
        hasher.addData(framed(field));
    if (machine || zone) {
        hasher.addData(framed(machine));
        hasher.addData(framed(zone));
    }
    return QString::fromLatin1(hasher.result().toHex());
}

Result<AuditMark> AuditLog::end()
{
    if (const std::optional<AuditMark> known = m_database.chainEnd())
        return *known;
    Statement last(m_database, u"SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"_s);
    if (Result<void> done = last.run(); !done)
        return done.error();
    return last.next() ? AuditMark{last.number(0), last.text(1)} : AuditMark();
}

Result<void> AuditLog::append(const AuditEntry& entry)
{
    const Result<AuditMark> end = this->end();
    if (!end)
        return end.error();
    AuditRow row;
    row.id = end->id + 1;
    row.previousHash = end->hash;
    row.at = textFromMoment(entry.at);
    row.author = entry.author;
    row.action = entry.action;
    row.subject = entry.subject;
    row.before = jsonText(entry.before);
    row.after = jsonText(entry.after);
    row.machine = QSysInfo::machineHostName();
    row.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString hash = row.computedHash();
    m_database.noteAudited(row.id, hash);
    Statement insert(
        m_database,
        u"INSERT INTO audit (id, at, author, action, subject, before_json, after_json, machine, zone, "
        "previous_hash, hash) VALUES (:id, :at, :author, :action, :subject, :before, :after, :machine, "
        ":zone, :previous, :hash)"_s);
    return insert.bind(u":id"_s, row.id)
        .bind(u":at"_s, row.at)
        .bind(u":author"_s, row.author)
        .bind(u":action"_s, row.action)
        .bind(u":subject"_s, row.subject)
        .bind(u":before"_s, row.before)
        .bind(u":after"_s, row.after)
        .bind(u":machine"_s, row.machine)
        .bind(u":zone"_s, row.zone)
        .bind(u":previous"_s, row.previousHash)
        .bind(u":hash"_s, hash)
        .run();
}

Result<void> AuditLog::forEach(const std::function<void(const AuditRow&)>& visit)
{
    return forEachAfter(0, visit);
}

Result<void> AuditLog::forEachAfter(qint64 id, const std::function<void(const AuditRow&)>& visit)
{
    Statement statement(m_database, kSelect + u"WHERE id > :id ORDER BY id"_s);
    if (Result<void> done = statement.bind(u":id"_s, id).run(); !done)
        return done;
    while (statement.next())
        visit(rowAt(statement));
    return {};
}

Result<std::optional<AuditRow>> AuditLog::row(qint64 id)
{
    Statement statement(m_database, kSelect + u"WHERE id = :id"_s);
    return oneOf(statement.bind(u":id"_s, id));
}

Result<std::optional<AuditRow>> AuditLog::last()
{
    Statement statement(m_database, kSelect + u"ORDER BY id DESC LIMIT 1"_s);
    return oneOf(statement);
}

Result<std::vector<AuditRow>> AuditLog::ofSubject(const QString& subject)
{
    Statement statement(m_database, kSelect + u"WHERE subject = :subject ORDER BY id"_s);
    return rowsOf(statement.bind(u":subject"_s, subject));
}

Result<std::vector<AuditRow>> AuditLog::rows()
{
    std::vector<AuditRow> rows;
    if (Result<void> read = forEach([&rows](const AuditRow& row) { rows.push_back(row); }); !read)
        return read.error();
    return rows;
}

Result<AuditTail> AuditLog::after(qint64 id)
{
    Statement tail(m_database, u"SELECT max(id), count(*), count(CASE WHEN subject LIKE 'observation/%' OR "
                               "subject LIKE 'observations/%' THEN 1 END) FROM audit WHERE id > :id"_s);
    if (Result<void> done = tail.bind(u":id"_s, id).run(); !done)
        return done.error();
    if (!tail.next() || tail.number(1) == 0)
        return AuditTail{id, false};
    return AuditTail{tail.number(0), tail.number(1) == tail.number(2)};
}

void ChainCheck::read(const AuditRow& row)
{
    ++count;
    if (!broken && (row.id != count || row.previousHash != previousHash || row.hash != row.computedHash()))
        broken = row.id;
    previousHash = row.hash;
}

Result<std::optional<qint64>> AuditLog::firstBroken()
{
    ChainCheck chain;
    if (Result<void> read = forEach([&chain](const AuditRow& row) { chain.read(row); }); !read)
        return read.error();
    return chain.broken;
}

} // namespace milepost
