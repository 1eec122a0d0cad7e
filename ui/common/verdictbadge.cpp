// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/verdictbadge.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace milepost {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("milepost::Verdict", text);
}

QPolygonF triangle(const QRectF& box, double turn)
{
    const QPointF centre = box.center();
    const double half = box.width() / 2.0;
    QTransform rotation;
    rotation.translate(centre.x(), centre.y());
    rotation.rotate(turn);
    return rotation.map(
        QPolygonF{QPointF(0, -half * 0.95), QPointF(half, half * 0.8), QPointF(-half, half * 0.8)});
}

QPolygonF diamond(const QRectF& box)
{
    const QPointF centre = box.center();
    return {QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()),
            QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())};
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(QPen(color, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)});
}

void paintCross(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(QPen(color, box.width() * 0.24, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner =
        box.adjusted(box.width() * 0.16, box.width() * 0.16, -box.width() * 0.16, -box.width() * 0.16);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

QString verdictWord(Verdict verdict)
{
    QString word = displayName(verdict);
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString verdictHint(Verdict verdict)
{
    switch (verdict) {
    case Verdict::MetEarly:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "The target was reached before its deadline."));
    case Verdict::Met:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "The target is reached."));
    case Verdict::Ahead:
        return words(
            QT_TRANSLATE_NOOP("milepost::Verdict", "Progress runs ahead of the share of time used."));
    case Verdict::OnTrack:
        return words(
            QT_TRANSLATE_NOOP("milepost::Verdict", "Progress keeps pace with the share of time used."));
    case Verdict::Behind:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "Progress lags behind the share of time used."));
    case Verdict::FarBehind:
        return words(
            QT_TRANSLATE_NOOP("milepost::Verdict", "Progress lags far behind the share of time used."));
    case Verdict::Regressing:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "The latest value is worse than the baseline."));
    case Verdict::Missed:
        return words(
            QT_TRANSLATE_NOOP("milepost::Verdict", "The deadline has passed and the target is not reached."));
    case Verdict::NoData:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "No progress has been reported yet."));
    case Verdict::NotAssessable:
        return words(
            QT_TRANSLATE_NOOP("milepost::Verdict", "There is data, but it does not allow a judgement."));
    }
    return {};
}

void paintVerdictShape(QPainter& painter, const QRectF& square, Verdict verdict, const QPalette& palette)
{
    const ThemeVariant variant = themeVariant(palette);
    const QColor color = verdictColor(verdict, variant);
    const QColor inner = themeColors(variant).surface;
    const QColor quiet = themeColors(variant).faintInk;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (verdict) {
    case Verdict::MetEarly:
        painter.drawRoundedRect(square, square.width() * 0.2, square.width() * 0.2);
        paintTick(painter, square, inner);
        break;
    case Verdict::Met:
        painter.drawEllipse(square);
        paintTick(painter, square, inner);
        break;
    case Verdict::Ahead:
        painter.drawPolygon(triangle(square, 0));
        break;
    case Verdict::OnTrack:
        painter.drawEllipse(square.adjusted(1, 1, -1, -1));
        break;
    case Verdict::Behind:
        painter.drawPolygon(triangle(square, 180));
        break;
    case Verdict::FarBehind:
        painter.drawPolygon(diamond(square));
        break;
    case Verdict::Regressing:
        painter.drawPolygon(triangle(square, -90));
        break;
    case Verdict::Missed:
        paintCross(painter, square, color);
        break;
    case Verdict::NoData:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(quiet, 1.2));
        painter.drawEllipse(square.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    case Verdict::NotAssessable:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(quiet, 1.2, Qt::DashLine));
        painter.drawRect(square.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

void paintVerdictBadge(QPainter& painter, const QRectF& rect, Verdict verdict, const QPalette& palette)
{
    const QFontMetricsF metrics(painter.font());
    const double side = qMin(rect.height(), qRound(metrics.ascent() * 0.9) * 1.0);
    const QRectF square(rect.left(), rect.center().y() - side / 2.0, side, side);
    paintVerdictShape(painter, square, verdict, palette);
    const QRectF wordRect = rect.adjusted(side + spacing::kOne - 1, 0, 0, 0);
    const bool quiet = verdict == Verdict::NoData || verdict == Verdict::NotAssessable;
    painter.setPen(palette.color(quiet ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(wordRect, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(verdictWord(verdict), Qt::ElideRight, wordRect.width()));
}

VerdictGroup verdictGroup(Verdict verdict)
{
    switch (verdict) {
    case Verdict::MetEarly:
    case Verdict::Met:
        return VerdictGroup::Met;
    case Verdict::Ahead:
    case Verdict::OnTrack:
        return VerdictGroup::OnPace;
    case Verdict::Behind:
    case Verdict::FarBehind:
    case Verdict::Regressing:
    case Verdict::Missed:
        return VerdictGroup::Behind;
    case Verdict::NoData:
    case Verdict::NotAssessable:
        return VerdictGroup::NoData;
    }
    return VerdictGroup::NoData;
}

QString verdictGroupWord(VerdictGroup group)
{
    switch (group) {
    //: group of verdicts
    case VerdictGroup::Met:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "Met"));
    //: group of verdicts: ahead or on track
    case VerdictGroup::OnPace:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "On pace"));
    //: group of verdicts: behind or worse
    case VerdictGroup::Behind:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "Behind"));
    //: group of verdicts: no data, or not assessable
    case VerdictGroup::NoData:
        return words(QT_TRANSLATE_NOOP("milepost::Verdict", "No data"));
    }
    return {};
}

std::vector<Verdict> verdictsOf(VerdictGroup group)
{
    switch (group) {
    case VerdictGroup::Met:
        return {Verdict::MetEarly, Verdict::Met};
    case VerdictGroup::OnPace:
        return {Verdict::Ahead, Verdict::OnTrack};
    case VerdictGroup::Behind:
        return {Verdict::Behind, Verdict::FarBehind, Verdict::Regressing, Verdict::Missed};
    case VerdictGroup::NoData:
        return {Verdict::NoData, Verdict::NotAssessable};
    }
    return {};
}

Verdict representative(VerdictGroup group)
{
    switch (group) {
    case VerdictGroup::Met:
        return Verdict::Met;
    case VerdictGroup::OnPace:
        return Verdict::OnTrack;
    case VerdictGroup::Behind:
        return Verdict::FarBehind;
    case VerdictGroup::NoData:
        return Verdict::NoData;
    }
    return Verdict::NoData;
}

} // namespace milepost
