// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plantextview.h"

namespace milepost {

class ReviewDraft;

/// The marks in the text for the items of a draft, with their repeats; the node of a mark is the item's id.
std::vector<TextMark> marksOf(const ReviewDraft& draft);

} // namespace milepost
