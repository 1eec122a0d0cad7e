// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"

#include "core/store/bulkinsert.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/support/engines.h"
#include "tests/support/printers.h"

#include <QSysInfo>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

class AuditLogTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override
    {
        m_store = m_place.openStore();
        for (int i = 1; i <= 4; ++i) {
            const AuditEntry entry{QDateTime(QDate(2017, 7, i), QTime(1, 2, 3), Qt::UTC),
                                   u"张三"_s,
                                   u"test"_s,
                                   u"thing/%1"_s.arg(i),
                                   std::nullopt,
                                   QJsonObject{{u"n"_s, i}}};
            ASSERT_TRUE(m_store->audit().append(entry));
        }
    }

    /// Does what only somebody who goes round the program can do.
    void tamper(const QString& sql)
    {
        dropGuards(m_store->database(), u"audit"_s);
        ASSERT_TRUE(m_store->database().execute(sql));
    }

    /// As rows come that are moved from another workspace, one after another.
    void appendInBulk(const AuditRow& row)
    {
        using Type = StoredColumn::Type;
        BulkInsert insert(m_store->database(), u"audit"_s,
                          {{u"id"_s, Type::Integer},
                           {u"at"_s, Type::Text},
                           {u"author"_s, Type::Text},
                           {u"action"_s, Type::Text},
                           {u"subject"_s, Type::Text},
                           {u"previous_hash"_s, Type::Text},
                           {u"hash"_s, Type::Text}});
        QByteArrayList texts;
        for (const QString& text :
             {row.at, row.author, row.action, row.subject, row.previousHash, row.computedHash()})
            texts.append(text.toUtf8());
        insert.set(0, row.id);
        for (int at = 0; at < texts.size(); ++at)
            insert.set(at + 1, QByteArrayView(texts[at]));
        ASSERT_TRUE(insert.append());
        ASSERT_TRUE(insert.finish());
    }

    TestPlace m_place{GetParam()};
    std::unique_ptr<Store> m_store;
};

TEST_P(AuditLogTest, chainsEveryRowToTheOneBefore)
{
    const Result<std::vector<AuditRow>> rows = m_store->audit().rows();
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 4U);
    EXPECT_EQ((*rows)[0].previousHash, QString());
    EXPECT_EQ((*rows)[1].previousHash, (*rows)[0].hash);
    EXPECT_EQ((*rows)[1].at, u"2017-07-02T01:02:03.000Z"_s);
    EXPECT_EQ((*rows)[1].before, std::nullopt);
    EXPECT_EQ((*rows)[1].after, u"{\"n\":2}"_s);
    EXPECT_EQ(*m_store->audit().firstBroken(), std::nullopt);
}

TEST_P(AuditLogTest, goesOnWhereRowsOfTheSameTransactionEnd)
{
    const auto append = [this] {
        return m_store->audit().append({{}, {}, u"test"_s, u"thing"_s, std::nullopt, std::nullopt});
    };
    Result<Transaction> transaction = Transaction::begin(m_store->database());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(append());
    ASSERT_TRUE(append());
    const AuditRow last = m_store->audit().last()->value();
    AuditRow next;
    next.id = last.id + 1;
    next.previousHash = last.hash;
    appendInBulk(next);
    ASSERT_TRUE(append());
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(m_store->audit().rows()->size(), 8U);
    EXPECT_EQ(*m_store->audit().firstBroken(), std::nullopt);
}

TEST_P(AuditLogTest, saysWhetherOnlyValuesCame)
{
    AuditLog& audit = m_store->audit();
    const auto append = [&audit](const QString& subject) {
        return audit.append(
            {QDateTime(QDate(2017, 7, 9), QTime(), Qt::UTC), u"张三"_s, u"test"_s, subject, {}, {}});
    };
    EXPECT_EQ(audit.last()->value().id, 4);
    EXPECT_FALSE(audit.after(4)->onlyValues) << "there is nothing";
    EXPECT_EQ(audit.after(4)->last, 4);
    ASSERT_TRUE(append(u"observation/1"_s));
    ASSERT_TRUE(append(u"observations/2-9"_s));
    EXPECT_TRUE(audit.after(4)->onlyValues);
    EXPECT_EQ(audit.after(4)->last, 6);
    EXPECT_FALSE(audit.after(3)->onlyValues) << "a thing is none";
    ASSERT_TRUE(append(u"setting/observation"_s));
    EXPECT_FALSE(audit.after(4)->onlyValues);
}

TEST_P(AuditLogTest, hashesTheDocumentedBytes)
{
    AuditRow row = m_store->audit().rows()->front();
    row.machine.reset();
    row.zone.reset();
    // printf '0:;1:1;24:2017-07-01T01:02:03.000Z;6:张三;4:test;7:thing/1;-;7:{"n":1};' | sha256sum
    EXPECT_EQ(row.computedHash(), u"3011b99034f2a69cf9654a47ff19f8cdb36074632ff393fcfeea2a65e1d9a85b"_s);
    row.machine = u"pc"_s;
    row.zone = u"Asia/Shanghai"_s;
    // The same with 2:pc;13:Asia/Shanghai; at its end.
    EXPECT_EQ(row.computedHash(), u"d93436267c54a95a50ff4cc4adbc5c785498d637d21f4c9dea60d74c2bc0c0a2"_s);
}

TEST_P(AuditLogTest, keepsTheMachineAndItsTimeZone)
{
    const AuditRow row = m_store->audit().rows()->front();
    EXPECT_EQ(row.machine, QSysInfo::machineHostName());
    EXPECT_EQ(row.zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    tamper(u"UPDATE audit SET machine = 'another' WHERE id = 3"_s);
    EXPECT_EQ(*m_store->audit().firstBroken(), 3);
}

TEST_P(AuditLogTest, cannotBeChangedOrCut)
{
    const Result<void> changed = m_store->database().execute(u"UPDATE audit SET author = 'x' WHERE id = 2"_s);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::Refused);
    EXPECT_FALSE(m_store->database().execute(u"DELETE FROM audit WHERE id = 4"_s));
    EXPECT_EQ(m_store->audit().rows()->size(), 4U);
}

TEST_P(AuditLogTest, namesTheFirstRowThatWasAltered)
{
    tamper(u"UPDATE audit SET author = '李四' WHERE id >= 2"_s);
    EXPECT_EQ(*m_store->audit().firstBroken(), 2);
}

TEST_P(AuditLogTest, namesTheRowAfterOneThatWasTakenOut)
{
    tamper(u"DELETE FROM audit WHERE id = 2"_s);
    EXPECT_EQ(*m_store->audit().firstBroken(), 3);
}

TEST_P(AuditLogTest, tellsAnAbsentFieldFromAnEmptyOne)
{
    AuditRow row = m_store->audit().rows()->front();
    const QString absent = row.computedHash();
    row.before = u""_s;
    EXPECT_NE(row.computedHash(), absent);
}

INSTANTIATE_TEST_SUITE_P(On, AuditLogTest, testing::ValuesIn(enginesHere()), engineName);

} // namespace
} // namespace milepost
