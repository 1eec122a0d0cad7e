// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace milepost {

/// What runs the SQL of this folder. Statements are written so that both understand them; where they cannot,
/// the schema is written for SQLite and spelt anew, and the few others ask for the engine.
enum class Engine {
    Sqlite,  ///< a file
    Postgres ///< a database on a server
};

/// The statements of a step of the schema as the engine takes them. For PostgreSQL: its types, texts that
/// compare by their bytes as in SQLite, identities, references that can wait for the end of a transaction,
/// and triggers as functions.
QStringList spelt(Engine engine, const QStringList& statements);

} // namespace milepost
