// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/verdictbadge.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/verdictshape.h"

#include <QCoreApplication>
#include <QPainter>

namespace milepost {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("milepost::Verdict", text);
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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const VerdictStroke& stroke : verdictShape(square, verdict, themeVariant(palette))) {
        painter.setPen(stroke.pen);
        painter.setBrush(stroke.brush);
        painter.drawPath(stroke.path);
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
