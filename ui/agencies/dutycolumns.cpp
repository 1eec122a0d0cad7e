// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/dutycolumns.h"

#include "ui/agencies/dutymodel.h"
#include "ui/common/spacing.h"

#include <QHeaderView>
#include <QSet>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace milepost {

std::vector<ColumnNeed> dutyColumnNeeds(const QTableView& table)
{
    using Column = DutyModel::Column;
    const QAbstractItemModel& model = *table.model();
    const QFontMetrics metrics(table.font());
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < model.columnCount(); ++column) {
        QSet<QString> texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.insert(model.index(row, column).data().toString());
        int widest = table.horizontalHeader()->fontMetrics().horizontalAdvance(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (const QString& text : std::as_const(texts))
            widest = std::max(widest, metrics.horizontalAdvance(text));
        const bool isName = column == static_cast<int>(Column::Name);
        const int badge = column == static_cast<int>(Column::Standing) ? spacing::kThree : 0;
        const double natural = widest + 2 * spacing::kOne + spacing::kHalf + badge;
        needs.push_back({natural, isName ? 0.0 : natural, isName ? 3.0 : 1.0});
    }
    return needs;
}

} // namespace milepost
