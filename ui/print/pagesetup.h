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
    Narrow,   ///< 15 mm all round, the least that leaves room for the page number
    Own       ///< as wide as the officer says
};

/// What the officer prints on, kept from one print dialog to the next and between sessions.
struct PaperHabits
{
    PaperSize size = PaperSize::A4;
    PageMargins margins = PageMargins::Official;
    QMarginsF own{20, 20, 20, 20}; ///< millimetres, in use with PageMargins::Own
    PaperInk ink = PaperInk::Colour;

    friend bool operator==(const PaperHabits&, const PaperHabits&) = default;
};
/// What an own margin may be, in millimetres; below the body stands the page number.
constexpr qreal kLeastMargin = 10;
constexpr qreal kLeastFoot = 15;
constexpr qreal kMostMargin = 60;

/// A sheet of paper in millimetres with the margins of GB/T 9704: top 37, binding edge 28, which on A4 leaves
/// a body of 156 × 225. A landscape sheet is a portrait one turned: its top is the binding edge.
struct PageSetup
{
    QSizeF paper;
    QMarginsF margins;
    PaperInk ink = PaperInk::Colour;

    static PageSetup official(PaperSize size, PaperOrientation orientation);
    /// The officer's paper; own margins that are too narrow or too wide become the nearest that are not.
    static PageSetup with(const PaperHabits& habits, PaperOrientation orientation);
    /// The part text stands in, from the sheet's top-left corner.
    QRectF body() const;
    /// For printers and PDF: the whole sheet, without margins of their own.
    QPageLayout fullPage() const;
};

} // namespace milepost
