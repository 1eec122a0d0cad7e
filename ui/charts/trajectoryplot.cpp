// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectoryplot.h"

#include "ui/charts/drawinglist.h"
#include "ui/charts/trajectorymarks.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPointSize = 9.0;
constexpr qreal kBetweenYears = 6.0;

QPen lineOf(const QColor& colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
    pen.setCosmetic(false);
    return pen;
}

/// Every year, or every second, fifth …, so that the labels stand clear of each other on `width`.
int yearStride(int years, qreal width, const QFont& font)
{
    const qreal label = textWidth(u"0000"_s, font) + kBetweenYears;
    for (const int stride : {1, 2, 5, 10}) {
        if (label * years <= width * stride)
            return stride;
    }
    return std::max(1, years);
}

} // namespace

TrajectoryPlot::TrajectoryPlot(QGraphicsItem* parent) : QChart(parent), m_style(ChartStyle::light())
{
    connect(this, &QChart::plotAreaChanged, this, [this] {
        labelYears();
        placeTexts();
    });
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
    labelYears();
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
    time->append(QString::number(m_content.lastYear), m_content.lastYear);
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

void TrajectoryPlot::labelYears()
{
    auto* time = qobject_cast<QCategoryAxis*>(m_time);
    if (!time)
        return;
    const int years = m_content.lastYear - m_content.firstYear;
    const int stride = yearStride(years, plotArea().width(), m_style.small);
    QStringList labels;
    for (int year = m_content.lastYear - years / stride * stride; year <= m_content.lastYear; year += stride)
        labels.append(QString::number(year));
    if (labels == time->categoriesLabels())
        return;
    for (const QString& label : time->categoriesLabels())
        time->remove(label);
    for (const QString& label : labels)
        time->append(label, label.toInt());
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
        const std::optional<ValueBand> band = bandOf(step);
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
        buildForecastRange();
        auto* forecast = new QLineSeries;
        forecast->append(m_content.forecastFrom->time, m_content.forecastFrom->value);
        forecast->append(m_content.forecastTo->time, m_content.forecastTo->value);
        forecast->setPen(lineOf(m_style.actual, 2, Qt::DotLine));
        attach(forecast);
    }
}

// A fan from the last value to the ends of the range.
void TrajectoryPlot::buildForecastRange()
{
    if (m_content.forecastLow == m_content.forecastHigh)
        return;
    auto* upper = new QLineSeries(this);
    auto* lower = new QLineSeries(this);
    for (QLineSeries* edge : {upper, lower})
        edge->append(m_content.forecastFrom->time, m_content.forecastFrom->value);
    upper->append(m_content.forecastTo->time, m_content.forecastHigh);
    lower->append(m_content.forecastTo->time, m_content.forecastLow);
    auto* fan = new QAreaSeries(upper, lower);
    QColor shade = m_style.actual;
    shade.setAlphaF(0.14F);
    fan->setBrush(shade);
    fan->setPen(Qt::NoPen);
    attach(fan);
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
        draw(boundArrow(here, step.bound), lineOf(m_style.target, 1.5), Qt::NoBrush);
    }
    if (m_content.asOf <= m_content.lastYear && m_content.asOf >= m_content.firstYear) {
        QPainterPath line(QPointF(at(m_content.asOf, 0).x(), plotArea().top()));
        line.lineTo(at(m_content.asOf, 0).x(), plotArea().bottom());
        draw(line, lineOf(m_style.muted, 1, Qt::DashDotLine), Qt::NoBrush);
    }
}

} // namespace milepost
