// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/officerright.h"

#include <QStringList>

#include <vector>

namespace milepost {

class Database;

/// Makes what keeps everybody on a server to their rights, or brings it up to date, in the caller's
/// transaction: the role of all officers, the table of rights, the policies of every table, and the triggers
/// that let a row in only with its change in the audit and the audit only with a sound chain. For the owner
/// of the workspace. docs/office.md says what each role may do.
Result<void> makeRights(Database& database);

/// The two roles of the server that belong to the workspace: of those who read, and of those who write.
Result<QStringList> serverRoles(Database& database);

/// Gives or takes one right, and with the first or last the connection to the workspace. For an administrator
/// of the workspace or its owner, in the caller's transaction. NotFound for a login the server does not know,
/// or a right nobody has.
Result<void> grantRight(Database& database, const OfficerRight& right);
Result<void> revokeRight(Database& database, const OfficerRight& right);

/// Every right, by login; for all but administrators only their own.
Result<std::vector<OfficerRight>> grantedRights(Database& database);

/// What the connection's user may do; every right for the owner of the workspace.
Result<std::vector<OfficerRight>> ownRights(Database& database);

/// The name the server knows the connection's user by.
Result<QString> serverUser(Database& database);

/// By how many milliseconds the server's clock is ahead of this computer's. Less than a second is none.
Result<qint64> clockDeviation(Database& database);

} // namespace milepost
