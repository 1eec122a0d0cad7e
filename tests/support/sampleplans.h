// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace milepost {

/// Two small invented plans whose measures share indicators, so that they can be compared. Nothing in them is
/// true. Both have an area 电子商务 and an area 信息基础设施, and the measures
///   m1 示例电商交易额 (亿元, annual flow, indicator "ecommerce_turnover")
///   m2 示例众创空间   (家, stock, indicator "makerspaces")
///   m3 示例普及率     (%, rate, no indicator)
/// The first promises 2018, 2020 and 2025, has a task, a policy figure, a baseline, two deliverables and an
/// issue.
ParsedPlan samplePlan();      ///< 示例省甲, 520000, issued 2015-10-01, text sampleText()
ParsedPlan otherSamplePlan(); ///< 示例省乙, 460000, issued 2016-03-15, targets for 2020 only

/// The text samplePlan() was read from: its hash is the plan's.
QString sampleText();

} // namespace milepost
