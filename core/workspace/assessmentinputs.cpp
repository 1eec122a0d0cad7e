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

} // namespace

MeasureCase::MeasureCase(const MeasureMaterial& material, const Catalogue& catalogue,
                         const MeasureChoices& choices)
    : m_kind(kindOf(material)), m_direction(choices.direction.value_or(material.measure->direction)),
      m_choices(choices), m_inPercent(m_kind == MeasureKind::PercentChange &&
                                      catalogue.unit(material.measure->unit).kind == UnitKind::Ratio)
{
    for (const Target* target : material.targets) {
        const Point point = pointOf(*target, *material.measure, catalogue);
        if (target->year)
            m_dated.push_back(point);
        else if (!m_undated)
            m_undated = point;
    }
    std::ranges::stable_sort(m_dated, {}, &Point::due);
    takeValues(material, catalogue);
}

MeasureCase::Point MeasureCase::pointOf(const Target& target, const Measure& measure,
                                        const Catalogue& catalogue) const
{
    Point point;
    point.due = target.year ? yearEnd(*target.year) : QDate();
    point.value = inMeasureUnit(target.value, target.unit, measure, catalogue);
    if (target.valueMax)
        point.valueMax = inMeasureUnit(*target.valueMax, target.unit, measure, catalogue);
    point.bound = target.bound;
    point.change = target.change;
    point.striving = target.striving;
    point.from = target.from;
    return point;
}

void MeasureCase::takeValues(const MeasureMaterial& material, const Catalogue& catalogue)
{
    m_values.reserve(material.values.size());
    for (const ReportedValue& reported : material.values) {
        const ValuePoint point{reported.period.lastDay(), reported.value, reported.status};
        if (reported.baseline)
            m_baseline = point;
        else if (!wholeYearsOnly(m_kind) || reported.period.kind() == PeriodKind::Year)
            m_values.push_back(point);
    }
    if (!m_baseline)
        m_baseline = planBaseline(material, catalogue);
}

/// Turns a promised change into what can be judged, see MeasureCase.
void MeasureCase::applyChange(const Point& point, AssessmentInput& frame) const
{
    if (frame.kind != MeasureKind::PercentChange || point.change == Change::None)
        return;
    if (!m_inPercent || point.change == Change::Multiple) {
        frame.kind = MeasureKind::Stock;
        frame.direction = Direction::MoreIsBetter; // a larger fall is more of what was promised
        frame.target.change = Change::None;
        for (TargetPoint& milestone : frame.milestones)
            milestone.change = Change::None;
    }
    if (!frame.baseline && point.from && point.change != Change::Multiple)
        frame.baseline = ValuePoint{yearEnd(*point.from), 0.0};
}

void MeasureCase::frameOf(const Point& point, AssessmentInput& frame) const
{
    frame.kind = m_kind;
    frame.direction = m_direction;
    frame.method = m_choices.method;
    frame.carriesOpeningBalance = m_choices.carriesOpeningBalance;
    frame.baseline = m_baseline;
    frame.target = point;
    frame.spanStart.reset();
    frame.milestones.clear();
}

void MeasureCase::frame(size_t index, AssessmentInput& frame) const
{
    const Point& point = m_dated[index];
    frameOf(point, frame);
    for (const Point& other : m_dated) {
        if (other.due != point.due)
            frame.milestones.push_back(other);
    }
    applyChange(point, frame);
    if (frame.kind == MeasureKind::CumulativeFlow)
        frame.spanStart = point.from;
    else if (frame.kind == MeasureKind::GrowthRate && point.from)
        frame.spanStart = *point.from + 1; // the first year that grows over the base year
    if (frame.baseline && frame.baseline->date >= point.due)
        frame.baseline.reset();
}

void MeasureCase::undatedFrame(QDate asOf, AssessmentInput& frame) const
{
    frameOf(*m_undated, frame);
    frame.target.due = asOf.addYears(kNoDeadlineYears);
    applyChange(*m_undated, frame);
}

} // namespace milepost
