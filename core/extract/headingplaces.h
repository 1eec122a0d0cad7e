// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/planareas.h"

#include <QHash>

#include <vector>

namespace milepost {

class Catalogue;

/// The areas and tasks that have a heading of their own, by the index of that heading.
struct KnownPlaces
{
    QHash<qsizetype, TaskPlace> tasks;
    QHash<qsizetype, qsizetype> areas;
};

/// Completes the roles of `areas`, once all its areas are known: which area and task each heading opens.
/// A heading without a place of its own goes on with the task of that name, the area its box names, or the
/// place before it.
void placeHeadings(const std::vector<Heading>& headings, const KnownPlaces& known, const Catalogue& catalogue,
                   PlanAreas& areas);

} // namespace milepost
