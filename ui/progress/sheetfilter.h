// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filterstate.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace milepost {

class SheetModel;

/// Keeps the measures that the global filter lets through, and the headings that still have one.
class SheetFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SheetFilter(SheetModel& model, QObject* parent = nullptr);

    void setFilter(const FilterState& filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void decide();

    SheetModel& m_model;
    FilterState m_filter;
    std::vector<char> m_accepted; ///< one entry a source row
};

} // namespace milepost
