// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clauses.h"
#include "core/extract/figuredraft.h"
#include "core/extract/outline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// The figures of indicator tables whose cells came through as text: a head with 指标 and years, then rows of
/// name, unit and one value a year, one cell a line or divided by blanks. The years before the document's own
/// (`issued`), or the first of several where that is unknown, are baselines. In order of the text.
std::vector<FigureDraft> readTables(std::u32string_view text, const Outline& outline,
                                    const ClauseMap& clauses, std::optional<int> issued);

/// `drafts` with those of `tables` in their places; where both read the same number, the table's stays.
std::vector<FigureDraft> withTables(std::vector<FigureDraft> drafts, const std::vector<FigureDraft>& tables);

} // namespace milepost
