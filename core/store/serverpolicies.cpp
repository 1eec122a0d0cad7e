// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/serverpolicies.h"

#include "core/store/serverrows.h"

namespace milepost::server {

using namespace Qt::StringLiterals;

namespace {

/// The content of a plan comes with it and stays as it is.
TablePolicy partOfPlan(const QString& table, const QString& condition = u"TRUE"_s)
{
    return {table, u"is_new_plan(plan_id) AND NOT was_imported_before(plan_id) AND "_s + condition, {}, {}};
}

} // namespace

const QList<TablePolicy>& tablePolicies()
{
    static const QString kAnd = u" AND "_s;
    static const QString kOwnCell = u"author = session_user AND may_edit_measure(measure_id)"_s;
    static const QList<TablePolicy> kPolicies{
        {u"plans"_s,
         u"imported_by = session_user AND has_right('editor', province_code) AND id = "
         "coalesce(nullif(province_code, ''), '000000') || '-' || left(source_sha256, 8) AND "_s +
             isMoment(u"imported_at"_s),
         u"has_right('editor', province_code)"_s, u"state"_s},
        partOfPlan(u"plan_years"_s),
        partOfPlan(u"areas"_s),
        partOfPlan(u"tasks"_s),
        partOfPlan(u"measures"_s, u"id = plan_id || '/' || local_id"_s),
        partOfPlan(u"targets"_s, isFinite(u"value"_s) + kAnd + isFinite(u"value_max"_s)),
        partOfPlan(u"target_repeats"_s),
        partOfPlan(u"figures"_s, isFinite(u"value"_s) + kAnd + isFinite(u"value_max"_s)),
        partOfPlan(u"deliverables"_s),
        partOfPlan(u"agencies"_s),
        partOfPlan(u"plan_issues"_s),
        {u"documents"_s,
         u"attached_by = session_user AND may_edit_plan(plan_id) AND "_s + isMoment(u"attached_at"_s),
         {},
         {}},
        {u"observations"_s,
         QStringList{kOwnCell, isPeriod(u"period"_s), isFinite(u"value"_s), isMoment(u"recorded_at"_s)}.join(
             kAnd),
         {},
         {}},
        {u"evidence"_s,
         QStringList{kOwnCell, isPeriod(u"period"_s), isMoment(u"recorded_at"_s),
                     u"(withdraws IS NULL OR is_evidence_of(withdraws, measure_id, period))"_s}
             .join(kAnd),
         {},
         {}},
        {u"evidence_files"_s, u"(SELECT is_editor()) AND sha256 = encode(sha256(content), 'hex')"_s, {}, {}},
        {u"status_reports"_s,
         u"author = session_user AND may_edit_plan(plan_id) AND "_s + isMoment(u"recorded_at"_s),
         {},
         {}},
        {u"closed_periods"_s,
         QStringList{u"closed_by = session_user AND has_right('closer', province)"_s, isPeriod(u"period"_s),
                     isPeriod(u"covered"_s), isMoment(u"closed_at"_s)}
             .join(kAnd),
         {},
         {}},
        {u"imports"_s, u"author = session_user AND (SELECT is_editor()) AND "_s + isMoment(u"taken_at"_s),
         u"author = session_user OR (SELECT is_administrator())"_s, u"state"_s},
        {u"settings"_s, u"may_set(name)"_s, u"may_set(name)"_s, u"value"_s},
        {u"audit"_s, u"author = session_user AND (SELECT is_writer()) AND "_s + isMoment(u"at"_s), {}, {}},
    };
    return kPolicies;
}

const QStringList& rightFunctions()
{
    // Who is connected is session_user: neither SET ROLE nor the owner's eyes change it.
    static const QStringList kFunctions{
        uR"(CREATE OR REPLACE FUNCTION has_right(wanted TEXT, of_province TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM rights r WHERE r.login = session_user AND (r.role = 'administrator'
    OR (r.role = wanted AND (r.province = '' OR r.province = of_province))));
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION is_officer() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM rights r WHERE r.login = session_user);
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION is_editor() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM rights r WHERE r.login = session_user AND r.role IN ('editor', 'administrator'));
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION is_writer() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM rights r WHERE r.login = session_user AND r.role <> 'reader');
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION is_administrator() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN has_right('administrator', '');
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION is_owner() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN pg_has_role(session_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = CAST('rights' AS regclass)),
    'USAGE');
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION may_edit_plan(plan TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN has_right('editor', (SELECT p.province_code FROM plans p WHERE p.id = plan));
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION may_edit_measure(measure TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN may_edit_plan((SELECT m.plan_id FROM measures m WHERE m.id = measure));
END $$)"_s,
        // Written by this very transaction.
        uR"(CREATE OR REPLACE FUNCTION is_new_plan(plan TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN may_edit_plan(plan) AND EXISTS
    (SELECT 1 FROM plans p WHERE p.id = plan AND p.xmin = CAST(pg_current_xact_id() AS xid));
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION may_set(setting TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  RETURN CASE WHEN setting LIKE 'validation/%' OR setting LIKE 'indicator/%'
      THEN may_edit_measure(substr(setting, strpos(setting, '/') + 1))
    WHEN setting IN ('comparisons', 'context.figures') THEN is_editor()
    ELSE is_administrator() END;
END $$)"_s};
    return kFunctions;
}

const QStringList& auditGuards()
{
    static const QStringList kGuards{
        u"CREATE INDEX IF NOT EXISTS audit_by_subject ON audit (subject)"_s,
        uR"(CREATE OR REPLACE FUNCTION framed(field TEXT) RETURNS BYTEA LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN field IS NULL THEN convert_to('-;', 'UTF8')
    ELSE convert_to(octet_length(field) || ':' || field || ';', 'UTF8') END
$$)"_s,
        uR"(CREATE OR REPLACE FUNCTION audit_fits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
DECLARE
  last_one audit;
  bytes BYTEA;
BEGIN
  SELECT * INTO last_one FROM audit ORDER BY id DESC LIMIT 1;
  bytes := framed(NEW.previous_hash) || framed(CAST(NEW.id AS TEXT)) || framed(NEW.at) || framed(NEW.author)
    || framed(NEW.action) || framed(NEW.subject) || framed(NEW.before_json) || framed(NEW.after_json);
  IF NEW.machine IS NOT NULL OR NEW.zone IS NOT NULL THEN
    bytes := bytes || framed(NEW.machine) || framed(NEW.zone);
  END IF;
  IF NEW.id <> coalesce(last_one.id, 0) + 1 OR NEW.previous_hash <> coalesce(last_one.hash, '')
      OR NEW.hash <> encode(sha256(bytes), 'hex') THEN
    RAISE EXCEPTION USING MESSAGE = 'the chain of changes would break', ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$)"_s,
        u"DROP TRIGGER IF EXISTS b_fits ON audit"_s,
        u"CREATE TRIGGER b_fits BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_fits()"_s,
        // Values recorded together have one row for all of them, the last of its kind.
        uR"(CREATE OR REPLACE FUNCTION is_audited(wanted TEXT, number BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM audit a WHERE a.subject = wanted AND a.xmin = CAST(pg_current_xact_id() AS xid))
    OR coalesce((SELECT b.xmin = CAST(pg_current_xact_id() AS xid)
        AND number BETWEEN CAST(b.batch ->> 'first' AS BIGINT)
          AND CAST(b.batch ->> 'first' AS BIGINT) + CAST(b.batch ->> 'count' AS BIGINT) - 1
      FROM (SELECT a.xmin, CAST(a.after_json AS jsonb) AS batch FROM audit a
        WHERE number IS NOT NULL AND a.subject >= 'observations/' AND a.subject < 'observations0'
        ORDER BY a.id DESC LIMIT 1) b), FALSE);
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION comes_with_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
DECLARE
  changed JSONB;
  number BIGINT;
  wanted TEXT;
BEGIN
  IF is_owner() THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' THEN
    changed := to_jsonb(OLD);
  ELSE
    changed := to_jsonb(NEW);
  END IF;
  wanted := CASE TG_TABLE_NAME
    WHEN 'plans' THEN 'plan/' || (changed ->> 'id')
    WHEN 'documents' THEN 'plan/' || (changed ->> 'plan_id')
    WHEN 'observations' THEN 'observation/' || (changed ->> 'id')
    WHEN 'evidence' THEN 'evidence/' || coalesce(changed ->> 'withdraws', changed ->> 'id')
    WHEN 'status_reports' THEN 'status/' || (changed ->> 'id')
    WHEN 'settings' THEN 'setting/' || (changed ->> 'name')
    WHEN 'rights' THEN 'right/' || (changed ->> 'login')
    WHEN 'closed_periods' THEN 'period/' || (changed ->> 'period')
      || CASE WHEN changed ->> 'province' = '' THEN '' ELSE '/' || (changed ->> 'province') END
    END;
  number := CASE TG_TABLE_NAME WHEN 'observations' THEN CAST(changed ->> 'id' AS BIGINT)
    WHEN 'imports' THEN CAST(changed ->> 'first_id' AS BIGINT) END;
  IF NOT is_audited(wanted, number) THEN
    RAISE EXCEPTION USING MESSAGE = 'a change without its row in the audit',
      ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$)"_s};
    return kGuards;
}

const QStringList& auditedTables()
{
    static const QStringList kTables{u"plans"_s,          u"documents"_s,      u"observations"_s,
                                     u"evidence"_s,       u"status_reports"_s, u"settings"_s,
                                     u"closed_periods"_s, u"imports"_s,        u"rights"_s};
    return kTables;
}

} // namespace milepost::server
