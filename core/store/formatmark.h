// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace milepost {

class Database;

/// The schema of a server's database in which a workspace is.
inline const QString kServerSchema = QStringLiteral("milepost");
/// The tables there that are no content: the format, whose turn it is to write and what the server calls the
/// officers; and who may do what.
inline const QString kServerState = QStringLiteral("server_state");
inline const QString kServerRights = QStringLiteral("rights");

/// The format of an open workspace; 0 where there is none yet.
Result<int> storedFormat(Database& database);

/// Marks the database as a workspace of this format, in the caller's transaction. On a server also makes
/// what gives everybody who writes a turn.
Result<void> markFormat(Database& database, int version);

/// A statement that says whether a server's database holds a workspace.
QString hasFormatMark();

/// Begins a transaction that has the turn, all in one message to the server: everybody else who writes waits
/// from then on, so nothing is asked twice. One row: the number of the turn and the last change in the chain
/// of changes, id and hash, as they are with the turn in hand.
QString beginWithTurn();

/// A number that changes whenever somebody has written, oneself included. For a server only.
Result<qint64> lastTurn(Database& database);

} // namespace milepost
