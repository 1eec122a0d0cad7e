// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace milepost {

class Catalogue;
class Outline;
class WorkingText;

/// What the document says about itself: title, issuer, province, number and date. Only what stands in the
/// text; the date of a web page or of a cited document is not the plan's.
PlanFacts readPlanFacts(const WorkingText& text, const Outline& outline, const Catalogue& catalogue);

} // namespace milepost
