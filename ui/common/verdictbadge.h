// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QPalette;

namespace milepost {

/// The officer's word: 提前实现, 已实现, 快于预期, 基本符合预期, 滞后, 明显滞后, 倒退, 未实现, 未填报,
/// 无法评估.
QString verdictWord(Verdict verdict);
/// A sentence that explains the word, for tool tips.
QString verdictHint(Verdict verdict);

/// Paints the verdict's shape, filled in its colour, inside a square.
void paintVerdictShape(QPainter& painter, const QRectF& square, Verdict verdict, const QPalette& palette);
/// Paints shape and word, left-aligned and vertically centred; the word in `ink` is elided to fit.
void paintVerdictBadge(QPainter& painter, const QRectF& rect, Verdict verdict, const QPalette& palette);

/// The four groups officers count in; every verdict but NotAssessable belongs to one of the first three or
/// NoData.
enum class VerdictGroup { Met, OnPace, Behind, NoData };
VerdictGroup verdictGroup(Verdict verdict);
/// 已实现, 符合进度, 滞后, 无数据.
QString verdictGroupWord(VerdictGroup group);
std::vector<Verdict> verdictsOf(VerdictGroup group);
/// The verdict whose colour stands for the group.
Verdict representative(VerdictGroup group);

} // namespace milepost
