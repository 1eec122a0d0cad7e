// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/domain/target.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace milepost {

/// A numbered item inside an area. Agencies named by the task itself; where it names none, the area's apply.
struct Task
{
    QString id; ///< "a1.t2"
    QString name;
    TextSpan span;
    QStringList lead;
    QStringList participants;
};

/// The actions are what the plan is about. Promises made outside of them belong to one of two further areas,
/// which exist only when the plan has such a section and come after the actions: its goals and its support
/// measures.
enum class AreaKind {
    Action, ///< "a1", "a2" … in the plan's order
    Goals,  ///< "goals", named 总体目标
    Support ///< "support", named 保障措施
};

/// A section of the plan such as 电子商务; `canonical` is the catalogue's id shared by all plans, empty when
/// none fits.
struct Area
{
    QString id; ///< "a1", "goals" or "support"
    AreaKind kind = AreaKind::Action;
    QString name;
    QString canonical;
    TextSpan heading;
    TextSpan span; ///< from the heading to the next area
    QStringList lead;
    QStringList participants;
    std::vector<Task> tasks;
};

/// What the document says about itself. Only what stands in the text: absent facts stay empty.
struct PlanFacts
{
    QString title;
    QString issuer;
    QString province;
    QString provinceCode;          ///< GB/T 2260, six digits
    std::optional<QString> number; ///< 发文字号
    std::optional<QDate> issued;
    std::vector<int> years; ///< deadlines that occur, ascending

    friend bool operator==(const PlanFacts&, const PlanFacts&) = default;
};

/// The document a plan was read from, recognised by its hash.
struct PlanSource
{
    QString name;
    QString encoding;
    QString sha256; ///< of the decoded text in UTF-8, lower-case hex
    qsizetype characters = 0;
};

/// A measure: mentions of one quantity in one plan, in one unit, with targets for one or several years.
enum class MeasureKind {
    Stock,          ///< a number or level at a point in time
    Rate,           ///< a share with a ceiling
    AnnualFlow,     ///< counted anew every year
    CumulativeFlow, ///< summed from a start
    GrowthRate,     ///< 年均增长 25 %
    PercentChange,  ///< falls or rises by so much against a base
    Range           ///< between two bounds
};
enum class Direction { MoreIsBetter, LessIsBetter };
QString toString(MeasureKind kind);
QString toString(Direction direction);
std::optional<MeasureKind> measureKindFromString(const QString& text);
std::optional<Direction> directionFromString(const QString& text);

struct Measure
{
    QString id; ///< local to the plan, "m12"
    QString area;
    QString subject;
    QString label;
    QString unit; ///< as the plan writes it; observations are kept in it
    QString indicator;
    MeasureKind kind = MeasureKind::Stock;
    Direction direction = Direction::MoreIsBetter;
    /// The measure of an earlier version of the plan that it goes on with, and whose observations are its
    /// own; empty where it stands for itself.
    MeasureId continues = {};
};

/// The workspace-wide id of a measure, under which its observations are kept: the one it continues, else plan
/// id + "/" + local id.
MeasureId measureIdOf(const PlanId& plan, const Measure& measure);

/// Everything read from one document; the content of `milepostctl parse` and of a plan pack.
struct ParsedPlan
{
    PlanSource source;
    PlanFacts plan;
    std::vector<Area> areas;
    std::vector<Measure> measures;
    std::vector<Target> targets;
    std::vector<Figure> figures; ///< policies and baselines
    std::vector<Deliverable> deliverables;
    std::vector<Issue> issues;
};

} // namespace milepost
