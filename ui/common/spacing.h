// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// The 8-pixel rhythm every layout keeps (device-independent pixels).
namespace spacing {
constexpr int kHalf = 4;
constexpr int kOne = 8;
constexpr int kTwo = 16;
constexpr int kThree = 24;
} // namespace spacing

} // namespace milepost
