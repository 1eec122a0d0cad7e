// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetfilter.h"

#include "ui/progress/sheetmodel.h"

namespace milepost {

SheetFilter::SheetFilter(SheetModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setDynamicSortFilter(false);
    // Connected before the base class hears of the reset, so that it asks with the new rows decided.
    connect(&model, &QAbstractItemModel::modelReset, this, &SheetFilter::decide);
    decide();
    setSourceModel(&model);
}

void SheetFilter::setFilter(const FilterState& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    decide();
    invalidateFilter();
}

void SheetFilter::decide()
{
    const std::vector<SheetLine>& lines = m_model.lines();
    m_accepted.assign(lines.size(), 0);
    const RowFilter isShown(m_filter);
    size_t heading = 0;
    for (size_t line = 0; line < lines.size(); ++line) {
        if (lines[line].isHeading()) {
            heading = line;
        } else if (isShown(lines[line].measure)) {
            m_accepted[line] = 1;
            m_accepted[heading] = 1;
        }
    }
}

bool SheetFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto place = static_cast<size_t>(row);
    return place < m_accepted.size() && m_accepted[place] != 0;
}

} // namespace milepost
