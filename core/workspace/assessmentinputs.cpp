// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assessmentinputs.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace milepost {
namespace {

constexpr int kNoDeadlineYears = 100;

QDate yearEnd(int year)
{
    return QDate(year, 12, 31);
}

/// A value in the measure's unit; counts of the same thing keep their number whatever the measure word.
double inMeasureUnit(double value, const QString& written, const Measure& measure, const Catalogue& catalogue)
{
    if (written == measure.unit)
        return value;
    const Result<Quantity> converted =
        Quantity{value, catalogue.unit(written)}.convertedTo(catalogue.unit(measure.unit));
    return converted ? converted->value : value;
}

TargetPoint pointOf(const Target& target, const Measure& measure, const Catalogue& catalogue)
{
    TargetPoint point;
    point.due = target.year ? yearEnd(*target.year) : QDate();
    point.value = inMeasureUnit(target.value, target.unit, measure, catalogue);
    if (target.valueMax)
        point.valueMax = inMeasureUnit(*target.valueMax, target.unit, measure, catalogue);
    point.bound = target.bound;
    point.change = target.change;
    point.striving = target.striving;
    return point;
}

/// A sum needs a target that says so; several yearly ones that do not are each for their own year.
MeasureKind kindOf(const MeasureMaterial& material)
{
    const MeasureKind kind = material.measure->kind;
    if (kind != MeasureKind::CumulativeFlow)
        return kind;
    const bool sums = std::ranges::any_of(material.targets, [](const Target* target) {
        return target->cumulative || target->from.has_value();
    });
    if (sums)
        return kind;
    return material.targets.size() > 1 ? MeasureKind::AnnualFlow : MeasureKind::Stock;
}

bool wholeYearsOnly(MeasureKind kind)
{
    return kind == MeasureKind::AnnualFlow || kind == MeasureKind::GrowthRate;
}

void addObservations(const MeasureMaterial& material, AssessmentInput& input)
{
    for (const Observation& observation : material.observations) {
        if (!observation.value)
            continue;
        const ValuePoint point{observation.period.lastDay(), *observation.value, observation.status};
        if (observation.baseline)
            input.baseline = point;
        else if (!wholeYearsOnly(input.kind) || observation.period.kind() == PeriodKind::Year)
            input.observations.push_back(point);
    }
}

/// The latest past figure that the plan itself gives for the measure.
std::optional<ValuePoint> planBaseline(const MeasureMaterial& material, const Catalogue& catalogue)
{
    const Figure* latest = nullptr;
    for (const Figure& figure : material.plan->figures) {
        if (figure.kind == FigureKind::Baseline && figure.year && figure.measure == material.measure->id &&
            (latest == nullptr || *figure.year > *latest->year))
            latest = &figure;
    }
    if (latest == nullptr)
        return std::nullopt;
    return ValuePoint{yearEnd(*latest->year),
                      inMeasureUnit(latest->value, latest->unit, *material.measure, catalogue)};
}

/// What all targets of the measure have in common.
AssessmentInput commonInput(const MeasureMaterial& material, const Catalogue& catalogue, QDate asOf,
                            const Bands& bands)
{
    AssessmentInput input;
    input.kind = kindOf(material);
    input.direction = material.measure->direction;
    input.unit = material.measure->unit;
    input.asOf = asOf;
    input.bands = bands;
    addObservations(material, input);
    if (!input.baseline)
        input.baseline = planBaseline(material, catalogue);
    return input;
}

/// Turns a promised change into what can be judged, see targetInputs().
void applyChange(const Target& target, const Unit& unit, AssessmentInput& input)
{
    if (input.kind != MeasureKind::PercentChange || target.change == Change::None)
        return;
    const bool inPercent = unit.kind == UnitKind::Ratio && target.change != Change::Multiple;
    if (!inPercent) {
        input.kind = MeasureKind::Stock;
        input.direction = Direction::MoreIsBetter; // a larger fall is more of what was promised
        input.target.change = Change::None;
        for (TargetPoint& milestone : input.milestones)
            milestone.change = Change::None;
    }
    if (!input.baseline && target.from && target.change != Change::Multiple)
        input.baseline = ValuePoint{yearEnd(*target.from), 0.0};
}

void applySpan(const Target& target, AssessmentInput& input)
{
    if (input.kind == MeasureKind::CumulativeFlow)
        input.spanStart = target.from;
    else if (input.kind == MeasureKind::GrowthRate && target.from)
        input.spanStart = *target.from + 1; // the first year that grows over the base year
    if (input.baseline && input.baseline->date >= input.target.due)
        input.baseline.reset();
}

} // namespace

std::vector<TargetInput> targetInputs(const MeasureMaterial& material, const Catalogue& catalogue, QDate asOf,
                                      const Bands& bands)
{
    std::vector<const Target*> dated;
    std::ranges::copy_if(material.targets, std::back_inserter(dated),
                         [](const Target* target) { return target->year.has_value(); });
    std::ranges::stable_sort(dated, {}, [](const Target* target) { return *target->year; });
    std::vector<TargetPoint> points;
    for (const Target* target : dated)
        points.push_back(pointOf(*target, *material.measure, catalogue));

    const AssessmentInput common = commonInput(material, catalogue, asOf, bands);
    const Unit unit = catalogue.unit(material.measure->unit);
    std::vector<TargetInput> inputs;
    for (size_t i = 0; i < dated.size(); ++i) {
        TargetInput one{*dated[i]->year, common};
        one.input.target = points[i];
        for (const TargetPoint& point : points) {
            if (point.due != points[i].due)
                one.input.milestones.push_back(point);
        }
        applyChange(*dated[i], unit, one.input);
        applySpan(*dated[i], one.input);
        inputs.push_back(std::move(one));
    }
    return inputs;
}

std::optional<AssessmentInput> undatedInput(const MeasureMaterial& material, const Catalogue& catalogue,
                                            QDate asOf, const Bands& bands)
{
    const auto undated = std::ranges::find_if(material.targets,
                                              [](const Target* target) { return !target->year.has_value(); });
    if (undated == material.targets.end())
        return std::nullopt;
    AssessmentInput input = commonInput(material, catalogue, asOf, bands);
    input.target = pointOf(**undated, *material.measure, catalogue);
    input.target.due = asOf.addYears(kNoDeadlineYears);
    applyChange(**undated, catalogue.unit(material.measure->unit), input);
    return input;
}

} // namespace milepost
