// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/verdictbadge.h"
#include "ui/common/viewcontext.h"

#include <array>
#include <optional>
#include <vector>

namespace milepost {

/// How many measures stand in each group of verdicts, in the order Met, OnPace, Behind, NoData.
struct VerdictMix
{
    std::array<int, 4> counts{};

    void add(Verdict verdict);
    int of(VerdictGroup group) const { return counts[static_cast<size_t>(group)]; }
    int total() const;
    friend bool operator==(const VerdictMix&, const VerdictMix&) = default;
};

/// One province at a glance.
struct ProvinceCard
{
    QString code;
    QString name;      ///< short, in the reader's language
    QString planTitle; ///< of its plan; of several, how many there are
    VerdictMix mix;
    int deliverables = 0;
    std::optional<int> nextDeadline; ///< the first target year not yet past
    int dueThen = 0;                 ///< measures with a target for that year
    std::optional<int> lastDeadline; ///< the last target year of all
};

/// The province × area matrix: `cells` row by row, one a canonical or own area.
struct OverviewMatrix
{
    struct Heading
    {
        QString key;
        QString name;
    };
    std::vector<Heading> provinces;
    std::vector<Heading> areas;
    std::vector<VerdictMix> cells;

    const VerdictMix& cell(size_t province, size_t area) const
    {
        return cells[province * areas.size() + area];
    }
};

struct OverviewContent
{
    std::vector<ProvinceCard> cards;
    OverviewMatrix matrix;
    std::vector<MeasureId> attention; ///< worst verdict first, then furthest behind
};

/// Gathers what passes the filter of the context, plans in their order.
OverviewContent overviewContent(const ViewContext& context);

} // namespace milepost
