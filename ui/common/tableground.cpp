// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableground.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace milepost {

void paintTableGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const ThemeColors& colors = themeColors(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colors.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colors.raised);
    painter.setPen(colors.gridLine);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace milepost
