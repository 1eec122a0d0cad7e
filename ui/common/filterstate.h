// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QString>
#include <QStringMatcher>

#include <optional>
#include <vector>

namespace milepost {

struct MeasureRow;

/// What the global filter lets through. A value: empty parts let everything through.
struct FilterState
{
    QString province = {};              ///< provinceKey()
    QString area = {};                  ///< MeasureRow::areaKey
    std::optional<int> year = {};       ///< measures with a target for this year
    std::vector<Verdict> verdicts = {}; ///< any of these
    QString agency = {};                ///< a lead agency, whole name
    QString text = {};                  ///< words, all of which must occur; case does not matter

    bool isEmpty() const;
    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// A filter made ready to be asked about every row of a country.
class RowFilter
{
public:
    explicit RowFilter(FilterState filter);

    bool operator()(const MeasureRow& row) const;

private:
    FilterState m_filter;
    std::vector<QStringMatcher> m_words; ///< of the text, in lower case
};

} // namespace milepost
