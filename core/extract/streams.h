// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <string_view>
#include <vector>

namespace milepost {

/// Which copy of the text a sentence belongs to.
enum class Stream { Leading, Trailing };

struct SourceSentence
{
    TextSpan span; ///< source offsets
    qsizetype line = 0;
    qsizetype twin = -1; ///< index of the sentence with the same words, -1 when it stands once
    Stream stream = Stream::Leading;
};

enum class Damage {
    None,
    Doubled,    ///< whole passages stand twice; the second copies are Trailing
    Interleaved ///< two copies run through each other
};

struct StreamSplit
{
    Damage damage = Damage::None;
    std::vector<SourceSentence> sentences;
    qsizetype lastLeadingTwin = -1; ///< the last sentence of the leading copy that the trailing one repeats
};

/// Tells the copies of a text apart. See restore() for the kinds of damage.
StreamSplit splitStreams(std::u32string_view source);

} // namespace milepost
