// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/progress/sheetcell.h"

#include <QString>

#include <optional>
#include <vector>

namespace milepost {

/// What a text would do to the cell it is entered into.
struct CellChange
{
    enum class Kind {
        Same,    ///< says what stands there
        New,     ///< the cell is empty now
        Changed, ///< another value stands there
        Cleared, ///< an empty text over a value: “no data”
        Asked,   ///< can be recorded once a reason is written
        Refused  ///< not understood, blocked by a rule, or the period is closed
    };

    CellKey key;
    Kind kind = Kind::Same;
    QString text;                 ///< as it was entered
    std::optional<double> before; ///< what stands now
    ObservationEntry entry;       ///< what would be recorded
    QString sentence;             ///< why it is refused or what has to be explained
    std::optional<qint64> seen;   ///< row number of what stands now

    bool isRecorded() const { return kind == Kind::New || kind == Kind::Changed || kind == Kind::Cleared; }
};

/// Changes in the order of their cells.
using CellChanges = std::vector<CellChange>;

} // namespace milepost
