// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// milepostctl targets --workspace W [--province CODE] [--format json|csv]: prints every target with the
/// latest value.
Command targetsCommand();

} // namespace milepost
