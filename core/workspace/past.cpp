// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/past.h"

#include "core/workspace/workspace.h"

namespace milepost {

namespace {
constexpr const char* kProperty = "showsPast";
}

bool showsPast(const Workspace& workspace)
{
    return workspace.property(kProperty).toBool();
}

void markPast(Workspace& workspace)
{
    workspace.setProperty(kProperty, true);
}

} // namespace milepost
