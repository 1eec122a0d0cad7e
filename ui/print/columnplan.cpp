// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/columnplan.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace milepost {

namespace {

constexpr size_t kMostRows = 120;  ///< looked at
constexpr double kHidden = 0.1;    ///< what a line counts that another cell of its row needs as well
constexpr double kClearGain = 0.5; ///< less is no gain at all

/// Lines as a text is broken where its width is reached; letters and punctuation may need one more.
double linesOf(double text, double width, double ragged)
{
    return text <= width ? 1 : std::ceil(text / std::max(width - ragged, 1.0));
}

/// More width for one column, and what it is worth.
struct Gift
{
    size_t column = 0;
    double width = 0;
    double worth = 0;
};

/// What the next gift is chosen by. Neither is always best: many small gifts may use up a large one.
enum class Worth {
    LinesForWidth, ///< most lines saved for every unit of width
    Lines          ///< most lines saved
};

class Planner
{
public:
    Planner(const std::vector<PlannedColumn>& columns, double available, Worth worth)
        : m_columns(columns), m_worth(worth)
    {
        const size_t rows = columns.empty() ? 0 : columns.front().cells.size();
        for (size_t row = 0; row < rows; row += 1 + rows / kMostRows)
            m_looked.push_back(row);
        m_left = available;
        for (const PlannedColumn& column : columns) {
            m_widths.push_back(column.least);
            m_left -= column.least;
        }
    }

    /// How high the rows looked at are, in lines, with the widths as they are.
    double height() const
    {
        double sum = 0;
        for (const size_t row : m_looked) {
            double most = 1;
            for (size_t i = 0; i < m_columns.size(); ++i) {
                most = std::max(most, lines(i, row, m_widths[i]));
                sum += kHidden * lines(i, row, m_widths[i]);
            }
            sum += most;
        }
        return sum;
    }

    std::vector<double> run()
    {
        while (const std::optional<Gift> gift = best()) {
            m_left -= gift->width - m_widths[gift->column];
            m_widths[gift->column] = gift->width;
        }
        shareTheRest();
        return m_widths;
    }

private:
    /// A column that is still broken makes better lines of it; where none is, all are a little wider.
    void shareTheRest()
    {
        std::vector<double> weights;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const auto isBroken = [&](size_t row) { return lines(i, row, m_widths[i]) > 1; };
            weights.push_back(std::ranges::any_of(m_looked, isBroken) ? m_columns[i].weight : 0);
        }
        if (std::ranges::all_of(weights, [](double weight) { return weight == 0; }))
            std::ranges::transform(m_columns, weights.begin(), &PlannedColumn::weight);
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        for (size_t i = 0; i < m_columns.size() && sum > 0; ++i)
            m_widths[i] += m_left * weights[i] / sum;
    }

    double lines(size_t column, size_t row, double width) const
    {
        return linesOf(m_columns[column].cells[row], width, m_columns[column].ragged);
    }

    /// Of each row looked at: the most lines that a cell of another column takes.
    std::vector<double> beside(size_t column) const
    {
        std::vector<double> most;
        for (const size_t row : m_looked) {
            double other = 1;
            for (size_t i = 0; i < m_columns.size(); ++i)
                other = i == column ? other : std::max(other, lines(i, row, m_widths[i]));
            most.push_back(other);
        }
        return most;
    }

    double cost(size_t column, double width, const std::vector<double>& other) const
    {
        double sum = 0;
        for (size_t i = 0; i < m_looked.size(); ++i) {
            const double own = lines(column, m_looked[i], width);
            sum += std::max(own, other[i]) + kHidden * own;
        }
        return sum;
    }

    /// Widths at which a cell of the column takes fewer lines than now, as far as there is room.
    std::vector<double> steps(size_t column) const
    {
        const PlannedColumn& own = m_columns[column];
        std::vector<double> widths;
        for (const size_t row : m_looked) {
            const double text = own.cells[row];
            for (double count = lines(column, row, m_widths[column]) - 1; count >= 1; --count) {
                const double width = std::ceil(count == 1 ? text : text / count + own.ragged);
                if (width > m_widths[column] && width <= m_widths[column] + m_left)
                    widths.push_back(width);
            }
        }
        std::ranges::sort(widths);
        widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
        return widths;
    }

    std::optional<Gift> best() const
    {
        std::optional<Gift> found;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const std::vector<double> other = beside(column);
            const double now = cost(column, m_widths[column], other);
            for (const double width : steps(column)) {
                const double saved = now - cost(column, width, other);
                const double worth = m_worth == Worth::Lines ? saved : saved / (width - m_widths[column]);
                if (saved >= kHidden * kClearGain && (!found || worth > found->worth))
                    found = Gift{column, width, worth};
            }
        }
        return found;
    }

    const std::vector<PlannedColumn>& m_columns;
    Worth m_worth;
    std::vector<size_t> m_looked;
    std::vector<double> m_widths;
    double m_left = 0;
};

} // namespace

std::vector<double> plannedWidths(const std::vector<PlannedColumn>& columns, double available)
{
    Planner frugal(columns, available, Worth::LinesForWidth);
    Planner bold(columns, available, Worth::Lines);
    const std::vector<double> first = frugal.run();
    const std::vector<double> second = bold.run();
    return bold.height() < frugal.height() ? second : first;
}

} // namespace milepost
