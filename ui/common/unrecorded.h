// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// A page that can hold figures which were typed but are in no workspace.
class HoldsUnrecorded
{
public:
    /// How many are lost when the workspace is left now.
    virtual int unrecorded() const = 0;

protected:
    ~HoldsUnrecorded() = default;
};

} // namespace milepost
