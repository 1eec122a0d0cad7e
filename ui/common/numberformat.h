// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"

#include <QString>

namespace milepost {

/// A value as people read it in the default locale: grouped digits, at most `decimals` after the point and no
/// trailing zeros. Large bare values are shortened (1.2亿, 3.4万 in Chinese; 1.2 million in English) by
/// shortNumber.
QString formatNumber(double value, int decimals = 2);
/// Shortened for labels: from 10 000 up in 万 and 亿 in Chinese, in k, m, bn in English.
QString shortNumber(double value);
/// A share 0.7845 as "78.5%".
QString formatPercent(double share, int decimals = 1);
/// Percentage points with their sign: "+13.8 pp", "+13.8个百分点".
QString formatPoints(double points);
/// Value and unit: "1,560 万张", "85%", "1,560万张" in Chinese.
QString formatQuantity(double value, const QString& unit);
/// A promise: "≥ 85%", "≈ 200 家", "5–10 家"; the equals sign is left out, 力争 is not shown. What is
/// counted every year and does not say so in its name has the year in its unit: "2,200 家次/年".
QString formatTarget(const Target& target);

} // namespace milepost
