// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

namespace milepost {

/// What a key, or its button in the strip, does in a review.
enum class ReviewAction {
    Accept,
    Reject,
    Reopen,
    MakeTarget,
    MakePolicy,
    MakeBaseline,
    MakeOther,
    MakeDeliverable,
    EditSubject,
    EditBound,
    EditValue,
    EditUnit,
    EditYear,
    EditArea,
    Split,
    Merge,
    Add,
    NextToLookAt,
    PreviousToLookAt,
    ToggleFilter,
    AcceptSure,
    Undo,
    Redo
};

struct ReviewKey
{
    ReviewAction action = ReviewAction::Accept;
    int key = 0;         ///< a key with its modifiers, as QKeyCombination::toCombined() writes it
    bool isShown = true; ///< in the strip; further keys for the same action are not
};

std::span<const ReviewKey> reviewKeys();
/// The action's word in the strip, translated, and what its button's tool tip says.
QString reviewActionWord(ReviewAction action);
/// The key's cap: "A", "Shift+A", "Ctrl+Z".
QString keyCap(const ReviewKey& key);

} // namespace milepost
