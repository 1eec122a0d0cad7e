// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/measurerow.h"

#include <QDate>

namespace milepost {

struct PaperHabits;
struct ViewContext;

/// What a sheet is made from; everything outlives it.
struct SheetContext
{
    const Workspace* workspace = nullptr;
    const Catalogue* catalogue = nullptr;
    const Scoreboard* scoreboard = nullptr;
    const MeasureRows* rows = nullptr;
    QDate asOf;
    PaperHabits* paper = nullptr; ///< read and written by the print dialog; may be null
};
/// Of a page's context with an open workspace.
SheetContext sheetContext(const ViewContext& context);

} // namespace milepost
