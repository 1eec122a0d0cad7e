// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"

#include <QSqlDatabase>
#include <QVariant>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DatabaseTest : public testing::TestWithParam<Engine>
{
protected:
    DatabaseTest() : m_database(m_place.openDatabase())
    {
        const QStringList table{u"CREATE TABLE t (a TEXT NOT NULL, b REAL) STRICT"_s};
        EXPECT_TRUE(m_database.executeAll(spelt(GetParam(), table)));
    }

    int rows() { return m_database.scalar(u"SELECT count(*) FROM t"_s)->toInt(); }

    BareTestPlace m_place{GetParam()};
    Database m_database;
};

TEST_P(DatabaseTest, closesAndForgetsItsConnection)
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const Database other = m_place.openDatabase();
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}

TEST_P(DatabaseTest, keepsForeignKeysAndWaitsForTheDisk)
{
    if (GetParam() == Engine::Postgres) {
        EXPECT_EQ(m_database.scalar(u"SELECT current_setting('synchronous_commit')"_s)->toString(), u"on"_s);
        return;
    }
    EXPECT_EQ(m_database.scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    EXPECT_EQ(m_database.scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
}

TEST_P(DatabaseTest, aStatementRunsAnewWhereAnotherOfTheSameTextLeftOff)
{
    const QString insert = u"INSERT INTO t (a, b) VALUES (:a, :b)"_s;
    ASSERT_TRUE(Statement(m_database, insert).bind(u":a"_s, u"x"_s).bind(u":b"_s, 1.0).run());
    ASSERT_TRUE(Statement(m_database, insert).bind(u":a"_s, u"y"_s).bind(u":b"_s, 2.0).run());
    EXPECT_FALSE(Statement(m_database, insert).bind(u":a"_s, u"z"_s).run()) << "a bound value was left over";
    const QString select = u"SELECT a FROM t ORDER BY a"_s;
    {
        Statement first(m_database, select);
        Statement second(m_database, select);
        ASSERT_TRUE(first.run());
        ASSERT_TRUE(first.next());
        ASSERT_TRUE(second.run());
        ASSERT_TRUE(second.next());
        ASSERT_TRUE(first.next());
        EXPECT_EQ(first.text(0), u"y"_s);
        EXPECT_EQ(second.text(0), u"x"_s);
    }
    EXPECT_TRUE(m_database.execute(u"DROP TABLE t"_s)) << "an unfinished reading holds it";
}

TEST_P(DatabaseTest, aStatementThatFailedLeavesNoErrorBehind)
{
    const QString insert = u"INSERT INTO t (a) VALUES (:a)"_s;
    EXPECT_FALSE(Statement(m_database, insert).bind(u":a"_s, std::optional<QString>()).run());
    EXPECT_TRUE(Statement(m_database, insert).bind(u":a"_s, u"x"_s).run());
    EXPECT_EQ(rows(), 1);
}

TEST_P(DatabaseTest, stopsAtTheFirstStatementThatFails)
{
    const Result<void> done =
        m_database.executeAll({u"INSERT INTO t VALUES ('x', 1.0)"_s, u"INSERT INTO nowhere VALUES (1)"_s,
                               u"INSERT INTO t VALUES ('y', 1.0)"_s});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Storage);
    EXPECT_TRUE(done.error().detail.contains(u"nowhere"));
    EXPECT_EQ(rows(), 1);
}

TEST_P(DatabaseTest, transactionRollsBackUnlessCommitted)
{
    {
        const Result<Transaction> transaction = Transaction::begin(m_database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(m_database.execute(u"INSERT INTO t VALUES ('x', 1.0)"_s));
    }
    EXPECT_EQ(rows(), 0);
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(m_database.execute(u"INSERT INTO t VALUES ('x', 1.0)"_s));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(rows(), 1);
}

TEST_P(DatabaseTest, transactionDoesNotNest)
{
    const Result<Transaction> outer = Transaction::begin(m_database);
    ASSERT_TRUE(outer);
    EXPECT_FALSE(Transaction::begin(m_database));
}

TEST_P(DatabaseTest, statementBindsEmptyTextForANullOneAndNullForAnEmptyOptional)
{
    Statement insert(m_database, u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    ASSERT_TRUE(insert.bind(u":a"_s, QString()).bind(u":b"_s, std::optional<double>()).run());
    ASSERT_TRUE(insert.bind(u":a"_s, u"x"_s).bind(u":b"_s, std::optional(2.5)).run());
    Statement select(m_database, u"SELECT a, b FROM t ORDER BY a"_s);
    ASSERT_TRUE(select.run());
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.optionalText(0), u""_s);
    EXPECT_EQ(select.optionalReal(1), std::nullopt);
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.text(0), u"x"_s);
    EXPECT_EQ(select.optionalReal(1), 2.5);
    EXPECT_FALSE(select.next());
}

TEST_P(DatabaseTest, statementRefusesAPlaceholderThatIsNotThereOrNotBound)
{
    Statement misspelt(m_database, u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    const Result<void> wrong = misspelt.bind(u":a"_s, u"x"_s).bind(u":c"_s, 1.0).run();
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().detail.contains(u":c"));
    Statement unbound(m_database, u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    EXPECT_FALSE(unbound.bind(u":a"_s, u"x"_s).run());
    EXPECT_EQ(rows(), 0);
}

TEST_P(DatabaseTest, statementForgetsItsValuesAfterARun)
{
    Statement insert(m_database, u"INSERT INTO t (a, b) VALUES (:a, 1.0)"_s);
    ASSERT_TRUE(insert.bind(u":a"_s, u"x"_s).run());
    EXPECT_FALSE(insert.run());
    EXPECT_EQ(rows(), 1);
}

TEST_P(DatabaseTest, aBrokenRuleIsRefused)
{
    const Result<void> done = m_database.execute(u"INSERT INTO t (a) VALUES (NULL)"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
}

TEST_P(DatabaseTest, aTransactionInWhichAStatementFailedIsNotTakenForCommitted)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(Statement(m_database, u"INSERT INTO t (a) VALUES (:a)"_s).bind(u":a"_s, u"x"_s).run());
    ASSERT_FALSE(Statement(m_database, u"INSERT INTO t (a) VALUES (:a)"_s)
                     .bind(u":a"_s, std::optional<QString>())
                     .run());
    const bool isCommitted = transaction->commit().isOk();
    EXPECT_EQ(rows(), isCommitted ? 1 : 0);
    EXPECT_EQ(isCommitted, GetParam() == Engine::Sqlite) << "a server keeps nothing of it";
    ASSERT_TRUE(Statement(m_database, u"INSERT INTO t (a) VALUES (:a)"_s).bind(u":a"_s, u"y"_s).run());
}

TEST_P(DatabaseTest, keepsTextNumbersAndBytesAsTheyAre)
{
    const QString text = u"示例 “\"'\\\n:a ? %1 𠮷"_s;
    const QByteArray bytes("\0\\'\xff", 4);
    ASSERT_TRUE(
        m_database.executeAll(spelt(GetParam(), {u"CREATE TABLE u (a TEXT, b REAL, c BLOB) STRICT"_s})));
    for (const double number : {0.1, 1e15 / 3.0, -0.0, 5e-324, 1.7976931348623157e308}) {
        ASSERT_TRUE(Statement(m_database, u"INSERT INTO u (a, b, c) VALUES (:a, :b, :c)"_s)
                        .bind(u":a"_s, text)
                        .bind(u":b"_s, number)
                        .bind(u":c"_s, bytes)
                        .run());
        Statement select(m_database, u"SELECT a, b, c FROM u WHERE b = :b"_s);
        ASSERT_TRUE(select.bind(u":b"_s, number).run());
        ASSERT_TRUE(select.next()) << number;
        EXPECT_EQ(select.text(0), text);
        EXPECT_EQ(select.real(1), number);
        EXPECT_EQ(select.bytes(2), bytes);
    }
}

INSTANTIATE_TEST_SUITE_P(On, DatabaseTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
