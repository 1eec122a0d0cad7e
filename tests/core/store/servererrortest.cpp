// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/servererror.h"

#include "core/base/serveraddress.h"
#include "core/store/storeerror.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct FailedConnection
{
    const char* name;
    QString words; ///< as the client library of version 15 says them
    QString said;
};

class FailedConnectionTest : public testing::TestWithParam<FailedConnection>
{};

TEST_P(FailedConnectionTest, isExplained)
{
    const ServerAddress address{u"db.example.org"_s, 5432, u"plans"_s, u"officer"_s, {}};
    const Error error = connectionError(GetParam().words, address);
    EXPECT_TRUE(error.message.contains(GetParam().said)) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(u"plans on db.example.org"_s)) << error.message.toStdString();
    EXPECT_EQ(error.detail, GetParam().words);
}

const QString kServer = u"connection to server at \"db.example.org\" (192.0.2.1), port 5432 failed: "_s;

INSTANTIATE_TEST_SUITE_P(
    Kinds, FailedConnectionTest,
    testing::Values(
        FailedConnection{"nobodyListens",
                         kServer + u"Connection refused\n\tIs the server running on that host?"_s,
                         u"No server answers"_s},
        FailedConnection{"noSuchName",
                         u"could not translate host name \"x\" to address: Name or service not known"_s,
                         u"No server answers"_s},
        FailedConnection{"timeout", kServer + u"timeout expired"_s, u"did not answer in time"_s},
        FailedConnection{"password",
                         kServer + u"FATAL:  password authentication failed for user \"officer\""_s,
                         u"does not accept this user name and password"_s},
        FailedConnection{
            "passwordThenWithoutTls",
            kServer + u"FATAL:  password authentication failed for user \"officer\"\n"_s + kServer +
                u"FATAL:  no pg_hba.conf entry for host \"127.0.0.1\", user \"officer\", database \"plans\", no encryption"_s,
            u"does not accept this user name and password"_s},
        FailedConnection{"noPassword", kServer + u"fe_sendauth: no password supplied"_s,
                         u"asks for your password"_s},
        FailedConnection{"passwordInChinese", kServer + u"致命错误:  用户 \"officer\" Password 认证失败"_s,
                         u"does not accept this user name and password"_s},
        FailedConnection{
            "noEntry",
            kServer +
                u"FATAL:  no pg_hba.conf entry for host \"192.0.2.2\", user \"officer\", database \"plans\", SSL encryption"_s,
            u"no right to open"_s},
        FailedConnection{"noUser", kServer + u"FATAL:  role \"officer\" does not exist"_s,
                         u"no right to open"_s},
        FailedConnection{"noDatabase", kServer + u"FATAL:  database \"plans\" does not exist"_s,
                         u"no database"_s},
        FailedConnection{"noConnect", kServer + u"FATAL:  permission denied for database \"plans\""_s,
                         u"no right to open"_s},
        FailedConnection{"certificate", kServer + u"SSL error: certificate verify failed"_s,
                         u"could not prove"_s},
        FailedConnection{"otherName",
                         kServer +
                             u"server certificate for \"a\" does not match host name \"db.example.org\""_s,
                         u"could not prove"_s},
        FailedConnection{"noAuthority",
                         kServer + u"root certificate file \"/root/.postgresql/root.crt\" does not exist"_s,
                         u"could not prove"_s},
        FailedConnection{"noTls", kServer + u"server does not support SSL, but SSL was required"_s,
                         u"could not prove"_s},
        FailedConnection{"tooMany", kServer + u"FATAL:  sorry, too many clients already"_s,
                         u"no further connection"_s},
        FailedConnection{"startsUp", kServer + u"FATAL:  the database system is starting up"_s,
                         u"starting or stopping"_s}),
    [](const auto& row) { return std::string(row.param.name); });

struct FailedStatement
{
    const char* name;
    QString state;
    ErrorCode code;
    QString said;
};

class FailedStatementTest : public testing::TestWithParam<FailedStatement>
{};

TEST_P(FailedStatementTest, isExplained)
{
    const Error error = serverError(GetParam().state, u"postgresql://officer@db.example.org/plans"_s, u"x"_s);
    EXPECT_EQ(error.code, GetParam().code);
    EXPECT_TRUE(error.message.contains(GetParam().said)) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(u"“plans on db.example.org”"_s)) << error.message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, FailedStatementTest,
    testing::Values(FailedStatement{"rule", u"23505"_s, ErrorCode::Refused, u"breaks a rule"_s},
                    FailedStatement{"right", u"42501"_s, ErrorCode::Refused, u"no right"_s},
                    FailedStatement{"lock", u"55P03"_s, ErrorCode::Locked, u"Others are writing"_s},
                    FailedStatement{"deadlock", u"40P01"_s, ErrorCode::Locked, u"Others are writing"_s},
                    FailedStatement{"disk", u"53100"_s, ErrorCode::Storage, u"no space"_s},
                    FailedStatement{"readOnly", u"25006"_s, ErrorCode::Storage, u"reading only"_s},
                    FailedStatement{"stopped", u"57P01"_s, ErrorCode::Storage, u"broke"_s},
                    FailedStatement{"cut", QString(), ErrorCode::Storage, u"broke"_s},
                    FailedStatement{"older", u"42883"_s, ErrorCode::Storage, u"provision"_s},
                    FailedStatement{"other", u"42601"_s, ErrorCode::Storage,
                                    u"could not be read or written"_s}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(ServerErrorTest, aSharedWorkspaceIsNamedAsPeopleKnowIt)
{
    const QString path = u"postgresql://lihua@db.example.org/plans"_s;
    for (const Error& error : {newerWorkspaceError(path, 9, 5), damagedWorkspaceError(path, u"x"_s)}) {
        EXPECT_TRUE(error.message.contains(u"“plans on db.example.org”"_s)) << error.message.toStdString();
        EXPECT_FALSE(error.message.contains(u"://"_s)) << error.message.toStdString();
    }
}

} // namespace
} // namespace milepost
