// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/verification.h"

#include <QString>

namespace milepost {

class ProgressReporter;
class Store;

/// Reads the whole history: the chain of the audit, and every observation, attached file, report and closed
/// period against what the audit says of it. Cancelled when the reporter says so.
Result<Verification> verifyHistory(Store& store, ProgressReporter* progress = nullptr);

/// Checks the workspace file at `source`, without writing to it, and copies it to `destination`, which must
/// not exist. Refused when the history of the source does not hold.
Result<void> restoreWorkspace(const QString& source, const QString& destination);

} // namespace milepost
