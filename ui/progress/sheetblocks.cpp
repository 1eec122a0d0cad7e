// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sheetblocks.h"

#include "ui/progress/periodaxis.h"

#include <QAbstractProxyModel>
#include <QItemSelectionModel>
#include <QSet>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHeadRows = 2;
constexpr int kMostNameColumns = 3;
/// Two measures of one name: neither is meant for certain.
constexpr int kAmbiguous = -1;

/// What stands above a column: the texts of the head rows in order; a merged head speaks for all it spans.
QString headOf(const CellBlock& block, int headRows, int column)
{
    QString head;
    for (int row = 0; row < headRows; ++row) {
        const QStringList& line = block[static_cast<size_t>(row)];
        int from = std::min(column, static_cast<int>(line.size()) - 1);
        const bool isLast = row + 1 == headRows;
        while (!isLast && from > 0 && line.at(from).trimmed().isEmpty())
            --from;
        if (from >= 0)
            head += line.at(from).trimmed();
    }
    return head;
}

} // namespace

QModelIndexList SheetBlocks::selected() const
{
    QModelIndexList cells;
    for (const QModelIndex& cell : m_selection.selectedIndexes())
        cells.append(m_filter.mapToSource(cell));
    std::sort(cells.begin(), cells.end());
    return cells;
}

CellBlock SheetBlocks::copied() const
{
    CellBlock block;
    int row = -1;
    for (const QModelIndex& cell : selected()) {
        if (cell.row() != row)
            block.emplace_back();
        row = cell.row();
        block.back().append(cell.data().toString());
    }
    return block;
}

std::vector<SheetModel::CellText> SheetBlocks::filled(Qt::Orientation direction) const
{
    std::vector<SheetModel::CellText> texts;
    const QModelIndexList cells = selected();
    const auto line = [direction](const QModelIndex& cell) {
        return direction == Qt::Vertical ? cell.row() : cell.column();
    };
    const auto [first, last] = std::minmax_element(
        cells.begin(), cells.end(), [&line](const auto& a, const auto& b) { return line(a) < line(b); });
    if (first == cells.end())
        return texts;
    int source = line(*first);
    const bool isSingle = source == line(*last);
    if (isSingle && direction == Qt::Horizontal)
        source -= 1;
    else if (isSingle)
        do
            source -= 1;
        while (source >= 0 &&
               (!m_model.measureAt(source) || !m_filter.mapFromSource(m_model.index(source, 0)).isValid()));
    if (source < (direction == Qt::Vertical ? 0 : int{SheetModel::kFixedColumns}))
        return texts;
    for (const QModelIndex& cell : cells) {
        const QModelIndex from = direction == Qt::Vertical ? m_model.index(source, cell.column())
                                                           : m_model.index(cell.row(), source);
        if (from != cell)
            texts.emplace_back(cell, from.data(Qt::EditRole).toString());
    }
    return texts;
}

QModelIndex SheetBlocks::sourceCell(int row, int column) const
{
    return m_filter.mapToSource(m_filter.index(row, column));
}

int SheetBlocks::nextMeasureRow(int row) const
{
    while (row < m_filter.rowCount() && !m_model.measureAt(sourceCell(row, 0).row()))
        ++row;
    return row;
}

PlacedTexts SheetBlocks::pasted(const CellBlock& block) const
{
    if (const std::optional<PlacedTexts> placed = placedByHeads(block))
        return *placed;
    PlacedTexts placed;
    const QModelIndex start = m_selection.currentIndex();
    int row = start.row();
    for (const QStringList& line : block) {
        row = nextMeasureRow(row);
        for (int column = 0; column < line.size(); ++column) {
            const QModelIndex cell = sourceCell(row, start.column() + column);
            if (line.at(column).isNull())
                continue;
            if (cell.isValid())
                placed.texts.emplace_back(cell, line.at(column));
            else
                ++placed.outside;
        }
        ++row;
    }
    return placed;
}

QHash<QString, int> SheetBlocks::rowsByName() const
{
    QHash<QString, int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const int source = sourceCell(row, 0).row();
        const MeasureRow* measure = m_model.measureAt(source);
        if (!measure)
            continue;
        for (const QString& name : QSet<QString>{measure->label, measure->subject})
            rows.insert(name, rows.contains(name) ? kAmbiguous : source);
    }
    rows.remove({});
    return rows;
}

std::optional<PlacedTexts> SheetBlocks::placedByHeads(const CellBlock& block) const
{
    const int rows = static_cast<int>(block.size());
    const QHash<QString, int> named = rowsByName();
    for (int headRows = 1; headRows <= std::min(kMostHeadRows, rows - 1); ++headRows) {
        const auto width = static_cast<int>(block.front().size());
        int names = -1;
        for (int column = 0; column < std::min(kMostNameColumns, width) && names < 0; ++column) {
            for (int row = headRows; row < rows && names < 0; ++row) {
                const QString name = block[static_cast<size_t>(row)].value(column).trimmed();
                names = named.value(name, kAmbiguous) >= 0 ? column : -1;
            }
        }
        PlacedTexts placed;
        bool hasPeriod = false;
        for (int column = names + 1; names >= 0 && column < width; ++column) {
            const std::optional<Period> period = periodOfHeading(headOf(block, headRows, column));
            hasPeriod = hasPeriod || period.has_value();
            if (!period)
                continue; // a unit, a target: not what is reported
            const int place = m_model.columnOf(*period);
            for (int row = headRows; row < rows; ++row) {
                const QStringList& line = block[static_cast<size_t>(row)];
                const QString text = line.value(column);
                if (text.isNull())
                    continue;
                const int measure = named.value(line.value(names).trimmed(), kAmbiguous);
                if (measure >= 0 && place >= 0)
                    placed.texts.emplace_back(m_model.index(measure, place), text);
                else
                    ++placed.outside;
            }
        }
        if (hasPeriod)
            return placed;
    }
    return std::nullopt;
}

} // namespace milepost
