// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/preparedtext.h"

#include "core/extract/dating.h"
#include "core/extract/simplified.h"
#include "core/extract/workingtext.h"

namespace milepost {

PreparedText::PreparedText(const WorkingText& text, const Outline& outline, const ParsedPlan& plan)
    : characters(simplified(text.text())), periods(datedPeriods(characters, plan)),
      clauses(characters, outline)
{}

} // namespace milepost
