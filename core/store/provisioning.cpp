// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/provisioning.h"

#include "core/store/database.h"
#include "core/store/formatmark.h"
#include "core/store/schema.h"

namespace milepost {

using namespace Qt::StringLiterals;

Result<MigrationOutcome> provisionTables(Database& database)
{
    if (Result<void> made = database.execute(u"CREATE SCHEMA IF NOT EXISTS "_s + kServerSchema); !made)
        return made.error();
    const auto noBackup = [](Database&, int) { return Result<void>(); };
    return Migrator(schema::migrations(), noBackup).migrate(database);
}

} // namespace milepost
