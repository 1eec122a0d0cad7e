// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// `milepostctl provision ADDRESS`: makes a shared workspace, or brings it up to date, and says what it did.
Command provisionCommand();
/// `milepostctl grant` and `revoke`: say what an officer may do in it.
Command grantCommand();
Command revokeCommand();
/// `milepostctl officers`: prints who may do what, as a table.
Command officersCommand();

} // namespace milepost
