// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/wordtable.h"

namespace milepost {

/// The length of the adverb, modal, connective or place that opens a clause at `position` and is no part of
/// what is measured, or 0. A word that only begins like one is none (应急中心, 在校学生), nor is one that
/// qualifies what is measured (重点企业, 基本医疗保险参保率). `isState`: the unit is not one of things that
/// are made.
qsizetype headWordLength(std::u32string_view text, qsizetype position, bool isState);

/// A word stands at `position` that only begins like a head word: 在校, 应急, 共享.
bool opensOtherWord(std::u32string_view text, qsizetype position);

/// 全省, 我市, 国内外 …
Words placeWords();

} // namespace milepost
