// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/cellblock.h"
#include "ui/progress/sheetmodel.h"

#include <QHash>

#include <optional>

class QAbstractProxyModel;
class QItemSelectionModel;

namespace milepost {

/// Texts for cells, and how many more lie outside the sheet.
struct PlacedTexts
{
    std::vector<SheetModel::CellText> texts;
    int outside = 0;
};

/// Blocks of cells of a filtered sheet: what is selected, copied, filled and pasted. Headings are no place
/// for figures: a block goes on below them. All indexes given out are those of the SheetModel.
class SheetBlocks
{
public:
    SheetBlocks(const SheetModel& model, const QAbstractProxyModel& filter,
                const QItemSelectionModel& selection)
        : m_model(model), m_filter(filter), m_selection(selection)
    {}

    QModelIndexList selected() const;
    CellBlock copied() const;
    /// The first row (Qt::Vertical) or column of the selection into the rest of it; with one row or column
    /// selected, what stands before it.
    std::vector<SheetModel::CellText> filled(Qt::Orientation direction) const;
    /// A block from the current cell on. One that brings its heads along (periods above, names of measures at
    /// the left) goes where they say.
    PlacedTexts pasted(const CellBlock& block) const;

private:
    std::optional<PlacedTexts> placedByHeads(const CellBlock& block) const;
    QHash<QString, int> rowsByName() const;
    QModelIndex sourceCell(int row, int column) const;
    int nextMeasureRow(int row) const;

    const SheetModel& m_model;
    const QAbstractProxyModel& m_filter;
    const QItemSelectionModel& m_selection;
};

} // namespace milepost
