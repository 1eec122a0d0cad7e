// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/domain/observation.h"
#include "core/domain/quantity.h"
#include "core/domain/target.h"
#include "ui/charts/tablecontent.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace milepost {

/// A province whose plan is in the workspace.
struct ComparedProvince
{
    QString code; ///< GB/T 2260
    QString name; ///< in the reader's language
};

/// One measure that takes part in a comparison, values in its own unit.
struct ComparedMeasure
{
    QString provinceCode;
    QString label; ///< what the plan calls it
    QString area;
    Unit unit;
    MeasureKind kind = MeasureKind::Stock;
    std::vector<Target> targets;
    std::optional<Observation> latest;
    std::optional<Observation> baseline;
    Verdict verdict = Verdict::NoData;
    QString verdictWord;
    QString verdictSentence;
};

/// What a comparison is drawn from. `provinces` in GB/T 2260 order, `measures` in that order of their
/// provinces.
struct ComparisonSource
{
    QString title;
    Unit unit; ///< the indicator's
    std::vector<ComparedProvince> provinces;
    std::vector<ComparedMeasure> measures;
    std::vector<ComparedMeasure> related; ///< never on the same axis: another currency, another definition
    QDate asOf;
};

/// A promised value on a row, in the unit of its group.
struct BulletMarker
{
    QString year; ///< "2018", or the word for “no deadline”
    double value = 0.0;
    std::optional<double> valueMax;
    Bound bound = Bound::Equal;
    QString label; ///< "2018 ≥ 5,000"
};

/// A province's place in the chart: a measure, or the statement that there is none.
struct BulletRow
{
    QString name;
    QString detail; ///< what the plan calls it, area
    std::optional<double> latest;
    bool provisional = false;
    QString latestLabel; ///< "1,257.5 (2020)"
    std::optional<double> baseline;
    std::vector<BulletMarker> markers;
    Verdict verdict = Verdict::NoData;
    QString verdictWord;
    QString absence; ///< why there is no bar ("no target"); empty for a measure
};

/// Rows that share one axis.
struct BulletGroup
{
    QString unit;
    QString heading; ///< empty for the only group
    QString reason;  ///< why these rows stand apart, or what to mind when reading them
    std::vector<BulletRow> rows;
};

/// What a comparison chart shows, before anything is painted.
struct BulletContent
{
    QString title;
    QString asOfLabel;
    std::vector<BulletGroup> groups;
    QString emptyReason;
    QString description; ///< the chart in sentences, for a screen reader
    TableContent table;  ///< the same in numbers; values as the plans write them
};

/// Builds the content: one group for what converts to the indicator's unit, a group of its own with the
/// reason for every other unit and for targets that are changes, every province in its place. Pure.
BulletContent bulletContent(const ComparisonSource& source);

} // namespace milepost
