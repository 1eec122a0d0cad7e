// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/extract/explanation.h"
#include "core/text/sourcetext.h"

#include <vector>

namespace milepost {

class Catalogue;

/// Reads a plan out of a text: facts, areas, tasks, agencies, figures, targets, measures, deliverables.
/// Imperfect content yields issues, never an error; the only error is Cancelled.
/// Time and memory grow linearly with the text.
Result<ParsedPlan> parsePlan(const SourceText& text, const Catalogue& catalogue,
                             ProgressReporter* progress = nullptr);

/// The same, and why every number was read the way it was.
Result<ParsedPlan> parsePlan(const SourceText& text, const Catalogue& catalogue, ProgressReporter* progress,
                             std::vector<FigureExplanation>& explanations);

} // namespace milepost
