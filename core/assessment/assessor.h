// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/problem.h"

namespace milepost {

enum class Obstacle;

/// Judges many targets one after the other in the memory of the first: the numbers, without a word. What it
/// finds is what assess() finds.
class Assessor
{
public:
    /// `frame` is everything about the target but its values; its own observations and as-of date are not
    /// looked at.
    Standing standing(const AssessmentInput& frame, std::span<const ValuePoint> observations, QDate asOf);

    /// What the last standing rests on.
    const Problem& problem() const { return m_problem; }
    Obstacle obstacle() const { return m_obstacle; }

private:
    Problem m_problem;
    Obstacle m_obstacle{};
};

} // namespace milepost
