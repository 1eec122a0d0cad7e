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

/// A heading a reader can jump to.
struct SheetBookmark
{
    QString text;
    int level = 0; ///< 0 is outermost
    qreal top = 0; ///< in page units
};

/// An entry of the contents.
struct SheetLink
{
    QRectF rect;
    size_t page = 0; ///< where it leads, from 0
    qreal top = 0;
};

struct SheetPage
{
    DrawingList drawing;
    std::vector<PlacedChart> charts;
    std::vector<SheetBookmark> bookmarks;
    std::vector<SheetLink> links;
    bool isCover = false; ///< has no footer and no number and is not counted
    PaperInk ink = PaperInk::Colour;
};

/// Flows a document onto pages: table heads repeat, a row or a chart is never split, a heading stays with
/// what follows; every page but the cover has the footer, its number as “— 1 —” outside (right on odd, left
/// on even pages) and “page x of y”. There is no page without content.
std::vector<SheetPage> layOutSheet(const SheetDocument& document, const PageSetup& setup);

/// A sheet just large enough for its content, for pictures: `width` in millimetres, no page number. Page
/// breaks, covers and contents are for pages and left out.
struct PictureSheet
{
    QSizeF paper; ///< in millimetres
    SheetPage page;
};
PictureSheet layOutPicture(const SheetDocument& document, qreal width);

} // namespace milepost
