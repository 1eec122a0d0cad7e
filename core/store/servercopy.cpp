// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/servercopy.h"

#include "core/store/database.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

// The types of the client library, opaque here as they are in its own header.
struct pg_conn;
struct pg_result;
struct pg_cancel;

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

// Of ExecStatusType.
constexpr int kCommandDone = 1;
constexpr int kCopyingOut = 3;
// PG_DIAG_SQLSTATE.
constexpr int kSqlState = 'C';
// "PGCOPY\n\377\r\n\0", flags, length of the extension, of which there is none.
constexpr qsizetype kHeadLength = 11 + 4 + 4;
constexpr qint16 kLastRow = -1;
constexpr qint32 kNull = -1;

/// The next number of so many bytes; absent where the row ends first.
template <class Number>
std::optional<Number> take(QByteArrayView& bytes)
{
    if (bytes.size() < qsizetype(sizeof(Number)))
        return std::nullopt;
    const auto number = qFromBigEndian<Number>(bytes.data());
    bytes = bytes.sliced(sizeof(Number));
    return number;
}

/// The driver's connection; nullptr where it has none.
pg_conn* connectionOf(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    // Named after the structure or after its alias, by the version of Qt.
    const QLatin1StringView type(handle.typeName());
    if (type != "pg_conn*"_L1 && type != "PGconn*"_L1)
        return nullptr;
    return *static_cast<pg_conn* const*>(handle.constData());
}

} // namespace

/// What is needed of the client library, found where Qt's driver has loaded it: the program itself does not
/// depend on it.
struct ServerCopy::Client
{
    pg_result* (*execute)(pg_conn*, const char*) = nullptr;
    pg_result* (*nextResult)(pg_conn*) = nullptr;
    int (*status)(const pg_result*) = nullptr;
    char* (*field)(const pg_result*, int) = nullptr;
    void (*clear)(pg_result*) = nullptr;
    int (*nextRow)(pg_conn*, char**, int) = nullptr;
    void (*release)(void*) = nullptr;
    char* (*message)(const pg_conn*) = nullptr;
    pg_cancel* (*canceller)(pg_conn*) = nullptr;
    int (*cancel)(pg_cancel*, char*, int) = nullptr;
    void (*releaseCanceller)(pg_cancel*) = nullptr;
    pg_conn* connection = nullptr;

    explicit Client(const Database& database) : connection(connectionOf(database))
    {
#ifdef Q_OS_WIN
        QLibrary library(u"libpq"_s);
#else
        QLibrary library(u"pq"_s, 5);
#endif
        resolve(library, execute, "PQexec");
        resolve(library, nextResult, "PQgetResult");
        resolve(library, status, "PQresultStatus");
        resolve(library, field, "PQresultErrorField");
        resolve(library, clear, "PQclear");
        resolve(library, nextRow, "PQgetCopyData");
        resolve(library, release, "PQfreemem");
        resolve(library, message, "PQerrorMessage");
        resolve(library, canceller, "PQgetCancel");
        resolve(library, cancel, "PQcancel");
        resolve(library, releaseCanceller, "PQfreeCancel");
    }

    bool isReady() const
    {
        return connection && execute && nextResult && status && field && clear && nextRow && release &&
               message && canceller && cancel && releaseCanceller;
    }

private:
    template <class Function>
    static void resolve(QLibrary& library, Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(library.resolve(name));
    }
};

/// A row in the library's memory.
struct ServerCopy::Row
{
    explicit Row(const Client& from) : client(from) {}
    ~Row() { release(); }
    Q_DISABLE_COPY_MOVE(Row)

    int next()
    {
        release();
        return client.nextRow(client.connection, &bytes, 0);
    }

    void release()
    {
        if (bytes)
            client.release(bytes);
        bytes = nullptr;
    }

    const Client& client;
    char* bytes = nullptr;
};

ServerCopy::ServerCopy(Database& database, const QString& query)
    : m_database(database), m_query(u"COPY (%1) TO STDOUT (FORMAT binary)"_s.arg(query)),
      m_client(std::make_unique<Client>(database)), m_row(std::make_unique<Row>(*m_client))
{}

ServerCopy::~ServerCopy()
{
    // The connection is of use again only after the last row.
    while (m_isRunning && m_row->next() > 0) {
    }
    if (m_isRunning)
        static_cast<void>(end());
}

void ServerCopy::abandon()
{
    if (!m_isRunning)
        return;
    std::array<char, 256> reason = {};
    pg_cancel* canceller = m_client->canceller(m_client->connection);
    // A server that does not hear of it sends what is left, which the end of this reads.
    if (canceller)
        static_cast<void>(m_client->cancel(canceller, reason.data(), static_cast<int>(reason.size())));
    m_client->releaseCanceller(canceller);
}

Result<void> ServerCopy::begin()
{
    m_hasBegun = true;
    if (m_database.isLost())
        return m_database.lostError();
    if (!m_client->isReady())
        return failure(u"the client library lacks a function"_s);
    pg_result* result = m_client->execute(m_client->connection, m_query.toUtf8().constData());
    m_isRunning = m_client->status(result) == kCopyingOut;
    const Error error = m_isRunning ? Error() : failure(result);
    m_client->clear(result);
    return m_isRunning ? Result<void>() : Result<void>(error);
}

Result<bool> ServerCopy::next()
{
    qsizetype head = 0;
    if (!m_hasBegun) {
        if (Result<void> begun = begin(); !begun)
            return begun.error();
        head = kHeadLength;
    }
    while (m_isRunning) {
        const int length = m_row->next();
        if (length <= 0)
            return end();
        const QByteArrayView bytes(m_row->bytes, length);
        if (bytes.size() < head || !split(bytes.sliced(head)))
            return failure(u"a row is cut short"_s);
        if (!m_fields.empty())
            return true;
        head = 0; // the mark of the end; what follows is no row any more
    }
    return false;
}

/// Takes the row apart, into no fields at all where it is the mark of the end.
bool ServerCopy::split(QByteArrayView row)
{
    m_fields.clear();
    const std::optional<qint16> count = take<qint16>(row);
    if (!count || *count == kLastRow)
        return count.has_value();
    for (qint16 field = 0; field < *count; ++field) {
        const std::optional<qint32> length = take<qint32>(row);
        if (!length || *length > row.size())
            return false;
        m_fields.push_back(*length == kNull ? QByteArrayView() : row.first(*length));
        row = row.sliced(std::max(*length, 0));
    }
    return true;
}

Result<bool> ServerCopy::end()
{
    m_isRunning = false;
    Result<bool> done = false;
    while (pg_result* result = m_client->nextResult(m_client->connection)) {
        if (m_client->status(result) != kCommandDone)
            done = failure(result);
        m_client->clear(result);
    }
    return done;
}

qint64 ServerCopy::number(int column) const
{
    QByteArrayView field = bytes(column);
    return take<qint64>(field).value_or(0);
}

double ServerCopy::real(int column) const
{
    return std::bit_cast<double>(number(column));
}

/// The connection stands, but nothing can be read over it.
Error ServerCopy::failure(const QString& reason) const
{
    return m_database.errorFrom(QSqlError(reason, {}, QSqlError::StatementError, u"58000"_s), m_query);
}

Error ServerCopy::failure(const pg_result* result) const
{
    const QString code = QString::fromLatin1(m_client->field(result, kSqlState));
    const QString words = QString::fromUtf8(m_client->message(m_client->connection));
    return m_database.errorFrom(QSqlError({}, words, QSqlError::StatementError, code), m_query);
}

} // namespace milepost
