// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl import --workspace W FILE-or-PACK…: puts plans into a workspace, which is created when absent.
/// Prints one line a plan: its id.
Command importCommand();

} // namespace milepost
