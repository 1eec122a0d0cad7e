// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace milepost {

/// Where a shared workspace is: a database on a PostgreSQL server, and as which of its users one comes.
/// Written "postgresql://user@host:port/database", or "postgresql:///database?host=/run/postgresql" for the
/// folder of a local socket; "sslrootcert" names a file with the certificates to trust. It holds no password.
struct ServerAddress
{
    static constexpr int kUsualPort = 5432;

    QString host = {}; ///< name or address, the folder of a socket, or empty for the usual socket
    int port = kUsualPort;
    QString database = {};
    QString user = {};            ///< empty for the name the system knows one by
    QString rootCertificate = {}; ///< a file; empty for those the system trusts

    /// Whether a text that names a workspace means a server rather than a file.
    static bool isAddress(const QString& text);
    /// InvalidInput, with what is wrong, for a text that is none, holds a password, names no database, or
    /// asks for less than a verified connection to another machine.
    static Result<ServerAddress> parse(const QString& text);
    /// What parse() reads back.
    QString toString() const;
    /// For people: "plans on db.example.org".
    QString shown() const;

    /// Whether nothing leaves this machine on the way to the server.
    bool isLocal() const;

    bool operator==(const ServerAddress&) const = default;
};

/// How a workspace is called where it is shown: the name of its file without the ending, or of its database.
QString workspaceName(const QString& path);

} // namespace milepost
