// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrator.h"

#include <span>

namespace milepost::schema {

/// The four bytes "MILE" at offset 68 of the file: what makes an SQLite file a workspace.
constexpr int kApplicationId = 0x4D494C45;

/// Every step of the workspace format, oldest first. docs/schema.md describes the result.
std::span<const Migration> migrations();

} // namespace milepost::schema
