// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl check FILE|PACK… [--json] [--encoding NAME]: checks plans against themselves.
Command checkCommand();

} // namespace milepost
