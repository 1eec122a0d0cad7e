// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"

#include <optional>
#include <span>
#include <string_view>

namespace milepost {

/// What else a word before a number says of it, as bits.
enum LeadFlag : unsigned {
    kLevel = 1,
    kTo = 2,
    kFrom = 4,
    kFalls = 8,
    kRateOfChange = 16,
    kCopula = 32,
    kStriving = 64,
    kCumulative = 128,
    kAnnual = 256,
    kNew = 512,
    kRespective = 1024
};

/// What a word before a number says about it.
struct Effect
{
    std::optional<Bound> bound = std::nullopt;
    Change change = Change::None;
    unsigned flags = 0;
};

/// One of the words that lead up to a number: bounds, levels, changes, adverbs.
struct LeadWord
{
    std::u32string_view word;
    Effect effect;
};

/// Those of the closed class that end in a character.
std::span<const LeadWord> leadWordsEndingIn(char32_t last);

} // namespace milepost
