// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <vector>

namespace milepost {

/// The pages of the window in the order of the navigation rail.
std::vector<PageFactory> pageFactories();

} // namespace milepost
