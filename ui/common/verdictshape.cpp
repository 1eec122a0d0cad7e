// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/verdictshape.h"

#include <QTransform>

namespace milepost {
namespace {

QPainterPath closed(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(const QRectF& box, double turn)
{
    const QPointF centre = box.center();
    const double half = box.width() / 2.0;
    QTransform rotation;
    rotation.translate(centre.x(), centre.y());
    rotation.rotate(turn);
    return closed(rotation.map(
        QPolygonF{QPointF(0, -half * 0.95), QPointF(half, half * 0.8), QPointF(-half, half * 0.8)}));
}

QPainterPath diamond(const QRectF& box)
{
    const QPointF centre = box.center();
    return closed({QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()),
                   QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())});
}

QPainterPath ellipse(const QRectF& box)
{
    QPainterPath path;
    path.addEllipse(box);
    return path;
}

QPainterPath rounded(const QRectF& box)
{
    QPainterPath path;
    path.addRoundedRect(box, box.width() * 0.2, box.width() * 0.2);
    return path;
}

QPainterPath rectangle(const QRectF& box)
{
    QPainterPath path;
    path.addRect(box);
    return path;
}

VerdictStroke tick(const QRectF& box, const QColor& color)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    QPainterPath path(at(0.28, 0.52));
    path.lineTo(at(0.44, 0.68));
    path.lineTo(at(0.73, 0.34));
    return {path, QPen(color, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), Qt::NoBrush};
}

VerdictStroke cross(const QRectF& box, const QColor& color)
{
    const double inset = box.width() * 0.16;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    QPainterPath path(inner.topLeft());
    path.lineTo(inner.bottomRight());
    path.moveTo(inner.topRight());
    path.lineTo(inner.bottomLeft());
    return {path, QPen(color, box.width() * 0.24, Qt::SolidLine, Qt::RoundCap), Qt::NoBrush};
}

} // namespace

std::vector<VerdictStroke> verdictShape(const QRectF& square, Verdict verdict, ThemeVariant variant)
{
    const QColor color = verdictColor(verdict, variant);
    const QColor inner = themeColors(variant).surface;
    const QColor quiet = themeColors(variant).faintInk;
    const auto inset = [&square](double share) {
        const double by = square.width() * share;
        return square.adjusted(by, by, -by, -by);
    };
    const double line = square.width() * 0.1;
    QPen dashed(quiet, line, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({2.0, 1.6});
    switch (verdict) {
    case Verdict::MetEarly:
        return {{rounded(square), Qt::NoPen, color}, tick(square, inner)};
    case Verdict::Met:
        return {{ellipse(square), Qt::NoPen, color}, tick(square, inner)};
    case Verdict::Ahead:
        return {{triangle(square, 0), Qt::NoPen, color}};
    case Verdict::OnTrack:
        return {{ellipse(inset(0.08)), Qt::NoPen, color}};
    case Verdict::Behind:
        return {{triangle(square, 180), Qt::NoPen, color}};
    case Verdict::FarBehind:
        return {{diamond(square), Qt::NoPen, color}};
    case Verdict::Regressing:
        return {{triangle(square, -90), Qt::NoPen, color}};
    case Verdict::Missed:
        return {cross(square, color)};
    case Verdict::NoData:
        return {{ellipse(inset(0.12)), QPen(quiet, line), Qt::NoBrush}};
    case Verdict::NotAssessable:
        return {{rectangle(inset(0.12)), dashed, Qt::NoBrush}};
    }
    return {};
}

} // namespace milepost
