// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/consistency.h"

#include "core/check/checkedplan.h"

#include <algorithm>

namespace milepost {

std::vector<Finding> checkConsistency(const ParsedPlan& plan, const Catalogue& catalogue,
                                      std::u32string_view text)
{
    const CheckedPlan checked(plan, catalogue, text);
    std::vector<Finding> findings;
    for (const auto check :
         {checkSums, checkParts, checkTwoValues, checkSeries, checkDeadlines, checkAgencies, checkText})
        check(checked, findings);
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        const qsizetype place = finding.places.empty() ? -1 : finding.places.front().span.start;
        return std::pair(finding.classification, place);
    });
    return findings;
}

} // namespace milepost
