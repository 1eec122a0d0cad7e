// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/domain/observation.h"
#include "core/domain/plan.h"
#include "ui/charts/tablecontent.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace milepost {

/// What the trajectory of one measure is drawn from. Values are in the measure's unit.
struct TrajectorySource
{
    Measure measure;
    std::vector<Observation> observations; ///< current ones, ascending by period
    std::vector<TargetPoint> targets;      ///< dated levels, ascending by deadline
    std::optional<Change> change;          ///< set where the targets are no levels: nothing can be drawn then
    std::vector<ValuePoint> expected;      ///< the path between baseline and targets, ascending; may be empty
    std::optional<Forecast> forecast;      ///< at `forecastDue`
    QDate forecastDue;
    QDate asOf;
    QString verdictWords; ///< the judgement in one sentence, with its method
};

/// One reported value. Provisional, estimated and forecast values are `hollow`.
struct TrajectoryPoint
{
    double time = 0.0; ///< see chartTime()
    double value = 0.0;
    QString label;
    bool hollow = false;
    bool baseline = false;
};

/// One promised value, in force from the deadline before it (`from`) to its own (`time`).
struct TrajectoryStep
{
    double from = 0.0;
    double time = 0.0;
    double value = 0.0;
    std::optional<double> valueMax;
    Bound bound = Bound::Equal;
    QString label;
};

struct TrajectoryVertex
{
    double time = 0.0;
    double value = 0.0;
};

/// What a trajectory chart shows, before anything is painted.
struct TrajectoryContent
{
    QString title;
    QString unit;
    QString verdictWords;
    std::vector<std::vector<TrajectoryPoint>> segments; ///< runs without a missing period between
    std::vector<TrajectoryStep> steps;
    std::vector<TrajectoryVertex> expected;
    std::optional<TrajectoryVertex> forecastFrom;
    std::optional<TrajectoryVertex> forecastTo;
    double forecastLow = 0.0; ///< its range; equal ends where there is none
    double forecastHigh = 0.0;
    QString forecastLabel;
    double asOf = 0.0;
    QString asOfLabel;
    int firstYear = 0; ///< year ends the time axis runs between
    int lastYear = 0;
    double low = 0.0; ///< the values that must be inside the value axis
    double high = 0.0;
    QString emptyReason; ///< why there is nothing to draw, else empty
    QString description; ///< the chart in sentences, for a screen reader
    TableContent table;  ///< the same in numbers
};

/// Position on the time axis: the 31st of December 2018 is 2018.0, the 30th of June 2018 about 2017.5.
double chartTime(QDate date);

/// Whether no line leads from one value to the next: a period between them is missing, or what is counted has
/// changed.
bool startsAnew(const Observation& before, const Observation& after);

/// Builds the content. Pure: the same source gives the same content.
TrajectoryContent trajectoryContent(const TrajectorySource& source);

} // namespace milepost
