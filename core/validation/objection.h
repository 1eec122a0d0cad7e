// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/reportedvalue.h"
#include "core/validation/rules.h"

#include <span>
#include <vector>

namespace milepost {

/// Which rule a value breaks.
enum class RuleId {
    NotOver,    ///< a final value of a period that has not ended
    Ceiling,    ///< above the highest value there can be
    Falls,      ///< a sum that falls, or that a later value undercuts
    UnitSlip,   ///< 10⁴ or 10⁸ times what it is compared with, or that part of it
    Swing,      ///< against the last period
    YearSwing,  ///< against the same period of the year before
    OverTarget, ///< far beyond the target
    OverFinal,  ///< a provisional value in place of a final one
    BehindFinal ///< a provisional value while a later period is final
};

/// What a broken rule does to a value.
enum class Weight {
    Blocks,     ///< cannot be recorded
    NeedsReason ///< recorded once a reason is written, which is kept with the value
};

/// A rule a value breaks, with the numbers in words. Translated.
struct Objection
{
    RuleId rule = RuleId::Swing;
    Weight weight = Weight::NeedsReason;
    QString words;
};

/// A value in question.
struct CheckedValue
{
    Period period;
    double value = 0.0;
    ObservationStatus status = ObservationStatus::Final;
    const ReportedValue* replaces = nullptr; ///< what stands in its cell, nullptr for nothing
};

/// What a value is compared with: the measure, its rules and targets, and the values that stand, ascending by
/// period. One of them may be in the value's own cell; it is not compared with.
struct MeasureFacts
{
    const Measure& measure;
    const ValidationRules& rules;
    std::span<const Target> targets; ///< the measure's own, any order
    std::span<const ReportedValue> values;
    QDate today; ///< the present day: until a period has ended there, nothing of it is final
};

/// The rules a value breaks, blocking ones first; of the size rules only the one that says most: a slipped
/// unit rather than the swing it makes. Values of different period lengths are compared only where a sum
/// must not fall. A change of definition (status B or D) breaks the line: nothing is compared with it.
std::vector<Objection> objectionsTo(const MeasureFacts& facts, const CheckedValue& value);

/// True when one of the objections blocks.
bool blocks(std::span<const Objection> objections);

} // namespace milepost
