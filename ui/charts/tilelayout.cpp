// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/courselayout.h"
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <cmath>

// Small multiples: the time axis is the same everywhere, the value axis each tile's own.
namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTileWidth = 210; ///< at least
constexpr qreal kGap = 20;        ///< between tiles
constexpr qreal kPlotHeight = 96;
constexpr qreal kPlotMargin = 6; ///< marks at the edges stay whole
constexpr qreal kMark = 3.5;

QPainterPath lineFrom(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QRectF around(QPointF centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

class Tiles
{
public:
    Tiles(const CourseContent& content, qreal width, const ChartStyle& style)
        : m_content(content), m_style(style),
          m_columns(std::max<size_t>(1, static_cast<size_t>((width + kGap) / (kTileWidth + kGap)))),
          m_tileWidth(
              std::floor((width - kGap * static_cast<qreal>(m_columns - 1)) / static_cast<qreal>(m_columns)))
    {
        m_drawing.size = QSizeF(width, 0);
    }

    DrawingList run()
    {
        const std::vector<Course>& courses = m_content.courses;
        for (size_t first = 0; first < courses.size(); first += m_columns) {
            const size_t end = std::min(first + m_columns, courses.size());
            qreal head = 0;
            for (size_t i = first; i < end; ++i)
                head = std::max(head, headHeight(courses[i]));
            for (size_t i = first; i < end; ++i)
                addTile(courses[i], static_cast<qreal>(i - first) * (m_tileWidth + kGap), head);
            m_y += head + kPlotHeight + 2 * lineHeight(m_style.small) + kGap;
        }
        m_drawing.size.setHeight(std::ceil(m_y - kGap));
        return std::move(m_drawing);
    }

private:
    QStringList detailLines(const Course& course) const
    {
        QString text = course.detail;
        if (!course.unit.isEmpty())
            text += u" ("_s + course.unit + u')';
        return wrappedLines(text, m_style.small, m_tileWidth);
    }

    qreal headHeight(const Course& course) const
    {
        return static_cast<qreal>(wrappedLines(course.name, m_style.strong, m_tileWidth).size()) *
                   lineHeight(m_style.strong) +
               static_cast<qreal>(detailLines(course).size()) * lineHeight(m_style.small) + 4;
    }

    qreal addLines(const QStringList& lines, qreal left, qreal top, const QFont& font, const QColor& colour)
    {
        for (const QString& line : lines) {
            m_drawing.texts.push_back({{left, top, m_tileWidth, lineHeight(font)}, line, font, colour});
            top += lineHeight(font);
        }
        return top;
    }

    void addTile(const Course& course, qreal left, qreal head)
    {
        const qreal names = addLines(wrappedLines(course.name, m_style.strong, m_tileWidth), left, m_y,
                                     m_style.strong, m_style.ink);
        addLines(detailLines(course), left, names, m_style.small, m_style.muted);
        m_plot = QRectF(left, m_y + head, m_tileWidth, kPlotHeight);
        setRange(course);
        addFrame(course);
        addCourse(course);
        addLabels(course);
        m_drawing.regions.push_back(
            {QRectF(left, m_y, m_tileWidth, head + kPlotHeight + 2 * lineHeight(m_style.small)),
             course.measure, courseWords(course)});
    }

    void setRange(const Course& course)
    {
        m_low = 0.0;
        m_high = 0.0;
        const auto include = [this](double value) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        };
        for (const CoursePoint& point : course.points)
            include(point.value);
        for (const CourseTarget& target : course.targets)
            include(target.value);
        if (m_high <= m_low)
            m_high = m_low + 1.0;
    }

    QPointF at(double time, double value) const
    {
        const QRectF inner = m_plot.adjusted(kPlotMargin, kPlotMargin, -kPlotMargin, -kPlotMargin);
        const double x = (time - m_content.first) / (m_content.last - m_content.first);
        const double y = (value - m_low) / (m_high - m_low);
        return {inner.left() + x * inner.width(), inner.bottom() - y * inner.height()};
    }

    void addFrame(const Course& course)
    {
        const QPointF zero = at(m_content.first, 0.0);
        m_drawing.shapes.push_back({lineFrom({m_plot.left(), zero.y()}, {m_plot.right(), zero.y()}),
                                    QPen(m_style.expected, 1), Qt::NoBrush});
        const qreal height = lineHeight(m_style.small);
        const auto year = [](double time) { return QString::number(static_cast<int>(std::round(time))); };
        const QString first = year(m_content.first);
        const QString last = year(m_content.last);
        const qreal lastWidth = textWidth(last, m_style.small);
        const auto add = [&](qreal left, qreal top, qreal width, const QString& text, const QColor& colour) {
            m_drawing.texts.push_back({{left, top, width, height}, text, m_style.small, colour});
        };
        add(m_plot.left(), m_plot.bottom(), textWidth(first, m_style.small), first, m_style.muted);
        add(m_plot.right() - lastWidth, m_plot.bottom(), lastWidth, last, m_style.muted);
        add(m_plot.left(), m_plot.bottom() + height, m_plot.width(), course.verdictWord, m_style.ink);
    }

    void addCourse(const Course& course)
    {
        const QPainterPath line =
            courseLine(course, [this](double time, double value) { return at(time, value); });
        QPainterPath promise;
        for (const CourseTarget& target : course.targets) {
            const QPointF place = at(target.time, target.value);
            promise.elementCount() == 0 ? promise.moveTo(place) : promise.lineTo(place);
        }
        m_drawing.shapes.push_back({promise, QPen(m_style.target, 1, Qt::DotLine), Qt::NoBrush});
        m_drawing.shapes.push_back({line, QPen(m_style.actual, 1.8), Qt::NoBrush});
        for (const CourseTarget& target : course.targets) {
            const QPointF place = at(target.time, target.value);
            m_drawing.shapes.push_back({lineFrom(place - QPointF(0, 6), place + QPointF(0, 6)),
                                        QPen(m_style.target, 2.5), Qt::NoBrush});
        }
        for (const CoursePoint& point : course.points) {
            QPainterPath mark;
            mark.addEllipse(at(point.time, point.value), kMark, kMark);
            m_drawing.shapes.push_back({mark, QPen(m_style.actual, 1.5),
                                        point.hollow ? QBrush(m_style.background) : QBrush(m_style.actual)});
        }
    }

    // The last of both is said where it fits; everything is in the table.
    void addLabels(const Course& course)
    {
        using enum LabelSide;
        std::vector<LabelRequest> requests;
        std::vector<const QString*> texts;
        LabelSurroundings surroundings{m_plot, {}, {}};
        const auto wish = [&](const QString& text, QPointF anchor, std::vector<LabelSide> sides) {
            requests.push_back({QSizeF(textWidth(text, m_style.small), lineHeight(m_style.small)), anchor,
                                6.0, std::move(sides)});
            texts.push_back(&text);
        };
        if (!course.targets.empty())
            wish(course.targets.back().label, at(course.targets.back().time, course.targets.back().value),
                 {Left, BelowLeft, AboveLeft, Below, Above});
        if (!course.points.empty())
            wish(course.points.back().label, at(course.points.back().time, course.points.back().value),
                 {Above, AboveRight, Right, BelowRight, Below, AboveLeft, Left});
        const auto surround = [&](const auto& places) {
            for (size_t i = 0; i < places.size(); ++i) {
                const QPointF here = at(places[i].time, places[i].value);
                surroundings.marks.push_back(around(here, kMark));
                if (i > 0)
                    surroundings.lines.emplace_back(at(places[i - 1].time, places[i - 1].value), here);
            }
        };
        surround(course.points);
        surround(course.targets);
        const std::vector<std::optional<QRectF>> places = placeLabels(requests, surroundings);
        for (size_t i = 0; i < places.size(); ++i) {
            const bool isTarget = !course.targets.empty() && i == 0;
            if (places[i])
                m_drawing.texts.push_back({*places[i], *texts[i], m_style.small,
                                           isTarget ? m_style.target : m_style.actual, Qt::AlignCenter});
        }
    }

    const CourseContent& m_content;
    const ChartStyle& m_style;
    size_t m_columns;
    qreal m_tileWidth;
    qreal m_y = 0;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
    DrawingList m_drawing;
};

} // namespace

DrawingList layOutTiles(const CourseContent& content, qreal width, const ChartStyle& style)
{
    return Tiles(content, width, style).run();
}

} // namespace milepost
