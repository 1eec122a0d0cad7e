// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

// The bare formulas. b baseline, x value, T target as levels; times in years. Each is absent where it would
// divide by nothing or take a root or logarithm that does not exist.
namespace milepost::formulas {

/// A = (x − b)/(T − b), both directions; absent for T = b.
std::optional<double> shareOfWay(double b, double target, double x);

/// x/T upwards, T/x downwards (完成率); absent for a division by 0.
std::optional<double> completion(double target, double x, int sign);

/// L = ln(x/b)/ln(T/b) (Qinghai statistics office, 2009); absent unless all are positive and T ≠ b.
std::optional<double> logProgress(double b, double target, double x);

/// Compound yearly growth from `from` to `to`; absent unless both are positive and time passed.
std::optional<double> yearlyGrowth(double from, double to, double years);

/// R = d·CAGR(b→x)/|CAGR(b→T)| (Eurostat, as adopted by Statistics Canada and Open SDG 2.4).
std::optional<double> growthRatio(double b, double target, double x, double elapsed, double whole, int sign);

/// q = (x·(1 + CAGR)^(time left) − b)/(T − b) (UN Statistics Division, 2023).
std::optional<double> projectionRatio(double b, double target, double x, double elapsed, double whole);

} // namespace milepost::formulas
