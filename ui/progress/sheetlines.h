// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "ui/common/viewcontext.h"

#include <vector>

namespace milepost {

/// What the measures of the sheet stand under.
enum class Grouping { Area, Province, Agency };

/// One line of the progress sheet: a measure with its recorded values, or the heading of a province and area.
class SheetLine
{
public:
    enum class Kind { Heading, Measure };

    /// The line of the measure at a place of the context's rows, or the heading before it.
    SheetLine(Kind kind, size_t place, const ViewContext& context);

    Kind kind;
    size_t place;       ///< in the context's rows; a heading's is that of its first measure
    MeasureRow measure; ///< a copy: the context's rows may be rebuilt while the sheet is hidden
    QString heading;    ///< of a heading: the agency, empty when the plan names none; else the row says it

    bool isHeading() const { return kind == Kind::Heading; }
    /// What is recorded, ascending by period; read when it is first asked for, so that thousands of lines
    /// open as fast as those in view. None for a heading.
    const std::vector<Observation>& observations() const;
    /// Values changed: they are read anew.
    void forgetObservations() { m_observations.reset(); }
    /// The value recorded for exactly this period, or nullptr. Valid until values are forgotten.
    const Observation* at(const Period& period) const;
    /// The latest value of a shorter period inside this one, or nullptr. Valid until values are forgotten.
    const Observation* within(const Period& period) const;

private:
    const Workspace* m_workspace;
    mutable std::optional<std::vector<Observation>> m_observations;
};

/// Headings and measures in the order of the sheet: provinces as the rows have them, areas in plan order,
/// measures in plan order; by agency, the first lead agency in the order of the alphabet, those without one
/// last.
std::vector<SheetLine> sheetLines(const ViewContext& context, Grouping grouping = Grouping::Area);

/// The columns: from a little before the first value or the plans' start to the last target year or the as-of
/// date.
std::vector<Period> sheetPeriods(const ViewContext& context, const std::vector<SheetLine>& lines,
                                 PeriodKind kind);

/// The target that is due next: the first whose year is not past, else the last dated one; nullptr without
/// any.
const Target* nextTarget(const MeasureRow& row, QDate asOf);

} // namespace milepost
