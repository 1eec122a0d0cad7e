// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/figurelegend.h"

#include "ui/common/spacing.h"
#include "ui/plans/figurestyle.h"

#include <QEvent>
#include <QPainter>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr OutlineKind kKinds[] = {OutlineKind::Target, OutlineKind::Policy, OutlineKind::Baseline,
                                  OutlineKind::Deliverable, OutlineKind::Other};

Qt::PenStyle penOf(QTextCharFormat::UnderlineStyle style)
{
    switch (style) {
    case QTextCharFormat::DashUnderline:
        return Qt::DashLine;
    case QTextCharFormat::DotLine:
        return Qt::DotLine;
    case QTextCharFormat::DashDotLine:
        return Qt::DashDotLine;
    default:
        return Qt::SolidLine;
    }
}

} // namespace

FigureLegend::FigureLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"figureLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureLegend::showOther()
{
    m_showsOther = true;
    updateGeometry();
}

// Lays the samples out from left to right, paints them when there is a painter, and returns the width.
int FigureLegend::place(QPainter* painter) const
{
    const QFontMetrics metrics(themeFont(TextRole::Small));
    const ThemeVariant variant = themeVariant(palette());
    const int margin = (height() - metrics.height()) / 2 - 1;
    int x = 0;
    for (const OutlineKind kind : kKinds) {
        if (kind == OutlineKind::Other && !m_showsOther)
            continue;
        const QString word = figureWord(kind);
        const QRect box(x, 0, metrics.horizontalAdvance(word) + spacing::kOne, height());
        if (painter) {
            const QTextCharFormat format = figureFormat(kind, variant);
            const QRect sample = box.adjusted(0, margin, 0, -margin);
            if (format.background().style() != Qt::NoBrush)
                painter->fillRect(sample, format.background());
            painter->setPen(QPen(format.underlineColor(), 1.5, penOf(format.underlineStyle())));
            painter->drawLine(sample.bottomLeft(), sample.bottomRight());
            painter->setPen(themeColors(variant).ink);
            painter->drawText(box, Qt::AlignCenter, word);
        }
        x = box.right() + spacing::kTwo;
    }
    return x;
}

QSize FigureLegend::sizeHint() const
{
    return {place(nullptr), QFontMetrics(themeFont(TextRole::Small)).height() + spacing::kOne};
}

void FigureLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(themeFont(TextRole::Small));
    place(&painter);
}

void FigureLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace milepost
