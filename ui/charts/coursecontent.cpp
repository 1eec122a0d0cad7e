// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coursecontent.h"

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
    Q_DECLARE_TR_FUNCTIONS(milepost::CourseContent)
};

constexpr double kIndexBase = 100.0;

bool isHollow(ObservationStatus status)
{
    return status == ObservationStatus::Provisional || status == ObservationStatus::Estimated ||
           status == ObservationStatus::Forecast;
}

QString shortUnit(const Unit& unit)
{
    return unit.symbol == u"%"_s ? unit.symbol : QString();
}

Course courseOf(const ComparedMeasure& measure, const QString& place)
{
    Course course{measure.measure,
                  place,
                  measure.label,
                  measure.unit.symbol,
                  measure.verdictWord,
                  measure.verdictSentence,
                  {},
                  {}};
    const QString unit = shortUnit(measure.unit);
    if (measure.baseline && measure.baseline->value)
        course.points.push_back({chartTime(measure.baseline->period.lastDay()), *measure.baseline->value,
                                 isHollow(measure.baseline->status),
                                 valueText(*measure.baseline->value, unit)});
    for (const ValuePoint& value : measure.values)
        course.points.push_back({chartTime(value.date), value.value, isHollow(value.status),
                                 valueText(value.value, unit),
                                 std::ranges::find(measure.breaks, value.date) != measure.breaks.end()});
    std::ranges::stable_sort(course.points, {}, &CoursePoint::time);
    for (const Target& target : measure.targets) {
        if (!target.year || target.change != Change::None)
            continue;
        course.targets.push_back(
            {chartTime(QDate(*target.year, 12, 31)), target.value,
             QString::number(*target.year) + u' ' +
                 promiseText(target.value, target.valueMax, target.bound, target.change, unit)});
    }
    return course;
}

/// The course in per cent of its first value, or why it has none.
std::optional<Course> indexed(Course course)
{
    if (course.points.empty() || course.points.front().value <= 0.0)
        return std::nullopt;
    const double base = course.points.front().value;
    for (CoursePoint& point : course.points) {
        point.value = kIndexBase * point.value / base;
        point.label = numberText(std::round(point.value * 10.0) / 10.0);
    }
    for (CourseTarget& target : course.targets) {
        target.value = kIndexBase * target.value / base;
        target.label = numberText(std::round(target.value * 10.0) / 10.0);
    }
    return course;
}

class Builder
{
public:
    Builder(const std::vector<ComparisonSource>& sources, CourseLook look) : m_sources(sources)
    {
        m_content.look = look;
    }

    CourseContent build()
    {
        const BulletContent bullets = bulletContent(m_sources);
        m_content.title = bullets.title;
        m_content.asOfLabel = bullets.asOfLabel;
        for (const ComparisonSource& source : m_sources) {
            for (const auto* list : {&source.measures, &source.related}) {
                for (const ComparedMeasure& measure : *list)
                    add(measure, source);
            }
            m_content.notes += source.notes;
        }
        if (m_content.look == CourseLook::Overlay) {
            addIndexTable();
        } else {
            m_content.table = bullets.table;
            m_content.tableMeasures = bullets.tableMeasures;
        }
        finish();
        return std::move(m_content);
    }

private:
    void add(const ComparedMeasure& measure, const ComparisonSource& source)
    {
        const auto place = std::ranges::find(source.places, measure.place, &ComparedPlace::key);
        QString name = place == source.places.end() ? measure.place : place->name;
        if (m_sources.size() > 1)
            name = Words::tr("%1, %2", "province, indicator").arg(name, source.title);
        Course course = courseOf(measure, name);
        if (m_content.look == CourseLook::Tiles) {
            m_content.courses.push_back(std::move(course));
        } else if (const std::optional<Course> one = indexed(course)) {
            m_bases.push_back(course.points.front());
            m_content.courses.push_back(*one);
        } else {
            m_leftOut.append(name + u' ' + course.detail);
        }
    }

    void addIndexTable()
    {
        m_content.table.caption = m_content.title;
        m_content.table.columns = {{m_sources.empty() || m_sources.front().placeTitle.isEmpty()
                                        ? Words::tr("Province")
                                        : m_sources.front().placeTitle,
                                    CellAlignment::Start, 1.0},
                                   {Words::tr("Measure"), CellAlignment::Start, 3.0},
                                   {Words::tr("100 ="), CellAlignment::End, 1.6},
                                   {Words::tr("Index"), CellAlignment::End, 1.4},
                                   {Words::tr("Index of the targets"), CellAlignment::End, 2.4},
                                   {Words::tr("Verdict"), CellAlignment::Start, 1.2}};
        for (size_t i = 0; i < m_content.courses.size(); ++i) {
            const Course& course = m_content.courses[i];
            QStringList targets;
            for (const CourseTarget& target : course.targets)
                targets.append(Words::tr("%1 (%2)", "index (year)")
                                   .arg(target.label)
                                   .arg(static_cast<int>(std::round(target.time))));
            const QString unit = course.unit == u"%"_s ? QString() : course.unit;
            m_content.table.rows.push_back(
                {course.name, course.detail,
                 Words::tr("%1 (%2)", "index (year)")
                     .arg(unit.isEmpty() ? m_bases[i].label : m_bases[i].label + u' ' + unit,
                          yearText(m_bases[i].time)),
                 Words::tr("%1 (%2)", "index (year)")
                     .arg(course.points.back().label, yearText(course.points.back().time)),
                 targets.join(Words::tr("; ", "between list items")), course.verdictWord});
            m_content.tableMeasures.push_back(course.measure);
        }
    }

    static QString yearText(double time) { return QString::number(static_cast<int>(std::ceil(time - 0.01))); }

    void finish()
    {
        if (!m_leftOut.isEmpty())
            m_content.notes.append(
                Words::tr("Without a first value above zero to be 100, and therefore left out: %1.")
                    .arg(m_leftOut.join(Words::tr(", ", "between list items"))));
        if (m_content.courses.empty())
            m_content.emptyReason =
                m_content.look == CourseLook::Overlay
                    ? Words::tr("No value is reported yet that a course could begin with.")
                    : Words::tr("No plan in this workspace has a target for this indicator.");
        bool first = true;
        const auto include = [&](double time) {
            m_content.first = first ? time : std::min(m_content.first, time);
            m_content.last = first ? time : std::max(m_content.last, time);
            first = false;
        };
        QStringList sentences{m_content.title + u", "_s + m_content.asOfLabel + u'.'};
        for (const Course& course : m_content.courses) {
            for (const CoursePoint& point : course.points)
                include(point.time);
            for (const CourseTarget& target : course.targets)
                include(target.time);
            sentences.append(course.name + u' ' + course.detail + u": "_s + course.sentence);
        }
        m_content.first = std::floor(m_content.first + 1e-9);
        m_content.last = std::max(std::ceil(m_content.last), m_content.first + 1.0);
        m_content.description = (sentences + m_content.notes).join(u' ');
    }

    const std::vector<ComparisonSource>& m_sources;
    CourseContent m_content;
    std::vector<CoursePoint> m_bases; ///< of an overlay: what is 100, one a course
    QStringList m_leftOut;
};

} // namespace

CourseContent courseContent(const std::vector<ComparisonSource>& sources, CourseLook look)
{
    return Builder(sources, look).build();
}

} // namespace milepost
