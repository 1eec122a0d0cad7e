// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/common/theme.h"

#include <QBrush>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

#include <vector>

namespace milepost {

struct VerdictStroke
{
    QPainterPath path;
    QPen pen = Qt::NoPen;
    QBrush brush = Qt::NoBrush;
};

/// The shape that stands for a verdict, inside a square of any size: for the screen and for paper. What is
/// told apart by colour is told apart by shape as well.
std::vector<VerdictStroke> verdictShape(const QRectF& square, Verdict verdict, ThemeVariant variant);

} // namespace milepost
