// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/database.h"
#include "core/store/formatmark.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace milepost {

Migrator::Migrator(std::span<const Migration> migrations, Backup backup)
    : m_migrations(migrations), m_backup(std::move(backup))
{}

int Migrator::newestVersion() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

Result<MigrationOutcome> Migrator::migrate(Database& database) const
{
    const Result<int> stored = storedFormat(database);
    if (!stored)
        return stored.error();
    const int version = *stored;
    if (version > newestVersion())
        return newerWorkspaceError(database.path(), version, newestVersion());
    if (version == newestVersion())
        return MigrationOutcome::UpToDate;
    if (version > 0) {
        if (Result<void> copied = m_backup(database, version); !copied)
            return copied.error();
    }
    if (Result<void> done = runSteps(database, version); !done)
        return done.error();
    return version > 0 ? MigrationOutcome::Upgraded : MigrationOutcome::Created;
}

Result<void> Migrator::runSteps(Database& database, int from) const
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Another window may have migrated while this one waited for the lock.
    const Result<int> stored = storedFormat(database);
    if (!stored)
        return stored.error();
    from = std::max(from, *stored);
    for (const Migration& step : m_migrations) {
        if (step.version <= from)
            continue;
        if (Result<void> done = database.executeAll(spelt(database.engine(), step.statements)); !done)
            return done;
    }
    // The mark belongs to the transaction: a workspace is either whole or as it was.
    if (Result<void> marked = markFormat(database, std::max(from, newestVersion())); !marked)
        return marked;
    return transaction->commit();
}

} // namespace milepost
