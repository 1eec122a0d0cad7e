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
}

bool isOpen(CellState state)
{
    return state == CellState::Refused || state == CellState::Waiting || state == CellState::Asked ||
           state == CellState::Unsent || state == CellState::Contested;
}

QColor openColor(const QPalette& palette, CellState state)
{
    const bool isOnlyOpen = state == CellState::Asked || state == CellState::Unsent;
    return verdictColor(isOnlyOpen ? Verdict::Behind : Verdict::Regressing, themeVariant(palette));
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
