// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <vector>

namespace milepost {

/// What an officer may take a place of the document for. `Other` is a number that is no figure of the plan (a
/// count of parts, a name); it is shown in the text and never stored.
enum class ReviewKind { Target, Policy, Baseline, Other, Deliverable };

/// Where the review of one item stands. What is open at the end is stored as it was read.
enum class Decision { Open, Accepted, Rejected };

/// One thing found in a document, on its way into the workspace. `content` holds the fields of every kind: a
/// deliverable has its name in `label`, a policy or a baseline leaves the fields of a promise empty.
struct ReviewItem
{
    int id = -1; ///< its place in the draft; never used twice
    ReviewKind kind = ReviewKind::Target;
    Decision decision = Decision::Open;
    Target content;
    bool isEdited = false; ///< differs from what was read
    bool isAdded = false;  ///< an officer picked it, by selecting text or by a split
    bool isGone = false;   ///< merged into another, or its addition was undone
};

/// Whether finishing stores the item.
bool isStored(const ReviewItem& item);
/// Whether the item is about a number (everything but a deliverable).
bool isFigure(ReviewKind kind);
/// What stands for the item in the text: its number, else its clause.
const TextSpan& placeOf(const ReviewItem& item);

ReviewItem itemFrom(const Target& target);
ReviewItem itemFrom(const Figure& figure);
ReviewItem itemFrom(const Deliverable& deliverable);
Figure figureFrom(const ReviewItem& item);
Deliverable deliverableFrom(const ReviewItem& item);

} // namespace milepost
