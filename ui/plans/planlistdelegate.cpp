// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planlistdelegate.h"

#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/plans/planlistmodel.h"

#include <QPainter>

namespace milepost {
namespace {
constexpr int kBar = 3;
}

QSize PlanListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int title = QFontMetrics(themeFont(TextRole::Body)).height();
    const int facts = QFontMetrics(themeFont(TextRole::Small)).height();
    return {120, title + facts + spacing::kTwo};
}

void PlanListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(themeVariant(option.palette));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? colors.accentSoft : colors.raised);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kBar, option.rect.height()),
                          colors.accent);
    QRect line = option.rect.adjusted(spacing::kTwo, spacing::kOne - 1, -spacing::kOne, 0);
    const auto write = [&](const QFont& font, const QColor& color, const QString& text) {
        painter->setFont(font);
        painter->setPen(color);
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideMiddle, line.width()));
        line.translate(0, metrics.height() + 1);
    };
    write(themeFont(isSelected ? TextRole::Strong : TextRole::Body), colors.ink, index.data().toString());
    write(themeFont(TextRole::Small), colors.mutedInk, index.data(PlanListModel::FactsRole).toString());
    painter->restore();
}

} // namespace milepost
