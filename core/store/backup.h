// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace milepost {

class Database;
class ProgressReporter;

/// Writes a consistent copy of an open database to a new file, in one piece: a failure leaves no file behind.
/// It says what the database says, whether its history holds or not.
/// Refused when the file exists, Cancelled when the reporter says so.
Result<void> copyDatabase(Database& database, const QString& destination,
                          ProgressReporter* progress = nullptr);

/// Where the copy made before a migration goes: "plans.milepost" →
/// "plans.before-upgrade-v1-20261122T013000Z.milepost".
QString migrationBackupPath(const QString& path, int version, const QDateTime& now);

} // namespace milepost
