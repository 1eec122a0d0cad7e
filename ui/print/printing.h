// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/page.h"
#include "ui/print/pagesetup.h"
#include "ui/print/sheetcontext.h"
#include "ui/print/sheetdocument.h"

#include <functional>

namespace milepost {

/// What came of printing: a sentence for the message bar, empty when the user cancelled.
struct PrintOutcome
{
    MessageKind kind = MessageKind::Success;
    QString sentence;
};

/// Makes the bytes of an .xlsx file with the content of a document.
using WorkbookMaker = std::function<Result<QByteArray>()>;

/// Runs the print dialog with its preview, or the export dialog (PDF, SVG, PNG; XLSX with a maker) for a
/// document. A picture is made of `picture` when it has blocks, else of every page. With a context the print
/// dialog offers everything else there is to print as well, and keeps to the officer's usual paper; of
/// `setup` it takes the orientation.
PrintOutcome runPrintAction(PrintAction action, const SheetDocument& document, const SheetDocument& picture,
                            const PageSetup& setup, QWidget* parent, const WorkbookMaker& workbook = {},
                            const SheetContext& context = {});

/// The same dialog with everything there is to print, open at the printable of this id.
PrintOutcome runPrintDialog(const QString& printable, QWidget* parent, const SheetContext& context);

/// Writes by the name's ending, .pdf, .svg or .png; InvalidInput for another.
Result<QStringList> exportSheet(const SheetDocument& document, const SheetDocument& picture,
                                const PageSetup& setup, const QString& path);

} // namespace milepost
