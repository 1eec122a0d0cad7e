// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl record --workspace W --measure ID --period P --value V …: records one value.
Command recordCommand();

} // namespace milepost
