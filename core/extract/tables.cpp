// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/tables.h"

#include "core/extract/tablecells.h"
#include "core/extract/wordtable.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace milepost {
namespace {

using Word = std::u32string_view;

constexpr std::array<Word, 6> kNameHeads{U"指标", U"指标名称", U"主要指标", U"具体指标", U"指标项", U"名称"};
/// Cells that are neither a name nor a value.
constexpr std::array<Word, 10> kOtherCells{U"预期性", U"约束性", U"指导性", U"属性",   U"单位",
                                           U"序号",   U"类别",   U"备注",   U"目标值", U"指标类型"};
constexpr std::array<Word, 2> kUnitHeads{U"单位", U"计量单位"};
constexpr qsizetype kLongestCell = 40;
constexpr size_t kWidestHead = 10; // cells between 指标 and the last year

class TableReader
{
public:
    TableReader(std::u32string_view text, const Outline& outline, const ClauseMap& clauses,
                std::optional<int> issued)
        : m_text(text), m_outline(outline), m_clauses(clauses), m_issued(issued), m_cells(cellsOf(text))
    {}

    std::vector<FigureDraft> read()
    {
        while (m_index < m_cells.size())
            if (!readHead())
                ++m_index;
        return std::move(m_drafts);
    }

private:
    std::u32string_view cell(size_t index) const { return slice(m_text, m_cells[index]); }

    static bool isOneOf(std::u32string_view text, Words words)
    {
        return std::find(words.begin(), words.end(), text) != words.end();
    }

    /// 指标 … 2015年 2020年 年均增长
    bool readHead()
    {
        if (!isOneOf(cell(m_index), kNameHeads))
            return false;
        size_t i = m_index + 1;
        const auto columnAt = [&](size_t index) {
            return index < m_cells.size() ? readColumnHead(m_text, m_cells[index]) : std::nullopt;
        };
        while (i < m_cells.size() && i - m_index < kWidestHead && !columnAt(i) &&
               m_cells[i].length() <= kLongestCell)
            ++i;
        m_hasUnits = std::any_of(m_cells.begin() + static_cast<qsizetype>(m_index),
                                 m_cells.begin() + static_cast<qsizetype>(i),
                                 [&](TextSpan head) { return isOneOf(slice(m_text, head), kUnitHeads); });
        m_columns.clear();
        for (auto column = columnAt(i); column; column = columnAt(++i)) {
            const bool goesOn = column->isBracketed && !m_columns.empty() && !m_columns.back().year;
            if (!goesOn) // 年均增速, and below it [累计]
                m_columns.push_back(*column);
        }
        const auto isYear = [](const IndicatorColumn& column) { return column.year.has_value(); };
        if (std::none_of(m_columns.begin(), m_columns.end(), isYear))
            return false;
        readRows(i);
        return true;
    }

    void readRows(size_t first)
    {
        TextSpan name;
        TextSpan unit;
        TextSpan before; // the cell before this one
        for (m_index = first; m_index < m_cells.size(); ++m_index) {
            const std::u32string_view written = cell(m_index);
            if (m_cells[m_index].length() > kLongestCell || written.find(U'。') != written.npos ||
                isOneOf(written, kNameHeads))
                return;
            const bool isNoUnit = m_hasUnits && name == before && isBlankCell(written) &&
                                  valueRun(m_index + 1) == m_columns.size();
            before = m_cells[m_index];
            if (isNoUnit)
                continue; // an index: its cell in the column of units is empty
            if (!name.isEmpty() && valueRun(m_index) == m_columns.size()) {
                addRow(readRowName(m_text, name, unit));
                m_index += m_columns.size() - 1;
                name = unit = {};
            } else if (!name.isEmpty() && isUnitCell(m_text, m_cells[m_index])) {
                unit = m_cells[m_index];
            } else if (isName(written)) {
                name = m_cells[m_index];
                unit = {};
            }
        }
    }

    size_t valueRun(size_t index) const
    {
        size_t run = 0;
        while (run < m_columns.size() && index + run < m_cells.size() &&
               (isBlankCell(cell(index + run)) || readValueCell(m_text, m_cells[index + run])))
            ++run;
        return run;
    }

    bool isName(std::u32string_view written) const
    {
        return !isOneOf(written, kOtherCells) &&
               std::count_if(written.begin(), written.end(), isIdeograph) >= 2;
    }

    void addRow(const RowName& row)
    {
        for (size_t i = 0; i < m_columns.size(); ++i)
            if (const auto value = readValueCell(m_text, m_cells[m_index + i]))
                add(*value, row, m_columns[i]);
    }

    /// A year before the document's own; of an undated one, the first of several.
    bool isPast(const IndicatorColumn& column) const
    {
        if (!column.year)
            return false;
        if (m_issued)
            return *column.year < *m_issued;
        return column.year < lastYear() && *column.year == firstYear();
    }

    int firstYear() const
    {
        const auto first =
            std::find_if(m_columns.begin(), m_columns.end(),
                         [](const IndicatorColumn& column) { return column.year.has_value(); });
        return *first->year;
    }

    int lastYear() const
    {
        int last = 0;
        for (const IndicatorColumn& column : m_columns)
            last = std::max(last, column.year.value_or(0));
        return last;
    }

    void add(const ValueCell& value, const RowName& row, const IndicatorColumn& column)
    {
        FigureDraft draft;
        draft.quantity = value.quantity;
        draft.clause = m_clauses.indexAt(draft.quantity.number.start);
        if (draft.clause < 0)
            return;
        draft.section = m_outline.sentences[static_cast<size_t>(m_clauses[draft.clause].sentence)].section;
        draft.subject = row.name;
        draft.bound = value.bound;
        draft.change = value.change != Change::None ? value.change : row.change;
        draft.lead.falls = row.falls || draft.change == Change::Decrease;
        draft.cumulative = value.isBracketed;
        draft.annual = row.isAnnual;
        draft.year = column.year;
        if (!column.year)
            readGrowth(draft, value, column);
        setUnit(draft, column.year || draft.cumulative ? row.unit : unitOfGrowth(row, column));
        const bool past = isPast(column);
        draft.kind = past ? FigureKind::Baseline : FigureKind::Target;
        draft.reasons.kind = past ? "baseline.table" : "target.table";
        draft.reasons.subject = "table";
        m_drafts.push_back(draft);
    }

    /// A growth from the first year of the table to its last.
    void readGrowth(FigureDraft& draft, const ValueCell& value, const IndicatorColumn& column) const
    {
        draft.year = lastYear();
        if (firstYear() < lastYear())
            draft.from = firstYear();
        draft.annual = column.isYearly && (!value.isBracketed || column.isBracketed);
        draft.cumulative = !draft.annual;
        if (draft.change == Change::None)
            draft.change = Change::Increase;
    }

    /// Shares grow by shares; what is counted grows by per cent.
    TextSpan unitOfGrowth(const RowName& row, const IndicatorColumn& column) const
    {
        const auto unit = readUnit(slice(m_text, row.unit), 0);
        const bool isShare = unit && unit->kind == UnitClass::Ratio;
        return column.unit.isEmpty() && isShare ? row.unit : column.unit;
    }

    void setUnit(FigureDraft& draft, TextSpan unit) const
    {
        if (!draft.quantity.unit.isEmpty())
            return;
        draft.quantity.unit = unit;
        const auto known = readUnit(slice(m_text, unit), 0);
        draft.quantity.kind = known ? known->kind : UnitClass::None;
    }

    std::u32string_view m_text;
    const Outline& m_outline;
    const ClauseMap& m_clauses;
    std::optional<int> m_issued;
    std::vector<TextSpan> m_cells;
    size_t m_index = 0;
    std::vector<IndicatorColumn> m_columns;
    bool m_hasUnits = false; ///< the table has a column of units
    std::vector<FigureDraft> m_drafts;
};

} // namespace

std::vector<FigureDraft> readTables(std::u32string_view text, const Outline& outline,
                                    const ClauseMap& clauses, std::optional<int> issued)
{
    return TableReader(text, outline, clauses, issued).read();
}

std::vector<FigureDraft> withTables(std::vector<FigureDraft> drafts, const std::vector<FigureDraft>& tables)
{
    const auto before = [](const FigureDraft& a, const FigureDraft& b) {
        return a.quantity.number.start < b.quantity.number.start;
    };
    std::erase_if(drafts, [&](const FigureDraft& draft) {
        const auto next = std::lower_bound(tables.begin(), tables.end(), draft, before);
        return next != tables.end() && next->quantity.number.start == draft.quantity.number.start;
    });
    std::vector<FigureDraft> merged;
    merged.reserve(drafts.size() + tables.size());
    std::merge(drafts.begin(), drafts.end(), tables.begin(), tables.end(), std::back_inserter(merged),
               before);
    return merged;
}

} // namespace milepost
