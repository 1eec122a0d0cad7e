// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/copyorigin.h"
#include "core/domain/observation.h"
#include "core/domain/plan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace milepost {

struct CopyChanges;

/// What a change made away concerns.
enum class BroughtKind { Plan, Document, Reopening, Value, Evidence, Report, Setting, File, Closing, Other };

/// What bringing it back would do.
enum class BroughtEffect {
    Adds,         ///< nobody else changed it: it is taken over
    Conflict,     ///< somebody else changed it as well, to something else: one has to choose
    AlreadyThere, ///< the workspace says the same, or it was brought back before
    Refused       ///< see BroughtChange::reason
};
/// The word for it, translated; and the one in files: "adds", "conflict", "there", "refused".
QString effectWord(BroughtEffect effect);
QString toString(BroughtEffect effect);
QString toString(BroughtKind kind);

/// Which of two figures stands in the end. The other stays in the history.
enum class BroughtChoice { Theirs, Mine };

/// One side of a change: what stands there, who said so and when.
struct BroughtSide
{
    std::optional<double> value; ///< of a value, in the measure's unit
    std::optional<ObservationStatus> status;
    QString words;  ///< of anything else, and of a value that says “no data”, translated
    QString remark; ///< source, note and reason as written
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const BroughtSide&, const BroughtSide&) = default;
};

/// One change that was made away, as it would be brought back.
struct BroughtChange
{
    BroughtKind kind = BroughtKind::Value;
    BroughtEffect effect = BroughtEffect::Adds;
    QString key;     ///< names it in a list of choices: "value/520000-1f2e3d4c/m1/2017"
    QString subject; ///< the measure, the plan, the task: what it is about, as people call it
    QString unit;    ///< of a value
    std::optional<Period> period = {};
    QString province;                     ///< code; empty where it concerns all
    std::optional<BroughtSide> base = {}; ///< as the copy was taken
    std::optional<BroughtSide> mine = {};
    std::optional<BroughtSide> theirs = {}; ///< as it stands in the workspace
    QString reason = {};                    ///< why it is refused or there already, translated
    bool waitsForReopening = false;         ///< refused for a closed period alone
    bool reopens = false;                   ///< goes in because its period is reopened for it
    size_t place = 0;                       ///< among those of its kind in the copy
    qint64 standing = 0; ///< the revision of a value or report that stands in the workspace; 0 for none

    friend bool operator==(const BroughtChange&, const BroughtChange&) = default;
};

/// What the rules demand of whoever reopens closed periods, so that values made away go in.
struct ReopeningRequest
{
    QString name; ///< who asks for it
    QString reason;

    friend bool operator==(const ReopeningRequest&, const ReopeningRequest&) = default;
};

/// What is brought back, and how.
struct BringingRequest
{
    std::optional<ReopeningRequest> reopening = {};
    QHash<QString, BroughtChoice> choices = {};  ///< by BroughtChange::key
    std::optional<BroughtChoice> otherwise = {}; ///< for the conflicts that are not named

    std::optional<BroughtChoice> choiceFor(const BroughtChange& change) const;
};

/// What bringing back a copy would do to the workspace it was taken from. Nothing is written yet.
struct CopyComparison
{
    CopyOrigin origin;
    QString into;                       ///< the workspace it is brought back into, as people call it
    QDateTime broughtBefore = {};       ///< when it was brought back the last time, UTC; invalid for never
    std::vector<BroughtChange> changes; ///< conflicts first, then what is refused, added, there already

    int count(BroughtEffect effect) const;
    /// Whether bringing it back would write anything, whatever is chosen.
    bool bringsAnything() const { return count(BroughtEffect::Adds) + count(BroughtEffect::Conflict) > 0; }
};

/// What bringing a copy back did.
struct BroughtBack
{
    int added = 0;                      ///< changes that nobody contested
    int mine = 0;                       ///< conflicts in which the copy's side stands now
    int theirs = 0;                     ///< in which the workspace's stayed
    int refused = 0;                    ///< changes that stay out and can be brought later
    std::vector<PlanId> documents = {}; ///< plans whose documents came along
    /// Set when the workspace was changed since it was compared, so that something would turn out otherwise:
    /// then nothing was written.
    std::optional<CopyComparison> moved = {};
};

} // namespace milepost
