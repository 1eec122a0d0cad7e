// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetheader.h"

#include "ui/common/theme.h"
#include "ui/progress/sheetmodel.h"

#include <QPainter>

namespace milepost {
namespace {
constexpr int kMark = 3;

void paintLock(QPainter& painter, const QRect& section, const QColor& color)
{
    const QRectF body(section.left() + 6, section.center().y() - 1, 9, 7);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(body.left() + 1.5, body.top() - 5, 6, 9), 0, 180 * 16);
    painter.setBrush(color);
    painter.drawRoundedRect(body, 1, 1);
}

} // namespace

SheetHeader::SheetHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
}

void SheetHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->setRenderHint(QPainter::Antialiasing);
    if (model() && model()->headerData(section, Qt::Horizontal, SheetModel::LockedRole).toBool())
        paintLock(*painter, rect, themeColors(this).mutedInk);
    painter->restore();
    if (model() && model()->headerData(section, Qt::Horizontal, SheetModel::AsOfRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.bottom() - kMark + 1, rect.width(), kMark),
                          themeColors(this).accent);
}

} // namespace milepost
