// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/compare/comparisonsource.h"

namespace milepost {

/// The area of a plan with this local id, or nullptr; its name in the reader's language.
const Area* areaOf(const ParsedPlan& plan, const QString& id);
QString areaName(const Catalogue& catalogue, const Area& area);
/// What the places are called together: “Province”, “Area”, “Lead agency”.
QString placeTitle(ComparisonRows rows);
/// The keys of the places a measure stands at: one, or one an agency; none where the request leaves its plan
/// out.
QStringList placesOf(const PlanRecord& plan, const Measure& measure, const ComparisonRequest& request);
/// Every place of the workspace that the request's lines could be, in the order of the plans.
std::vector<ComparedPlace> knownPlaces(const ComparisonMaterial& material, const ComparisonRequest& request);
/// As the request orders and renames them, without those it hides.
std::vector<ComparedPlace> arranged(std::vector<ComparedPlace> places, const ComparisonRequest& request);

} // namespace milepost
