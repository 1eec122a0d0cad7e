// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidencerepository.h"

#include "core/store/statement.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"e.id, e.measure_id, e.period, e.name, e.size, e.sha256, e.author, e.recorded_at"_s;

Result<Evidence> readRow(const Statement& row, const QString& path)
{
    const Result<Period> period = Period::parse(row.text(2));
    if (!period)
        return damagedWorkspaceError(path, u"evidence %1"_s.arg(row.number(0)));
    return Evidence{EvidenceId(row.number(0)),
                    MeasureId(row.text(1)),
                    *period,
                    row.text(3),
                    row.number(4),
                    row.text(5),
                    row.text(6),
                    momentFromText(row.text(7))};
}

Result<std::vector<Evidence>> readAll(Statement& statement, const QString& path)
{
    if (Result<void> done = statement.run(); !done)
        return done.error();
    std::vector<Evidence> rows;
    while (statement.next()) {
        Result<Evidence> row = readRow(statement, path);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace

Result<std::vector<Evidence>> EvidenceRepository::standing()
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns +
                            u" FROM evidence e WHERE e.withdraws IS NULL AND NOT EXISTS (SELECT 1 "
                            "FROM evidence w WHERE w.withdraws = e.id) ORDER BY e.id"_s);
    return readAll(statement, m_database.path());
}

Result<std::vector<Evidence>> EvidenceRepository::standingAt(const QDateTime& moment)
{
    Statement statement(
        m_database, u"SELECT "_s + kColumns +
                        u" FROM evidence e WHERE e.withdraws IS NULL AND e.recorded_at <= :moment AND NOT "
                        "EXISTS (SELECT 1 FROM evidence w WHERE w.withdraws = e.id AND w.recorded_at <= "
                        ":until) ORDER BY e.id"_s);
    const QString text = textFromMoment(moment);
    statement.bind(u":moment"_s, text).bind(u":until"_s, text);
    return readAll(statement, m_database.path());
}

Result<std::optional<Evidence>> EvidenceRepository::find(EvidenceId id)
{
    Statement statement(m_database, u"SELECT "_s + kColumns + u" FROM evidence e WHERE e.id = :id"_s);
    if (Result<void> done = statement.bind(u":id"_s, static_cast<qint64>(id)).run(); !done)
        return done.error();
    if (!statement.next())
        return std::optional<Evidence>();
    Result<Evidence> row = readRow(statement, m_database.path());
    return row ? Result<std::optional<Evidence>>(std::optional(std::move(*row))) : row.error();
}

Result<std::optional<QByteArray>> EvidenceRepository::content(const QString& sha256)
{
    Statement statement(m_database, u"SELECT content FROM evidence_files WHERE sha256 = :hash"_s);
    if (Result<void> done = statement.bind(u":hash"_s, sha256).run(); !done)
        return done.error();
    return statement.next() ? std::optional(statement.bytes(0)) : std::nullopt;
}

Result<void>
EvidenceRepository::forEach(const std::function<void(const Evidence&, std::optional<EvidenceId>)>& visit)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns + u", e.withdraws FROM evidence e ORDER BY e.id"_s);
    if (Result<void> done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const Result<Evidence> row = readRow(statement, m_database.path());
        if (!row)
            return row.error();
        const std::optional<qint64> withdrawn = statement.optionalNumber(8);
        visit(*row, withdrawn ? std::optional(EvidenceId(*withdrawn)) : std::nullopt);
    }
    return {};
}

Result<void>
EvidenceRepository::forEachContent(const std::function<void(const QString&, const QByteArray&)>& visit)
{
    Statement statement(m_database, u"SELECT sha256, content FROM evidence_files ORDER BY sha256"_s);
    if (Result<void> done = statement.run(); !done)
        return done;
    while (statement.next())
        visit(statement.text(0), statement.bytes(1));
    return {};
}

Result<void> EvidenceRepository::storeContent(const QString& sha256, const QByteArray& content)
{
    Statement statement(m_database, u"INSERT INTO evidence_files (sha256, content) VALUES (:hash, :content) "
                                    "ON CONFLICT (sha256) DO NOTHING"_s);
    return statement.bind(u":hash"_s, sha256).bind(u":content"_s, content).run();
}

Result<EvidenceId> EvidenceRepository::append(const Evidence& evidence, std::optional<EvidenceId> withdraws)
{
    Statement statement(m_database,
                        u"INSERT INTO evidence (measure_id, period, name, size, sha256, author, recorded_at, "
                        "withdraws) VALUES (:measure, :period, :name, :size, :hash, :author, :recorded, "
                        ":withdraws) RETURNING id"_s);
    std::optional<qint64> withdrawn;
    if (withdraws)
        withdrawn = static_cast<qint64>(*withdraws);
    statement.bind(u":measure"_s, evidence.measure.toString())
        .bind(u":period"_s, evidence.period.toString())
        .bind(u":name"_s, evidence.name)
        .bind(u":size"_s, evidence.size)
        .bind(u":hash"_s, evidence.sha256)
        .bind(u":author"_s, evidence.author)
        .bind(u":recorded"_s, textFromMoment(evidence.recordedAt))
        .bind(u":withdraws"_s, withdrawn);
    if (Result<void> done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return damagedWorkspaceError(m_database.path(), u"no id for new evidence"_s);
    return EvidenceId(statement.number(0));
}

} // namespace milepost
