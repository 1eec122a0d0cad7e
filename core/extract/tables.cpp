// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/tables.h"

#include "core/extract/numerals.h"
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
constexpr std::u32string_view kNoValue = U"-—–－/";
constexpr qsizetype kLongestCell = 40;
constexpr size_t kWidestHead = 10; // cells between 指标 and the last year

struct ValueCell
{
    Numeral numeral;
    UnitReading unit;
    Bound bound = Bound::Equal;
};

/// The text between line ends, bars and blanks.
std::vector<TextSpan> cellsOf(std::u32string_view text)
{
    std::vector<TextSpan> cells;
    qsizetype start = 0;
    const auto size = static_cast<qsizetype>(text.size());
    for (qsizetype i = 0; i <= size; ++i) {
        const char32_t c = at(text, i);
        if (i < size && c != U'\n' && c != U'|' && c != U' ')
            continue;
        if (i > start)
            cells.push_back({start, i});
        start = i + 1;
    }
    return cells;
}

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

    /// 2020年, 2020年目标, 2015
    std::optional<int> yearIn(size_t index) const
    {
        const std::u32string_view written = cell(index);
        const auto numeral = written.size() <= 12 ? readNumeral(written, 0) : std::nullopt;
        if (!numeral || numeral->span.end != 4 || numeral->value < 1990 || numeral->value > 2100)
            return std::nullopt;
        return written.size() == 4 || written[4] == U'年' ? std::optional(static_cast<int>(numeral->value))
                                                          : std::nullopt;
    }

    /// 指标 … 2015年 2020年
    bool readHead()
    {
        if (!isOneOf(cell(m_index), kNameHeads))
            return false;
        size_t i = m_index + 1;
        while (i < m_cells.size() && i - m_index < kWidestHead && !yearIn(i) &&
               m_cells[i].length() <= kLongestCell)
            ++i;
        std::vector<int> years;
        while (i < m_cells.size() && yearIn(i))
            years.push_back(*yearIn(i++));
        if (years.empty())
            return false;
        readRows(i, years);
        return true;
    }

    void readRows(size_t first, const std::vector<int>& years)
    {
        TextSpan name;
        TextSpan unit;
        for (m_index = first; m_index < m_cells.size(); ++m_index) {
            const std::u32string_view written = cell(m_index);
            if (m_cells[m_index].length() > kLongestCell || written.find(U'。') != written.npos ||
                isOneOf(written, kNameHeads))
                return;
            const size_t run = name.isEmpty() ? 0 : valueRun(m_index, years.size());
            if (run > 0 && run == years.size()) {
                addRow(name, unit, years);
                m_index += run - 1;
                name = unit = {};
            } else if (isUnit(m_index) && !name.isEmpty()) {
                unit = m_cells[m_index];
            } else if (isName(written)) {
                name = m_cells[m_index];
                unit = {};
            }
        }
    }

    size_t valueRun(size_t index, size_t most) const
    {
        size_t run = 0;
        while (run < most && index + run < m_cells.size() && (isBlank(index + run) || valueAt(index + run)))
            ++run;
        return run;
    }

    bool isBlank(size_t index) const
    {
        return cell(index).find_first_not_of(kNoValue) == std::u32string_view::npos;
    }

    bool isName(std::u32string_view written) const
    {
        return !isOneOf(written, kOtherCells) &&
               std::count_if(written.begin(), written.end(), isIdeograph) >= 2;
    }

    bool isUnit(size_t index) const
    {
        const TextSpan span = m_cells[index];
        const bool inBrackets = at(m_text, span.start) == U'(' && at(m_text, span.end - 1) == U')';
        const TextSpan inner = inBrackets ? TextSpan{span.start + 1, span.end - 1} : span;
        const auto unit = readUnit(slice(m_text, inner), 0);
        return unit && !unit->span.isEmpty() && unit->span.end == inner.length();
    }

    /// ≥85, 85%, 1200以上: a cell that is a number and nothing else.
    std::optional<ValueCell> valueAt(size_t index) const
    {
        const TextSpan span = m_cells[index];
        ValueCell value;
        qsizetype p = span.start;
        const size_t sign = std::u32string_view(U"≥>≤<约").find(at(m_text, p));
        if (sign != std::u32string_view::npos) {
            constexpr std::array bounds{Bound::AtLeast, Bound::MoreThan, Bound::AtMost, Bound::LessThan,
                                        Bound::About};
            value.bound = bounds[sign];
            ++p;
        }
        const auto numeral = isDigit(at(m_text, p)) ? readNumeral(m_text, p) : std::nullopt;
        if (!numeral)
            return std::nullopt;
        value.numeral = *numeral;
        const std::u32string_view rest = slice(m_text, {numeral->span.end, span.end});
        const auto unit = readUnit(rest, 0);
        if (unit && !unit->span.isEmpty())
            value.unit.span = {numeral->span.end + unit->span.start, numeral->span.end + unit->span.end};
        const qsizetype behind = unit ? numeral->span.end + unit->end : numeral->span.end;
        const qsizetype suffix = boundSuffixLength(m_text, behind);
        if (suffix > 0)
            value.bound = readBound(m_text, {}, mention(value, {}));
        return behind + suffix == span.end ? std::optional(value) : std::nullopt;
    }

    QuantityMention mention(const ValueCell& value, TextSpan unit) const
    {
        QuantityMention quantity;
        quantity.value = value.numeral.value;
        quantity.number = value.numeral.span;
        quantity.unit = value.unit.span.isEmpty() ? unit : value.unit.span;
        quantity.whole = {value.numeral.span.start, std::max(value.numeral.span.end, value.unit.span.end)};
        const auto known = readUnit(slice(m_text, quantity.unit), 0);
        quantity.kind = known ? known->kind : UnitClass::None;
        return quantity;
    }

    /// 普及率(%) carries its unit.
    static std::pair<TextSpan, TextSpan> withoutUnit(std::u32string_view text, TextSpan name, TextSpan unit)
    {
        const size_t bracket = slice(text, name).rfind(U'(');
        if (!unit.isEmpty() || bracket == std::u32string_view::npos || bracket == 0 ||
            at(text, name.end - 1) != U')')
            return {name, unit};
        const qsizetype open = name.start + static_cast<qsizetype>(bracket);
        return {{name.start, open}, {open + 1, name.end - 1}};
    }

    void addRow(TextSpan name, TextSpan unit, const std::vector<int>& years)
    {
        std::tie(name, unit) = withoutUnit(m_text, name, unit);
        if (!unit.isEmpty() && at(m_text, unit.start) == U'(')
            unit = {unit.start + 1, unit.end - 1};
        for (size_t column = 0; column < years.size(); ++column)
            if (const auto value = valueAt(m_index + column))
                add(*value, name, unit, years[column], isPast(years, column));
    }

    bool isPast(const std::vector<int>& years, size_t column) const
    {
        if (m_issued)
            return years[column] < *m_issued;
        return column == 0 && years.size() > 1 && years[0] < years[1];
    }

    void add(const ValueCell& value, TextSpan name, TextSpan unit, int year, bool past)
    {
        FigureDraft draft;
        draft.quantity = mention(value, unit);
        draft.clause = m_clauses.indexAt(draft.quantity.number.start);
        if (draft.clause < 0)
            return;
        draft.section = m_outline.sentences[static_cast<size_t>(m_clauses[draft.clause].sentence)].section;
        draft.subject = name;
        draft.bound = value.bound;
        draft.year = year;
        draft.kind = past ? FigureKind::Baseline : FigureKind::Target;
        draft.reasons = {past ? "baseline.table" : "target.table", "table"};
        m_drafts.push_back(draft);
    }

    std::u32string_view m_text;
    const Outline& m_outline;
    const ClauseMap& m_clauses;
    std::optional<int> m_issued;
    std::vector<TextSpan> m_cells;
    size_t m_index = 0;
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
