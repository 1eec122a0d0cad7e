// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// A property of editors of cells, true for those whose text stays though others' changes come into view
/// under them.
inline constexpr const char* kKeepsWhatIsTyped = "keepsWhatIsTyped";

} // namespace milepost
