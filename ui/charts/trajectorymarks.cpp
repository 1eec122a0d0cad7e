// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorymarks.h"

namespace milepost {

QRectF markRect(QPointF at)
{
    constexpr qreal kReach = 6.0;
    return {at.x() - kReach, at.y() - kReach, 2 * kReach, 2 * kReach};
}

QPainterPath boundArrow(QPointF at, Bound bound)
{
    const bool up = bound == Bound::AtLeast || bound == Bound::MoreThan;
    const bool down = bound == Bound::AtMost || bound == Bound::LessThan;
    if (!up && !down)
        return {};
    const qreal sign = up ? -1.0 : 1.0;
    QPainterPath path(at + QPointF(0, sign * 5));
    path.lineTo(at + QPointF(0, sign * 14));
    path.moveTo(at + QPointF(-3.5, sign * 10.5));
    path.lineTo(at + QPointF(0, sign * 14));
    path.lineTo(at + QPointF(3.5, sign * 10.5));
    return path;
}

std::optional<ValueBand> bandOf(const TrajectoryStep& step)
{
    if (step.valueMax)
        return ValueBand{step.value, *step.valueMax};
    if (step.bound == Bound::About)
        return ValueBand{step.value * 0.95, step.value * 1.05};
    return std::nullopt;
}

} // namespace milepost
