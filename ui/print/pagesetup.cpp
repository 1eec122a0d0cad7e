// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagesetup.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kHead = 37;    ///< 天头
constexpr qreal kBinding = 28; ///< 订口
constexpr qreal kFore = 26;    ///< 210 − 28 − 156
constexpr qreal kFoot = 35;    ///< 297 − 37 − 225

QMarginsF within(const QMarginsF& own)
{
    const auto kept = [](qreal margin, qreal least) { return std::clamp(margin, least, kMostMargin); };
    return {kept(own.left(), kLeastMargin), kept(own.top(), kLeastMargin), kept(own.right(), kLeastMargin),
            kept(own.bottom(), kLeastFoot)};
}

} // namespace

PageSetup PageSetup::official(PaperSize size, PaperOrientation orientation)
{
    const QSizeF portrait = size == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
    if (orientation == PaperOrientation::Portrait)
        return {portrait, QMarginsF(kBinding, kHead, kFore, kFoot), PaperInk::Colour};
    return {portrait.transposed(), QMarginsF(kFoot, kBinding, kHead, kFore), PaperInk::Colour};
}

PageSetup PageSetup::with(const PaperHabits& habits, PaperOrientation orientation)
{
    PageSetup setup = official(habits.size, orientation);
    setup.ink = habits.ink;
    switch (habits.margins) {
    case PageMargins::Official:
        break;
    case PageMargins::Moderate:
        setup.margins = QMarginsF(20, 20, 20, 20);
        break;
    case PageMargins::Narrow:
        setup.margins = QMarginsF(15, 15, 15, 15);
        break;
    case PageMargins::Own:
        setup.margins = within(habits.own);
        break;
    }
    return setup;
}

QRectF PageSetup::body() const
{
    return QRectF(QPointF(0, 0), paper).marginsRemoved(margins);
}

QPageLayout PageSetup::fullPage() const
{
    const bool landscape = paper.width() > paper.height();
    const QSizeF portrait = landscape ? paper.transposed() : paper;
    QPageLayout layout(QPageSize(portrait, QPageSize::Millimeter),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace milepost
