// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// Undo commands of equal id may merge into one step; every id stands here so that none is used twice.
enum class MergeId {
    None = -1,
    RecordValue = 1, ///< the same cell typed again
    DescribeValue    ///< status, source or note of the same cell changed again
};

} // namespace milepost
