// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>

namespace milepost {

/// What an officer decided about the judgement of one measure; what is absent follows from the plan.
struct MeasureChoices
{
    std::optional<Method> method;
    std::optional<Direction> direction;        ///< where plan and figures contradict each other
    std::optional<bool> carriesOpeningBalance; ///< see AssessmentInput

    bool isEmpty() const { return !method && !direction && !carriesOpeningBalance; }
    friend bool operator==(const MeasureChoices&, const MeasureChoices&) = default;
};

/// By which rules a workspace judges; kept with it.
struct AssessmentRules
{
    Bands bands;
    QHash<MeasureId, MeasureChoices> choices; ///< none is empty
    friend bool operator==(const AssessmentRules&, const AssessmentRules&) = default;
};

/// The stored form, and back. InvalidInput for a text that is not one or holds unsound bands.
QString jsonText(const AssessmentRules& rules);
Result<AssessmentRules> assessmentRulesFromJson(const QString& text);

} // namespace milepost
