// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QVariant>

namespace milepost {

using namespace Qt::StringLiterals;

Migrator::Migrator(std::span<const Migration> migrations, Backup backup)
    : m_migrations(migrations), m_backup(std::move(backup))
{}

int Migrator::newestVersion() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

Result<MigrationOutcome> Migrator::migrate(Database& database) const
{
    const Result<QVariant> stored = database.scalar(u"PRAGMA user_version"_s);
    if (!stored)
        return stored.error();
    const int version = stored->toInt();
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
    const Result<QVariant> stored = database.scalar(u"PRAGMA user_version"_s);
    if (!stored)
        return stored.error();
    from = std::max(from, stored->toInt());
    for (const Migration& step : m_migrations) {
        if (step.version <= from)
            continue;
        if (Result<void> done = database.executeAll(step.statements); !done)
            return done;
    }
    // Both marks belong to the transaction: a file is either whole or as it was.
    const QStringList marks{u"PRAGMA application_id = %1"_s.arg(schema::kApplicationId),
                            u"PRAGMA user_version = %1"_s.arg(std::max(from, newestVersion()))};
    if (Result<void> marked = database.executeAll(marks); !marked)
        return marked;
    return transaction->commit();
}

} // namespace milepost
