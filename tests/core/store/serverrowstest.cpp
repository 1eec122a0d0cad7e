// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that come with their place in the chain, in one's own name and province, and are still none the window
// would write: the database refuses each of them, and takes the like of it that is as it should be.
#include "core/store/serverrows.h"

#include "tests/core/store/serverofficers.h"

#include <QVariant>

namespace milepost {
namespace {

const QString kNow = u"2026-07-01T09:30:00.000Z"_s;

/// A row of the chain that follows the last one, about what the SQL expression names.
QString claim(const QString& subject, const QString& at = kNow)
{
    return uR"(INSERT INTO milepost.audit (id, at, author, action, subject, previous_hash, hash)
SELECT l.id + 1, n.at, session_user, 'x', n.subject, l.hash, encode(sha256(milepost.framed(l.hash)
  || milepost.framed(CAST(l.id + 1 AS TEXT)) || milepost.framed(n.at) || milepost.framed(CAST(session_user AS TEXT))
  || milepost.framed('x') || milepost.framed(n.subject) || milepost.framed(NULL) || milepost.framed(NULL)), 'hex')
FROM (SELECT id, hash FROM milepost.audit ORDER BY id DESC LIMIT 1) l, (SELECT '%1' AS at, %2 AS subject) n)"_s
        .arg(at, subject);
}

QString lastOf(const QString& table, const QString& name)
{
    return u"'%1/' || (SELECT max(id) FROM milepost.%2)"_s.arg(name, table);
}

QStringList value(const QString& period, const QString& number, const QString& at = kNow)
{
    return {u"INSERT INTO milepost.observations (measure_id, period, value, entered, status, baseline, "
            "origin, source, note, author, recorded_at, reason) VALUES ('%1', '%2', %3, '9', 'A', 0, "
            "'entered', '', '', session_user, '%4', '')"_s.arg(u"%own"_s, period, number, at),
            claim(lastOf(u"observations"_s, u"observation"_s))};
}

/// Takes a file out, the one a query names.
QStringList withdrawal(const QString& period, const QString& which)
{
    return {u"INSERT INTO milepost.evidence (measure_id, period, name, size, sha256, author, recorded_at, "
            "withdraws) SELECT '%own', '%1', e.name, e.size, e.sha256, session_user, '%2', e.id FROM "
            "milepost.evidence e WHERE %3"_s.arg(period, kNow, which),
            claim(u"'evidence/' || (SELECT max(withdraws) FROM milepost.evidence)"_s)};
}

QStringList plan(const QString& id, const QString& measure)
{
    return {
        u"INSERT INTO milepost.plans (id, state, title, issuer, province, province_code, source_name, "
        "source_encoding, source_sha256, source_characters, imported_at, imported_by) VALUES ('%1', "
        "'active', 'x', 'x', 'x', '520000', 'x', 'x', repeat('a', 64), 1, '%2', session_user)"_s.arg(id,
                                                                                                     kNow),
        u"INSERT INTO milepost.measures (id, plan_id, local_id, position, subject, label, unit, "
        "indicator, kind, direction) VALUES ('%1', '%2', 'm1', 1, 'x', 'x', '', 'x', 'stock', 'up')"_s.arg(
            measure, id),
        claim(u"'plan/%1'"_s.arg(id))};
}

QStringList closing(const QString& covered)
{
    return {u"INSERT INTO milepost.closed_periods (covered, period, province, closed_by, closed_at) VALUES "
            "('%1', '2015', '520000', session_user, '%2')"_s.arg(covered, kNow),
            claim(u"'period/2015/520000'"_s)};
}

const QString kSameState = u"UPDATE milepost.plans SET state = state WHERE id = '%plan'"_s;

struct Row
{
    const char* name;
    bool isTaken;
    QString login;
    QStringList statements; ///< "%own" is a measure of the login's province, "%plan" its plan
};

class ServerRowTest : public ServerOfficersFixture, public testing::WithParamInterface<Row>
{};

TEST_P(ServerRowTest, isTakenOnlyAsTheWindowWouldWriteIt)
{
    ASSERT_TRUE(
        m_place->open(m_catalogue, m_clock).value()->attachEvidence(measure(m_other), k2016, u"b"_s, "b"));
    const QString before = content();
    QStringList statements = GetParam().statements;
    statements.replaceInStrings(u"%own"_s, measure(m_plan).toString());
    statements.replaceInStrings(u"%plan"_s, m_plan.toString());
    const Result<void> done = tryAs(GetParam().login, statements);
    EXPECT_EQ(bool(done), GetParam().isTaken) << (done ? "" : done.error().detail.toStdString());
    EXPECT_EQ(content() == before, !GetParam().isTaken);
    EXPECT_TRUE(m_place->open(m_catalogue, m_clock, kReader)) << "everybody can still open the workspace";
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ServerRowTest,
    testing::Values(
        Row{"aValue", true, kEditor, value(u"2018-06"_s, u"9"_s)},
        Row{"aValueOfNoPeriod", false, kEditor, value(u"abcd"_s, u"9"_s)},
        Row{"aValueOfAThirteenthMonth", false, kEditor, value(u"2018-13"_s, u"9"_s)},
        Row{"aValueThatIsNoNumber", false, kEditor, value(u"2018"_s, u"'NaN'"_s)},
        Row{"aValueWithoutEnd", false, kEditor, value(u"2018"_s, u"'Infinity'"_s)},
        Row{"aValueOfNoTime", false, kEditor, value(u"2018"_s, u"9"_s, u"yesterday"_s)},
        Row{"aClaimOfNoTime", false, kEditor, {claim(u"'x'"_s, u"yesterday"_s)}},
        Row{"aFileTakenOut", true, kEditor, withdrawal(u"2016"_s, u"e.measure_id = '%own'"_s)},
        Row{"aFileOfAnotherProvinceTakenOut", false, kEditor,
            withdrawal(u"2016"_s, u"e.measure_id <> '%own'"_s)},
        Row{"aFileOfAnotherPeriodTakenOut", false, kEditor,
            withdrawal(u"2017"_s, u"e.measure_id = '%own'"_s)},
        Row{"aFileAttachedToNothing",
            false,
            kEditor,
            {u"INSERT INTO milepost.evidence_files (sha256, content) VALUES (encode(sha256('c'), 'hex'), 'c')"_s}},
        Row{"aPlan", true, kEditor, plan(u"520000-aaaaaaaa"_s, u"520000-aaaaaaaa/m1"_s)},
        Row{"aPlanUnderTheNameOfAnotherProvince", false, kEditor,
            plan(u"460000-aaaaaaaa"_s, u"460000-aaaaaaaa/m1"_s)},
        Row{"aMeasureUnderTheNameOfAnotherPlan", false, kEditor,
            plan(u"520000-aaaaaaaa"_s, u"460000-bbbbbbbb/m1"_s)},
        Row{"aTargetInAPlanJustWithdrawnAndPutBack",
            false,
            kEditor,
            {kSameState, u"INSERT INTO milepost.plan_years (plan_id, year) VALUES ('%plan', 2031)"_s,
             claim(u"'plan/%plan'"_s)}},
        Row{"aPeriodClosed", true, kCloser, closing(u"2015-01"_s)},
        Row{"aClosingOfNoPeriod", false, kCloser, closing(u"abcd"_s)},
        Row{"aPeriodReopenedByAnEditor",
            false,
            kEditor,
            {u"SELECT milepost.reopen_period('2014', '')"_s, claim(u"'period/2014'"_s)}},
        Row{"aPeriodReopenedWithoutItsAuditRow",
            false,
            kAdministrator,
            {u"SELECT milepost.reopen_period('2014', '')"_s}},
        Row{"aPeriodReopened",
            true,
            kAdministrator,
            {u"SELECT milepost.reopen_period('2014', '')"_s, claim(u"'period/2014'"_s)}}),
    [](const auto& row) { return std::string(row.param.name); });

class ServerPlanTest : public ServerOfficersFixture
{};

/// Somebody else's claim in the chain must not keep a plan out.
TEST_F(ServerPlanTest, aPlanComesInThoughAnotherClaimedItsImport)
{
    ParsedPlan plan = samplePlan();
    plan.source.sha256 = QString(64, u'c');
    ASSERT_TRUE(tryAs(kCloser, {claim(u"'plan/520000-cccccccc'"_s)}));
    EXPECT_TRUE(openAs(kEditor)->importPlan(plan));
}

/// A lock that stops readers is for those who may take rows out or change any of them: nobody.
TEST_F(ServerPlanTest, nobodyLocksATableAgainstReaders)
{
    const std::vector<StoredTable> tables = storedTables(m_owner->database()).value();
    ASSERT_FALSE(tables.empty());
    for (const QString& login : {kReader, kEditor, kCloser, kAdministrator}) {
        Database database = connectAs(login);
        for (const StoredTable& table : tables)
            EXPECT_FALSE(
                tryOn(database, {u"LOCK TABLE milepost.%1 IN ACCESS EXCLUSIVE MODE"_s.arg(table.name)}))
                << login.toStdString() << " on " << table.name.toStdString();
    }
}

} // namespace
} // namespace milepost
