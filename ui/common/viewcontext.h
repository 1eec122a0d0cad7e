// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filteredrows.h"

#include <QDate>

class QUndoStack;

namespace milepost {

struct PaperHabits;

/// Everything a page shows and works with. A value of pointers that outlive the pages; `workspace` (and with
/// it `scoreboard`, `rows`) is null while no workspace is open.
struct ViewContext
{
    Workspace* workspace = nullptr;
    const Catalogue* catalogue = nullptr;
    const Scoreboard* scoreboard = nullptr;
    const MeasureRows* rows = nullptr; ///< every measure, unfiltered
    ShownRows shown;                   ///< those of them that pass the filter; null with the rows
    QUndoStack* undoStack = nullptr;   ///< commands pushed here are undone from the Edit menu
    FilterState filter;
    QDate asOf;
    PaperHabits* paper = nullptr; ///< what the officer prints on
};

/// What differs from the context a page had before.
enum class ContextChange {
    Data,  ///< another workspace, or plans came or went: rows are rebuilt
    Date,  ///< the as-of date: verdicts may differ everywhere
    Filter ///< the filter alone; rows and verdicts are the same
};

} // namespace milepost
