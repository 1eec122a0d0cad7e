// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

class Outline;
class WorkMeter;
class WorkingText;
struct ParsedPlan;
struct PreparedText;

/// Reads promises without a number that have a deadline (到…年,建成…平台): fills plan.deliverables. Comes
/// after the figures, whose clauses are not read again. A meter that stops
/// leaves them incomplete.
void readDeliverables(const WorkingText& text, const PreparedText& prepared, const Outline& outline,
                      WorkMeter& meter, ParsedPlan& plan);

} // namespace milepost
