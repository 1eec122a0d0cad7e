// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/agencyduties.h"

#include <QString>

namespace milepost {

struct MeasureRow;

/// How a duty reads on the page and on paper.
QString dutyKindWord(DutyKind kind); ///< 目标, 建设事项, 任务
QString dutyRoleWord(DutyRole role); ///< 牵头, 参加
/// The end of its year, "2018"; "no deadline" without one.
QString deadlineText(const Duty& duty);
/// What is promised, "≥ 65 %"; empty for what has no number.
QString promiseOf(const Duty& duty);
/// The measure's latest value with its period, "58 % (2016)"; empty without one.
QString latestText(const Duty& duty, const MeasureRow* row);
/// How a duty stands: the verdict of a target; the state of a task or deliverable with the share done,
/// "In progress 60%"; empty where nothing was reported.
QString standingText(const Duty& duty);
/// "3 targets, 2 deliverables, 5 tasks", leaving out what there is none of.
QString countsText(const std::vector<Duty>& duties);

} // namespace milepost
