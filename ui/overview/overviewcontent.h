// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusreport.h"
#include "core/workspace/verdictchanges.h"
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
    /// Met or on pace, of all: 0 to 1; nothing where no figure allows a judgement.
    std::optional<double> shareGood() const;
    friend bool operator==(const VerdictMix&, const VerdictMix&) = default;
};

/// How many tasks or deliverables are in each state.
struct WorkMix
{
    std::array<int, 5> counts{};

    int of(WorkState state) const { return counts[static_cast<size_t>(state)]; }
    int total() const;
    friend bool operator==(const WorkMix&, const WorkMix&) = default;
};

/// One province at a glance.
struct ProvinceCard
{
    QString province;  ///< FilterState::province of its rows
    QString name;      ///< short, in the reader's language
    QString planTitle; ///< of its plan; of several, how many there are
    VerdictMix mix;
    WorkMix deliverables;
    WorkMix tasks;
    std::optional<int> nextDeadline; ///< the first target year not yet past, of those the filter lets through
    int dueThen = 0;                 ///< measures with a target for that year
    std::optional<int> lastDeadline; ///< the last target year of all
    QDate lastFigure;                ///< end of the newest period reported up to the as-of date
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
    std::vector<ProvinceChanges> changes;
};

/// Gathers what passes the filter of the context, plans in their order.
OverviewContent overviewContent(const ViewContext& context);

} // namespace milepost
