// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace milepost {

struct ServerAddress;

/// The sentence for a statement that failed on the server at `path`. `sqlState` is PostgreSQL's five-letter
/// code, empty when the connection itself broke.
Error serverError(const QString& sqlState, const QString& path, const QString& detail);

/// Whether this code tells that the server ends the connection.
bool isBreak(const QString& sqlState);

/// The connection broke while a transaction was being committed: nobody knows whether it is.
Error unconfirmedError(const QString& path, const QString& detail);

/// The connection had broken before: nothing is tried.
Error outOfReachError(const QString& path);

/// The sentence for a connection that did not come about, from what the client library says of it.
Error connectionError(const QString& words, const ServerAddress& address);

/// Qt's driver for PostgreSQL is not installed.
Error missingDriverError(const ServerAddress& address);

/// The database holds no workspace, or one of an older format: both are for an administrator.
Error notProvisionedError(const QString& path);
Error olderServerError(const QString& path, int version, int known);

} // namespace milepost
