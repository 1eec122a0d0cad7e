// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "core/assessment/problem.h"
#include "core/assessment/timeline.h"

#include <algorithm>

namespace milepost {

Method defaultMethod(const AssessmentInput& input)
{
    switch (input.kind) {
    case MeasureKind::CumulativeFlow:
        // A running total that is known at a date but not from which year it runs has a way to go, no span.
        return input.spanStart || !input.baseline ? Method::CumulativeShare : Method::ShareOfWay;
    case MeasureKind::AnnualFlow: {
        if (!input.baseline)
            return Method::SimpleCompletion;
        const bool annualTargets =
            std::ranges::any_of(input.milestones, [&input](const TargetPoint& milestone) {
                return milestone.due > input.baseline->date && milestone.due < input.target.due;
            });
        return annualTargets ? Method::ShareOfWay : Method::GrowthPath;
    }
    case MeasureKind::GrowthRate:
        return Method::AverageGrowth;
    case MeasureKind::PercentChange:
        return Method::LogProgress;
    case MeasureKind::Range:
        return Method::StayWithin;
    case MeasureKind::Stock:
    case MeasureKind::Rate:
        break;
    }
    if (input.target.valueMax && *input.target.valueMax != input.target.value)
        return Method::StayWithin;
    return input.baseline ? Method::ShareOfWay : Method::SimpleCompletion;
}

std::optional<double> expectedValue(const AssessmentInput& input, QDate date)
{
    const Problem problem = problemOf(input);
    const std::optional<double> level = expectedLevel(problem, monthPosition(date));
    return level ? std::optional(inMeasureUnit(problem, input, *level)) : std::nullopt;
}

std::optional<double> averageProgress(std::span<const Assessment> assessments)
{
    double sum = 0.0;
    int counted = 0;
    for (const Assessment& assessment : assessments) {
        if (!assessment.progress)
            continue;
        sum += std::clamp(*assessment.progress, 0.0, 1.0);
        ++counted;
    }
    return counted > 0 ? std::optional(sum / counted) : std::nullopt;
}

} // namespace milepost
