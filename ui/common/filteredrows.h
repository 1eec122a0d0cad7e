// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filterstate.h"
#include "ui/common/measurerow.h"

#include <deque>
#include <memory>
#include <utility>

namespace milepost {

/// Places of rows in the order of the rows. A value to be kept: it stays as it is when another filter is set.
using ShownRows = std::shared_ptr<const std::vector<size_t>>;

/// Which rows pass a filter. The last answers are remembered, so that a longer word looks only through what
/// the shorter one left, and taking a letter back costs nothing.
class FilteredRows
{
public:
    /// The rows are those of the call before, unless forget() was called.
    ShownRows of(const MeasureRows& rows, const FilterState& filter);
    /// There are other rows.
    void forget() { m_known.clear(); }
    /// The same rows have other verdicts.
    void forgetVerdicts();

private:
    const std::vector<size_t>* narrowest(const FilterState& filter) const;

    std::deque<std::pair<FilterState, ShownRows>> m_known; ///< the latest last
};

} // namespace milepost
