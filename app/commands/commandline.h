// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QStringList>

namespace milepost {

/// Runs milepostctl: picks the subcommand, reads its options, does it. `arguments` includes the program's
/// name.
ExitCode runCommandLine(const QStringList& arguments, Console& console);

/// The language a command line asks for with --lang, or an empty string.
QString languageIn(const QStringList& arguments);

} // namespace milepost
