// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/preparedtext.h"

#include "core/base/workmeter.h"
#include "core/extract/dating.h"
#include "core/extract/simplified.h"
#include "core/extract/workingtext.h"

namespace milepost {

PreparedText::PreparedText(const WorkingText& text, const Outline& outline, const ParsedPlan& plan,
                           WorkMeter& meter)
{
    if (!meter.begin(8))
        return;
    characters = simplified(text.text());
    periods = datedPeriods(characters, plan);
    if (meter.begin(6))
        clauses = ClauseMap(characters, outline);
}

} // namespace milepost
