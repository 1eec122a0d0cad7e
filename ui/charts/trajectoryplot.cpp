// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectoryplot.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>

#include <cmath>

namespace milepost {

namespace {

constexpr qreal kPointSize = 9.0;
constexpr qreal kMarkReach = 6.0; ///< half the side of the square a point mark keeps free

QPen lineOf(const QColor& colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
    pen.setCosmetic(false);
    return pen;
}

QRectF markRect(QPointF at)
{
    return {at.x() - kMarkReach, at.y() - kMarkReach, 2 * kMarkReach, 2 * kMarkReach};
}

int yearStride(int years)
{
    return years <= 12 ? 1 : years <= 24 ? 2 : 5;
}

// Below and above a fulfilled bound the promise goes on: a small arrow says which way.
QPainterPath boundArrow(QPointF at, bool up)
{
    const qreal sign = up ? -1.0 : 1.0;
    QPainterPath path(at + QPointF(0, sign * 5));
    path.lineTo(at + QPointF(0, sign * 14));
    path.moveTo(at + QPointF(-3.5, sign * 10.5));
    path.lineTo(at + QPointF(0, sign * 14));
    path.lineTo(at + QPointF(3.5, sign * 10.5));
    return path;
}

struct Band
{
    double low = 0.0;
    double high = 0.0;
};

// What is shaded: the inside of a range, or ±5 % around an ≈ target.
std::optional<Band> bandOf(const TrajectoryStep& step)
{
    if (step.valueMax)
        return Band{step.value, *step.valueMax};
    if (step.bound == Bound::About)
        return Band{step.value * 0.95, step.value * 1.05};
    return std::nullopt;
}

bool pointsUp(Bound bound)
{
    return bound == Bound::AtLeast || bound == Bound::MoreThan;
}
bool pointsDown(Bound bound)
{
    return bound == Bound::AtMost || bound == Bound::LessThan;
}

} // namespace

TrajectoryPlot::TrajectoryPlot(QGraphicsItem* parent) : QChart(parent), m_style(ChartStyle::light())
{
    connect(this, &QChart::plotAreaChanged, this, &TrajectoryPlot::placeTexts);
}

TrajectoryPlot::~TrajectoryPlot() = default;

void TrajectoryPlot::display(const TrajectoryContent& content, const ChartStyle& style)
{
    m_content = content;
    m_style = style;
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    applyStyle(*this, style);
    setMargins(QMargins(2, 8, 16, 2));
    if (content.steps.empty() && content.segments.empty()) {
        m_time = nullptr;
        placeTexts();
        return;
    }
    buildAxes();
    buildBands();
    buildSteps();
    buildPaths();
    buildPoints();
    // Axes take their place at once, not with the next event: paper and tests have no event loop.
    layout()->invalidate();
    layout()->activate();
    placeTexts();
}

void TrajectoryPlot::buildAxes()
{
    const auto prepare = [this](QCategoryAxis* axis) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
        axis->setLabelsFont(m_style.small);
        axis->setLabelsColor(m_style.muted);
        axis->setGridLinePen(lineOf(m_style.grid, 1));
        axis->setLinePen(lineOf(m_style.expected, 1));
        axis->setShadesVisible(false);
    };
    auto* time = new QCategoryAxis;
    prepare(time);
    const double span = m_content.lastYear - m_content.firstYear;
    const double margin = span * 0.04;
    m_window.setLeft(m_content.firstYear - margin);
    m_window.setRight(m_content.lastYear + margin);
    time->setRange(m_window.left(), m_window.right());
    time->setStartValue(m_content.firstYear - margin);
    const int stride = yearStride(m_content.lastYear - m_content.firstYear);
    for (int year = m_content.lastYear - (m_content.lastYear - m_content.firstYear) / stride * stride;
         year <= m_content.lastYear; year += stride)
        time->append(QString::number(year), year);
    time->setGridLineVisible(false);
    addAxis(time, Qt::AlignBottom);

    m_scale = niceScale(m_content.low, m_content.high, 4, m_content.unit);
    auto* value = new QCategoryAxis;
    prepare(value);
    const double step = m_scale.ticks[1] - m_scale.ticks[0];
    m_window.setTop(m_scale.low());
    m_window.setBottom(m_scale.high() + step * 0.4);
    value->setRange(m_window.top(), m_window.bottom());
    value->setStartValue(m_scale.low() - step);
    for (size_t i = 0; i < m_scale.ticks.size(); ++i)
        value->append(m_scale.labels[i].toHtmlEscaped(), m_scale.ticks[i]);
    value->setLineVisible(false);
    addAxis(value, Qt::AlignLeft);
    m_time = time;
    m_value = value;
}

void TrajectoryPlot::attach(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

void TrajectoryPlot::buildBands()
{
    for (const TrajectoryStep& step : m_content.steps) {
        const std::optional<Band> band = bandOf(step);
        if (!band)
            continue;
        auto* upper = new QLineSeries(this);
        auto* lower = new QLineSeries(this);
        for (const double time : {step.from, step.time}) {
            upper->append(time, band->high);
            lower->append(time, band->low);
        }
        auto* area = new QAreaSeries(upper, lower);
        area->setBrush(m_style.band);
        area->setPen(lineOf(m_style.target, 0.75));
        attach(area);
    }
}

// One line from step to step; a range has its band and no line.
void TrajectoryPlot::buildSteps()
{
    QLineSeries* stairs = nullptr;
    for (const TrajectoryStep& step : m_content.steps) {
        if (step.valueMax) {
            stairs = nullptr;
            continue;
        }
        if (!stairs) {
            stairs = new QLineSeries;
            stairs->setPen(lineOf(m_style.target, 1.5));
            attach(stairs);
        }
        stairs->append(step.from, step.value);
        stairs->append(step.time, step.value);
    }
}

void TrajectoryPlot::buildPaths()
{
    if (m_content.expected.size() > 1) {
        auto* expected = new QLineSeries;
        for (const TrajectoryVertex& vertex : m_content.expected)
            expected->append(vertex.time, vertex.value);
        expected->setPen(lineOf(m_style.expected, 1.5, Qt::DashLine));
        attach(expected);
    }
    if (m_content.forecastFrom && m_content.forecastTo) {
        auto* forecast = new QLineSeries;
        forecast->append(m_content.forecastFrom->time, m_content.forecastFrom->value);
        forecast->append(m_content.forecastTo->time, m_content.forecastTo->value);
        forecast->setPen(lineOf(m_style.actual, 2, Qt::DotLine));
        attach(forecast);
    }
}

void TrajectoryPlot::buildPoints()
{
    auto* filled = new QScatterSeries;
    auto* hollow = new QScatterSeries;
    for (const auto& segment : m_content.segments) {
        auto* run = new QLineSeries;
        for (const TrajectoryPoint& point : segment) {
            run->append(point.time, point.value);
            (point.hollow ? hollow : filled)->append(point.time, point.value);
        }
        run->setPen(lineOf(m_style.actual, 2.25));
        attach(run);
    }
    for (QScatterSeries* series : {filled, hollow}) {
        series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
        series->setMarkerSize(kPointSize);
        series->setBorderColor(m_style.actual);
        series->setPen(lineOf(m_style.actual, 2));
        series->setBrush(series == filled ? m_style.actual : m_style.background);
        attach(series);
    }
}

QPointF TrajectoryPlot::at(double time, double value) const
{
    const QRectF area = plotArea();
    return {area.left() + (time - m_window.left()) / m_window.width() * area.width(),
            area.bottom() - (value - m_window.top()) / m_window.height() * area.height()};
}

TrajectoryPlot::Wish TrajectoryPlot::wish(const QString& text, const QFont& font, const QColor& colour,
                                          QPointF anchor, std::vector<LabelSide> sides) const
{
    const QFontMetricsF metrics(font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.height()));
    return {text, font, colour, {size, anchor, 8.0, std::move(sides)}};
}

void TrajectoryPlot::wishSteps(std::vector<Wish>& list) const
{
    using enum LabelSide;
    for (auto step = m_content.steps.rbegin(); step != m_content.steps.rend(); ++step) {
        const bool last = step == m_content.steps.rbegin();
        const QString text = last ? tr("target %1").arg(step->label) : step->label;
        const double level = step->valueMax ? *step->valueMax : step->value;
        Wish one = wish(text, last ? m_style.strong : m_style.font, m_style.target, at(step->time, level),
                        {AboveLeft, Above, Left, BelowLeft, Below, AboveRight, Right});
        one.request.gap = pointsUp(step->bound) || pointsDown(step->bound) ? 9.0 : 7.0;
        list.push_back(std::move(one));
    }
}

void TrajectoryPlot::wishPoints(std::vector<Wish>& list) const
{
    using enum LabelSide;
    const TrajectoryPoint* latest = m_content.segments.empty() ? nullptr : &m_content.segments.back().back();
    std::vector<Wish> others;
    for (const auto& segment : m_content.segments) {
        for (const TrajectoryPoint& point : segment) {
            const bool last = &point == latest;
            const QString text = last             ? tr("reported %1").arg(point.label)
                                 : point.baseline ? tr("baseline %1").arg(point.label)
                                                  : point.label;
            Wish one =
                wish(text, last ? m_style.strong : m_style.font, m_style.actual, at(point.time, point.value),
                     {Above, Below, AboveLeft, Right, BelowRight, AboveRight, BelowLeft, Left});
            if (last) {
                list.insert(list.begin(), std::move(one));
            } else {
                one.request.rings = 2;
                others.push_back(std::move(one));
            }
        }
    }
    std::move(others.rbegin(), others.rend(), std::back_inserter(list));
}

void TrajectoryPlot::wishPaths(std::vector<Wish>& list) const
{
    using enum LabelSide;
    if (m_content.forecastTo)
        list.push_back(wish(m_content.forecastLabel, m_style.font, m_style.actual,
                            at(m_content.forecastTo->time, m_content.forecastTo->value),
                            {Left, BelowLeft, AboveLeft, Below, Above}));
    if (m_content.expected.size() > 1) {
        const TrajectoryVertex& middle = m_content.expected[m_content.expected.size() / 2];
        list.push_back(wish(tr("expected path"), m_style.small, m_style.muted, at(middle.time, middle.value),
                            {BelowRight, AboveLeft, Below, Above}));
    }
    const QRectF area = plotArea();
    const bool later = m_content.asOf > m_content.lastYear;
    const QPointF top(later ? area.right() : at(m_content.asOf, m_scale.low()).x(), area.top());
    const QString text = later ? m_content.asOfLabel + QStringLiteral(" →") : m_content.asOfLabel;
    Wish asOf = wish(text, m_style.small, m_style.muted, top, {BelowLeft, BelowRight});
    asOf.request.gap = 4.0;
    list.push_back(std::move(asOf));
}

std::vector<TrajectoryPlot::Wish> TrajectoryPlot::wishes() const
{
    std::vector<Wish> list;
    wishPoints(list);
    std::vector<Wish> targets;
    wishSteps(targets);
    list.insert(list.begin(), targets.begin(), targets.end());
    wishPaths(list);
    return list;
}

void TrajectoryPlot::surroundStep(const TrajectoryStep& step, LabelSurroundings& around) const
{
    const QPointF here = at(step.time, step.valueMax.value_or(step.value));
    around.marks.push_back(markRect(here));
    if (pointsUp(step.bound) || pointsDown(step.bound))
        around.marks.push_back(boundArrow(here, pointsUp(step.bound)).boundingRect().adjusted(-2, -1, 2, 1));
    if (const std::optional<Band> band = bandOf(step)) {
        for (const double level : {band->low, band->high})
            around.lines.emplace_back(at(step.from, level), at(step.time, level));
    }
    if (!step.valueMax)
        around.lines.emplace_back(at(step.from, step.value), at(step.time, step.value));
    for (const TrajectoryStep& next : m_content.steps) {
        if (next.from == step.time)
            around.lines.emplace_back(at(step.time, step.value), at(step.time, next.value));
    }
}

LabelSurroundings TrajectoryPlot::surroundings() const
{
    LabelSurroundings around;
    around.bounds = plotArea().adjusted(0, -6, 10, 0) & QRectF(QPointF(0, 0), size());
    for (const auto& segment : m_content.segments) {
        for (size_t i = 0; i < segment.size(); ++i) {
            const QPointF here = at(segment[i].time, segment[i].value);
            around.marks.push_back(markRect(here));
            if (i > 0)
                around.lines.emplace_back(at(segment[i - 1].time, segment[i - 1].value), here);
        }
    }
    for (const TrajectoryStep& step : m_content.steps)
        surroundStep(step, around);
    for (size_t i = 1; i < m_content.expected.size(); ++i)
        around.lines.emplace_back(at(m_content.expected[i - 1].time, m_content.expected[i - 1].value),
                                  at(m_content.expected[i].time, m_content.expected[i].value));
    if (m_content.forecastFrom && m_content.forecastTo)
        around.lines.emplace_back(at(m_content.forecastFrom->time, m_content.forecastFrom->value),
                                  at(m_content.forecastTo->time, m_content.forecastTo->value));
    if (m_content.asOf <= m_content.lastYear)
        around.lines.emplace_back(at(m_content.asOf, m_window.top()), at(m_content.asOf, m_window.bottom()));
    return around;
}

void TrajectoryPlot::drawMarks()
{
    const auto draw = [this](const QPainterPath& path, const QPen& pen, const QBrush& brush) {
        auto* item = new QGraphicsPathItem(path, this);
        item->setPen(pen);
        item->setBrush(brush);
        item->setZValue(20);
        m_drawn.push_back(item);
    };
    for (const TrajectoryStep& step : m_content.steps) {
        const QPointF here = at(step.time, step.valueMax.value_or(step.value));
        QPainterPath diamond;
        diamond.addPolygon(QPolygonF{here + QPointF(0, -5), here + QPointF(5, 0), here + QPointF(0, 5),
                                     here + QPointF(-5, 0), here + QPointF(0, -5)});
        draw(diamond, Qt::NoPen, m_style.target);
        if (pointsUp(step.bound) || pointsDown(step.bound))
            draw(boundArrow(here, pointsUp(step.bound)), lineOf(m_style.target, 1.5), Qt::NoBrush);
    }
    if (m_content.asOf <= m_content.lastYear && m_content.asOf >= m_content.firstYear) {
        QPainterPath line(QPointF(at(m_content.asOf, 0).x(), plotArea().top()));
        line.lineTo(at(m_content.asOf, 0).x(), plotArea().bottom());
        draw(line, lineOf(m_style.muted, 1, Qt::DashDotLine), Qt::NoBrush);
    }
}

void TrajectoryPlot::placeTexts()
{
    for (QGraphicsItem* item : m_drawn)
        delete item;
    m_drawn.clear();
    m_labels.clear();
    if (!m_time || series().isEmpty() || plotArea().isEmpty())
        return;
    drawMarks();
    const std::vector<Wish> list = wishes();
    std::vector<LabelRequest> requests;
    for (const Wish& one : list)
        requests.push_back(one.request);
    const auto places = placeLabels(requests, surroundings());
    for (size_t i = 0; i < list.size(); ++i) {
        if (!places[i])
            continue;
        auto* text = new QGraphicsSimpleTextItem(list[i].text, this);
        text->setFont(list[i].font);
        text->setBrush(list[i].colour);
        text->setPos(places[i]->topLeft() + QPointF(1, 0));
        text->setZValue(30);
        m_drawn.push_back(text);
        m_labels.push_back({list[i].text, *places[i]});
    }
}

} // namespace milepost
