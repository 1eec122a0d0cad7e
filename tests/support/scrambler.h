// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace milepost {

/// A text whose two copies run through each other, and what it can be put back to.
struct ScrambledText
{
    std::u32string text;
    std::u32string restored; ///< without line ends
    size_t gaps = 0;         ///< places where the restored text lacks sentences
};

/// Sentences of different lengths that all differ, in order.
std::vector<std::u32string> sampleSentences(size_t count);

/// Scrambles sentences: every line opens with one of a leading copy, goes on with a block of a trailing copy
/// and closes with the leading one, which lacks as many sentences as the block put in their place.
ScrambledText scramble(const std::vector<std::u32string>& sentences);

} // namespace milepost
