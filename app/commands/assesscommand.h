// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl assess --workspace W [--as-of DATE]: prints the verdict on every dated target as JSON.
Command assessCommand();

} // namespace milepost
