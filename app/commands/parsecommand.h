// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl parse FILE… [--format json|csv] [--pack] [--explain] [--encoding NAME]: reads plans and prints
/// what is in them.
Command parseCommand();

} // namespace milepost
