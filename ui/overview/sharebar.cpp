// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/sharebar.h"

#include "ui/common/numberformat.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace milepost {
namespace {

constexpr std::array kGroups{VerdictGroup::Met, VerdictGroup::OnPace, VerdictGroup::Behind,
                             VerdictGroup::NoData};
constexpr int kBarHeight = 10;
constexpr double kGap = 1.5;

} // namespace

void paintShareBar(QPainter& painter, const QRectF& rect, const VerdictMix& mix, const QPalette& palette)
{
    const ThemeVariant variant = themeVariant(palette);
    const int total = mix.total();
    painter.save();
    painter.setPen(Qt::NoPen);
    if (total == 0)
        painter.fillRect(QRectF(rect.left(), rect.center().y() - 0.5, rect.width(), 1.0),
                         themeColors(variant).gridLine);
    double left = rect.left();
    for (const VerdictGroup group : kGroups) {
        if (mix.of(group) == 0)
            continue;
        const double width = rect.width() * mix.of(group) / total;
        const double gap = left + width < rect.right() - 1.0 ? kGap : 0.0;
        painter.fillRect(QRectF(left, rect.top(), qMax(2.0, width - gap), rect.height()),
                         verdictColor(representative(group), variant));
        left += width;
    }
    painter.restore();
}

QString mixInWords(const VerdictMix& mix)
{
    QStringList parts;
    for (const VerdictGroup group : kGroups) {
        if (mix.of(group) > 0)
            parts << verdictGroupWord(group) + u' ' + formatNumber(mix.of(group));
    }
    return parts.join(QStringLiteral(" · "));
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setMix(const VerdictMix& mix)
{
    m_mix = mix;
    setAccessibleName(mixInWords(mix));
    setToolTip(mixInWords(mix));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {120, kBarHeight};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintShareBar(painter, QRectF(rect()), m_mix, palette());
}

} // namespace milepost
