// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/serverrights.h"

#include "core/store/database.h"
#include "core/store/formatmark.h"
#include "core/store/serverpolicies.h"
#include "core/store/serverrows.h"
#include "core/store/statement.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// The server's numbers are given, never written.
const QString kNumber = u"id"_s;

const QStringList& rightTables()
{
    static const QStringList kStatements{
        uR"(CREATE TABLE IF NOT EXISTS rights (
  login TEXT COLLATE "C" NOT NULL,
  role TEXT COLLATE "C" NOT NULL CHECK (role IN ('reader', 'editor', 'closer', 'administrator')),
  province TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (login, role, province),
  CHECK (province = '' OR role IN ('editor', 'closer'))
))"_s,
        // Two roles of the server: those who read, and among them those who write something. They bear the
        // name of the database: one that was copied or renamed gets its own, so that a right given in one
        // opens nothing in the other. Who is in them is the server's to know and in no dump of the database.
        uR"(DO $$
DECLARE
  before RECORD;
  now_named RECORD;
  known TEXT;
  officer RECORD;
BEGIN
  SELECT readers, writers INTO before FROM server_state;
  UPDATE server_state SET readers = current_database() || '_readers', writers = current_database() || '_writers';
  SELECT readers, writers INTO now_named FROM server_state;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = now_named.readers) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', now_named.readers);
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = now_named.writers) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', now_named.writers);
    EXECUTE format('GRANT %I TO %I', now_named.readers, now_named.writers);
  END IF;
  FOR known IN SELECT rolname FROM pg_roles WHERE rolname IN (before.readers, before.writers)
    AND rolname NOT IN (now_named.readers, now_named.writers)
  LOOP
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), known);
    EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %I FROM %I', current_schema(), known);
    EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA %I FROM %I', current_schema(), known);
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM %I', current_schema(), known);
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM %I', current_database(), known);
  END LOOP;
  FOR officer IN SELECT login, bool_or(role <> 'reader') AS writes FROM rights
    JOIN pg_roles ON rolname = login GROUP BY login
  LOOP
    EXECUTE format('GRANT %I TO %I', CASE WHEN officer.writes THEN now_named.writers ELSE now_named.readers END,
      officer.login);
  END LOOP;
END $$)"_s};
    return kStatements;
}

const QStringList& grantFunctions()
{
    static const QStringList kFunctions{
        uR"(CREATE OR REPLACE FUNCTION grant_right(officer TEXT, wanted TEXT, of_province TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT (is_administrator() OR is_owner()) THEN
    RAISE EXCEPTION USING MESSAGE = 'only an administrator gives rights', ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = officer AND rolcanlogin) THEN
    RETURN FALSE;
  END IF;
  INSERT INTO rights (login, role, province) VALUES (officer, wanted, of_province) ON CONFLICT DO NOTHING;
  EXECUTE (SELECT format('GRANT %I TO %I', CASE WHEN wanted = 'reader' THEN readers ELSE writers END, officer)
    FROM server_state);
  RETURN TRUE;
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION revoke_right(officer TEXT, wanted TEXT, of_province TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT (is_administrator() OR is_owner()) THEN
    RAISE EXCEPTION USING MESSAGE = 'only an administrator takes rights', ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM rights WHERE login = officer AND role = wanted AND province = of_province;
  IF NOT FOUND THEN
    RETURN FALSE;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM rights WHERE login = officer AND role <> 'reader') THEN
    EXECUTE (SELECT format('REVOKE %I FROM %I', writers, officer) FROM server_state);
  END IF;
  IF NOT EXISTS (SELECT 1 FROM rights WHERE login = officer) THEN
    EXECUTE (SELECT format('REVOKE %I FROM %I', readers, officer) FROM server_state);
  ELSE
    EXECUTE (SELECT format('GRANT %I TO %I', readers, officer) FROM server_state);
  END IF;
  RETURN TRUE;
END $$)"_s};
    return kFunctions;
}

/// A statement about the two roles: "%R" stands for the readers, "%W" for the writers, "%D" for the database.
QString aboutRoles(const QString& statement)
{
    QString pattern = statement;
    pattern.replace(u"%R"_s, u"%1$I"_s).replace(u"%W"_s, u"%2$I"_s).replace(u"%D"_s, u"%3$I"_s);
    return u"DO $do$ BEGIN EXECUTE (SELECT format($f$%1$f$, readers, writers, current_database()) FROM "
           "server_state); END $do$"_s.arg(pattern);
}

/// Takes every policy away and makes those of now.
QStringList policiesOf(const QString& table, const QStringList& conditions)
{
    QStringList statements{u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table)};
    for (const QString& name : {u"read"_s, u"add"_s, u"change"_s, u"remove"_s})
        statements.append(u"DROP POLICY IF EXISTS %1 ON %2"_s.arg(name, table));
    return statements + conditions;
}

QStringList statementsFor(const server::TablePolicy& policy, const StoredTable& table)
{
    QStringList conditions{
        u"CREATE POLICY read ON %1 FOR SELECT USING ((SELECT is_officer()))"_s.arg(policy.table)};
    QStringList grants{aboutRoles(u"REVOKE ALL ON %1 FROM PUBLIC, %R, %W"_s.arg(policy.table)),
                       aboutRoles(u"GRANT SELECT ON %1 TO %R"_s.arg(policy.table))};
    QStringList given;
    for (const StoredColumn& column : table.columns) {
        if (column.name != kNumber || column.type != StoredColumn::Type::Integer ||
            policy.table == "audit"_L1)
            given.append(u'"' + column.name + u'"');
    }
    conditions.append(
        u"CREATE POLICY add ON %1 FOR INSERT WITH CHECK (%2)"_s.arg(policy.table, policy.insert));
    grants.append(aboutRoles(u"GRANT INSERT (%1) ON %2 TO %W"_s.arg(given.join(u", "_s), policy.table)));
    if (!policy.update.isEmpty()) {
        conditions.append(
            u"CREATE POLICY change ON %1 FOR UPDATE USING (%2)"_s.arg(policy.table, policy.update));
        grants.append(
            aboutRoles(u"GRANT UPDATE (%1) ON %2 TO %W"_s.arg(policy.updatedColumns, policy.table)));
    }
    return policiesOf(policy.table, conditions) + grants;
}

QStringList auditTriggers()
{
    QStringList statements;
    for (const QString& table : server::auditedTables()) {
        const QString changes = table == "imports"_L1 ? u"INSERT"_s : u"INSERT OR UPDATE OR DELETE"_s;
        statements +=
            {u"DROP TRIGGER IF EXISTS c_audited ON %1"_s.arg(table),
             u"CREATE CONSTRAINT TRIGGER c_audited AFTER %1 ON %2 DEFERRABLE INITIALLY DEFERRED FOR EACH "
             "ROW EXECUTE FUNCTION comes_with_audit()"_s.arg(changes, table)};
    }
    return statements;
}

/// What is no content: seen by those it concerns, written by functions only.
QStringList statePolicies()
{
    return policiesOf(kServerState,
                      {u"CREATE POLICY read ON server_state FOR SELECT USING ((SELECT is_officer()))"_s}) +
           policiesOf(u"rights"_s, {u"CREATE POLICY read ON rights FOR SELECT USING (login = session_user OR "
                                    "(SELECT is_administrator()))"_s}) +
           QStringList{aboutRoles(u"REVOKE ALL ON server_state, rights FROM PUBLIC, %R, %W"_s),
                       aboutRoles(u"GRANT SELECT ON server_state, rights TO %R"_s)};
}

QStringList accessStatements()
{
    const QString schema = kServerSchema;
    return {aboutRoles(u"REVOKE ALL ON DATABASE %D FROM PUBLIC"_s),
            // Nor does a psql that somebody forgot keep the turn for good.
            aboutRoles(u"ALTER DATABASE %D SET idle_in_transaction_session_timeout = '5min'"_s),
            aboutRoles(u"GRANT CONNECT ON DATABASE %D TO %R"_s),
            aboutRoles(u"REVOKE ALL ON SCHEMA %1 FROM PUBLIC"_s.arg(schema)),
            aboutRoles(u"GRANT USAGE ON SCHEMA %1 TO %R"_s.arg(schema)),
            aboutRoles(u"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA %1 FROM PUBLIC, %R, %W"_s.arg(schema)),
            aboutRoles(u"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %1 TO %R"_s.arg(schema)),
            aboutRoles(u"REVOKE EXECUTE ON FUNCTION take_turn() FROM %R"_s),
            aboutRoles(u"GRANT EXECUTE ON FUNCTION take_turn() TO %W"_s),
            // To know which number comes next; not to take it.
            aboutRoles(u"GRANT SELECT ON ALL SEQUENCES IN SCHEMA %1 TO %W"_s.arg(schema))};
}

Error notFound(const QString& sentence)
{
    return {ErrorCode::NotFound, sentence};
}

Result<bool> callWith(Database& database, const QString& function, const OfficerRight& right)
{
    Statement call(database, u"SELECT %1(:login, :role, :province)"_s.arg(function));
    if (Result<void> done = call.bind(u":login"_s, right.login)
                                .bind(u":role"_s, toString(right.role))
                                .bind(u":province"_s, right.province)
                                .run();
        !done)
        return done.error();
    return call.next() && call.integer(0) != 0;
}

} // namespace

Result<void> makeRights(Database& database)
{
    const Result<std::vector<StoredTable>> tables = storedTables(database);
    if (!tables)
        return tables.error();
    QStringList statements = rightTables() + server::rightFunctions() + server::rowFunctions() +
                             server::auditGuards() + grantFunctions();
    for (const StoredTable& table : *tables) {
        const auto policy =
            std::ranges::find(server::tablePolicies(), table.name, &server::TablePolicy::table);
        if (policy == server::tablePolicies().end()) {
            return Error{ErrorCode::Storage, QCoreApplication::translate(
                                                 "milepost::Server", "The table “%1” of the workspace has no "
                                                                     "rules about who may change it.")
                                                 .arg(table.name)};
        }
        statements += statementsFor(*policy, table);
    }
    return database.executeAll(statements + auditTriggers() + statePolicies() + accessStatements());
}

Result<QStringList> serverRoles(Database& database)
{
    Statement statement(database, u"SELECT readers, writers FROM server_state"_s);
    if (Result<void> done = statement.run(); !done)
        return done.error();
    return statement.next() ? QStringList{statement.text(0), statement.text(1)} : QStringList();
}

Result<void> grantRight(Database& database, const OfficerRight& right)
{
    const Result<bool> granted = callWith(database, u"grant_right"_s, right);
    if (!granted)
        return granted.error();
    return *granted
               ? Result<void>()
               : notFound(QCoreApplication::translate("milepost::Server",
                                                      "The server knows no user “%1”. Make one first, for "
                                                      "example with PostgreSQL's createuser.")
                              .arg(right.login));
}

Result<void> revokeRight(Database& database, const OfficerRight& right)
{
    const Result<bool> revoked = callWith(database, u"revoke_right"_s, right);
    if (!revoked)
        return revoked.error();
    return *revoked
               ? Result<void>()
               : notFound(QCoreApplication::translate("milepost::Server", "“%1” does not have this right.")
                              .arg(right.login));
}

namespace {

Result<std::vector<OfficerRight>> readRights(Database& database, const QString& sql)
{
    Statement statement(database, sql);
    if (Result<void> done = statement.run(); !done)
        return done.error();
    std::vector<OfficerRight> rights;
    while (statement.next()) {
        if (const std::optional<OfficerRole> role = officerRoleFromString(statement.text(1)))
            rights.push_back({statement.text(0), *role, statement.text(2)});
    }
    return rights;
}

} // namespace

Result<std::vector<OfficerRight>> grantedRights(Database& database)
{
    return readRights(database, u"SELECT login, role, province FROM rights ORDER BY login, role, province"_s);
}

Result<std::vector<OfficerRight>> ownRights(Database& database)
{
    return readRights(database, u"SELECT login, role, province FROM rights WHERE login = session_user UNION "
                                "SELECT CAST(session_user AS TEXT), 'administrator', '' WHERE is_owner()"_s);
}

Result<qint64> clockDeviation(Database& database)
{
    const Result<QVariant> there =
        database.scalar(u"SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_s);
    if (!there)
        return there.error();
    const qint64 ahead = there->toLongLong() - QDateTime::currentMSecsSinceEpoch();
    return std::abs(ahead) < 1000 ? 0 : ahead;
}

Result<QString> serverUser(Database& database)
{
    const Result<QVariant> user = database.scalar(u"SELECT CAST(session_user AS TEXT)"_s);
    return user ? Result<QString>(user->toString()) : Result<QString>(user.error());
}

} // namespace milepost
