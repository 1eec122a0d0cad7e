// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/observation.h"
#include "core/domain/plan.h"
#include "core/domain/quantity.h"
#include "core/domain/statusreport.h"
#include "core/domain/target.h"

#include <array>
#include <utility>

namespace milepost {
namespace {

template <class Enum, size_t N>
using NameTable = std::array<std::pair<Enum, QStringView>, N>;

constexpr NameTable<Bound, 6> kBounds{{{Bound::AtLeast, u"ge"},
                                       {Bound::MoreThan, u"gt"},
                                       {Bound::About, u"about"},
                                       {Bound::Equal, u"eq"},
                                       {Bound::AtMost, u"le"},
                                       {Bound::LessThan, u"lt"}}};
constexpr NameTable<Bound, 6> kBoundSigns{{{Bound::AtLeast, u"≥"},
                                           {Bound::MoreThan, u">"},
                                           {Bound::About, u"≈"},
                                           {Bound::Equal, u"="},
                                           {Bound::AtMost, u"≤"},
                                           {Bound::LessThan, u"<"}}};
constexpr NameTable<Change, 4> kChanges{{{Change::None, u"none"},
                                         {Change::Increase, u"increase"},
                                         {Change::Decrease, u"decrease"},
                                         {Change::Multiple, u"multiple"}}};
constexpr NameTable<FigureKind, 3> kFigureKinds{
    {{FigureKind::Target, u"target"}, {FigureKind::Policy, u"policy"}, {FigureKind::Baseline, u"baseline"}}};
constexpr NameTable<MeasureKind, 7> kMeasureKinds{{{MeasureKind::Stock, u"stock"},
                                                   {MeasureKind::Rate, u"rate"},
                                                   {MeasureKind::AnnualFlow, u"annual_flow"},
                                                   {MeasureKind::CumulativeFlow, u"cumulative_flow"},
                                                   {MeasureKind::GrowthRate, u"growth_rate"},
                                                   {MeasureKind::PercentChange, u"percent_change"},
                                                   {MeasureKind::Range, u"range"}}};
constexpr NameTable<WorkState, 5> kWorkStates{{{WorkState::Unreported, u"unreported"},
                                               {WorkState::NotStarted, u"not_started"},
                                               {WorkState::InProgress, u"in_progress"},
                                               {WorkState::Done, u"done"},
                                               {WorkState::Stopped, u"stopped"}}};
constexpr NameTable<WorkItem::Kind, 2> kWorkItemKinds{
    {{WorkItem::Kind::Deliverable, u"deliverable"}, {WorkItem::Kind::Task, u"task"}}};
constexpr NameTable<Direction, 2> kDirections{
    {{Direction::MoreIsBetter, u"up"}, {Direction::LessIsBetter, u"down"}}};
constexpr NameTable<UnitKind, 16> kUnitKinds{{{UnitKind::Count, u"count"},
                                              {UnitKind::Money, u"money"},
                                              {UnitKind::ForeignMoney, u"foreign_money"},
                                              {UnitKind::Ratio, u"ratio"},
                                              {UnitKind::PercentagePoint, u"percentage_point"},
                                              {UnitKind::Multiple, u"multiple"},
                                              {UnitKind::Bandwidth, u"bandwidth"},
                                              {UnitKind::DataVolume, u"data_volume"},
                                              {UnitKind::Duration, u"duration"},
                                              {UnitKind::Length, u"length"},
                                              {UnitKind::Area, u"area"},
                                              {UnitKind::Mass, u"mass"},
                                              {UnitKind::Volume, u"volume"},
                                              {UnitKind::Energy, u"energy"},
                                              {UnitKind::Power, u"power"},
                                              {UnitKind::Index, u"index"}}};
constexpr NameTable<ObservationStatus, 10> kStatuses{{{ObservationStatus::Final, u"A"},
                                                      {ObservationStatus::Provisional, u"P"},
                                                      {ObservationStatus::Estimated, u"E"},
                                                      {ObservationStatus::Forecast, u"F"},
                                                      {ObservationStatus::Break, u"B"},
                                                      {ObservationStatus::Differs, u"D"},
                                                      {ObservationStatus::Missing, u"O"},
                                                      {ObservationStatus::NotCollected, u"L"},
                                                      {ObservationStatus::NotApplicable, u"M"},
                                                      {ObservationStatus::Confidential, u"Q"}}};
constexpr NameTable<ObservationOrigin, 2> kOrigins{
    {{ObservationOrigin::Entered, u"entered"}, {ObservationOrigin::Published, u"published"}}};

template <class Enum, size_t N>
QString nameOf(const NameTable<Enum, N>& table, Enum value)
{
    for (const auto& [candidate, name] : table) {
        if (candidate == value)
            return name.toString();
    }
    return {};
}

template <class Enum, size_t N>
std::optional<Enum> valueOf(const NameTable<Enum, N>& table, QStringView text)
{
    for (const auto& [value, name] : table) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toString(Bound bound)
{
    return nameOf(kBounds, bound);
}
QString toString(Change change)
{
    return nameOf(kChanges, change);
}
QString toString(FigureKind kind)
{
    return nameOf(kFigureKinds, kind);
}
QString toString(MeasureKind kind)
{
    return nameOf(kMeasureKinds, kind);
}
QString toString(UnitKind kind)
{
    return nameOf(kUnitKinds, kind);
}
QString toString(Direction direction)
{
    return nameOf(kDirections, direction);
}
QString toString(ObservationOrigin origin)
{
    return nameOf(kOrigins, origin);
}
QString toString(WorkState state)
{
    return nameOf(kWorkStates, state);
}
QString toString(WorkItem::Kind kind)
{
    return nameOf(kWorkItemKinds, kind);
}
QString boundSign(Bound bound)
{
    return nameOf(kBoundSigns, bound);
}
QChar statusCode(ObservationStatus status)
{
    return nameOf(kStatuses, status).at(0);
}

std::optional<Bound> boundFromString(const QString& text)
{
    return valueOf(kBounds, text);
}
std::optional<Change> changeFromString(const QString& text)
{
    return valueOf(kChanges, text);
}
std::optional<FigureKind> figureKindFromString(const QString& text)
{
    return valueOf(kFigureKinds, text);
}
std::optional<MeasureKind> measureKindFromString(const QString& text)
{
    return valueOf(kMeasureKinds, text);
}
std::optional<Direction> directionFromString(const QString& text)
{
    return valueOf(kDirections, text);
}
std::optional<UnitKind> unitKindFromString(const QString& text)
{
    return valueOf(kUnitKinds, text);
}
std::optional<ObservationOrigin> originFromString(const QString& text)
{
    return valueOf(kOrigins, text);
}
std::optional<WorkState> workStateFromString(const QString& text)
{
    return valueOf(kWorkStates, text);
}
std::optional<WorkItem::Kind> workItemKindFromString(const QString& text)
{
    return valueOf(kWorkItemKinds, text);
}
std::optional<ObservationStatus> statusFromCode(QChar code)
{
    return valueOf(kStatuses, QStringView(&code, 1));
}

MeasureId measureIdOf(const PlanId& plan, const Measure& measure)
{
    return measure.continues.isEmpty() ? MeasureId(plan.toString() + QLatin1Char('/') + measure.id)
                                       : measure.continues;
}

} // namespace milepost
