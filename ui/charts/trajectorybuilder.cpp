// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorybuilder.h"

#include "core/workspace/scoreboard.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kPathPoints = 24;

void addTargets(TrajectorySource& source, const PlanRecord& plan)
{
    for (const Target& target : plan.content.targets) {
        if (target.measure != source.measure.id || !target.year)
            continue;
        const bool level = target.change == Change::None || source.measure.kind == MeasureKind::PercentChange;
        if (!level) {
            source.change = target.change;
            continue;
        }
        TargetPoint point;
        point.due = QDate(*target.year, 12, 31);
        point.value = target.value;
        point.valueMax = target.valueMax;
        point.bound = target.bound;
        source.targets.push_back(point);
    }
    std::stable_sort(source.targets.begin(), source.targets.end(),
                     [](const TargetPoint& a, const TargetPoint& b) { return a.due < b.due; });
    // One step a year; the last promise made for it counts, the table on the page has them all.
    const auto sameYear = [](const TargetPoint& a, const TargetPoint& b) { return a.due == b.due; };
    source.targets.erase(std::unique(source.targets.begin(), source.targets.end(), sameYear),
                         source.targets.end());
    // With levels to draw, a change beside them does not forbid the chart.
    if (!source.targets.empty())
        source.change.reset();
}

void addPath(TrajectorySource& source, const AssessmentInput& input)
{
    if (!input.baseline || !input.target.due.isValid() || input.baseline->date >= input.target.due)
        return;
    const qint64 days = input.baseline->date.daysTo(input.target.due);
    for (int i = 0; i <= kPathPoints; ++i) {
        const QDate date = input.baseline->date.addDays(days * i / kPathPoints);
        if (const std::optional<double> value = expectedValue(input, date))
            source.expected.push_back({date, *value});
    }
}

} // namespace

TrajectoryContent trajectoryContent(const Workspace& workspace, const Scoreboard& scoreboard,
                                    const MeasureId& id)
{
    TrajectorySource source;
    source.asOf = scoreboard.asOf();
    const Measure* measure = workspace.measure(id);
    const PlanRecord* plan = workspace.planOf(id);
    if (!measure || !plan)
        return trajectoryContent(source);
    source.measure = *measure;
    for (const Observation& observation : workspace.observations(id)) {
        if (observation.period.lastDay() <= source.asOf)
            source.observations.push_back(observation);
    }
    addTargets(source, *plan);
    const std::vector<TargetAssessment>& judged = scoreboard.targets(id);
    if (!judged.empty()) {
        source.verdictWords = scoreboard.headline(id).words;
        addPath(source, scoreboard.input(id, judged.back().year));
        // The next deadline is what a forecast is for.
        const auto open = std::find_if(judged.begin(), judged.end(), [&source](const TargetAssessment& one) {
            return QDate(one.year, 12, 31) > source.asOf && one.assessment.forecast;
        });
        if (open != judged.end()) {
            source.forecast = open->assessment.forecast;
            source.forecastDue = QDate(open->year, 12, 31);
        }
    }
    return trajectoryContent(source);
}

} // namespace milepost
