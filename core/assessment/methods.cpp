// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/methods.h"

#include <algorithm>

namespace milepost {
namespace {

bool isRange(const AssessmentInput& input)
{
    return input.kind == MeasureKind::Range ||
           (input.target.valueMax && *input.target.valueMax != input.target.value);
}

bool canGrow(const AssessmentInput& input)
{
    return input.baseline && input.baseline->value > 0.0 && input.target.value > 0.0;
}

} // namespace

std::vector<Method> applicableMethods(const AssessmentInput& input)
{
    if (input.kind == MeasureKind::GrowthRate)
        return {Method::AverageGrowth};
    if (input.kind == MeasureKind::PercentChange)
        return {Method::ShareOfWay, Method::LogProgress};
    std::vector<Method> methods;
    if (input.baseline)
        methods.push_back(Method::ShareOfWay);
    methods.push_back(Method::SimpleCompletion);
    if (isSum(input))
        methods.push_back(Method::CumulativeShare);
    if (canGrow(input)) {
        methods.push_back(Method::LogProgress);
        methods.push_back(Method::GrowthPath);
    }
    if (isRange(input))
        methods.push_back(Method::StayWithin);
    return methods;
}

bool hasDirection(const AssessmentInput& input)
{
    return !isRange(input) && input.target.change == Change::None;
}

bool isSum(const AssessmentInput& input)
{
    return input.kind == MeasureKind::CumulativeFlow;
}

} // namespace milepost
