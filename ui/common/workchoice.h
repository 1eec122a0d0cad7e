// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusreport.h"

#include <optional>

namespace milepost {

/// Which of the tasks and deliverables are wanted; empty parts want every one.
struct WorkChoice
{
    std::optional<WorkItem::Kind> kind = {};
    std::optional<WorkState> state = {};

    bool includes(WorkItem::Kind ofKind, WorkState inState) const
    {
        return (!kind || kind == ofKind) && (!state || state == inState);
    }
    friend bool operator==(const WorkChoice&, const WorkChoice&) = default;
};

} // namespace milepost
