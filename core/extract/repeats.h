// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clauses.h"
#include "core/extract/figuredraft.h"

#include <string_view>
#include <vector>

namespace milepost {

/// The drafts that say word for word what an earlier one says (a paragraph that stands twice) and are due by
/// the same date: for each draft the index of the first one, or its own. Only long enough sentences count:
/// “总投资5亿元。” may well be said of two things.
std::vector<size_t> findRepeats(std::u32string_view text, const ClauseMap& clauses,
                                const std::vector<FigureDraft>& drafts);

} // namespace milepost
