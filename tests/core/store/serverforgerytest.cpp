// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements made by hand to get past the program, each of which the database must refuse.
#include "core/store/serverpolicies.h"
#include "tests/core/store/serverofficers.h"

namespace milepost {
namespace {

struct Forgery
{
    const char* name;
    QString login;
    QStringList statements; ///< "%1" is a measure of 520000, "%2" one of 460000, "%3" the plan of the first
};

const QString kObservation = u"INSERT INTO milepost.observations (%4measure_id, period, value, entered, "
                             u"status, baseline, origin, source, "
                             "note, author, recorded_at, supersedes, reason) VALUES (%5'%6', '%7', 9, '9', "
                             "'A', 0, 'entered', '', '', %8, "
                             "'2026-07-01T09:30:00.000Z', NULL, '')"_s;

QString observation(const QString& measure, const QString& author = u"session_user"_s,
                    const QString& period = u"2018"_s, const QString& id = {})
{
    QString sql = kObservation;
    return sql.replace(u"%4"_s, id.isEmpty() ? QString() : u"id, "_s)
        .replace(u"%5"_s, id.isEmpty() ? QString() : id + u", "_s)
        .replace(u"%6"_s, measure)
        .replace(u"%7"_s, period)
        .replace(u"%8"_s, author);
}

/// A row of the audit that would follow the last one, were its hash right.
QString auditRow(const QString& author, const QString& hash, const QString& subject = u"observation/3"_s)
{
    return u"INSERT INTO milepost.audit (id, at, author, action, subject, previous_hash, hash) SELECT "
           u"max(id) + 1, "
           "'2026-07-01T09:30:00.000Z', %1, 'observation.record', '%2', (SELECT a.hash FROM milepost.audit a "
           "ORDER "
           "BY a.id DESC LIMIT 1), %3 FROM milepost.audit"_s.arg(author, subject, hash);
}

const QString kWrongHash = u"repeat('a', 64)"_s;
/// The hash such a row would need.
const QString kRightHash = u"(SELECT encode(sha256(convert_to('64:' || a.hash || ';' || "
                           u"octet_length(CAST(a.id + 1 AS TEXT)) || ':' || (a.id "
                           "+ 1) || ';24:2026-07-01T09:30:00.000Z;' || octet_length(CAST(session_user AS "
                           "TEXT)) || ':' || session_user || "
                           "';18:observation.record;' || octet_length('observation/3') || "
                           "':observation/3;-;-;', 'UTF8')), 'hex') FROM "
                           "milepost.audit a ORDER BY a.id DESC LIMIT 1)"_s;

class ForgeryTest : public ServerOfficersFixture, public testing::WithParamInterface<Forgery>
{};

TEST_P(ForgeryTest, isRefused)
{
    const QString before = content();
    QStringList statements = GetParam().statements;
    for (QString& statement : statements) {
        statement.replace(u"%1"_s, measure(m_plan).toString());
        statement.replace(u"%2"_s, measure(m_other).toString());
        statement.replace(u"%3"_s, m_plan.toString());
    }
    const Result<void> done = tryAs(GetParam().login, statements);
    EXPECT_EQ(content(), before);
    EXPECT_FALSE(done);
    EXPECT_FALSE(recordAs(kReader, m_plan, k2017)) << "nobody has more rights than before";
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ForgeryTest,
    testing::Values(
        Forgery{"aValueWithoutItsAuditRow", kEditor, {observation(u"%1"_s)}},
        Forgery{"aValueOfAnotherProvince", kEditor, {observation(u"%2"_s)}},
        Forgery{"aValueInAnothersName", kEditor, {observation(u"%1"_s, u"'administers'"_s)}},
        Forgery{"aValueWithANumberOfOnesOwn",
                kEditor,
                {observation(u"%1"_s, u"session_user"_s, u"2018"_s, u"1000000"_s)}},
        Forgery{"aValueInAClosedPeriod", kEditor, {observation(u"%1"_s, u"session_user"_s, u"2014"_s)}},
        Forgery{"aValueInAClosedPeriodBehindATemporaryTable",
                kEditor,
                {u"CREATE TEMPORARY TABLE closed_periods (covered TEXT, period TEXT, province TEXT)"_s,
                 u"SET search_path = pg_temp, milepost"_s,
                 observation(u"%1"_s, u"session_user"_s, u"2014"_s)}},
        Forgery{"aValueWithAnAuditRowOfAnother",
                kEditor,
                {observation(u"%1"_s), auditRow(u"'administers'"_s, kWrongHash)}},
        Forgery{"anAuditRowThatBreaksTheChain", kEditor, {auditRow(u"session_user"_s, kWrongHash)}},
        Forgery{"anAuditRowOfAReader", kReader, {auditRow(u"session_user"_s, kRightHash)}},
        Forgery{"aRightOfOnesOwn",
                kEditor,
                {u"INSERT INTO milepost.rights VALUES ('edits_520000', 'administrator', '')"_s}},
        Forgery{"aRightGivenToOneself",
                kEditor,
                {u"SELECT milepost.grant_right('edits_520000', 'editor', '')"_s}},
        Forgery{"aRightGivenWithoutItsAuditRow",
                kAdministrator,
                {u"SELECT milepost.grant_right('only_reads', 'editor', '')"_s}},
        Forgery{"aRightTakenWithoutItsAuditRow",
                kAdministrator,
                {u"SELECT milepost.revoke_right('only_reads', 'reader', '')"_s}},
        Forgery{"aRightTakenFromAnother",
                kEditor,
                {u"SELECT milepost.revoke_right('only_reads', 'reader', '')"_s}},
        Forgery{"anotherRole", kReader, {u"SET ROLE administers"_s}},
        Forgery{"anotherSession", kReader, {u"SET SESSION AUTHORIZATION administers"_s}},
        Forgery{"theTurnOfAReader", kReader, {u"SELECT milepost.take_turn()"_s}},
        Forgery{"triggersSwitchedOff", kAdministrator, {u"SET session_replication_role = replica"_s}},
        Forgery{"aFunctionOfOnesOwn",
                kAdministrator,
                {u"CREATE OR REPLACE FUNCTION milepost.is_administrator() RETURNS BOOLEAN LANGUAGE sql AS "
                 u"'SELECT "
                 "TRUE'"_s}},
        Forgery{"aTableOfOnesOwn", kAdministrator, {u"CREATE TABLE milepost.mine (a INTEGER)"_s}},
        Forgery{"aTargetInAPlanThatIsThere",
                kEditor,
                {u"INSERT INTO milepost.plan_years (plan_id, year) VALUES ('%3', 2031)"_s}},
        Forgery{"theNextNumberTaken",
                kEditor,
                {u"SELECT nextval(pg_get_serial_sequence('milepost.observations', 'id'))"_s}},
        Forgery{"aFileUnderAnothersHash",
                kEditor,
                {u"INSERT INTO milepost.evidence_files (sha256, content) VALUES (repeat('b', 64), 'x')"_s}},
        Forgery{
            "aPeriodReopenedWithoutItsAuditRow", kAdministrator, {u"DELETE FROM milepost.closed_periods"_s}},
        Forgery{"aFormatOfOnesOwn", kAdministrator, {u"UPDATE milepost.server_state SET format = 99"_s}},
        Forgery{"aFileOfTheServer", kAdministrator, {u"COPY milepost.settings FROM '/etc/passwd'"_s}}),
    [](const auto& row) { return std::string(row.param.name); });

class ServerOfficersTest : public ServerOfficersFixture
{};

/// The chain the tests above forge is the right one: with it, and nothing else amiss, the row is taken.
TEST_F(ServerOfficersTest, aValueWithItsAuditRowIsTakenFromWhateverProgram)
{
    const QStringList statements{observation(measure(m_plan).toString()),
                                 auditRow(u"session_user"_s, kRightHash)};
    const Result<void> done = tryAs(kEditor, statements);
    EXPECT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(openAs(kReader)->verify()->brokenAuditRow, std::nullopt);
}

/// The database cannot see that what a row of the chain claims was done; whoever reads both can.
TEST_F(ServerOfficersTest, aClaimInTheChainOfWhatWasNotDoneIsFound)
{
    ASSERT_TRUE(openAs(kReader)->verify()->isSound());
    ASSERT_TRUE(tryAs(kEditor, {auditRow(u"session_user"_s, kRightHash)}));
    const Verification verification = openAs(kReader)->verify().value();
    EXPECT_EQ(verification.brokenAuditRow, std::nullopt) << "the chain itself holds";
    EXPECT_FALSE(verification.isSound());
    EXPECT_FALSE(wordsFor(verification).join(u' ').contains(u"sound"_s));
}

} // namespace
} // namespace milepost
