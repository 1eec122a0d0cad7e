// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/extract/units.h"

#include <string_view>

namespace milepost {

/// What is measured and what it is measured of, where the two are told apart.
struct Trait
{
    TextSpan trait; ///< 流通率 in 流通率提高到果蔬20%; empty where the phrase names both in one
    TextSpan of;    ///< 果蔬, or the whole phrase
    bool falls = false; ///< 下降到, 降至
};

/// Reads the noun phrase `span` before a number of a unit of `kind`.
Trait readTrait(std::u32string_view text, TextSpan span, UnitClass kind);

} // namespace milepost
