// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/cellchange.h"

#include <QString>

#include <vector>

namespace milepost {

/// What a paste would do to one cell, in words.
struct ChangeLine
{
    CellChange::Kind kind = CellChange::Kind::Same;
    QString name; ///< of the measure, task or deliverable
    QString part; ///< the period, or what of a task: its state
    QString before;
    QString after;
    QString sentence; ///< why it is refused or what has to be explained
};

/// The changes of figures; what stays as it is is left out.
std::vector<ChangeLine> changeLines(const CellChanges& changes, const Workspace& workspace);

} // namespace milepost
