// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// A page that can hold figures and reports which were entered but are in no workspace.
class HoldsUnrecorded
{
public:
    /// How many.
    virtual int unrecorded() const = 0;
    /// Whether they stay on this machine when the workspace is left now; else they are lost.
    virtual bool areKept() const = 0;

protected:
    ~HoldsUnrecorded() = default;
};

} // namespace milepost
