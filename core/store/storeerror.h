// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace milepost {

/// The sentence for a failure of SQLite on the file at `path`. `nativeCode` is SQLite's result code, plain or
/// extended.
Error storeError(const QString& nativeCode, const QString& path, const QString& detail);

/// The file is no workspace of this program; it was left as it is.
Error notAWorkspaceError(const QString& path);
/// The file was written by a newer program; it was left as it is.
Error newerWorkspaceError(const QString& path, int version, int known);
/// What is stored cannot be read back; it was left as it is.
Error damagedWorkspaceError(const QString& path, const QString& detail);
/// Somebody stopped the work, of which nothing is left.
Error stoppedError();

} // namespace milepost
