// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/formulas.h"

#include <cmath>

namespace milepost::formulas {

std::optional<double> shareOfWay(double b, double target, double x)
{
    if (target == b)
        return std::nullopt;
    return (x - b) / (target - b);
}

std::optional<double> completion(double target, double x, int sign)
{
    const double divisor = sign > 0 ? target : x;
    if (divisor == 0.0)
        return std::nullopt;
    return sign > 0 ? x / target : target / x;
}

std::optional<double> logProgress(double b, double target, double x)
{
    if (b <= 0.0 || target <= 0.0 || x <= 0.0 || target == b)
        return std::nullopt;
    return std::log(x / b) / std::log(target / b);
}

std::optional<double> yearlyGrowth(double from, double to, double years)
{
    if (from <= 0.0 || to <= 0.0 || years <= 0.0)
        return std::nullopt;
    return std::pow(to / from, 1.0 / years) - 1.0;
}

std::optional<double> growthRatio(double b, double target, double x, double elapsed, double whole, int sign)
{
    const std::optional<double> actual = yearlyGrowth(b, x, elapsed);
    const std::optional<double> needed = yearlyGrowth(b, target, whole);
    if (!actual || !needed || *needed == 0.0)
        return std::nullopt;
    return sign * *actual / std::abs(*needed);
}

std::optional<double> projectionRatio(double b, double target, double x, double elapsed, double whole)
{
    const std::optional<double> actual = yearlyGrowth(b, x, elapsed);
    if (!actual || target == b)
        return std::nullopt;
    return (x * std::pow(1.0 + *actual, whole - elapsed) - b) / (target - b);
}

} // namespace milepost::formulas
