// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterstate.h"

#include "ui/common/measurerow.h"

#include <algorithm>

namespace milepost {

bool FilterState::isEmpty() const
{
    return *this == FilterState();
}

bool FilterState::matches(const MeasureRow& row) const
{
    if (!province.isEmpty() && province != row.provinceCode)
        return false;
    if (!area.isEmpty() && area != row.areaKey)
        return false;
    if (year && !row.targetOf(*year))
        return false;
    if (!verdicts.empty() && std::find(verdicts.begin(), verdicts.end(), row.verdict) == verdicts.end())
        return false;
    if (!agency.isEmpty() && !row.lead.contains(agency))
        return false;
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&row](QStringView word) {
        return row.searchText.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace milepost
