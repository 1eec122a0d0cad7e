// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdflayout.h"

namespace milepost {

/// A line of a page, or of one column of it.
struct PdfLine
{
    QString text;
    QRectF box;
    int column = 0; ///< counted over all pages: lines of one number share their margins
    bool isFurniture = false;
};

/// The lines of a page in reading order. Columns are numbered from `firstColumn` on.
std::vector<PdfLine> linesOfPage(const PdfPage& page, int firstColumn);

} // namespace milepost
