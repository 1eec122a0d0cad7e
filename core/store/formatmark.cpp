// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formatmark.h"

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/servererror.h"
#include "core/store/statement.h"

#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// One row, whose lock is the right to write: who takes it waits for the one before to commit, and its number
/// tells whether anybody has written. It is taken once a transaction, and by the tables themselves where
/// somebody writes past the program.
const QStringList& turnStatements()
{
    static const QStringList statements{
        uR"(CREATE TABLE IF NOT EXISTS server_state (
  only_row BOOLEAN NOT NULL PRIMARY KEY DEFAULT TRUE CHECK (only_row),
  format INTEGER NOT NULL,
  turn BIGINT NOT NULL DEFAULT 0,
  taken_in BIGINT NOT NULL DEFAULT 0,
  readers TEXT,
  writers TEXT
))"_s,
        u"INSERT INTO server_state (format) VALUES (0) ON CONFLICT DO NOTHING"_s,
        uR"(CREATE OR REPLACE FUNCTION take_turn() RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE server_state SET turn = turn + 1, taken_in = txid_current() WHERE taken_in <> txid_current();
  IF FOUND THEN
    PERFORM pg_notify('milepost', '');
  END IF;
  RETURN (SELECT turn FROM server_state);
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION take_turn_before() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM take_turn();
  RETURN NULL;
END $$)"_s,
        uR"(DO $$
DECLARE
  name TEXT;
BEGIN
  FOR name IN SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> 'server_state'
      AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'a_turn')
  LOOP
    EXECUTE format('CREATE TRIGGER a_turn BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION take_turn_before()', name);
  END LOOP;
END $$)"_s};
    return statements;
}

} // namespace

Result<int> storedFormat(Database& database)
{
    QString format = u"PRAGMA user_version"_s;
    if (database.engine() == Engine::Postgres) {
        const Result<QVariant> known = database.scalar(hasFormatMark());
        if (!known)
            return known.error();
        if (!known->toBool())
            return 0;
        format = u"SELECT format FROM server_state"_s;
    }
    const Result<QVariant> version = database.scalar(format);
    // Somebody without a right sees no row.
    if (version && !version->isValid())
        return serverError(u"42501"_s, database.path(), format);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Result<void> markFormat(Database& database, int version)
{
    if (database.engine() == Engine::Sqlite) {
        return database.executeAll({u"PRAGMA application_id = %1"_s.arg(schema::kApplicationId),
                                    u"PRAGMA user_version = %1"_s.arg(version)});
    }
    if (Result<void> made = database.executeAll(turnStatements()); !made)
        return made;
    return database.execute(u"UPDATE server_state SET format = %1"_s.arg(version));
}

QString hasFormatMark()
{
    return u"SELECT to_regclass('%1.%2') IS NOT NULL"_s.arg(kServerSchema, kServerState);
}

// Each statement sees what was committed before it began, also within one message.
QString beginWithTurn()
{
    return u"BEGIN; SELECT take_turn(); SELECT s.turn, a.id, a.hash FROM server_state s "
           "LEFT JOIN LATERAL (SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1) a ON TRUE"_s;
}

Result<qint64> lastTurn(Database& database)
{
    if (const std::optional<qint64> held = database.heldTurn())
        return *held;
    const Result<QVariant> turn = database.scalar(u"SELECT turn FROM server_state"_s);
    return turn ? Result<qint64>(turn->toLongLong()) : Result<qint64>(turn.error());
}

} // namespace milepost
