// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/serverconnection.h"

#include "core/base/serveraddress.h"
#include "core/store/servererror.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <clocale>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kDriver = u"QPSQL"_s;
constexpr int kSecondsToConnect = 10;

/// What the client library says of a failed connection it says in words only, which are read here: in
/// English.
class EnglishMessages
{
public:
#ifdef LC_MESSAGES
    EnglishMessages() : m_before(std::setlocale(LC_MESSAGES, nullptr))
    {
        std::setlocale(LC_MESSAGES, "C");
    }
    ~EnglishMessages()
    {
        std::setlocale(LC_MESSAGES, m_before.constData());
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    QByteArray m_before;
#endif
};

/// A value of a connection string.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

/// The certificates to trust: the ones named, those PostgreSQL itself would look for, or the system's.
QString rootCertificate(const ServerAddress& address)
{
    if (!address.rootCertificate.isEmpty())
        return address.rootCertificate;
    const QString own = QDir::home().filePath(u".postgresql/root.crt"_s);
    const QStringList places{own, u"/etc/ssl/certs/ca-certificates.crt"_s,
                             u"/etc/pki/tls/certs/ca-bundle.crt"_s};
    for (const QString& place : places) {
        if (QFile::exists(place))
            return place;
    }
    return own;
}

QString connectOptions(const ServerAddress& address)
{
    QStringList options{u"connect_timeout=%1"_s.arg(kSecondsToConnect),
                        u"application_name=Milepost"_s,
                        u"gssencmode=disable"_s,
                        u"keepalives_idle=30"_s,
                        u"keepalives_interval=10"_s,
                        u"keepalives_count=3"_s,
                        u"tcp_user_timeout=30000"_s};
    if (address.isLocal())
        options.append(u"sslmode=prefer"_s);
    else
        options += {u"sslmode=verify-full"_s, u"sslrootcert="_s + quoted(rootCertificate(address))};
    return options.join(u';');
}

} // namespace

Result<QSqlDatabase> connectToServer(const ServerAddress& address, const QString& password)
{
    if (!QSqlDatabase::isDriverAvailable(kDriver))
        return missingDriverError(address);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(kDriver, name);
    connection.setHostName(address.host);
    connection.setPort(address.port);
    connection.setDatabaseName(address.database);
    connection.setUserName(address.user);
    connection.setPassword(password);
    connection.setConnectOptions(connectOptions(address));
    const EnglishMessages english;
    if (connection.open())
        return connection;
    const Error error = connectionError(connection.lastError().databaseText(), address);
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    return error;
}

} // namespace milepost
