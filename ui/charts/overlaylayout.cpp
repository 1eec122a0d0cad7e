// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/courselayout.h"
#include "ui/charts/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

// All courses on one axis, each with a colour, a dash and a mark of its own and its name at its end.
namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::OverlayLayout)
};

constexpr qreal kHeightShare = 0.5; ///< of the width
constexpr qreal kLeastHeight = 240;
constexpr qreal kMostHeight = 460;
constexpr qreal kNameGap = 14;
constexpr qreal kMark = 4;
constexpr qreal kLabelGap = 2;

QPainterPath lineFrom(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

/// Dashes in units of the pen's width; the first is solid.
QPen penOf(size_t series, const QColor& colour, qreal width)
{
    static const std::array<QList<qreal>, 4> kDashes{QList<qreal>{}, {6, 3}, {2, 2}, {8, 3, 2, 3}};
    QPen pen(colour, width);
    const QList<qreal>& dashes = kDashes.at(series % kDashes.size());
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QPainterPath markOf(size_t series, QPointF at)
{
    QPainterPath path;
    switch (series % 4) {
    case 0:
        path.addEllipse(at, kMark, kMark);
        break;
    case 1:
        path.addRect(
            QRectF(at.x() - kMark, at.y() - kMark, 2 * kMark, 2 * kMark).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case 2:
        path.addPolygon(QPolygonF{{at.x(), at.y() - kMark - 1},
                                  {at.x() + kMark + 1, at.y() + kMark},
                                  {at.x() - kMark - 1, at.y() + kMark}});
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF{{at.x(), at.y() - kMark - 1},
                                  {at.x() + kMark + 1, at.y()},
                                  {at.x(), at.y() + kMark + 1},
                                  {at.x() - kMark - 1, at.y()}});
        path.closeSubpath();
    }
    return path;
}

class Overlay
{
public:
    Overlay(const CourseContent& content, qreal width, const ChartStyle& style)
        : m_content(content), m_style(style)
    {
        m_drawing.size = QSizeF(width, 0);
    }

    DrawingList run()
    {
        prepare();
        addAxes();
        for (size_t i = 0; i < m_content.courses.size(); ++i)
            addCourse(i);
        addNames();
        addKey();
        return std::move(m_drawing);
    }

private:
    struct Name
    {
        QStringList lines;
        QPointF end;
        qreal top = 0;
        qreal height = 0;
    };

    QColor colourOf(size_t series) const { return m_style.series.at(series % m_style.series.size()); }

    void prepare()
    {
        const qreal width = m_drawing.size.width();
        double low = 100.0;
        double high = 100.0;
        qreal names = 0;
        for (const Course& course : m_content.courses) {
            for (const CoursePoint& point : course.points) {
                low = std::min(low, point.value);
                high = std::max(high, point.value);
            }
            for (const CourseTarget& target : course.targets)
                high = std::max(high, target.value);
            names = std::max(names, textWidth(nameOf(course), m_style.strong));
        }
        m_scale = niceScale(std::min(0.0, low), high, 5, {});
        m_nameWidth = std::min(names, std::floor(width * 0.3));
        qreal labels = 0;
        for (const QString& label : m_scale.labels)
            labels = std::max(labels, textWidth(label, m_style.small));
        const qreal wanted = std::clamp(width * kHeightShare, kLeastHeight, kMostHeight);
        const qreal top = 1.5 * lineHeight(m_style.small) + 4; // the highest tick stands below the heading
        m_plot = QRectF(QPointF(labels + 8, top), QPointF(width - m_nameWidth - kNameGap, top + wanted));
        layOutNames();
        m_plot.setBottom(std::max(m_plot.bottom(), m_plot.top() + namesHeight()));
    }

    static QString nameOf(const Course& course)
    {
        return course.name + u"  "_s + (course.points.empty() ? QString() : course.points.back().label);
    }

    QPointF at(double time, double value) const
    {
        const double x = (time - m_content.first) / (m_content.last - m_content.first);
        const double y = (value - m_scale.low()) / (m_scale.high() - m_scale.low());
        return {m_plot.left() + x * m_plot.width(), m_plot.bottom() - y * m_plot.height()};
    }

    void addAxes()
    {
        const qreal height = lineHeight(m_style.small);
        m_drawing.texts.push_back({{0, 0, m_plot.right(), height},
                                   Words::tr("Index, the first value = 100"),
                                   m_style.small,
                                   m_style.muted});
        for (size_t i = 0; i < m_scale.ticks.size(); ++i) {
            const qreal y = at(m_content.first, m_scale.ticks[i]).y();
            const bool base = std::abs(m_scale.ticks[i] - 100.0) < 1e-9;
            m_drawing.shapes.push_back({lineFrom({m_plot.left(), y}, {m_plot.right(), y}),
                                        QPen(base ? m_style.expected : m_style.grid, base ? 1.5 : 1.0),
                                        Qt::NoBrush});
            m_drawing.texts.push_back({{0, y - height / 2, m_plot.left() - 6, height},
                                       m_scale.labels[i],
                                       m_style.small,
                                       m_style.muted,
                                       Qt::AlignRight | Qt::AlignVCenter});
        }
        qreal free = -1e9;
        for (double year = m_content.first; year <= m_content.last + 1e-9; year += 1.0) {
            const QString text = QString::number(static_cast<int>(std::round(year)));
            const qreal width = textWidth(text, m_style.small);
            const qreal left = std::clamp(at(year, 0).x() - width / 2, 0.0, m_drawing.size.width() - width);
            if (left < free)
                continue;
            m_drawing.texts.push_back({{left, m_plot.bottom() + 2 + height / 2, width, height},
                                       text,
                                       m_style.small,
                                       m_style.muted,
                                       Qt::AlignCenter});
            free = left + width + 8;
        }
        m_drawing.size.setHeight(m_plot.bottom() + 2 + 1.5 * height);
    }

    void addCourse(size_t series)
    {
        const Course& course = m_content.courses[series];
        const QColor colour = colourOf(series);
        const QPainterPath line =
            courseLine(course, [this](double time, double value) { return at(time, value); });
        m_drawing.shapes.push_back({line, penOf(series, colour, 2), Qt::NoBrush});
        QPainterPath promise(at(course.points.back().time, course.points.back().value));
        for (const CourseTarget& target : course.targets) {
            const QPointF place = at(target.time, target.value);
            if (target.time > course.points.back().time)
                promise.lineTo(place);
            m_drawing.shapes.push_back(
                {lineFrom(place - QPointF(0, 7), place + QPointF(0, 7)), QPen(colour, 2.5), Qt::NoBrush});
        }
        m_drawing.shapes.push_back({promise, QPen(colour, 1, Qt::DotLine), Qt::NoBrush});
        for (const CoursePoint& point : course.points) {
            const QPointF place = at(point.time, point.value);
            m_drawing.shapes.push_back({markOf(series, place), QPen(colour, 1.5),
                                        point.hollow ? QBrush(m_style.background) : QBrush(colour)});
            m_drawing.regions.push_back({QRectF(place - QPointF(8, 8), QSizeF(16, 16)), course.measure,
                                         courseWords(course) + u'\n' + point.label});
        }
    }

    void layOutNames()
    {
        for (const Course& course : m_content.courses) {
            Name name;
            name.lines = wrappedLines(nameOf(course), m_style.strong, m_nameWidth);
            name.height = static_cast<qreal>(name.lines.size()) * lineHeight(m_style.strong) + kLabelGap;
            m_names.push_back(name);
        }
    }

    qreal namesHeight() const
    {
        return std::accumulate(m_names.begin(), m_names.end(), 0.0,
                               [](qreal sum, const Name& name) { return sum + name.height; });
    }

    // Each name at the height of its line's end; where they would touch, they give way downwards, then all
    // move up together as far as the lowest sticks out.
    void addNames()
    {
        std::vector<size_t> order(m_names.size());
        std::iota(order.begin(), order.end(), size_t(0));
        for (size_t i = 0; i < m_names.size(); ++i) {
            const CoursePoint& last = m_content.courses[i].points.back();
            m_names[i].end = at(last.time, last.value);
            m_names[i].top = m_names[i].end.y() - m_names[i].height / 2;
        }
        std::ranges::stable_sort(order, {}, [this](size_t i) { return m_names[i].top; });
        qreal free = m_plot.top();
        for (const size_t i : order) {
            m_names[i].top = std::max(m_names[i].top, free);
            free = m_names[i].top + m_names[i].height;
        }
        qreal limit = m_plot.bottom();
        for (auto i = order.rbegin(); i != order.rend(); ++i) {
            m_names[*i].top = std::min(m_names[*i].top, limit - m_names[*i].height);
            limit = m_names[*i].top;
        }
        for (const size_t i : order)
            addName(i);
    }

    void addName(size_t series)
    {
        const Name& name = m_names[series];
        const qreal left = m_plot.right() + kNameGap;
        const QColor colour = colourOf(series);
        // Quiet, so that it is not taken for the course going on.
        m_drawing.shapes.insert(m_drawing.shapes.begin(),
                                {lineFrom(name.end, {left - 3, name.top + name.height / 2}),
                                 QPen(m_style.expected, 0.75, Qt::DotLine), Qt::NoBrush});
        qreal y = name.top;
        for (const QString& line : name.lines) {
            m_drawing.texts.push_back(
                {{left, y, m_nameWidth, lineHeight(m_style.strong)}, line, m_style.strong, colour});
            y += lineHeight(m_style.strong);
        }
        m_drawing.regions.push_back({QRectF(left, name.top, m_nameWidth, name.height),
                                     m_content.courses[series].measure,
                                     courseWords(m_content.courses[series])});
    }

    void addKey()
    {
        const QString words =
            Words::tr("Line: reported values; hollow mark: provisional or estimated; upright "
                      "mark at the end of a dotted line: target.");
        qreal y = m_drawing.size.height() + 6;
        for (const QString& line : wrappedLines(words, m_style.small, m_drawing.size.width())) {
            const qreal height = lineHeight(m_style.small);
            m_drawing.texts.push_back(
                {{0, y, m_drawing.size.width(), height}, line, m_style.small, m_style.muted});
            y += height;
        }
        m_drawing.size.setHeight(std::ceil(y));
    }

    const CourseContent& m_content;
    const ChartStyle& m_style;
    Scale m_scale;
    QRectF m_plot;
    qreal m_nameWidth = 0;
    std::vector<Name> m_names;
    DrawingList m_drawing;
};

} // namespace

DrawingList layOutOverlay(const CourseContent& content, qreal width, const ChartStyle& style)
{
    return Overlay(content, width, style).run();
}

} // namespace milepost
