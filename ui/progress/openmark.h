// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/sheetcell.h"

#include <QColor>

class QPainter;
class QPalette;
class QRect;

namespace milepost {

/// Whether what is shown is entered and not recorded.
bool isOpen(CellState state);
/// The colour of it: amber where nothing is wrong but that it waits.
QColor openColor(const QPalette& palette, CellState state);
/// The colour of its words and figures, to be read on every ground: amber is too pale for them on white,
/// red too dark on black.
QColor openInk(const QPalette& palette, CellState state);
/// The triangle at the left of such a cell.
void paintOpenMark(QPainter& painter, const QRect& cell, const QColor& color);
/// The room it takes there beside the margin.
int openMarkWidth();

} // namespace milepost
