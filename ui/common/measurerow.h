// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/domain/target.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace milepost {

class Catalogue;
class Scoreboard;
class Workspace;

/// One measure as the pages show it: plain values, gathered once and shared by all pages.
struct MeasureRow
{
    MeasureId id;
    PlanId plan;
    QString provinceCode;
    QString provinceZh; ///< short: 贵州
    QString provinceEn;
    QString areaKey; ///< areaKey() of its area, noAreaKey() without one
    QString areaZh;  ///< the plan's own area name
    QString areaEn;  ///< the canonical English name, else the plan's own
    QString label;
    QString subject;
    QString unit;
    QString indicator;
    MeasureKind kind = MeasureKind::Stock;
    Direction direction = Direction::MoreIsBetter;
    std::vector<Target> targets; ///< dated ones ascending by year, undated ones last
    std::optional<ValuePoint> latest;
    Verdict verdict = Verdict::NoData;
    std::optional<double> progress;   ///< share of the way, may exceed 1
    std::optional<double> leadPoints; ///< over schedule, in percentage points
    QStringList lead;
    QString searchText; ///< lower case: everything a person may look for

    QString province() const; ///< in the language of the default locale
    QString area() const;
    /// The target of a year, or nullptr. Of several, the first.
    const Target* targetOf(int year) const;
};

using MeasureRows = std::vector<MeasureRow>;

/// Every measure of the workspace's active plans, in plan order.
MeasureRows measureRows(const Workspace& workspace, const Catalogue& catalogue, const Scoreboard& scoreboard);
/// Takes a measure's latest value and verdict anew from the scoreboard.
void refreshRow(MeasureRow& row, const Scoreboard& scoreboard);
/// True when people read Chinese (the default locale's language).
bool readsChinese();

} // namespace milepost
