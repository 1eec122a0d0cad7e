// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl export --workspace W --to FILE.csv|FOLDER: writes values, targets and plans as tables.
Command exportCommand();

} // namespace milepost
