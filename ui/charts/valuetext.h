// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"

#include <QString>

#include <optional>
#include <vector>

namespace milepost {

/// A number in the reader's locale with digit groups and no needless decimals: "12,000", "1,257.5".
QString numberText(double value);
/// With its unit: "5,000 Gbps", "65%".
QString valueText(double value, const QString& unit);
/// A promised value as an officer reads it: "≥ 5,000 Gbps", "≈ 200 个", "5–10 家", "+20%".
QString promiseText(double value, std::optional<double> valueMax, Bound bound, Change change,
                    const QString& unit);

/// Round tick values that cover a range, lowest first, with their labels. Labels are in 万 or 亿 (English: k,
/// M) where the plain number would be long and the unit holds no multiplier of its own.
struct Scale
{
    std::vector<double> ticks;
    std::vector<QString> labels;

    double low() const { return ticks.front(); }
    double high() const { return ticks.back(); }
};
/// `steps` is how many intervals are wanted at most (at least 2).
Scale niceScale(double low, double high, int steps, const QString& unit);

} // namespace milepost
