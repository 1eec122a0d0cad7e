// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace milepost {

class Catalogue;

/// What a value of one measure is held to. The first two block a value; the others ask for a reason. An
/// absent limit is not checked.
struct ValidationRules
{
    std::optional<double> ceiling;    ///< the highest value, in the measure's unit
    bool neverFalls = false;          ///< a later value is never below an earlier one
    std::optional<double> swing;      ///< share of the last period's value a change may reach: 0.5
    std::optional<double> yearSwing;  ///< the same against the same period of the year before
    std::optional<double> overTarget; ///< multiple of the target a value may reach: 2
    bool unitSlip = true;             ///< ten-thousand-fold and hundred-million-fold jumps
    bool standing = true;             ///< provisional values beside or after final ones

    friend bool operator==(const ValidationRules&, const ValidationRules&) = default;
};

/// What holds for a measure until somebody tunes it: by its kind and the kind of its unit.
ValidationRules defaultRules(const Measure& measure, const Catalogue& catalogue);

/// Each rule as a sentence: the one that always holds, then those of the fields in their order; a rule that
/// is off is left out. Translated.
QStringList ruleWords(const ValidationRules& rules, const QString& unit);

/// Compact JSON and back; the form in which a workspace keeps tuned rules. InvalidInput for anything else.
QString rulesToText(const ValidationRules& rules);
Result<ValidationRules> rulesFromText(const QString& text);

} // namespace milepost
