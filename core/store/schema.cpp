// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/progressschema.h"

#include <array>

namespace milepost::schema {

using namespace Qt::StringLiterals;

namespace {

// Ids inside a plan ("a1", "t34") are unique within it; measures carry a workspace-wide id because
// observations refer to them. An empty reference of the domain ("no area") is NULL here.
QStringList planTables()
{
    return {uR"(CREATE TABLE plans (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 8),
  state TEXT NOT NULL CHECK (state IN ('active', 'withdrawn')),
  title TEXT NOT NULL,
  issuer TEXT NOT NULL,
  province TEXT NOT NULL,
  province_code TEXT NOT NULL,
  number TEXT,
  issued TEXT,
  source_name TEXT NOT NULL,
  source_encoding TEXT NOT NULL,
  source_sha256 TEXT NOT NULL CHECK (length(source_sha256) = 64),
  source_characters INTEGER NOT NULL CHECK (source_characters >= 0),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL
) STRICT)"_s, uR"(CREATE TABLE plan_years (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  PRIMARY KEY (plan_id, year)
) STRICT)"_s, uR"(CREATE TABLE areas (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('action', 'goals', 'support')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  canonical TEXT NOT NULL,
  heading_start INTEGER NOT NULL,
  heading_end INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, id)
) STRICT)"_s,
            uR"(CREATE TABLE tasks (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  id TEXT NOT NULL,
  area_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, area_id) REFERENCES areas (plan_id, id)
) STRICT)"_s, uR"(CREATE TABLE measures (
  id TEXT NOT NULL PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plans (id),
  local_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  area_id TEXT,
  subject TEXT NOT NULL,
  label TEXT NOT NULL,
  unit TEXT NOT NULL,
  indicator TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('stock', 'rate', 'annual_flow', 'cumulative_flow', 'growth_rate',
                                     'percent_change', 'range')),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  UNIQUE (plan_id, local_id),
  FOREIGN KEY (plan_id, area_id) REFERENCES areas (plan_id, id)
) STRICT)"_s,   uR"(CREATE TABLE targets (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  area_id TEXT,
  task_id TEXT,
  measure_local_id TEXT,
  subject TEXT NOT NULL,
  label TEXT NOT NULL,
  value REAL NOT NULL,
  value_max REAL,
  unit TEXT NOT NULL,
  bound TEXT NOT NULL CHECK (bound IN ('ge', 'gt', 'about', 'eq', 'le', 'lt')),
  change TEXT NOT NULL CHECK (change IN ('none', 'increase', 'decrease', 'multiple')),
  year INTEGER,
  from_year INTEGER,
  annual INTEGER NOT NULL CHECK (annual IN (0, 1)),
  cumulative INTEGER NOT NULL CHECK (cumulative IN (0, 1)),
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  striving INTEGER NOT NULL CHECK (striving IN (0, 1)),
  indicator TEXT NOT NULL,
  number_start INTEGER NOT NULL,
  number_end INTEGER NOT NULL,
  clause_start INTEGER NOT NULL,
  clause_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, area_id) REFERENCES areas (plan_id, id),
  FOREIGN KEY (plan_id, task_id) REFERENCES tasks (plan_id, id),
  FOREIGN KEY (plan_id, measure_local_id) REFERENCES measures (plan_id, local_id)
) STRICT)"_s};
}

QStringList planContentTables()
{
    return {
        uR"(CREATE TABLE target_repeats (
  plan_id TEXT NOT NULL,
  target_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, target_id, position),
  FOREIGN KEY (plan_id, target_id) REFERENCES targets (plan_id, id)
) STRICT)"_s, uR"(CREATE TABLE figures (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('target', 'policy', 'baseline')),
  value REAL NOT NULL,
  value_max REAL,
  unit TEXT NOT NULL,
  subject TEXT NOT NULL,
  year INTEGER,
  measure_local_id TEXT,
  number_start INTEGER NOT NULL,
  number_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, position),
  FOREIGN KEY (plan_id, measure_local_id) REFERENCES measures (plan_id, local_id)
) STRICT)"_s,     uR"(CREATE TABLE deliverables (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  area_id TEXT,
  task_id TEXT,
  name TEXT NOT NULL,
  year INTEGER,
  clause_start INTEGER NOT NULL,
  clause_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id, area_id) REFERENCES areas (plan_id, id),
  FOREIGN KEY (plan_id, task_id) REFERENCES tasks (plan_id, id)
) STRICT)"_s,
        uR"(CREATE TABLE agencies (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  owner_kind TEXT NOT NULL CHECK (owner_kind IN ('area', 'task', 'target', 'deliverable')),
  owner_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('lead', 'participant')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_kind, owner_id, role, position)
) STRICT)"_s,       uR"(CREATE TABLE plan_issues (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  position INTEGER NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('hint', 'warning', 'error')),
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (plan_id, position)
) STRICT)"_s, uR"(CREATE TABLE documents (
  plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plans (id),
  text TEXT NOT NULL,
  attached_at TEXT NOT NULL,
  attached_by TEXT NOT NULL
) STRICT)"_s,
    };
}

// Revisions of a cell (measure, period) form one unbroken line: a single first one, and each is superseded at
// most once, by a revision of the same cell.
QStringList observationTables()
{
    return {
        uR"(CREATE TABLE observations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  measure_id TEXT NOT NULL REFERENCES measures (id),
  period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  value REAL,
  entered TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('A', 'P', 'E', 'F', 'B', 'D', 'O', 'L', 'M', 'Q')),
  baseline INTEGER NOT NULL CHECK (baseline IN (0, 1)),
  origin TEXT NOT NULL CHECK (origin IN ('entered', 'published')),
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  supersedes INTEGER UNIQUE,
  UNIQUE (id, measure_id, period),
  FOREIGN KEY (supersedes, measure_id, period) REFERENCES observations (id, measure_id, period),
  CHECK (supersedes < id)
) STRICT)"_s,
        u"CREATE INDEX observations_by_cell ON observations (measure_id, period, id)"_s,
        u"CREATE UNIQUE INDEX observations_first ON observations (measure_id, period) WHERE supersedes IS NULL"_s,
        uR"(CREATE TABLE audit (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before_json TEXT,
  after_json TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT)"_s,
        uR"(CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT)"_s,
    };
}

QStringList appendOnlyTriggers()
{
    QStringList triggers;
    for (const QString& table : {u"observations"_s, u"audit"_s}) {
        for (const QString& change : {u"UPDATE"_s, u"DELETE"_s}) {
            triggers.append(uR"(CREATE TRIGGER %1_forbid_%2 BEFORE %3 ON %1
BEGIN SELECT RAISE(ABORT, '%1 are append-only'); END)"_s.arg(table, change.toLower(), change));
        }
    }
    return triggers;
}

/// Where a change was made (rows from before know of none), and the files values were taken from.
QStringList placesAndImports()
{
    return {
        u"ALTER TABLE audit ADD COLUMN machine TEXT"_s,
        u"ALTER TABLE audit ADD COLUMN zone TEXT"_s,
        uR"(CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  value_count INTEGER NOT NULL CHECK (value_count > 0),
  first_id INTEGER NOT NULL REFERENCES observations (id),
  state TEXT NOT NULL CHECK (state IN ('taken', 'returned'))
) STRICT)"_s,
        u"CREATE UNIQUE INDEX imports_taken ON imports (sha256) WHERE state = 'taken'"_s,
    };
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array<Migration, 5> steps{
        {{1, planTables() + planContentTables() + observationTables() + appendOnlyTriggers()},
         {2, placesAndImports()},
         {3, progressTables()},
         {4, {u"ALTER TABLE measures ADD COLUMN continues TEXT REFERENCES measures (id)"_s}},
         {5, closingsByProvince()}}};
    return steps;
}

} // namespace milepost::schema
