// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace milepost {

enum class Bound { AtLeast, MoreThan, About, Equal, AtMost, LessThan };
enum class Change { None, Increase, Decrease, Multiple };
enum class FigureKind { Target, Policy, Baseline };

/// Stable short names as the JSON and the database write them ("ge", "increase", "policy").
QString toString(Bound bound);
QString toString(Change change);
QString toString(FigureKind kind);
std::optional<Bound> boundFromString(const QString& text);
std::optional<Change> changeFromString(const QString& text);
std::optional<FigureKind> figureKindFromString(const QString& text);
/// ≥ > ≈ = ≤ <
QString boundSign(Bound bound);

/// A promised value for a year. Value and unit are as written: 1560 万张 is 1560 and 万张.
/// `area`, `task`, `measure` are ids local to the plan ("a1", "a1.t1", "m12"); empty when there is none.
struct Target
{
    QString id;
    QString area;
    QString task;
    QString subject; ///< what is counted, as in the text
    QString label;   ///< how an officer would name it
    double value = 0.0;
    std::optional<double> valueMax; ///< upper end of a range
    QString unit;
    Bound bound = Bound::Equal;
    Change change = Change::None;
    std::optional<int> year; ///< the deadline that governs it
    std::optional<int> from; ///< the start of a span, or the base year of a comparison
    bool annual = false;     ///< a yearly flow
    bool cumulative = false; ///< 累计
    bool isNew = false;      ///< 新增
    bool striving = false;   ///< 力争
    QStringList lead;
    QString indicator; ///< catalogue id, empty when none matches
    QString measure;
    TextSpan number;
    TextSpan clause;
    std::vector<TextSpan> repeats; ///< where else the same promise stands

    friend bool operator==(const Target&, const Target&) = default;
};

/// A quantity that is no promise: a rule or a past fact, with the year it reports where the text says so.
struct Figure
{
    FigureKind kind = FigureKind::Policy;
    double value = 0.0;
    std::optional<double> valueMax;
    QString unit;
    QString subject;
    std::optional<int> year;
    QString measure; ///< the measure a baseline belongs to, empty when none
    TextSpan number;
};

/// A promise without a number.
struct Deliverable
{
    QString id;
    QString area;
    QString task;
    QString name;
    std::optional<int> year;
    QStringList lead;
    TextSpan clause;
};

} // namespace milepost
