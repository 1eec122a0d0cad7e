// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serveraddress.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

TEST(ServerAddressTest, isToldFromAFile)
{
    EXPECT_TRUE(ServerAddress::isAddress(u"postgresql://db.example.org/plans"_s));
    EXPECT_TRUE(ServerAddress::isAddress(u"postgres:///plans"_s));
    EXPECT_FALSE(ServerAddress::isAddress(u"/home/a/plans.milepost"_s));
    EXPECT_FALSE(ServerAddress::isAddress(u"postgresql.milepost"_s));
}

TEST(ServerAddressTest, isReadPartByPart)
{
    const Result<ServerAddress> address = ServerAddress::parse(
        u"postgresql://officer@db.example.org:5433/plans?sslrootcert=/etc/office%20ca.crt"_s);
    ASSERT_TRUE(address) << address.error().message.toStdString();
    EXPECT_EQ(*address,
              (ServerAddress{u"db.example.org"_s, 5433, u"plans"_s, u"officer"_s, u"/etc/office ca.crt"_s}));
    EXPECT_FALSE(address->isLocal());
    EXPECT_EQ(address->shown(), u"plans on db.example.org"_s);
}

TEST(ServerAddressTest, readsBackWhatItWrites)
{
    for (const ServerAddress& address :
         {ServerAddress{u"db.example.org"_s, 5433, u"plans"_s, u"officer"_s, u"/etc/ca.crt"_s},
          ServerAddress{u"db.example.org"_s, 5432, u"规划 1?&#"_s, u"张三@省"_s, {}},
          ServerAddress{u"/run/postgresql"_s, 5433, u"plans"_s, u"officer"_s, {}},
          ServerAddress{{}, 5432, u"plans"_s, u"officer"_s, {}}, ServerAddress{{}, 5432, u"plans"_s, {}, {}},
          ServerAddress{u"::1"_s, 5432, u"plans"_s, {}, {}}}) {
        const Result<ServerAddress> back = ServerAddress::parse(address.toString());
        ASSERT_TRUE(back) << address.toString().toStdString() << ": " << back.error().message.toStdString();
        EXPECT_EQ(*back, address) << address.toString().toStdString();
    }
}

TEST(ServerAddressTest, knowsWhatStaysOnThisMachine)
{
    for (const QString& local :
         {u"postgresql:///p"_s, u"postgresql:///p?host=/tmp"_s, u"postgresql://localhost/p"_s,
          u"postgresql://127.0.0.1/p"_s, u"postgresql://[::1]/p?sslmode=disable"_s})
        EXPECT_TRUE(ServerAddress::parse(local)->isLocal()) << local.toStdString();
    for (const QString& away : {u"postgresql://127.example.org/p"_s,
                                u"postgresql://localhost.example.org/p"_s, u"postgresql://10.0.0.1/p"_s})
        EXPECT_FALSE(ServerAddress::parse(away)->isLocal()) << away.toStdString();
}

struct BadAddress
{
    const char* name;
    QString text;
    QString said;
};

class BadAddressTest : public testing::TestWithParam<BadAddress>
{};

TEST_P(BadAddressTest, isRefusedWithWhatIsWrong)
{
    const Result<ServerAddress> address = ServerAddress::parse(GetParam().text);
    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(address.error().message.contains(GetParam().said)) << address.error().message.toStdString();
    EXPECT_FALSE(address.error().message.contains(u"geheim")) << "a password is not repeated";
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BadAddressTest,
    testing::Values(BadAddress{"noServer", u"plans.milepost"_s, u"is no address"_s},
                    BadAddress{"noDatabase", u"postgresql://db.example.org"_s, u"lacks the database"_s},
                    BadAddress{"password", u"postgresql://a:geheim@db.example.org/p"_s,
                               u"must not hold the password"_s},
                    BadAddress{"passwordBehind", u"postgresql://db.example.org/p?password=geheim"_s,
                               u"“password” cannot be"_s},
                    BadAddress{"unverified", u"postgresql://db.example.org/p?sslmode=require"_s,
                               u"would not be verified"_s},
                    BadAddress{"otherHost", u"postgresql:///p?host=db.example.org&sslmode=disable"_s,
                               u"would not be verified"_s},
                    BadAddress{"port", u"postgresql:///p?host=/tmp&port=x"_s, u"from 1 to 65535"_s},
                    BadAddress{"setting", u"postgresql:///p%3Bsslmode=disable"_s, u"cannot be part"_s},
                    BadAddress{"space", u"postgresql://a b/p"_s, u"is no address"_s}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(WorkspaceNameTest, isThatOfTheFileOrTheDatabase)
{
    EXPECT_EQ(workspaceName(u"/home/a/plans.2026.milepost"_s), u"plans.2026"_s);
    EXPECT_EQ(workspaceName(u"postgresql://officer@db.example.org/plans"_s), u"plans"_s);
    EXPECT_EQ(workspaceName(QString()), QString());
}

} // namespace
} // namespace milepost
