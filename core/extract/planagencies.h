// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <vector>

namespace milepost {

class Outline;
class WorkingText;
struct WorkDivision;

/// Gives areas and tasks their agencies: from the bracket that closes their text, or from the work-division
/// table. An area without numbered items whose paragraphs each close with such a bracket gets these
/// paragraphs as tasks; the outline's sections are cut accordingly.
void readAgencies(const WorkingText& text, const WorkDivision& division, Outline& outline,
                  std::vector<Area>& areas);

} // namespace milepost
