// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl text FILE [--encoding NAME] [--furniture]: prints the text that offsets refer to.
Command textCommand();

} // namespace milepost
