// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progressschema.h"

namespace milepost::schema {

using namespace Qt::StringLiterals;

namespace {

// A row for every period that lies within the closed one, so that a value finds its lock by one look-up.
QStringList closedPeriods()
{
    QStringList statements{uR"(CREATE TABLE closed_periods (
  covered TEXT NOT NULL CHECK (length(covered) BETWEEN 4 AND 7),
  period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  closed_by TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  PRIMARY KEY (covered, period)
) STRICT)"_s};
    for (const QString& table : {u"observations"_s, u"evidence"_s}) {
        statements.append(uR"(CREATE TRIGGER %1_forbid_closed BEFORE INSERT ON %1
WHEN EXISTS (SELECT 1 FROM closed_periods WHERE covered = NEW.period)
BEGIN SELECT RAISE(ABORT, 'the period is closed'); END)"_s.arg(table));
    }
    return statements;
}

QStringList evidence()
{
    return {
        uR"(CREATE TABLE evidence_files (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  content BLOB NOT NULL
) STRICT)"_s,
        uR"(CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  measure_id TEXT NOT NULL REFERENCES measures (id),
  period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  name TEXT NOT NULL CHECK (length(name) > 0),
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL REFERENCES evidence_files (sha256),
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  withdraws INTEGER UNIQUE REFERENCES evidence (id),
  CHECK (withdraws < id)
) STRICT)"_s,
        u"CREATE INDEX evidence_by_cell ON evidence (measure_id, period, id)"_s,
    };
}

QStringList statusReports()
{
    return {
        uR"(CREATE TABLE status_reports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id TEXT NOT NULL REFERENCES plans (id),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('deliverable', 'task')),
  subject_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unreported', 'not_started', 'in_progress', 'done', 'stopped')),
  percent REAL CHECK (percent BETWEEN 0 AND 100),
  expected TEXT,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  supersedes INTEGER UNIQUE,
  UNIQUE (id, plan_id, subject_kind, subject_id),
  FOREIGN KEY (supersedes, plan_id, subject_kind, subject_id)
    REFERENCES status_reports (id, plan_id, subject_kind, subject_id),
  CHECK (supersedes < id)
) STRICT)"_s,
        uR"(CREATE UNIQUE INDEX status_reports_first ON status_reports (plan_id, subject_kind, subject_id)
WHERE supersedes IS NULL)"_s,
    };
}

} // namespace

QStringList closingsByProvince()
{
    QStringList statements{
        u"DROP TRIGGER observations_forbid_closed"_s,
        u"DROP TRIGGER evidence_forbid_closed"_s,
        uR"(CREATE TABLE closed_for (
  covered TEXT NOT NULL CHECK (length(covered) BETWEEN 4 AND 7),
  period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  province TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  PRIMARY KEY (covered, period, province)
) STRICT)"_s,
        u"INSERT INTO closed_for (covered, period, province, closed_by, closed_at) "
        "SELECT covered, period, '', closed_by, closed_at FROM closed_periods"_s,
        u"DROP TABLE closed_periods"_s,
        u"ALTER TABLE closed_for RENAME TO closed_periods"_s,
    };
    for (const QString& table : {u"observations"_s, u"evidence"_s}) {
        statements.append(uR"(CREATE TRIGGER %1_forbid_closed BEFORE INSERT ON %1
WHEN EXISTS (SELECT 1 FROM closed_periods c WHERE c.covered = NEW.period AND (c.province = '' OR c.province =
  (SELECT p.province_code FROM measures m JOIN plans p ON p.id = m.plan_id WHERE m.id = NEW.measure_id)))
BEGIN SELECT RAISE(ABORT, 'the period is closed'); END)"_s.arg(table));
    }
    return statements;
}

QStringList progressTables()
{
    QStringList statements{u"ALTER TABLE observations ADD COLUMN reason TEXT NOT NULL DEFAULT ''"_s};
    statements += evidence() + statusReports() + closedPeriods();
    for (const QString& table : {u"evidence"_s, u"evidence_files"_s, u"status_reports"_s}) {
        for (const QString& change : {u"UPDATE"_s, u"DELETE"_s}) {
            statements.append(uR"(CREATE TRIGGER %1_forbid_%2 BEFORE %3 ON %1
BEGIN SELECT RAISE(ABORT, '%1 are append-only'); END)"_s.arg(table, change.toLower(), change));
        }
    }
    return statements;
}

} // namespace milepost::schema
