// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/domain/target.h"
#include "core/extract/periods.h"

#include <QString>

#include <optional>

namespace milepost {

/// Where the date that governs a figure stands.
enum class DateReach {
    None,     ///< no date governs
    Sentence, ///< in the figure's own sentence
    Carried,  ///< further up in its section
    Section,  ///< in a heading, a lead-in or the goals above its section
    Column    ///< at the head of its column
};

/// Why one number was read the way it was. Spans are source offsets.
struct FigureExplanation
{
    TextSpan number;
    TextSpan clause;
    std::optional<FigureKind> kind; ///< absent where the number is no figure at all
    QString subject;
    QString kindRule;    ///< "policy.grant", "target.deadline" …
    QString subjectRule; ///< "front", "back", "inherited" …, empty when there is no subject
    DateReach reach = DateReach::None;
    TextSpan date; ///< the words of the date that governs; empty without one or in a table
    std::optional<int> year;
    std::optional<PlanTerm>
        counted; ///< the years a relative date (未来2至3年) comes to from the year of issue
};

/// The rules in words, in the language of the program; the name itself for one without words.
QString kindRuleWords(const QString& rule);
QString subjectRuleWords(const QString& rule);
QString dateReachWords(DateReach reach);
/// “2017” or “2017–2018”.
QString yearsInWords(const PlanTerm& years);
/// "none", "sentence" …
QString toString(DateReach reach);

} // namespace milepost
