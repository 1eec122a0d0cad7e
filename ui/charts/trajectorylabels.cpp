// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trajectorymarks.h"
#include "ui/charts/trajectoryplot.h"

#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <cmath>

// The labels of a trajectory: what wants to be said where, most important first, and the placing of it.
namespace milepost {

TrajectoryPlot::Wish TrajectoryPlot::wish(const QString& text, const QFont& font, const QColor& colour,
                                          QPointF anchor, std::vector<LabelSide> sides) const
{
    const QFontMetricsF metrics(font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.height()));
    return {text, font, colour, {size, anchor, 8.0, std::move(sides)}};
}

TrajectoryPlot::Wish TrajectoryPlot::wishStep(const TrajectoryStep& step, const QString& text,
                                              const QFont& font) const
{
    using enum LabelSide;
    Wish one = wish(text, font, m_style.target, at(step.time, step.valueMax.value_or(step.value)),
                    {AboveLeft, Above, Left, BelowLeft, Below, AboveRight, Right});
    one.request.gap = boundArrow({}, step.bound).isEmpty() ? 7.0 : 9.0;
    return one;
}

// The steps on the way, latest first, said close by or not at all: every one stands in the table.
void TrajectoryPlot::wishSteps(std::vector<Wish>& list) const
{
    for (size_t i = m_content.steps.size(); i-- > 1;) {
        Wish one = wishStep(m_content.steps[i - 1], m_content.steps[i - 1].label, m_style.small);
        one.request.rings = 2;
        one.request.onlyWhereClear = true;
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
    wishSteps(list);
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
    asOf.request.rings = 10; // it may follow its upright line down, past a target line at the top
    list.push_back(std::move(asOf));
}

std::vector<TrajectoryPlot::Wish> TrajectoryPlot::wishes() const
{
    std::vector<Wish> list;
    wishPoints(list);
    if (!m_content.steps.empty())
        list.insert(list.begin(),
                    wishStep(m_content.steps.back(), tr("target %1").arg(m_content.steps.back().label),
                             m_style.strong));
    wishPaths(list);
    return list;
}

void TrajectoryPlot::surroundStep(const TrajectoryStep& step, LabelSurroundings& around) const
{
    const QPointF here = at(step.time, step.valueMax.value_or(step.value));
    around.marks.push_back(markRect(here));
    const QPainterPath arrow = boundArrow(here, step.bound);
    if (!arrow.isEmpty())
        around.marks.push_back(arrow.boundingRect().adjusted(-2, -1, 2, 1));
    if (const std::optional<ValueBand> band = bandOf(step)) {
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
