// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace milepost {

class ReviewDraft;

/// The plan as reviewed, ready for the workspace: what is stored of the items, every target tied to a
/// measure. Measures keep their ids; an edited or added target joins the measure of the same thing or gets a
/// new one; measures without a target go.
ParsedPlan reviewedPlan(const ReviewDraft& draft);

} // namespace milepost
