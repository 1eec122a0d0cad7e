// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/trajectory.h"

#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace milepost {
namespace {

/// The expected path, sampled so that a growth path looks bent.
std::vector<ValuePoint> expectedPath(const AssessmentInput& input)
{
    std::vector<ValuePoint> path;
    if (!input.baseline || !input.target.due.isValid())
        return path;
    const QDate start = input.baseline->date;
    const qint64 days = start.daysTo(input.target.due);
    constexpr int kSamples = 24;
    for (int i = 0; i <= kSamples && days > 0; ++i) {
        const QDate date = start.addDays(days * i / kSamples);
        if (const std::optional<double> value = expectedValue(input, date))
            path.push_back({.date = date, .value = *value});
    }
    return path;
}

} // namespace

TrajectorySource trajectorySource(const SheetContext& context, const MeasureId& measure)
{
    TrajectorySource source;
    if (const Measure* found = context.workspace->measure(measure))
        source.measure = *found;
    source.observations = context.workspace->observations(measure);
    std::erase_if(source.observations, [&context](const Observation& observation) {
        return observation.period.lastDay() > context.asOf;
    });
    source.asOf = context.asOf;
    const auto row = std::find_if(context.rows->begin(), context.rows->end(),
                                  [&measure](const MeasureRow& one) { return one.id == measure; });
    if (row == context.rows->end())
        return source;
    int lastYear = 0;
    for (const Target& target : row->targets) {
        if (!target.year)
            continue;
        if (target.change != Change::None)
            source.change = target.change;
        lastYear = *target.year;
    }
    if (lastYear == 0)
        return source;
    const AssessmentInput input = context.scoreboard->input(measure, lastYear);
    source.targets = input.milestones;
    if (std::none_of(source.targets.begin(), source.targets.end(),
                     [&input](const TargetPoint& point) { return point.due == input.target.due; }))
        source.targets.push_back(input.target);
    std::sort(source.targets.begin(), source.targets.end(),
              [](const TargetPoint& a, const TargetPoint& b) { return a.due < b.due; });
    source.expected = expectedPath(input);
    const Assessment headline = context.scoreboard->headline(measure);
    source.forecast = headline.forecast;
    source.forecastDue = QDate(context.scoreboard->headlineYear(measure).value_or(lastYear), 12, 31);
    source.verdictWords = headline.words;
    return source;
}

} // namespace milepost
