// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/serverconnection.h"

#include "core/base/serveraddress.h"
#include "core/store/servererror.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <locale.h>
#endif

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kDriver = u"QPSQL"_s;
constexpr int kSecondsToConnect = 10;

/// What the client library says of a failed connection it says in words only, which are read here: in
/// English. For this thread alone.
class EnglishMessages
{
public:
#ifdef Q_OS_UNIX
    EnglishMessages()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE))),
          m_before(uselocale(m_english))
    {}
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
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
    QString own = QDir::home().filePath(u".postgresql/root.crt"_s);
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
                        u"keepalives_idle=5"_s,
                        u"keepalives_interval=2"_s,
                        u"keepalives_count=3"_s,
                        u"tcp_user_timeout=10000"_s};
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
