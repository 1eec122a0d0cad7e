// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>

namespace milepost {

enum class PaperSize { A4, A3 };
enum class PaperOrientation { Portrait, Landscape };

enum class PageMargins {
    Official, ///< the shape of GB/T 9704
    Moderate, ///< 20 mm all round
    Narrow    ///< 15 mm all round, the least that leaves room for the page number
};

/// A sheet of paper in millimetres with the margins of GB/T 9704: top 37, binding edge 28, which on A4 leaves
/// a body of 156 × 225. A landscape sheet is a portrait one turned: its top is the binding edge.
struct PageSetup
{
    QSizeF paper;
    QMarginsF margins;
    PaperInk ink = PaperInk::Colour;

    static PageSetup official(PaperSize size, PaperOrientation orientation);
    static PageSetup with(PaperSize size, PaperOrientation orientation, PageMargins margins);
    /// The part text stands in, from the sheet's top-left corner.
    QRectF body() const;
    /// For printers and PDF: the whole sheet, without margins of their own.
    QPageLayout fullPage() const;
};

} // namespace milepost
