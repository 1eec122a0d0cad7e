// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/domain/plan.h"
#include "core/domain/reportedvalue.h"
#include "core/workspace/assessmentrules.h"

#include <span>
#include <vector>

namespace milepost {

class Catalogue;

/// What one measure's assessments are made from.
struct MeasureMaterial
{
    const ParsedPlan* plan = nullptr;
    const Measure* measure = nullptr;
    std::vector<const Target*> targets;    ///< the measure's own, in any order
    std::span<const ReportedValue> values; ///< current ones, ascending by period
};

/// A measure made ready to be judged at any date: everything is in its unit, and nothing has to be looked up
/// any more.
///
/// The baseline is the observation marked so, else the latest baseline figure of the plan itself. Parts of a
/// year do not count for what is measured in whole years. A promised change in another unit than per cent
/// (500 more of something) is a way from 0; one in per cent starts in its base year.
class MeasureCase
{
public:
    MeasureCase() = default;
    MeasureCase(const MeasureMaterial& material, const Catalogue& catalogue,
                const MeasureChoices& choices = {});

    /// Dated targets, ascending by year.
    size_t count() const { return m_dated.size(); }
    int year(size_t index) const { return m_dated[index].due.year(); }
    /// Whether there is a target without a year: it can be met, it cannot be late.
    bool hasUndated() const { return m_undated.has_value(); }
    /// Ascending by date, the baseline apart.
    std::span<const ValuePoint> values() const { return m_values; }

    /// Writes a target's input into `frame`, all but values, date, bands and unit.
    void frame(size_t index, AssessmentInput& frame) const;
    /// The same of the target without a year, whose deadline is far off.
    void undatedFrame(QDate asOf, AssessmentInput& frame) const;

private:
    struct Point : TargetPoint
    {
        std::optional<int> from;
    };

    Point pointOf(const Target& target, const Measure& measure, const Catalogue& catalogue) const;
    void takeValues(const MeasureMaterial& material, const Catalogue& catalogue);
    void applyChange(const Point& point, AssessmentInput& frame) const;
    void frameOf(const Point& point, AssessmentInput& frame) const;

    MeasureKind m_kind = MeasureKind::Stock;
    Direction m_direction = Direction::MoreIsBetter;
    MeasureChoices m_choices;
    bool m_inPercent = false;
    std::optional<ValuePoint> m_baseline;
    std::vector<Point> m_dated;
    std::optional<Point> m_undated;
    std::vector<ValuePoint> m_values;
};

} // namespace milepost
