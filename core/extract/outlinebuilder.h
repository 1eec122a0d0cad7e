// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/extract/outline.h"

#include <vector>

namespace milepost {

struct Heading;
struct PlanAreas;
class WorkingText;

/// Makes the sections from the headings and what they open. The sentences are cut when all sections are
/// known.
Outline buildOutline(const WorkingText& text, const std::vector<Heading>& headings, const PlanAreas& areas);

} // namespace milepost
