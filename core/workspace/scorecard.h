// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/domain/period.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace milepost {

class Scoreboard;
class Workspace;

/// How a measure stood at the end of one period, judged by the values up to then.
struct ScorecardMark
{
    Verdict verdict = Verdict::NoData;
    int year = 0; ///< the deadline it was judged against; 0 without one
    friend bool operator==(const ScorecardMark&, const ScorecardMark&) = default;
};

/// A measure that stands on another level than when it was last reported.
struct LevelChange
{
    Period before;
    Period now;
    Verdict from = Verdict::NoData;
    Verdict to = Verdict::NoData;

    bool isImprovement() const { return to < from; }
    friend bool operator==(const LevelChange&, const LevelChange&) = default;
};

struct ScorecardRow
{
    MeasureId measure;
    QString provinceCode;
    int year = 0; ///< the deadline judged against; 0 without one
    Assessment assessment;
    std::vector<std::optional<ScorecardMark>> marks; ///< one a period of the scorecard; absent: not reported
    std::optional<LevelChange> change; ///< between the last two marks, where they judge the same deadline
};

/// 晴雨表: measures with their province, both yardsticks, and how they stood in the last periods.
struct Scorecard
{
    QDate asOf;
    std::vector<Period> periods;    ///< ascending, all of one kind; empty when nothing is reported
    std::vector<ScorecardRow> rows; ///< in the order asked for
    QStringList absentProvinces;    ///< codes of provinces whose plan has none of the measures, in order
};

constexpr int kScorecardPeriods = 5;

/// The periods are of the kind that most of the measures are reported in (of several the longest) and end
/// with the newest value up to the scoreboard's date.
Scorecard scorecard(const Workspace& workspace, const Scoreboard& scoreboard,
                    std::span<const MeasureId> measures, int periods = kScorecardPeriods);

} // namespace milepost
