// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/domain/plan.h"

#include <string_view>

namespace milepost {

class Catalogue;

/// Checks a plan against itself: sums of parts against stated totals, body against annex, series and starting
/// points, deadlines, agencies, doubled text. Findings come doubtful ones first, then what is missing, then
/// what was compared and agrees; within a class in the order of the text.
///
/// `text` is the document the plan was read from; where it is empty, what can only be seen in the wording
/// (parts after 其中, passages that stand twice) is left out.
std::vector<Finding> checkConsistency(const ParsedPlan& plan, const Catalogue& catalogue,
                                      std::u32string_view text = {});

} // namespace milepost
