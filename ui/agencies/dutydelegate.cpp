// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/dutydelegate.h"

#include "ui/agencies/dutymodel.h"
#include "ui/common/spacing.h"
#include "ui/common/tableground.h"
#include "ui/common/theme.h"
#include "ui/common/verdictbadge.h"
#include "ui/common/workstatemark.h"

#include <QPainter>

namespace milepost {

void DutyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(option.widget);
    painter->save();
    paintTableGround(*painter, option);
    painter->setFont(option.font);
    QRect rect = option.rect.adjusted(spacing::kOne, 0, -spacing::kOne, 0);
    const QVariant verdict = index.data(DutyModel::VerdictRole);
    const auto column = static_cast<DutyModel::Column>(index.column());
    if (column == DutyModel::Column::Standing && verdict.isValid()) {
        paintVerdictBadge(*painter, rect, static_cast<Verdict>(verdict.toInt()), option.palette);
    } else {
        const bool isQuiet = column == DutyModel::Column::Kind || column == DutyModel::Column::Role;
        if (column == DutyModel::Column::Standing)
            rect.setLeft(rect.left() +
                         paintWorkState(*painter, rect,
                                        static_cast<WorkState>(index.data(DutyModel::WorkStateRole).toInt()),
                                        option.palette));
        painter->setPen(isQuiet ? colors.mutedInk : colors.ink);
        painter->drawText(
            rect, index.data(Qt::TextAlignmentRole).toInt(),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace milepost
