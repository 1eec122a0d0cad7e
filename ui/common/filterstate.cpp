// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterstate.h"

#include "ui/common/measurerow.h"
#include "ui/common/provincekey.h"

#include <algorithm>
#include <utility>

namespace milepost {

bool FilterState::isEmpty() const
{
    return *this == FilterState();
}

RowFilter::RowFilter(FilterState filter) : m_filter(std::move(filter))
{
    for (const QString& word : m_filter.text.toLower().split(u' ', Qt::SkipEmptyParts))
        m_words.emplace_back(word);
}

bool RowFilter::operator()(const MeasureRow& row) const
{
    const std::vector<Verdict>& verdicts = m_filter.verdicts;
    if (!m_filter.province.isEmpty() && m_filter.province != provinceKey(row.provinceCode))
        return false;
    if (!m_filter.area.isEmpty() && m_filter.area != row.areaKey)
        return false;
    if (m_filter.year && !row.targetOf(*m_filter.year))
        return false;
    if (!verdicts.empty() && std::ranges::find(verdicts, row.verdict) == verdicts.end())
        return false;
    if (!m_filter.agency.isEmpty() && !row.lead.contains(m_filter.agency))
        return false;
    return std::ranges::all_of(
        m_words, [&row](const QStringMatcher& word) { return word.indexIn(row.searchText) >= 0; });
}

} // namespace milepost
