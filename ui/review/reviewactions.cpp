// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewactions.h"

#include <QCoreApplication>

#include <array>

namespace milepost {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ReviewActions)
};

constexpr int kControl = static_cast<int>(Qt::CTRL);
constexpr int kShift = static_cast<int>(Qt::SHIFT);

constexpr std::array kKeys{
    ReviewKey{ReviewAction::Accept, Qt::Key_A, true},
    ReviewKey{ReviewAction::Accept, Qt::Key_Return, false},
    ReviewKey{ReviewAction::Accept, Qt::Key_Enter, false},
    ReviewKey{ReviewAction::Reject, Qt::Key_X, true},
    ReviewKey{ReviewAction::Reject, Qt::Key_Delete, false},
    ReviewKey{ReviewAction::Reopen, Qt::Key_O, true},
    ReviewKey{ReviewAction::NextToLookAt, Qt::Key_N, true},
    ReviewKey{ReviewAction::PreviousToLookAt, Qt::Key_P, true},
    ReviewKey{ReviewAction::MakeTarget, Qt::Key_1, true},
    ReviewKey{ReviewAction::MakePolicy, Qt::Key_2, true},
    ReviewKey{ReviewAction::MakeBaseline, Qt::Key_3, true},
    ReviewKey{ReviewAction::MakeOther, Qt::Key_4, true},
    ReviewKey{ReviewAction::MakeDeliverable, Qt::Key_5, true},
    ReviewKey{ReviewAction::EditSubject, Qt::Key_S, true},
    ReviewKey{ReviewAction::EditBound, Qt::Key_B, true},
    ReviewKey{ReviewAction::EditValue, Qt::Key_V, true},
    ReviewKey{ReviewAction::EditUnit, Qt::Key_U, true},
    ReviewKey{ReviewAction::EditYear, Qt::Key_Y, true},
    ReviewKey{ReviewAction::EditArea, Qt::Key_R, true},
    ReviewKey{ReviewAction::Split, Qt::Key_D, true},
    ReviewKey{ReviewAction::Merge, Qt::Key_M, true},
    ReviewKey{ReviewAction::Add, Qt::Key_Insert, true},
    ReviewKey{ReviewAction::Add, Qt::Key_Plus, false},
    ReviewKey{ReviewAction::Add, kShift | Qt::Key_Plus, false},
    ReviewKey{ReviewAction::ToggleFilter, Qt::Key_F, false},
    ReviewKey{ReviewAction::AcceptSure, kShift | Qt::Key_A, true},
    ReviewKey{ReviewAction::Undo, kControl | Qt::Key_Z, true},
    ReviewKey{ReviewAction::Redo, kControl | Qt::Key_Y, true},
    ReviewKey{ReviewAction::Redo, kControl | kShift | Qt::Key_Z, false},
};

} // namespace

std::span<const ReviewKey> reviewKeys()
{
    return kKeys;
}

QString reviewActionWord(ReviewAction action)
{
    switch (action) {
    case ReviewAction::Accept:
        //: key in a review
        return Words::tr("Accept");
    case ReviewAction::Reject:
        //: key in a review
        return Words::tr("Reject");
    case ReviewAction::Reopen:
        //: key in a review: undecided again
        return Words::tr("Leave open");
    case ReviewAction::MakeTarget:
        //: key in a review: it is a promised value
        return Words::tr("Target");
    case ReviewAction::MakePolicy:
        //: key in a review: it is a rule, subsidy or threshold
        return Words::tr("Rule");
    case ReviewAction::MakeBaseline:
        //: key in a review: it is a past or present fact
        return Words::tr("Fact");
    case ReviewAction::MakeOther:
        //: key in a review: it is no figure of the plan
        return Words::tr("Other");
    case ReviewAction::MakeDeliverable:
        //: key in a review: it is a promise without a number
        return Words::tr("Deliverable");
    case ReviewAction::EditSubject:
        //: key in a review: edit what is counted
        return Words::tr("Subject");
    case ReviewAction::EditBound:
        //: key in a review: edit at least, about, at most
        return Words::tr("Bound");
    case ReviewAction::EditValue:
        //: key in a review: edit the value
        return Words::tr("Value");
    case ReviewAction::EditUnit:
        //: key in a review: edit the unit
        return Words::tr("Unit");
    case ReviewAction::EditYear:
        //: key in a review: edit the year
        return Words::tr("Year");
    case ReviewAction::EditArea:
        //: key in a review: edit the area
        return Words::tr("Area");
    case ReviewAction::Split:
        //: key in a review: make two of one
        return Words::tr("Divide");
    case ReviewAction::Merge:
        //: key in a review: make one of several
        return Words::tr("Merge");
    case ReviewAction::Add:
        //: key in a review: make a target of the selected text
        return Words::tr("Add selected text");
    case ReviewAction::NextToLookAt:
        //: key in a review: go to the next item that needs a look
        return Words::tr("Next doubt");
    case ReviewAction::PreviousToLookAt:
        //: key in a review: go to the previous item that needs a look
        return Words::tr("Previous doubt");
    case ReviewAction::ToggleFilter:
        //: key in a review: list only what needs a look
        return Words::tr("Doubts only");
    case ReviewAction::AcceptSure:
        //: key in a review: accept everything that needs no look
        return Words::tr("Accept all sure");
    case ReviewAction::Undo:
        //: key in a review
        return Words::tr("Undo");
    case ReviewAction::Redo:
        //: key in a review
        return Words::tr("Redo");
    }
    return {};
}

QString keyCap(const ReviewKey& key)
{
    return QKeySequence(key.key).toString(QKeySequence::NativeText);
}

} // namespace milepost
