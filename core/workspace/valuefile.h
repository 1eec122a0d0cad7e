// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/takenfile.h"
#include "core/workspace/workspace.h"

namespace milepost {

/// What taking a line of a file would do.
enum class IncomingState {
    New,       ///< the cell is empty and gets a value
    Changed,   ///< the cell's value is superseded
    Unchanged, ///< the cell says the same already
    LeftEmpty, ///< nothing was filled in
    Refused    ///< see IncomingValue::reason
};
/// The word for it, translated.
QString stateWord(IncomingState state);

/// One line of a file with values.
struct IncomingValue
{
    int line = 0; ///< in the file, from 1
    IncomingState state = IncomingState::New;
    ObservationEntry entry;       ///< as far as the line was understood
    std::optional<double> before; ///< the cell's value now, in the measure's unit
    QString reason;               ///< why it is refused, translated; empty otherwise
};

/// A file with values as it would be taken: nothing is written yet.
struct ValueFile
{
    QString name;
    QString sha256;
    std::vector<IncomingValue> lines;
    std::optional<TakenFile> taken; ///< set when the same file was taken before

    qint64 count(IncomingState state) const;
    /// Values that taking the file would record.
    qint64 incoming() const { return count(IncomingState::New) + count(IncomingState::Changed); }
};

/// Reads a table (.csv: the columns measure, period, value, and as far as there unit, entered, status,
/// baseline, source, note, reason; UTF-8 or as Excel saves it) or an entry form filled in (.xlsx) and
/// compares it with the workspace, line by line. A line that breaks a rule is refused: for good, or for want
/// of a reason, which is its own, else its note, else `reason`. UnreadableInput when the file is neither;
/// Cancelled when the reporter says so.
Result<ValueFile> readValueFile(const Workspace& workspace, const Catalogue& catalogue, const QString& path,
                                ProgressReporter* progress = nullptr, const QString& reason = {});

} // namespace milepost
