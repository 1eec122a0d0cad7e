// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/workstatemark.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int kMark = 10;

QColor stateColor(WorkState state, ThemeVariant variant)
{
    switch (state) {
    case WorkState::Done:
        return verdictColor(Verdict::Met, variant);
    case WorkState::InProgress:
        return verdictColor(Verdict::OnTrack, variant);
    case WorkState::Stopped:
        return verdictColor(Verdict::Missed, variant);
    default:
        return themeColors(variant).mutedInk;
    }
}

} // namespace

int workStateMarkWidth()
{
    return kMark + spacing::kOne;
}

int paintWorkState(QPainter& painter, const QRect& cell, WorkState state, const QPalette& palette)
{
    if (state == WorkState::Unreported)
        return 0;
    const QColor color = stateColor(state, themeVariant(palette));
    const QRectF mark(cell.left(), cell.center().y() - kMark / 2.0 + 0.5, kMark, kMark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(state == WorkState::Done ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(mark);
    painter.setBrush(color);
    if (state == WorkState::InProgress)
        painter.drawPie(mark, -90 * 16, 180 * 16);
    else if (state == WorkState::Stopped)
        painter.drawLine(mark.bottomLeft() + QPointF(1.5, -1.5), mark.topRight() + QPointF(-1.5, 1.5));
    painter.restore();
    return workStateMarkWidth();
}

} // namespace milepost
