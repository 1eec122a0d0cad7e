// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/openmark.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"

#include <QPainter>
#include <QPainterPath>

namespace milepost {

namespace {
constexpr int kMarkSize = 8;
constexpr int kInkLighterInDark = 115; ///< per cent

/// Where nothing is wrong with it but that it waits.
bool isOnlyOpen(CellState state)
{
    return state == CellState::Asked || state == CellState::Unsent;
}
} // namespace

bool isOpen(CellState state)
{
    return state == CellState::Refused || state == CellState::Waiting || state == CellState::Asked ||
           state == CellState::Unsent || state == CellState::Contested;
}

QColor openColor(const QPalette& palette, CellState state)
{
    return verdictColor(isOnlyOpen(state) ? Verdict::Behind : Verdict::Regressing, themeVariant(palette));
}

QColor openInk(const QPalette& palette, CellState state)
{
    const ThemeVariant variant = themeVariant(palette);
    if (isOnlyOpen(state))
        return themeColors(variant).ink;
    const QColor color = openColor(palette, state);
    return variant == ThemeVariant::Light ? color : color.lighter(kInkLighterInDark);
}

int openMarkWidth()
{
    return kMarkSize + spacing::kHalf;
}

void paintOpenMark(QPainter& painter, const QRect& cell, const QColor& color)
{
    const QRectF box(cell.left() + spacing::kHalf, cell.center().y() - 6, 13, 12);
    QPainterPath triangle;
    triangle.moveTo(box.center().x(), box.top());
    triangle.lineTo(box.bottomRight());
    triangle.lineTo(box.bottomLeft());
    triangle.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(triangle);
}

} // namespace milepost
