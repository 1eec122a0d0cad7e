// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/extract/workingtext.h"

#include <string_view>
#include <vector>

namespace milepost {

/// Puts a text into reading order and takes doubled text out; the working text knows both places of what was
/// doubled.
///
/// Three kinds of damage are known, all recognised by sentences that stand twice word for word:
/// - a paragraph printed twice in a row;
/// - a whole text printed twice;
/// - two copies of a text that run through each other line by line, a *leading* one with passages cut out and
/// a
///   *trailing* one whose blocks fill these holes. The trailing copy is complete as far as it goes; where it
///   ends, the leading one goes on, with gaps.
/// Any other text stays as it is. `issues` receives text.doubled and text.gap. Time is linear in the text.
WorkingText restore(std::u32string_view normalisedSource, std::vector<Issue>& issues);

} // namespace milepost
