// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/domain/observation.h"
#include "core/domain/quantity.h"
#include "core/domain/target.h"
#include "ui/charts/tablecontent.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace milepost {

/// What stands on a line of a comparison: a province whose plan is in the workspace, an area or an agency of
/// one.
struct ComparedPlace
{
    QString key;  ///< of a province its GB/T 2260 code
    QString name; ///< in the reader's language
};

/// One measure that takes part in a comparison, values in its own unit.
struct ComparedMeasure
{
    MeasureId measure = {};
    QString place; ///< key of its place
    QString label; ///< what the plan calls it
    QString area;
    Unit unit;
    MeasureKind kind = MeasureKind::Stock;
    std::vector<Target> targets;
    std::optional<Observation> latest;
    std::optional<Observation> baseline;
    std::vector<ValuePoint> values; ///< known at the date, ascending, the baseline apart
    std::vector<QDate> breaks = {}; ///< dates of values before which a period is missing or counted otherwise
    Verdict verdict = Verdict::NoData;
    QString verdictWord;
    QString verdictSentence;
};

/// What a comparison of one indicator is drawn from; `measures` in the order of their places.
struct ComparisonSource
{
    QString title;
    Unit unit;               ///< the indicator's
    QString placeTitle = {}; ///< what the places are: “Province”, which an empty one means
    bool showsAreas = true;  ///< whether the table tells a measure's area: not where the places are areas
    std::vector<ComparedPlace> places;
    std::vector<ComparedMeasure> measures;
    std::vector<ComparedMeasure> related; ///< never on the same axis: another currency, another definition
    QStringList notes;                    ///< what to mind when reading it
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

/// A measure's place in the chart.
struct BulletRow
{
    MeasureId measure = {};
    QString name;
    QString detail; ///< what the plan calls it, area
    std::optional<double> latest;
    bool provisional = false;
    QString latestLabel; ///< "1,257.5 (2020)"
    std::optional<double> baseline;
    std::vector<BulletMarker> markers;
    Verdict verdict = Verdict::NoData;
    QString verdictWord;
    QString sentence; ///< the judgement with its numbers
};

/// Rows that share one axis.
struct BulletGroup
{
    QString unit;
    QString heading; ///< empty for the only group
    QString reason;  ///< why these rows stand apart, or what to mind when reading them
    std::vector<BulletRow> rows;
    QStringList absences; ///< which places have no row, a line for each reason
    int scale = 0;        ///< groups of one number other than 0 share the scale of their axes
};

/// Where it is told what bars, hatching and marks mean.
enum class BulletKey {
    Below,    ///< under the chart
    Elsewhere ///< once for a run of charts
};

/// What a comparison chart shows, before anything is painted.
struct BulletContent
{
    QString title;
    QString asOfLabel;
    std::vector<BulletGroup> groups;
    BulletKey key = BulletKey::Below;
    QString emptyReason;
    QString description;                  ///< the chart in sentences, for a screen reader
    TableContent table;                   ///< the same in numbers; values as the plans write them
    std::vector<MeasureId> tableMeasures; ///< one a row of the table; invalid for a place without one
};

/// Builds the content: one group for what converts to the indicator's unit, a group of its own with the
/// reason for every other unit and for targets that are changes; places in their order, those without a row
/// named beside it. Pure.
BulletContent bulletContent(const ComparisonSource& source);
/// The same of several indicators, which never share an axis: the groups of one after those of the other.
BulletContent bulletContent(const std::vector<ComparisonSource>& sources);

/// The table without the rows of places that have none of it: the chart names them.
TableContent tableOfMeasures(const BulletContent& content);

} // namespace milepost
