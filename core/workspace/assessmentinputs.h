// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/domain/observation.h"
#include "core/domain/plan.h"

#include <vector>

namespace milepost {

class Catalogue;

/// What one measure's assessments are made from.
struct MeasureMaterial
{
    const ParsedPlan* plan = nullptr;
    const Measure* measure = nullptr;
    std::vector<const Target*> targets;    ///< the measure's own, in any order
    std::vector<Observation> observations; ///< current ones, ascending by period
};

/// One dated target with the input it is judged by.
struct TargetInput
{
    int year = 0;
    AssessmentInput input;
};

/// The inputs of a measure's dated targets, ascending by year, at the as-of date.
///
/// Values are brought to the measure's unit. The baseline is the observation marked so, else the latest
/// baseline figure of the plan itself. Parts of a year do not count for what is measured in whole years. A
/// promised change in another unit than per cent (500 more of something) is a way from 0; one in per cent
/// starts in its base year.
std::vector<TargetInput> targetInputs(const MeasureMaterial& material, const Catalogue& catalogue, QDate asOf,
                                      const Bands& bands);

/// The input of a measure whose targets name no year: it can be met, it cannot be late. Absent when the
/// measure has no such target.
std::optional<AssessmentInput> undatedInput(const MeasureMaterial& material, const Catalogue& catalogue,
                                            QDate asOf, const Bands& bands);

} // namespace milepost
