// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletcontent.h"

namespace milepost {

/// A reported value on a course; `time` as of chartTime().
struct CoursePoint
{
    double time = 0.0;
    double value = 0.0;
    bool hollow = false;     ///< provisional or estimated
    QString label;           ///< "58.5%"
    bool startsAnew = false; ///< a period before it is missing or counted otherwise: no line leads to it
};

/// A promised value at the end of a course.
struct CourseTarget
{
    double time = 0.0;
    double value = 0.0; ///< of a range the lower end
    QString label;      ///< "2018 ≥ 65%"
};

/// What was reported of one measure, and what is promised.
struct Course
{
    MeasureId measure;
    QString name;   ///< of its place
    QString detail; ///< what the plan calls it
    QString unit;
    QString verdictWord;
    QString sentence;                  ///< the judgement with its numbers
    std::vector<CoursePoint> points;   ///< ascending; the baseline among them
    std::vector<CourseTarget> targets; ///< dated levels, ascending
};

enum class CourseLook {
    Tiles,  ///< each on an axis of its own
    Overlay ///< all on one, their first value being 100
};

/// Courses of several measures, before anything is painted.
struct CourseContent
{
    CourseLook look = CourseLook::Tiles;
    QString title;
    QString asOfLabel;
    std::vector<Course> courses;
    QStringList notes;  ///< what is left out and why, what to mind
    double first = 0.0; ///< the time axis
    double last = 0.0;
    QString emptyReason;
    QString description; ///< the chart in sentences, for a screen reader
    TableContent table;
    std::vector<MeasureId> tableMeasures; ///< one a row of the table
};

/// Every measure of a comparison in the order of its places. As an overlay values are indices (the first
/// value above zero is 100); a measure without a value, or whose first is not above zero, is left out and
/// named. Pure.
CourseContent courseContent(const std::vector<ComparisonSource>& sources, CourseLook look);

} // namespace milepost
