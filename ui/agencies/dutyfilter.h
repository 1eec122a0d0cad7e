// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/agencyduties.h"

#include <QDate>

#include <optional>

namespace milepost {

/// What of an agency's duties is shown and printed.
struct DutyFilter
{
    enum class Urgency { All, DueWithinAYear, Silent };

    Urgency urgency = Urgency::All;
    bool leadOnly = false;
    std::optional<int> year = {};        ///< due in this year
    std::optional<WorkState> state = {}; ///< only deliverables and tasks in this state

    bool matches(const Duty& duty, QDate asOf) const
    {
        return (!leadOnly || duty.role == DutyRole::Lead) && (!year || duty.year == year) &&
               (urgency != Urgency::DueWithinAYear || isDueWithinAYear(duty, asOf)) &&
               (urgency != Urgency::Silent || duty.silent) &&
               (!state || (duty.kind != DutyKind::Target && duty.state == *state));
    }
};

} // namespace milepost
