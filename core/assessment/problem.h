// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

namespace milepost {

/// A level at a month position (see timeline.h).
struct Level
{
    double time = 0.0;
    double value = 0.0;
};

/// The input reduced to levels on a time axis, so that every method computes on the same few numbers: ranges
/// are the bound aimed at, percentage changes an index with base 100, single-year values of a sum their
/// running total.
struct Problem
{
    int sign = 1; ///< d: +1 more is better, −1 less is better
    Method method = Method::ShareOfWay;
    Bound bound = Bound::Equal;
    std::optional<Level> start;       ///< b at t0; a sum starts with 0 at the opening of its span
    Level goal;                       ///< T at tT
    std::optional<Level> farEnd;      ///< the other bound of a range
    std::vector<Level> steps;         ///< annual targets between start and goal, ascending
    std::vector<Level> values;        ///< up to the as-of date and the deadline, ascending
    std::vector<ValuePoint> reported; ///< the observations behind `values`, one each
    std::vector<ValuePoint> late;     ///< reported for dates after the deadline
    bool indexed = false;             ///< levels are an index with base 100 of percentage changes
    bool deadlinePassed = false;

    double elapsed() const; ///< years from the start to the last value; needs both
    double whole() const;   ///< years from the start to the goal; needs a start
    double left() const;    ///< years from the last value to the goal
};

/// Whether a cumulative measure's values are single years that must be added up.
bool sumsSingleYears(const AssessmentInput& input);

Problem problemOf(const AssessmentInput& input);
/// The same from the values given instead of the input's own, into a problem whose memory is used again.
void setProblem(Problem& problem, const AssessmentInput& input, std::span<const ValuePoint> observations,
                QDate asOf);

/// Whether a level reaches the goal, the bound respected: strictly beyond for 突破, within the band for 约,
/// and within one point of a rate's floor or ceiling.
bool reaches(const Problem& problem, double level, const AssessmentInput& input);

/// A level back in the measure's own unit.
double inMeasureUnit(const Problem& problem, const AssessmentInput& input, double level);

/// The expectation at a month position: through the annual targets, on the growth path or straight, as the
/// method says; absent before the start, after the goal, or where nothing is known to start from.
std::optional<double> expectedLevel(const Problem& problem, double time);

} // namespace milepost
