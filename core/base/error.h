// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// What kind of failure an operation ended with. The command line turns it into an exit code.
enum class ErrorCode {
    InvalidInput,    ///< the caller's words or values are wrong
    UnreadableInput, ///< a file is missing, not text, too large, damaged
    Storage,         ///< a workspace cannot be opened, read or written
    NewerFormat,     ///< written by a newer program, left untouched
    Locked,          ///< another process holds the workspace
    NotFound,        ///< no such plan, measure, observation
    Refused,         ///< a rule forbids it (append-only, closed period, unit that does not fit)
    Cancelled        ///< the user stopped it
};

/// A failed operation. `message` is a translated sentence for people: what, where, what to do.
/// `detail` is for the log only.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;
    QString detail = {};
};

} // namespace milepost
