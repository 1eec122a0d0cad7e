// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filteredrows.h"

#include <algorithm>
#include <numeric>

namespace milepost {
namespace {

constexpr size_t kRemembered = 32;

/// Whether every row that passes the one passes the other, as far as can be told from their texts: with a
/// letter more, a word is found in fewer rows.
bool isPartOf(const FilterState& narrow, FilterState wide)
{
    if (!narrow.text.startsWith(wide.text))
        return false;
    wide.text = narrow.text;
    return wide == narrow;
}

} // namespace

ShownRows FilteredRows::of(const MeasureRows& rows, const FilterState& filter)
{
    const auto known = std::ranges::find(m_known, filter, &std::pair<FilterState, ShownRows>::first);
    if (known != m_known.end())
        return known->second;
    std::vector<size_t> shown;
    const RowFilter passes(filter);
    const auto take = [&](size_t row) {
        if (passes(rows[row]))
            shown.push_back(row);
    };
    if (const std::vector<size_t>* among = narrowest(filter)) {
        std::ranges::for_each(*among, take);
    } else {
        for (size_t row = 0; row < rows.size(); ++row)
            take(row);
    }
    if (m_known.size() == kRemembered)
        m_known.pop_front();
    m_known.emplace_back(filter, std::make_shared<const std::vector<size_t>>(std::move(shown)));
    return m_known.back().second;
}

void FilteredRows::forgetVerdicts()
{
    std::erase_if(m_known, [](const auto& known) { return !known.first.verdicts.empty(); });
}

const std::vector<size_t>* FilteredRows::narrowest(const FilterState& filter) const
{
    const std::vector<size_t>* found = nullptr;
    for (const auto& [wide, rows] : m_known) {
        if (isPartOf(filter, wide) && (!found || rows->size() < found->size()))
            found = rows.get();
    }
    return found;
}

} // namespace milepost
