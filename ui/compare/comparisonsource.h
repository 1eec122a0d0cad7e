// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisonrequest.h"
#include "ui/charts/bulletcontent.h"

#include <vector>

namespace milepost {

class Catalogue;
class Scoreboard;
class Workspace;

/// What a comparison is gathered from; everything outlives it.
struct ComparisonMaterial
{
    const Workspace& workspace;
    const Catalogue& catalogue;
    const Scoreboard& scoreboard; ///< later values than its date are left out
};

/// One source for each indicator of the request that the catalogue knows; places chosen, ordered and renamed
/// as it says. The basis is applied by onBasis().
std::vector<ComparisonSource> comparisonSources(const ComparisonMaterial& material,
                                                const ComparisonRequest& request);
/// Every place the request could show, in the order it shows them; renamed ones by their new names.
std::vector<ComparedPlace> comparisonPlaces(const ComparisonMaterial& material,
                                            const ComparisonRequest& request);

/// The comparison of one indicator across provinces. Empty title when the catalogue has no such indicator.
ComparisonSource comparisonSource(const Workspace& workspace, const Catalogue& catalogue,
                                  const Scoreboard& scoreboard, const QString& indicator);

} // namespace milepost
