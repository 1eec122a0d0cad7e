// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorycontent.h"

#include "ui/charts/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::TrajectoryContent)
};

bool isHollow(ObservationStatus status)
{
    return status == ObservationStatus::Provisional || status == ObservationStatus::Estimated ||
           status == ObservationStatus::Forecast;
}

QString statusRemark(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Provisional:
        return Words::tr("provisional");
    case ObservationStatus::Estimated:
        return Words::tr("estimated");
    case ObservationStatus::Forecast:
        return Words::tr("forecast");
    case ObservationStatus::Break:
        return Words::tr("definition changed");
    case ObservationStatus::Differs:
        return Words::tr("definition differs");
    default:
        return {};
    }
}

QString periodText(const Period& period)
{
    return period.toString();
}

TrajectoryPoint pointOf(const Observation& observation)
{
    TrajectoryPoint point;
    point.time = chartTime(observation.period.lastDay());
    point.value = *observation.value;
    point.hollow = isHollow(observation.status);
    point.baseline = observation.baseline;
    point.label = numberText(point.value);
    if (observation.period.kind() != PeriodKind::Year)
        point.label = Words::tr("%1: %2", "period: value").arg(periodText(observation.period), point.label);
    return point;
}

std::vector<std::vector<TrajectoryPoint>> segmentsOf(const std::vector<Observation>& observations)
{
    std::vector<std::vector<TrajectoryPoint>> segments;
    const Observation* before = nullptr;
    for (const Observation& observation : observations) {
        if (!observation.value)
            continue;
        if (!before || startsAnew(*before, observation))
            segments.emplace_back();
        segments.back().push_back(pointOf(observation));
        before = &observation;
    }
    return segments;
}

std::vector<TrajectoryStep> stepsOf(const TrajectorySource& source, double start)
{
    std::vector<TrajectoryStep> steps;
    for (const TargetPoint& target : source.targets) {
        TrajectoryStep step;
        step.from = steps.empty() ? start : steps.back().time;
        step.time = chartTime(target.due);
        step.value = target.value;
        step.valueMax = target.valueMax;
        step.bound = target.bound;
        // The unit is said once, by the last.
        const bool isLast = &target == &source.targets.back();
        step.label = promiseText(target.value, target.valueMax, target.bound, Change::None,
                                 isLast || source.measure.unit == u"%"_s ? source.measure.unit : QString());
        steps.push_back(step);
    }
    return steps;
}

void setTimeRange(TrajectoryContent& content, const TrajectorySource& source)
{
    double first = 1e9;
    double last = -1e9;
    const auto include = [&first, &last](double time) {
        first = std::min(first, time);
        last = std::max(last, time);
    };
    for (const auto& segment : content.segments) {
        for (const TrajectoryPoint& point : segment)
            include(point.time);
    }
    for (const TargetPoint& target : source.targets)
        include(chartTime(target.due));
    for (const ValuePoint& point : source.expected)
        include(chartTime(point.date));
    content.firstYear = static_cast<int>(std::floor(first + 1e-9));
    content.lastYear = static_cast<int>(std::ceil(last - 1e-9));
    // The first promise needs a stretch to stand on, and two years make no course.
    if (!source.targets.empty())
        content.firstYear = std::min(content.firstYear, source.targets.front().due.year() - 1);
    content.firstYear = std::min(content.firstYear, content.lastYear - 3);
}

void setValueRange(TrajectoryContent& content)
{
    double low = 0.0;
    double high = 0.0;
    double least = 1e300;
    const auto include = [&low, &high, &least](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
        least = std::min(least, value);
    };
    for (const auto& segment : content.segments) {
        for (const TrajectoryPoint& point : segment)
            include(point.value);
    }
    for (const TrajectoryStep& step : content.steps) {
        include(step.bound == Bound::About ? step.value * 1.05 : step.value);
        if (step.valueMax)
            include(*step.valueMax);
    }
    if (content.forecastTo) {
        // A wide range must not press the course itself flat: it is cut where it leaves the chart.
        const double most = std::max(high, content.forecastTo->value) * 1.6;
        include(content.forecastTo->value);
        include(content.forecastLow);
        include(std::min(content.forecastHigh, std::max(most, content.forecastTo->value)));
        content.forecastHigh = std::min(content.forecastHigh, std::max(most, content.forecastTo->value));
    }
    // A level that moves a little high above zero is read in its own range; everything else from zero.
    content.low =
        low >= 0.0 && high - least < 0.25 * high && high > least ? least - (high - least) * 0.5 : low;
    content.high = high;
}

double threeDigits(double value)
{
    const double magnitude = std::pow(10.0, 2.0 - std::floor(std::log10(std::max(1e-9, std::abs(value)))));
    return std::round(value * magnitude) / magnitude;
}

QString rangeText(const Forecast& forecast, const QString& unit)
{
    if (forecast.low == forecast.high)
        return {};
    return Words::tr("between %1 and %2")
        .arg(numberText(threeDigits(forecast.low)), valueText(threeDigits(forecast.high), unit));
}

void setForecast(TrajectoryContent& content, const TrajectorySource& source)
{
    if (!source.forecast || !source.forecastDue.isValid() || content.segments.empty())
        return;
    const TrajectoryPoint& latest = content.segments.back().back();
    const double due = chartTime(source.forecastDue);
    if (due <= latest.time)
        return;
    const Forecast& forecast = *source.forecast;
    content.forecastFrom = TrajectoryVertex{latest.time, latest.value};
    content.forecastTo = TrajectoryVertex{due, forecast.bySoFar};
    content.forecastLow = forecast.low;
    content.forecastHigh = forecast.high;
    content.forecastLabel =
        Words::tr("at this pace %1").arg(valueText(threeDigits(forecast.bySoFar), source.measure.unit));
}

void fillTable(TrajectoryContent& content, const TrajectorySource& source)
{
    content.table.caption = content.title;
    content.table.columns = {{Words::tr("Period"), CellAlignment::Start, 1.0},
                             {Words::tr("What"), CellAlignment::Start, 1.0},
                             {Words::tr("Value"), CellAlignment::End, 1.0},
                             {Words::tr("Remark"), CellAlignment::Start, 2.0}};
    for (const Observation& observation : source.observations) {
        if (!observation.value)
            continue;
        content.table.rows.push_back({periodText(observation.period),
                                      observation.baseline ? Words::tr("Baseline") : Words::tr("Reported"),
                                      valueText(*observation.value, content.unit),
                                      statusRemark(observation.status)});
    }
    for (const TargetPoint& target : source.targets)
        content.table.rows.push_back(
            {QString::number(target.due.year()), Words::tr("Target"),
             promiseText(target.value, target.valueMax, target.bound, target.change, content.unit),
             QString()});
    if (content.forecastTo)
        content.table.rows.push_back({QString::number(source.forecastDue.year()), Words::tr("Forecast"),
                                      valueText(threeDigits(source.forecast->bySoFar), content.unit),
                                      rangeText(*source.forecast, content.unit)});
}

QString described(const TrajectoryContent& content)
{
    QStringList sentences{content.title + u"."_s};
    for (const std::vector<QString>& row : content.table.rows)
        sentences.append(Words::tr("%1 %2: %3.", "what, period: value").arg(row[1], row[0], row[2]));
    if (!content.verdictWords.isEmpty())
        sentences.append(content.verdictWords);
    if (!content.emptyReason.isEmpty())
        sentences.append(content.emptyReason);
    return sentences.join(u' ');
}

QString emptyReasonOf(const TrajectoryContent& content, const TrajectorySource& source)
{
    if (source.change)
        return Words::tr(
            "The target is a change, not a level: there is no line to draw until a base value and "
            "progress are entered.");
    if (content.steps.empty() && content.segments.empty())
        return Words::tr("No dated target and no progress figure yet: there is nothing to draw.");
    return {};
}

} // namespace

bool startsAnew(const Observation& before, const Observation& after)
{
    const bool gap = after.period.firstDay() > before.period.lastDay().addDays(1);
    return gap || after.status == ObservationStatus::Break || after.status == ObservationStatus::Differs ||
           before.status == ObservationStatus::Differs;
}

double chartTime(QDate date)
{
    return date.year() - 1 + static_cast<double>(date.dayOfYear()) / date.daysInYear();
}

TrajectoryContent trajectoryContent(const TrajectorySource& source)
{
    TrajectoryContent content;
    content.title = source.measure.label.isEmpty() ? source.measure.subject : source.measure.label;
    content.unit = source.measure.unit;
    content.verdictWords = source.verdictWords;
    content.segments = segmentsOf(source.observations);
    if (!source.change && (!source.targets.empty() || !content.segments.empty())) {
        setTimeRange(content, source);
        content.steps = stepsOf(source, content.firstYear);
        for (const ValuePoint& point : source.expected)
            content.expected.push_back({chartTime(point.date), point.value});
        setForecast(content, source);
        setValueRange(content);
    }
    content.asOf = chartTime(source.asOf);
    content.asOfLabel = Words::tr("as of %1").arg(source.asOf.toString(Qt::ISODate));
    content.emptyReason = emptyReasonOf(content, source);
    fillTable(content, source);
    content.description = described(content);
    return content;
}

} // namespace milepost
