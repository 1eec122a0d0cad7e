// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

namespace milepost {

/// What stands at a path, found without writing a byte there.
enum class FileState {
    Absent,   ///< nothing, or an empty file; its folder can be written
    Workspace ///< a whole workspace of a known format that can be written
};

/// Looks at the path before it is opened for writing. Refuses a folder, a missing folder, a read-only file or
/// folder, a file that is no database, one of another program, a newer format and a damaged one, each with
/// its sentence.
Result<FileState> inspectWorkspaceFile(const QString& path, int newestVersion);

/// Looks at a file that is only to be read, wherever it lies: the same refusals except those about writing.
/// Gives how to open it.
Result<Database::Access> inspectWorkspaceContent(const QString& path, int newestVersion);

/// Checks what opening relies on. Of a file larger than `checkedWhole` bytes that is all but the tables that
/// grow with the years: every value is read when it is opened and says itself when it cannot be, the chain of
/// changes and the attached files are checked when the history is verified. Storage when something does not
/// fit.
Result<void> checkBeforeOpening(Database& database, qint64 checkedWhole);

/// Reads the whole file and compares it with its indices and rules. Storage when something does not fit. A
/// server does so by itself.
Result<void> checkIntegrity(Database& database);

} // namespace milepost
