// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/review/reviewitem.h"

#include <QDate>

#include <optional>
#include <vector>

namespace milepost {

/// How far an officer may rely on what was read: high without a doubt, medium with hints only, low with a
/// warning.
enum class Confidence { Low, Medium, High };

/// What a doubt is judged against.
struct DoubtContext
{
    std::optional<QDate> issued;
    bool hasAreas = false;
    bool contradicts = false; ///< another item promises another value of the same thing for the same year
    std::vector<Issue> remarks = {}; ///< on the text of the item's clause
};

/// Why an item may have been read wrongly, each in a sentence for the officer, at the item's place. Only from
/// what the item says of itself and the context; items that are not stored raise none.
std::vector<Issue> doubtsOf(const ReviewItem& item, const DoubtContext& context);

Confidence confidenceOf(const std::vector<Issue>& doubts);

} // namespace milepost
