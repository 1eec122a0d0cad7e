// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statusrepository.h"

#include "core/store/statement.h"
#include "core/store/storeerror.h"
#include "core/store/textvalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"r.id, r.plan_id, r.subject_kind, r.subject_id, r.state, r.percent, r.expected, "
                         "r.note, r.author, r.recorded_at, r.supersedes"_s;

Result<StatusReport> readRow(const Statement& row, const QString& path)
{
    const std::optional<WorkItem::Kind> kind = workItemKindFromString(row.text(2));
    const std::optional<WorkState> state = workStateFromString(row.text(4));
    if (!kind || !state)
        return damagedWorkspaceError(path, u"status report %1"_s.arg(row.number(0)));
    StatusReport report;
    report.id = row.number(0);
    report.item = {PlanId(row.text(1)), *kind, row.text(3)};
    report.state = *state;
    report.percent = row.optionalReal(5);
    if (const std::optional<QString> day = row.optionalText(6))
        report.expected = QDate::fromString(*day, Qt::ISODate);
    report.note = row.text(7);
    report.author = row.text(8);
    report.recordedAt = momentFromText(row.text(9));
    report.supersedes = row.optionalNumber(10);
    return report;
}

Result<std::vector<StatusReport>> readAll(Statement& statement, const QString& path)
{
    if (Result<void> done = statement.run(); !done)
        return done.error();
    std::vector<StatusReport> reports;
    while (statement.next()) {
        Result<StatusReport> report = readRow(statement, path);
        if (!report)
            return report.error();
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace

Result<std::vector<StatusReport>> StatusRepository::current()
{
    Statement statement(
        m_database, u"SELECT "_s + kColumns +
                        u" FROM status_reports r JOIN plans p ON p.id = r.plan_id WHERE p.state = 'active' "
                        "AND NOT EXISTS (SELECT 1 FROM status_reports n WHERE n.supersedes = r.id) "
                        "ORDER BY r.id"_s);
    return readAll(statement, m_database.path());
}

Result<std::vector<StatusReport>> StatusRepository::currentAt(const QDateTime& moment)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns +
                            u" FROM status_reports r WHERE r.recorded_at <= :moment AND NOT EXISTS (SELECT 1 "
                            "FROM status_reports n WHERE n.supersedes = r.id AND n.recorded_at <= :until) "
                            "ORDER BY r.id"_s);
    const QString text = textFromMoment(moment);
    statement.bind(u":moment"_s, text).bind(u":until"_s, text);
    return readAll(statement, m_database.path());
}

Result<std::vector<StatusReport>> StatusRepository::history(const WorkItem& item)
{
    Statement statement(m_database,
                        u"SELECT "_s + kColumns +
                            u" FROM status_reports r WHERE r.plan_id = :plan AND r.subject_kind = :kind AND "
                            "r.subject_id = :subject ORDER BY r.id"_s);
    statement.bind(u":plan"_s, item.plan.toString())
        .bind(u":kind"_s, toString(item.kind))
        .bind(u":subject"_s, item.id);
    return readAll(statement, m_database.path());
}

Result<void> StatusRepository::forEach(const std::function<void(const StatusReport&)>& visit)
{
    Statement statement(m_database, u"SELECT "_s + kColumns + u" FROM status_reports r ORDER BY r.id"_s);
    if (Result<void> done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const Result<StatusReport> report = readRow(statement, m_database.path());
        if (!report)
            return report.error();
        visit(*report);
    }
    return {};
}

Result<qint64> StatusRepository::append(const StatusReport& report)
{
    Statement statement(
        m_database, u"INSERT INTO status_reports (plan_id, subject_kind, subject_id, state, percent, "
                    "expected, note, author, recorded_at, supersedes) VALUES (:plan, :kind, :subject, "
                    ":state, :percent, :expected, :note, :author, :recorded, :supersedes) RETURNING id"_s);
    std::optional<QString> expected;
    if (report.expected)
        expected = report.expected->toString(Qt::ISODate);
    statement.bind(u":plan"_s, report.item.plan.toString())
        .bind(u":kind"_s, toString(report.item.kind))
        .bind(u":subject"_s, report.item.id)
        .bind(u":state"_s, toString(report.state))
        .bind(u":percent"_s, report.percent)
        .bind(u":expected"_s, expected)
        .bind(u":note"_s, report.note)
        .bind(u":author"_s, report.author)
        .bind(u":recorded"_s, textFromMoment(report.recordedAt))
        .bind(u":supersedes"_s, report.supersedes);
    if (Result<void> done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return damagedWorkspaceError(m_database.path(), u"no id for a new report"_s);
    return statement.number(0);
}

} // namespace milepost
