// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// `milepostctl checkout W COPY`: takes a copy of a workspace along.
Command checkOutCommand();
/// `milepostctl checkin COPY W`: says what bringing it back would do; with --apply brings it back.
Command checkInCommand();

} // namespace milepost
