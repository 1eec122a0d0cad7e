// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace milepost {

class Catalogue;
class Scoreboard;
class Workspace;

/// A target that is judged otherwise than at the end of the period before.
struct VerdictChange
{
    MeasureId measure;
    int year = 0; ///< the target's deadline
    Verdict from = Verdict::NoData;
    Verdict to = Verdict::NoData;
    std::optional<ValuePoint> before; ///< the values judged
    std::optional<ValuePoint> now;
    QString words; ///< translated: “coverage, target 2018: behind → on track (58 → 61.75 %)”

    bool isImprovement() const { return to < from; }
};

/// What has changed in one province since the period before the newest.
struct ProvinceChanges
{
    QString provinceCode;
    QDate since; ///< its last day; invalid where values of one period, or none, are reported
    std::vector<VerdictChange> changes;  ///< worse ones first, else in the order of the measures
    std::vector<MeasureId> firstReports; ///< measures that had no value yet
    QString words;                       ///< a translated sentence with the numbers of the above
};

/// Compares the verdicts of these measures at the scoreboard's date with those at the end of the period
/// before the newest that their province has reported. A target is compared with itself: one whose deadline
/// has passed meanwhile is met or missed. Provinces in the order of their plans, each that has a
/// measure with a dated target.
std::vector<ProvinceChanges> verdictChanges(const Workspace& workspace, const Catalogue& catalogue,
                                            const Scoreboard& scoreboard,
                                            std::span<const MeasureId> measures);
/// The same of every measure.
std::vector<ProvinceChanges> verdictChanges(const Workspace& workspace, const Catalogue& catalogue,
                                            const Scoreboard& scoreboard);

} // namespace milepost
