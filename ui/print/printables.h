// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Something the print dialog offers.
struct Printable
{
    QString id; ///< stable: "report"
    QString name;
    std::function<SheetDocument(const SheetContext& context, const QString& choice)> document;
    /// What it can be about, in order; empty where there is nothing to choose.
    std::function<std::vector<PrintChoice>(const SheetContext& context)> choices = {};
};

using Printables = std::vector<Printable>;

/// Overview, 晴雨表, comparison, targets, measure sheet and whole report, with names in the reader's
/// language. Whatever makes sheets of its own adds to the list.
Printables standardPrintables();

/// One measure: its judgement in words, its trajectory, its targets and values in tables. Without blocks for
/// an unknown measure.
SheetDocument measureSheet(const SheetContext& context, const MeasureId& measure);

} // namespace milepost
