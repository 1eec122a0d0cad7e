// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clauses.h"
#include "core/extract/periods.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace milepost {

class WorkMeter;
class WorkingText;
struct ParsedPlan;

/// What the reading of figures and that of promises both start from. Offsets are those of the working text.
struct PreparedText
{
    /// `plan` knows its title and date already. A meter that stops leaves it without clauses.
    PreparedText(const WorkingText& text, const Outline& outline, const ParsedPlan& plan, WorkMeter& meter);
    Q_DISABLE_COPY_MOVE(PreparedText)

    std::u32string characters;          ///< simplified ones, as the grammar is written in
    std::vector<PeriodMention> periods; ///< every time expression, dated
    ClauseMap clauses;
};

} // namespace milepost
