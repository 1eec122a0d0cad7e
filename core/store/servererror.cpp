// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/servererror.h"

#include "core/base/serveraddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Server)
};

/// A sentence with “%1” for the workspace.
struct Saying
{
    ErrorCode code;
    const char* sentence;
};

QString shown(const QString& path)
{
    const Result<ServerAddress> address = ServerAddress::parse(path);
    return address ? address->shown() : path;
}

Error said(const Saying& saying, const QString& workspace, const QString& detail)
{
    return {saying.code, Words::tr(saying.sentence).arg(workspace), detail};
}

constexpr Saying kRule{
    ErrorCode::Refused,
    QT_TRANSLATE_NOOP("milepost::Server",
                      "The shared workspace “%1” refused the change because it breaks a rule "
                      "of the stored data; nothing was changed.")};
constexpr Saying kNoRight{
    ErrorCode::Refused,
    QT_TRANSLATE_NOOP("milepost::Server",
                      "You have no right to do this in the shared workspace “%1”; nothing "
                      "was changed. Ask its administrator for it.")};
constexpr Saying kBusy{
    ErrorCode::Locked,
    QT_TRANSLATE_NOOP("milepost::Server",
                      "Others are writing to the shared workspace “%1”; nothing was changed. "
                      "Try again.")};
constexpr Saying kFull{
    ErrorCode::Storage,
    QT_TRANSLATE_NOOP("milepost::Server",
                      "The server of the shared workspace “%1” has no space or memory left; "
                      "nothing was changed. Tell its administrator.")};
constexpr Saying kReadOnly{
    ErrorCode::Storage,
    QT_TRANSLATE_NOOP("milepost::Server", "The shared workspace “%1” is open for reading only; nothing was "
                                          "changed.")};
constexpr Saying kLost{ErrorCode::Storage,
                       QT_TRANSLATE_NOOP("milepost::Server",
                                         "The connection to the shared workspace “%1” broke; nothing was "
                                         "changed. Try again once its server is in reach.")};
constexpr Saying kUnconfirmed{
    ErrorCode::Storage,
    QT_TRANSLATE_NOOP(
        "milepost::Server",
        "The connection to the shared workspace “%1” broke while the change was being saved: it "
        "is not known whether it is. Look there before you enter it again.")};
constexpr Saying kOutOfReach{
    ErrorCode::Storage,
    QT_TRANSLATE_NOOP(
        "milepost::Server",
        "The server of the shared workspace “%1” is out of reach; nothing was changed. Try again "
        "once the connection is back.")};
constexpr Saying kOlder{
    ErrorCode::Storage,
    QT_TRANSLATE_NOOP("milepost::Server",
                      "The shared workspace “%1” was set up by an older version of this program, which lacks "
                      "what this needs; nothing was changed. Ask its administrator to run “milepostctl "
                      "provision” again.")};
constexpr Saying kOther{
    ErrorCode::Storage,
    QT_TRANSLATE_NOOP("milepost::Server",
                      "The shared workspace “%1” could not be read or written; nothing was "
                      "changed. Try again, or tell its administrator.")};
constexpr Saying kCharacter{ErrorCode::InvalidInput,
                            QT_TRANSLATE_NOOP("milepost::Server",
                                              "The shared workspace “%1” cannot keep a text with a null "
                                              "character; nothing was changed.")};

/// By PostgreSQL's codes, https://www.postgresql.org/docs/current/errcodes-appendix.html
const Saying& sayingFor(const QString& sqlState)
{
    const QString kind = sqlState.left(2);
    if (kind == "23"_L1)
        return kRule;
    if (sqlState == "42501"_L1)
        return kNoRight;
    if (sqlState == "55P03"_L1 || kind == "40"_L1)
        return kBusy;
    if (kind == "53"_L1)
        return kFull;
    if (sqlState == "25006"_L1)
        return kReadOnly;
    if (sqlState == "42883"_L1 || sqlState == "42P01"_L1 || sqlState == "42703"_L1)
        return kOlder; // no such function, table or column
    if (sqlState == "22021"_L1)
        return kCharacter;
    if (sqlState.isEmpty() || isBreak(sqlState))
        return kLost;
    return kOther;
}

struct Trouble
{
    QList<QLatin1StringView> signs; ///< any of them stands in what the library or the server says
    QStringList foreign;            ///< the same of a server that speaks Chinese
    Saying saying;
};

/// The first that fits: what a sentence names wins over how it ends.
const QList<Trouble>& troubles()
{
    static const QList<Trouble> all{
        // First: tried once more without TLS, the library adds what the server says to that.
        {{"no password supplied"_L1},
         {},
         {ErrorCode::Refused,
          QT_TRANSLATE_NOOP("milepost::Server",
                            "The server of the shared workspace “%1” asks for your password. Enter it.")}},
        {{"password authentication failed"_L1, "authentication failed"_L1},
         {u"认证失败"_s},
         {ErrorCode::Refused,
          QT_TRANSLATE_NOOP("milepost::Server",
                            "The server of the shared workspace “%1” does not accept this "
                            "user name and password. Enter them again.")}},
        {{"pg_hba.conf"_L1, "permission denied"_L1, "role \""_L1},
         {u"权限不够"_s, u"角色"_s},
         {ErrorCode::Refused,
          QT_TRANSLATE_NOOP("milepost::Server",
                            "You have no right to open the shared workspace “%1”. Ask its "
                            "administrator for it.")}},
        {{"certificate"_L1, "SSL"_L1},
         {},
         {ErrorCode::Storage,
          QT_TRANSLATE_NOOP(
              "milepost::Server",
              "The server of the shared workspace “%1” could not prove who it is, so no password "
              "was sent. Check its name, and that the certificate of its authority is the one "
              "given.")}},
        {{"database \""_L1},
         {u"数据库 \""_s},
         {ErrorCode::Storage,
          QT_TRANSLATE_NOOP("milepost::Server",
                            "There is no database for the shared workspace “%1”. Check its "
                            "name, or ask its administrator.")}},
        {{"too many clients"_L1, "connection slots"_L1},
         {u"过多"_s},
         {ErrorCode::Locked,
          QT_TRANSLATE_NOOP("milepost::Server", "The server of the shared workspace “%1” takes no further "
                                                "connection now. Try again later.")}},
        {{"starting up"_L1, "shutting down"_L1},
         {u"正在启动"_s, u"正在关闭"_s},
         {ErrorCode::Storage,
          QT_TRANSLATE_NOOP("milepost::Server", "The server of the shared workspace “%1” is starting or "
                                                "stopping. Try again in a minute.")}},
        {{"timeout"_L1, "timed out"_L1},
         {},
         {ErrorCode::Storage,
          QT_TRANSLATE_NOOP("milepost::Server",
                            "The server of the shared workspace “%1” did not answer in time. "
                            "Check the network and the name of the server.")}},
    };
    return all;
}

} // namespace

Error serverError(const QString& sqlState, const QString& path, const QString& detail)
{
    return said(sayingFor(sqlState), shown(path), sqlState + u" / "_s + detail);
}

bool isBreak(const QString& sqlState)
{
    return sqlState.startsWith("08"_L1) || sqlState.startsWith("57P"_L1);
}

Error unconfirmedError(const QString& path, const QString& detail)
{
    return said(kUnconfirmed, shown(path), detail);
}

Error outOfReachError(const QString& path)
{
    return said(kOutOfReach, shown(path), path);
}

Error connectionError(const QString& words, const ServerAddress& address)
{
    for (const Trouble& trouble : troubles()) {
        const auto stands = [&words](const auto& sign) { return words.contains(sign); };
        if (std::ranges::any_of(trouble.signs, stands) || std::ranges::any_of(trouble.foreign, stands))
            return said(trouble.saying, address.shown(), words);
    }
    return said({ErrorCode::Storage,
                 QT_TRANSLATE_NOOP("milepost::Server",
                                   "No server answers for the shared workspace “%1”. Check the name of the "
                                   "server, its port and the network.")},
                address.shown(), words);
}

Error missingDriverError(const ServerAddress& address)
{
    return said({ErrorCode::Storage,
                 QT_TRANSLATE_NOOP("milepost::Server",
                                   "“%1” needs Qt's driver for PostgreSQL, which is not installed on this "
                                   "computer (package libqt6sql6-psql). Install it and try again.")},
                address.shown(), u"QPSQL"_s);
}

Error notProvisionedError(const QString& path)
{
    return said(
        {ErrorCode::Storage,
         QT_TRANSLATE_NOOP("milepost::Server",
                           "The database of “%1” holds no shared workspace yet. Its administrator makes "
                           "one with “milepostctl provision”.")},
        shown(path), path);
}

Error olderServerError(const QString& path, int version, int known)
{
    return {ErrorCode::Storage,
            Words::tr("The shared workspace “%1” has an older format (%2, this program writes %3). Its "
                      "administrator brings it up to date with “milepostctl provision”.")
                .arg(shown(path))
                .arg(version)
                .arg(known),
            path};
}

} // namespace milepost
