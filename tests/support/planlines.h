// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QStringList>

namespace milepost {

/// A target in one line: subject, bound, value, unit, change, from, year, flags.
QString lineOf(const Target& target);
/// A figure in one line: kind, subject, value, unit, year.
QString lineOf(const Figure& figure);
/// The lines of a plan's targets, then those of its figures.
QStringList figureLines(const ParsedPlan& plan);

} // namespace milepost
