// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusreport.h"

#include <QRect>

class QPainter;
class QPalette;

namespace milepost {

/// Paints a mark whose shape says the state without its colour (empty, half, full, barred) at the left of a
/// cell, nothing for Unreported; returns the room it takes with the gap after it.
int paintWorkState(QPainter& painter, const QRect& cell, WorkState state, const QPalette& palette);
/// The room such a mark takes.
int workStateMarkWidth();

} // namespace milepost
