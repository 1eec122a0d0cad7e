// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetdocument.h"

namespace milepost {

/// The title on the paper; the document's name where there is none.
QString titleOf(const SheetDocument& document);

/// With another title: on the paper, on every sheet that had the same, and in the file's properties. An empty
/// one changes nothing.
SheetDocument titled(SheetDocument document, const QString& title);

} // namespace milepost
