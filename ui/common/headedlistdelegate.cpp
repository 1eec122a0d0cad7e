// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headedlistdelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace milepost {
namespace {

constexpr int kLineHeight = 30;
constexpr int kBar = 3;

bool isHeading(const QModelIndex& index)
{
    return index.data(HeadingRole).toBool();
}

void paintHeading(QPainter& painter, const QRect& line, const QString& text, const ThemeColors& colors)
{
    QFont font = themeFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.mutedInk);
    painter.drawText(line.adjusted(0, 0, 0, -spacing::kHalf), Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

// The width is the list's own: a long name is cut, the list never scrolls sideways.
QSize HeadedListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int line =
        std::max(kLineHeight, QFontMetrics(themeFont(TextRole::Body)).height() + spacing::kOne + 2);
    const bool isFirst = index.row() == 0;
    return {1, isHeading(index) && !isFirst ? line + spacing::kOne : line};
}

void HeadedListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(themeVariant(option.palette));
    const QRect line = option.rect.adjusted(spacing::kTwo, 0, -spacing::kTwo, 0);
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, line, index.data().toString(), colors);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? colors.accentSoft : colors.raised);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kBar, option.rect.height()),
                          colors.accent);
    const int number = index.data(CountRole).toInt();
    const QString count = number > 0 ? QString::number(number) : QString(); // a saved thing counts nothing
    painter->setFont(themeFont(TextRole::Small));
    painter->setPen(colors.mutedInk);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    const int room = line.width() - painter->fontMetrics().horizontalAdvance(count) - spacing::kOne;
    painter->setFont(themeFont(isSelected ? TextRole::Strong : TextRole::Body));
    painter->setPen(colors.ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

} // namespace milepost
