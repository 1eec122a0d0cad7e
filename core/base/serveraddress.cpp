// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serveraddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastPort = 65'535;
const QString kVerified = u"verify-full"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ServerAddress)
};

Error wrong(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

/// Takes what stands behind the question mark, with libpq's names.
Result<void> takeParameters(ServerAddress& address, const QUrlQuery& query)
{
    QString tls = kVerified;
    for (const auto& [name, encoded] : query.queryItems(QUrl::FullyDecoded)) {
        const QString value = encoded;
        if (name == "host"_L1)
            address.host = value;
        else if (name == "user"_L1)
            address.user = value;
        else if (name == "port"_L1)
            address.port = value.toInt();
        else if (name == "sslrootcert"_L1)
            address.rootCertificate = value;
        else if (name == "sslmode"_L1)
            tls = value;
        else
            return wrong(Words::tr("“%1” cannot be set in the address of a shared workspace. Leave it out.")
                             .arg(name));
    }
    if (tls != kVerified && !address.isLocal()) {
        return wrong(Words::tr("The connection to “%1” would not be verified (sslmode=%2). Leave sslmode "
                               "out: another machine is only reached with verify-full.")
                         .arg(address.host, tls));
    }
    return {};
}

Result<void> checkWhole(const ServerAddress& address)
{
    if (address.database.isEmpty())
        return wrong(Words::tr("The address of a shared workspace lacks the database: "
                               "postgresql://user@host/database."));
    if (address.port < 1 || address.port > kLastPort)
        return wrong(Words::tr("The port of a shared workspace is a number from 1 to %1.").arg(kLastPort));
    for (const QString& part : {address.host, address.database, address.user, address.rootCertificate}) {
        // The driver takes a semicolon for the end of a setting.
        if (part.contains(u';') || part.contains(QChar::Null))
            return wrong(Words::tr("“%1” cannot be part of the address of a shared workspace.").arg(part));
    }
    return {};
}

} // namespace

bool ServerAddress::isAddress(const QString& text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

Result<ServerAddress> ServerAddress::parse(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isAddress(text) || !url.isValid())
        return wrong(Words::tr("“%1” is no address of a shared workspace. Write it as "
                               "postgresql://user@host/database.")
                         .arg(url.toDisplayString(QUrl::RemovePassword)));
    if (!url.password().isEmpty())
        return wrong(
            Words::tr("The address of a shared workspace must not hold the password. Leave it out: it "
                      "is asked for, or taken from PGPASSWORD or the password file of PostgreSQL."));
    ServerAddress address{url.host(), url.port(kUsualPort), url.path().mid(1), url.userName(), {}};
    if (Result<void> taken = takeParameters(address, QUrlQuery(url)); !taken)
        return taken.error();
    if (Result<void> whole = checkWhole(address); !whole)
        return whole.error();
    return address;
}

QString ServerAddress::toString() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    const bool isSocket = host.isEmpty() || host.startsWith(u'/');
    if (!isSocket) {
        url.setHost(host);
        url.setUserName(user);
    }
    if (port != kUsualPort && !isSocket)
        url.setPort(port);
    url.setPath(u'/' + database);
    QUrlQuery query;
    if (isSocket) {
        for (const auto& [name, value] :
             {std::pair(u"host"_s, host), std::pair(u"user"_s, user),
              std::pair(u"port"_s, port == kUsualPort ? QString() : QString::number(port))}) {
            if (!value.isEmpty())
                query.addQueryItem(name, value);
        }
    }
    if (!rootCertificate.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, rootCertificate);
    if (!query.isEmpty())
        url.setQuery(query);
    const QString text = url.toString(QUrl::FullyEncoded);
    // Without a host the class leaves the two strokes out.
    return text.startsWith("postgresql://"_L1) ? text : u"postgresql://"_s + text.mid(text.indexOf(u':') + 1);
}

QString ServerAddress::shown() const
{
    return isLocal() ? Words::tr("%1 on this computer").arg(database)
                     : Words::tr("%1 on %2", "a database on a server").arg(database, host);
}

bool ServerAddress::isLocal() const
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1 ||
           host == "127.0.0.1"_L1;
}

QString workspaceName(const QString& path)
{
    if (!ServerAddress::isAddress(path))
        return QFileInfo(path).completeBaseName();
    const Result<ServerAddress> address = ServerAddress::parse(path);
    return address ? address->database : path;
}

} // namespace milepost
