// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/serverrows.h"

namespace milepost::server {

using namespace Qt::StringLiterals;

QString isPeriod(const QString& column)
{
    return u"%1 ~ '^[12][0-9]{3}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?$'"_s.arg(column);
}

QString isMoment(const QString& column)
{
    return u"%1 ~ '^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$'"_s.arg(
        column);
}

QString isFinite(const QString& column)
{
    return u"(%1 IS NULL OR (%1 > '-Infinity' AND %1 < 'Infinity'))"_s.arg(column);
}

const QStringList& rowFunctions()
{
    static const QStringList kFunctions{
        // Changing the state of a plan writes its row anew; what tells it from a new one is its import in the
        // chain. Somebody else's claim of it does not count, or it would keep the plan out.
        uR"(CREATE OR REPLACE FUNCTION was_imported_before(plan TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM audit a JOIN plans p ON p.imported_by = a.author
    WHERE p.id = plan AND a.subject = 'plan/' || plan AND a.xmin <> CAST(pg_current_xact_id() AS xid));
END $$)"_s,
        uR"(CREATE OR REPLACE FUNCTION is_evidence_of(number BIGINT, measure TEXT, of_period TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM evidence e WHERE e.id = number AND e.measure_id = measure AND e.period = of_period);
END $$)"_s,
        // A function, because whoever may DELETE from a table may also LOCK it, and keep everybody from
        // reading.
        uR"(CREATE OR REPLACE FUNCTION reopen_period(closed TEXT, of_province TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT (has_right('closer', of_province) OR is_owner()) THEN
    RAISE EXCEPTION USING MESSAGE = 'only a closer reopens a period', ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM closed_periods WHERE period = closed AND province = of_province;
  RETURN FOUND;
END $$)"_s,
        // What is kept for good is kept for a reason the chain tells: the attachment, which comes with its
        // row.
        u"CREATE INDEX IF NOT EXISTS evidence_by_file ON evidence (sha256)"_s,
        uR"(CREATE OR REPLACE FUNCTION comes_with_evidence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT (is_owner() OR EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = NEW.sha256)) THEN
    RAISE EXCEPTION USING MESSAGE = 'a file that is attached to nothing',
      ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$)"_s,
        u"DROP TRIGGER IF EXISTS d_attached ON evidence_files"_s,
        u"CREATE CONSTRAINT TRIGGER d_attached AFTER INSERT ON evidence_files DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW EXECUTE FUNCTION comes_with_evidence()"_s};
    return kFunctions;
}

} // namespace milepost::server
