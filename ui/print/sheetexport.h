// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/sheetlayout.h"
#include "ui/print/spooler.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPrinter;

namespace milepost {

enum class PictureFormat { Svg, Png };

/// Paints one page with the sheet's top-left corner at the painter's origin; `unit` is the size of a page
/// unit on the device.
void paintPage(QPainter& painter, const SheetPage& page, qreal unit);

/// A PDF: vectors, embedded fonts, text that can be selected, bookmarks and properties. Its date is the
/// document's and its identity comes from its content, so that the same document gives the same file.
Result<QByteArray> renderPdf(const SheetDocument& document, const PageSetup& setup);
/// One page as SVG, or as PNG of 300 dots an inch.
QByteArray renderPicture(const QSizeF& paper, const SheetPage& page, PictureFormat format);

/// Prints to a printer, all pages or the range it is set to; its page layout is set to the sheet's. Refused
/// where the printer, or the spooler that answers for it, takes nothing.
Result<void> printSheet(QPrinter& printer, const SheetDocument& document, const PageSetup& setup,
                        const SpoolerAnswer& answer = {});

/// Writes a document as out.pdf. A file is written whole or not at all.
Result<void> writePdf(const SheetDocument& document, const PageSetup& setup, const QString& path);
/// Writes every page as a picture: out.png, out-2.png … Returns the paths.
Result<QStringList> writePages(const SheetDocument& document, const PageSetup& setup, PictureFormat format,
                               const QString& path);
/// Writes the document as one picture as tall as its content, `width` in millimetres.
Result<void> writePicture(const SheetDocument& document, qreal width, PictureFormat format,
                          const QString& path);

} // namespace milepost
