// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <limits>

namespace milepost {

namespace {

QRectF rectAt(const LabelRequest& request, LabelSide side, qreal gap)
{
    const QSizeF size = request.size;
    const QPointF at = request.anchor;
    const qreal diagonal = gap * 0.6;
    switch (side) {
    case LabelSide::Above:
        return {QPointF(at.x() - size.width() / 2, at.y() - gap - size.height()), size};
    case LabelSide::Below:
        return {QPointF(at.x() - size.width() / 2, at.y() + gap), size};
    case LabelSide::Right:
        return {QPointF(at.x() + gap, at.y() - size.height() / 2), size};
    case LabelSide::Left:
        return {QPointF(at.x() - gap - size.width(), at.y() - size.height() / 2), size};
    case LabelSide::AboveRight:
        return {QPointF(at.x() + diagonal, at.y() - diagonal - size.height()), size};
    case LabelSide::AboveLeft:
        return {QPointF(at.x() - diagonal - size.width(), at.y() - diagonal - size.height()), size};
    case LabelSide::BelowRight:
        return {QPointF(at.x() + diagonal, at.y() + diagonal), size};
    case LabelSide::BelowLeft:
        return {QPointF(at.x() - diagonal - size.width(), at.y() + diagonal), size};
    }
    return {};
}

// A label that hangs over the edge slides back in along the edge.
QRectF slidInto(QRectF rect, const QRectF& bounds)
{
    if (rect.right() > bounds.right())
        rect.moveRight(bounds.right());
    if (rect.left() < bounds.left())
        rect.moveLeft(bounds.left());
    return rect;
}

bool crosses(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF edges[] = {{rect.topLeft(), rect.topRight()},
                            {rect.topRight(), rect.bottomRight()},
                            {rect.bottomRight(), rect.bottomLeft()},
                            {rect.bottomLeft(), rect.topLeft()}};
    return std::any_of(std::begin(edges), std::end(edges), [&line](const QLineF& edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

// Dearer than any distance that is tried: a line goes through a label only when nothing else is left.
constexpr qreal kCrossing = 100.0;

class Placer
{
public:
    explicit Placer(const LabelSurroundings& surroundings) : m_surroundings(surroundings) {}

    std::optional<QRectF> place(const LabelRequest& request)
    {
        std::optional<QRectF> best;
        qreal bestCost = std::numeric_limits<qreal>::max();
        for (int ring = 0; ring < request.rings; ++ring) {
            const qreal gap = request.gap + ring * request.size.height() * 0.75;
            qreal sideCost = ring * 3.0;
            for (const LabelSide side : request.sides) {
                const QRectF rect = slidInto(rectAt(request, side, gap), m_surroundings.bounds);
                const qreal crossing = lineCost(rect);
                const qreal cost = sideCost + crossing;
                sideCost += 0.5;
                if (request.onlyWhereClear && crossing > 0)
                    continue;
                if (cost < bestCost && isFree(rect)) {
                    best = rect;
                    bestCost = cost;
                }
            }
        }
        if (best)
            m_placed.push_back(*best);
        return best;
    }

private:
    bool isFree(const QRectF& rect) const
    {
        const auto hits = [&rect](const QRectF& other) { return rect.intersects(other); };
        return m_surroundings.bounds.contains(rect) && std::none_of(m_placed.begin(), m_placed.end(), hits) &&
               std::none_of(m_surroundings.marks.begin(), m_surroundings.marks.end(), hits);
    }

    qreal lineCost(const QRectF& rect) const
    {
        const auto crossed = std::count_if(m_surroundings.lines.begin(), m_surroundings.lines.end(),
                                           [&rect](const QLineF& line) { return crosses(line, rect); });
        return kCrossing * static_cast<qreal>(crossed);
    }

    const LabelSurroundings& m_surroundings;
    std::vector<QRectF> m_placed;
};

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests,
                                               const LabelSurroundings& surroundings)
{
    Placer placer(surroundings);
    std::vector<std::optional<QRectF>> places;
    places.reserve(requests.size());
    for (const LabelRequest& request : requests)
        places.push_back(placer.place(request));
    return places;
}

} // namespace milepost
