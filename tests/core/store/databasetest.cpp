// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/support/printers.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class DatabaseTest : public testing::Test
{
protected:
    DatabaseTest() : m_database(std::move(Database::openInMemory().value()))
    {
        EXPECT_TRUE(m_database.execute(u"CREATE TABLE t (a TEXT NOT NULL, b REAL) STRICT"_s));
    }

    int rows() { return m_database.scalar(u"SELECT count(*) FROM t"_s)->toInt(); }

    Database m_database;
};

TEST_F(DatabaseTest, closesAndForgetsItsConnection)
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const Result<Database> other = Database::openInMemory();
        ASSERT_TRUE(other);
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}

TEST_F(DatabaseTest, keepsForeignKeysAndWaitsForTheDisk)
{
    EXPECT_EQ(m_database.scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    EXPECT_EQ(m_database.scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
}

TEST_F(DatabaseTest, aStatementRunsAnewWhereAnotherOfTheSameTextLeftOff)
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

TEST_F(DatabaseTest, aStatementThatFailedLeavesNoErrorBehind)
{
    const QString insert = u"INSERT INTO t (a) VALUES (:a)"_s;
    EXPECT_FALSE(Statement(m_database, insert).bind(u":a"_s, std::optional<QString>()).run());
    EXPECT_TRUE(Statement(m_database, insert).bind(u":a"_s, u"x"_s).run());
    EXPECT_EQ(rows(), 1);
}

TEST_F(DatabaseTest, stopsAtTheFirstStatementThatFails)
{
    const Result<void> done =
        m_database.executeAll({u"INSERT INTO t VALUES ('x', 1.0)"_s, u"INSERT INTO nowhere VALUES (1)"_s,
                               u"INSERT INTO t VALUES ('y', 1.0)"_s});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Storage);
    EXPECT_TRUE(done.error().detail.contains(u"nowhere"));
    EXPECT_EQ(rows(), 1);
}

TEST_F(DatabaseTest, transactionRollsBackUnlessCommitted)
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

TEST_F(DatabaseTest, transactionDoesNotNest)
{
    const Result<Transaction> outer = Transaction::begin(m_database);
    ASSERT_TRUE(outer);
    EXPECT_FALSE(Transaction::begin(m_database));
}

TEST_F(DatabaseTest, statementBindsEmptyTextForANullOneAndNullForAnEmptyOptional)
{
    Statement insert(m_database, u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    ASSERT_TRUE(insert.bind(u":a"_s, QString()).bind(u":b"_s, std::optional<double>()).run());
    ASSERT_TRUE(insert.bind(u":a"_s, u"x"_s).bind(u":b"_s, std::optional(2.5)).run());
    Statement select(m_database, u"SELECT a, b FROM t ORDER BY rowid"_s);
    ASSERT_TRUE(select.run());
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.optionalText(0), u""_s);
    EXPECT_EQ(select.optionalReal(1), std::nullopt);
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.text(0), u"x"_s);
    EXPECT_EQ(select.optionalReal(1), 2.5);
    EXPECT_FALSE(select.next());
}

TEST_F(DatabaseTest, statementRefusesAPlaceholderThatIsNotThereOrNotBound)
{
    Statement misspelt(m_database, u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    const Result<void> wrong = misspelt.bind(u":a"_s, u"x"_s).bind(u":c"_s, 1.0).run();
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().detail.contains(u":c"));
    Statement unbound(m_database, u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    EXPECT_FALSE(unbound.bind(u":a"_s, u"x"_s).run());
    EXPECT_EQ(rows(), 0);
}

TEST_F(DatabaseTest, statementForgetsItsValuesAfterARun)
{
    Statement insert(m_database, u"INSERT INTO t (a, b) VALUES (:a, 1.0)"_s);
    ASSERT_TRUE(insert.bind(u":a"_s, u"x"_s).run());
    EXPECT_FALSE(insert.run());
    EXPECT_EQ(rows(), 1);
}

TEST_F(DatabaseTest, aBrokenRuleIsRefused)
{
    const Result<void> done = m_database.execute(u"INSERT INTO t (a) VALUES (NULL)"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
}

} // namespace
} // namespace milepost
