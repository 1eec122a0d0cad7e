// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/boxdelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kLine = 28;

/// As QComboBox::insertSeparator() marks it.
bool isSeparator(const QModelIndex& index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1StringView("separator");
}

} // namespace

QSize BoxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize natural = QStyledItemDelegate::sizeHint(option, index);
    return isSeparator(index) ? QSize(natural.width(), spacing::kOne + 1)
                              : QSize(natural.width() + spacing::kOne, std::max(natural.height(), kLine));
}

void BoxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(option.widget);
    if (isSeparator(index))
        return painter->fillRect(QRect(option.rect.left() + spacing::kOne, option.rect.center().y(),
                                       option.rect.width() - 2 * spacing::kOne, 1),
                                 colors.gridLine);
    if (index.data(Qt::DecorationRole).isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.accentSoft);
    const QVariant own = index.data(Qt::FontRole);
    painter->setFont(own.isValid() ? own.value<QFont>() : option.font);
    painter->setPen(index.flags() & Qt::ItemIsEnabled ? colors.ink : colors.faintInk);
    const QRect room = option.rect.adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace milepost
