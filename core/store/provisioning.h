// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/migrator.h"

namespace milepost {

class Database;

/// Makes the workspace on a server, or brings it to the newest format, all or nothing. For a connection of
/// the database's owner. A workspace of an older format is changed without a copy: that is the
/// administrator's.
Result<MigrationOutcome> provisionTables(Database& database);

} // namespace milepost
