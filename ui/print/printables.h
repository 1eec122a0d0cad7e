// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagesetup.h"
#include "ui/print/sheetcontext.h"
#include "ui/print/sheetdocument.h"

#include <functional>

namespace milepost {

/// One of several things a printable can be about: an indicator, an area, a measure.
struct PrintChoice
{
    QString key;
    QString name;
};

/// What of a printable was chosen, by keys; empty where there is nothing to choose.
struct PrintSelection
{
    QString choice = {};
    QString option = {};
};

/// Something the print dialog offers.
struct Printable
{
    using Choices = std::function<std::vector<PrintChoice>(const SheetContext& context)>;

    QString id; ///< stable: "report"
    QString name;
    std::function<SheetDocument(const SheetContext& context, const PrintSelection& selection)> document;
    /// What it can be about, in order; absent where there is nothing to choose.
    Choices choices = {};
    /// A second thing to choose, under this label: a period, a part.
    QString optionLabel = {};
    Choices options = {};
    PaperOrientation orientation = PaperOrientation::Portrait; ///< it is made for
};

using Printables = std::vector<Printable>;

/// Overview, 晴雨表, comparison, targets, measure sheet, duty sheets, entry forms and whole report, with
/// names in the reader's language; without those that have nothing to be about in this workspace.
Printables standardPrintables(const SheetContext& context);

/// One measure: its judgement in words, its trajectory, its targets and values in tables. Without blocks for
/// an unknown measure.
SheetDocument measureSheet(const SheetContext& context, const MeasureId& measure);

} // namespace milepost
