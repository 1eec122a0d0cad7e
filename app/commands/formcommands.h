// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace milepost {

/// `milepostctl form`: entry forms for the agencies of the plans.
Command formCommand();
/// `milepostctl take`: values from forms and tables, with a dry run.
Command takeCommand();

} // namespace milepost
