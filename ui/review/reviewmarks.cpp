// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewmarks.h"

#include "core/review/reviewdraft.h"

namespace milepost {

namespace {

OutlineKind markOf(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Target:
        return OutlineKind::Target;
    case ReviewKind::Policy:
        return OutlineKind::Policy;
    case ReviewKind::Baseline:
        return OutlineKind::Baseline;
    case ReviewKind::Deliverable:
        return OutlineKind::Deliverable;
    case ReviewKind::Other:
        return OutlineKind::Other;
    }
    return OutlineKind::Other;
}

} // namespace

std::vector<TextMark> marksOf(const ReviewDraft& draft)
{
    std::vector<TextMark> marks;
    for (const int id : draft.order()) {
        const ReviewItem& item = draft.item(id);
        const OutlineKind kind = markOf(item.kind);
        const bool isStruck = item.decision == Decision::Rejected;
        marks.push_back({placeOf(item), kind, id, isStruck});
        for (const TextSpan& repeat : item.content.repeats)
            marks.push_back({repeat, kind, id, isStruck});
    }
    return marks;
}

} // namespace milepost
