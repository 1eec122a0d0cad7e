// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <span>

namespace milepost {

class Database;

/// One step of the schema: the statements that lead from format `version` − 1 to `version`, as SQLite takes
/// them; spelt() gives those of the other engine. Never changed once released.
struct Migration
{
    int version = 0;
    QStringList statements;
};

enum class MigrationOutcome {
    Created,  ///< the file was empty and now has the newest format
    UpToDate, ///< nothing was due
    Upgraded  ///< steps were due; they ran after a backup
};

/// Brings a database to the newest of the given formats: all steps in one transaction, or none.
class Migrator
{
public:
    /// Makes a copy of the database before steps run on a file that holds data.
    using Backup = std::function<Result<void>(Database&, int version)>;

    Migrator(std::span<const Migration> migrations, Backup backup);

    /// NewerFormat when the file is ahead of this program; it is left untouched.
    Result<MigrationOutcome> migrate(Database& database) const;

    int newestVersion() const;

private:
    Result<void> runSteps(Database& database, int from) const;

    std::span<const Migration> m_migrations;
    Backup m_backup;
};

} // namespace milepost
