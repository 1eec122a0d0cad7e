// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/publishedfigures.h"
#include "core/workspace/workspace.h"

#include <variant>

namespace milepost {

/// Finds the measure a published figure speaks of: in a plan of the same province, by the same subject, the
/// same comparable indicator, a subject that contains the other's or a label that names it, and in a unit the
/// figure converts into.
/// Nothing is guessed: no such measure, an unlike unit and several equally good measures each leave the
/// figure out.
std::variant<MeasureId, LeftOutFigure> matchPublished(const PublishedFigure& figure,
                                                      const Workspace& workspace, const Catalogue& catalogue);

/// One sentence for the officer: which published figure is not shown and why.
QString wordsFor(const LeftOutFigure& leftOut);

/// Marks the starting value of every measure among the entries (of several revisions the last): the one whose
/// period ends nearest to the day the plan was issued, no later than the end of that year and before the
/// measure's first deadline. A measure of a plan without a date, or with a starting value already, gets none.
void markBaselines(std::vector<ObservationEntry>& entries, const Workspace& workspace);

} // namespace milepost
