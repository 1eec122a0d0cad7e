// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"
#include "core/store/bulkrows.h"
#include "core/store/database.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <limits>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;
using Type = StoredColumn::Type;

/// More than a server is given at a time.
constexpr int kMany = 2'500;

class BulkTest : public testing::Test
{
protected:
    explicit BulkTest(Engine engine) : m_place(engine), m_database(m_place.openDatabase())
    {
        EXPECT_TRUE(
            m_database.executeAll(spelt(engine, {u"CREATE TABLE rows (id INTEGER PRIMARY KEY, name TEXT, "
                                                 "share REAL, content BLOB) STRICT"_s})));
    }

    void fill(int count)
    {
        BulkInsert insert(m_database, u"rows"_s, m_columns);
        for (int id = 1; id <= count; ++id) {
            const QByteArray name = QByteArray::number(id * 7);
            insert.set(0, qint64{id});
            insert.set(1, QByteArrayView(name));
            ASSERT_TRUE(insert.append());
        }
        ASSERT_TRUE(insert.finish());
    }

    const std::vector<StoredColumn> m_columns{{u"id"_s, Type::Integer},
                                              {u"name"_s, Type::Text},
                                              {u"share"_s, Type::Real},
                                              {u"content"_s, Type::Bytes}};
    BareTestPlace m_place;
    Database m_database;
};

class BulkOnEngineTest : public OnEngine<BulkTest>
{};

TEST_P(BulkOnEngineTest, everyValueComesBackAsItWas)
{
    const QByteArray odd = "a,\"b\" \\c {d} 'e'\n发展 NULL"_ba;
    const QByteArray bytes("\0\xff\\\"\x7f", 5);
    const double third = 1.0 / 3.0;
    {
        BulkInsert insert(m_database, u"rows"_s, m_columns);
        insert.set(0, std::numeric_limits<qint64>::min());
        insert.set(1, QByteArrayView(odd));
        insert.set(2, third);
        insert.set(3, QByteArrayView(bytes));
        ASSERT_TRUE(insert.append());
        insert.set(0, qint64{0});
        insert.set(1, QByteArrayView(""));
        insert.set(2, -0.0);
        insert.set(3, QByteArrayView(""));
        ASSERT_TRUE(insert.append());
        insert.set(0, std::numeric_limits<qint64>::max());
        ASSERT_TRUE(insert.append()) << "what is not set is NULL";
        ASSERT_TRUE(insert.finish());
    }
    BulkRows rows(m_database, u"SELECT id, name, share, content FROM rows ORDER BY id"_s);
    ASSERT_TRUE(rows.next().value());
    EXPECT_EQ(rows.number(0), std::numeric_limits<qint64>::min());
    EXPECT_EQ(rows.bytes(1), odd);
    EXPECT_EQ(rows.real(2), third);
    EXPECT_EQ(rows.bytes(3), bytes);
    ASSERT_TRUE(rows.next().value());
    EXPECT_TRUE(rows.bytes(1).isEmpty());
    for (int column = 0; column < 4; ++column)
        EXPECT_FALSE(rows.isNull(column)) << column;
    ASSERT_TRUE(rows.next().value());
    EXPECT_EQ(rows.number(0), std::numeric_limits<qint64>::max());
    for (int column = 1; column < 4; ++column)
        EXPECT_TRUE(rows.isNull(column)) << column;
    EXPECT_FALSE(rows.next().value());
}

TEST_P(BulkOnEngineTest, noneOfManyRowsIsLostOrMoved)
{
    fill(kMany);
    BulkRows rows(m_database, u"SELECT id, name FROM rows ORDER BY id"_s);
    for (int id = 1; id <= kMany; ++id) {
        ASSERT_TRUE(rows.next().value()) << id;
        ASSERT_EQ(rows.number(0), id);
        ASSERT_EQ(rows.bytes(1), QByteArray::number(id * 7));
    }
    EXPECT_FALSE(rows.next().value());
    EXPECT_FALSE(rows.next().value()) << "after the last row there is none";
}

TEST_P(BulkOnEngineTest, aQueryWithoutRowsEndsAtOnce)
{
    BulkRows rows(m_database, u"SELECT id FROM rows"_s);
    EXPECT_FALSE(rows.next().value());
}

TEST_P(BulkOnEngineTest, theConnectionIsOfUseAfterAReadingThatWasGivenUp)
{
    fill(kMany);
    {
        BulkRows rows(m_database, u"SELECT id FROM rows ORDER BY id"_s);
        ASSERT_TRUE(rows.next().value());
    }
    EXPECT_EQ(m_database.scalar(u"SELECT count(*) FROM rows"_s)->toInt(), kMany);
}

TEST_P(BulkOnEngineTest, whatIsRefusedIsSaid)
{
    {
        BulkRows rows(m_database, u"SELECT id FROM nowhere"_s);
        EXPECT_EQ(rows.next().error().code, ErrorCode::Storage);
    }
    BulkInsert insert(m_database, u"rows"_s, m_columns);
    Result<void> done;
    for (int id = 0; id < 2 && done; ++id) {
        insert.set(0, qint64{1});
        done = insert.append();
    }
    if (done)
        done = insert.finish();
    EXPECT_FALSE(done) << "the second has the key of the first";
}

INSTANTIATE_TEST_SUITE_P(On, BulkOnEngineTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
