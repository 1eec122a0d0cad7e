// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/reviewitem.h"
#include "core/text/sourcetext.h"

namespace milepost {

class Catalogue;

/// What a passage an officer selected promises: its first number with unit, bound, year and subject as the
/// sentence around it says, or a deliverable of that name when no number stands in it. The area and the task
/// are the plan's at that place. InvalidInput when the passage holds no word.
Result<ReviewItem> pickFigure(const SourceText& text, const TextSpan& passage, const ParsedPlan& plan,
                              const Catalogue& catalogue);

} // namespace milepost
