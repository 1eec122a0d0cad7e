// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl verify W: checks the file, the chain of changes and every value against it. Found when one is
/// broken.
Command verifyCommand();
/// milepostctl backup W DEST: writes a consistent copy, also while others work on W.
Command backupCommand();
/// milepostctl restore SRC W: checks a backup and copies it to W, which must not exist.
Command restoreCommand();

/// `milepostctl audit`: the chain of changes as a table.
Command auditCommand();
/// `milepostctl package` and `unpack`: the whole workspace as a Frictionless Data Package and back.
Command packageCommand();
Command unpackCommand();

} // namespace milepost
