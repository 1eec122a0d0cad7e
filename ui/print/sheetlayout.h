// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawinglist.h"
#include "ui/print/pagesetup.h"
#include "ui/print/sheetdocument.h"

namespace milepost {

/// Pages are laid out in units of 1/20 mm, fine enough that whole-pixel fonts keep their size within 1 %.
constexpr qreal kUnitsPerMillimetre = 20.0;

/// A chart on a page. `rect` is in page units; the drawing inside is in 1/96 inch and scaled by `scale`.
struct PlacedChart
{
    QRectF rect;
    qreal scale = 1.0;
    std::variant<DrawingList, TrajectoryContent> content;
};

struct SheetPage
{
    DrawingList drawing;
    std::vector<PlacedChart> charts;
};

/// Flows a document onto pages: table heads repeat, a row or a chart is never split, every page has the
/// footer, its number as “— 1 —” outside (right on odd, left on even pages) and “page x of y”.
std::vector<SheetPage> layOutSheet(const SheetDocument& document, const PageSetup& setup);

/// A sheet just large enough for its content, for pictures: `width` in millimetres, no page number.
struct PictureSheet
{
    QSizeF paper; ///< in millimetres
    SheetPage page;
};
PictureSheet layOutPicture(const SheetDocument& document, qreal width);

} // namespace milepost
