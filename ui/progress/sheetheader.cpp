// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetheader.h"

#include "ui/common/theme.h"
#include "ui/progress/sheetmodel.h"

#include <QPainter>

namespace milepost {
namespace {
constexpr int kMark = 3;
}

SheetHeader::SheetHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
}

void SheetHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (model() && model()->headerData(section, Qt::Horizontal, SheetModel::AsOfRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.bottom() - kMark + 1, rect.width(), kMark),
                          themeColors(this).accent);
}

} // namespace milepost
