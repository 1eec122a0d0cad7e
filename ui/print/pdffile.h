// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QRectF>
#include <QString>

#include <vector>

namespace milepost {

/// A place in a document that the reader can jump to. Lengths in points from the top-left corner of a page.
struct PdfBookmark
{
    QString text;
    int level = 0; ///< 0 for the outermost; at most one more than the bookmark before
    size_t page = 0;
    double top = 0.0;
};

/// A part of a page that leads to another place.
struct PdfLink
{
    size_t page = 0;
    QRectF area;
    size_t target = 0; ///< page
    double top = 0.0;
};

/// What a painted PDF is given before it is written.
struct PdfFacts
{
    QString title;
    QString subject;
    QString keywords;
    QString creator;
    QString language;           ///< "zh-CN"
    QDate date;                 ///< stands for the moments of making and changing
    size_t unnumberedPages = 0; ///< the first pages, before page 1
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
};

/// Adds properties, bookmarks, links and page labels to a painted PDF and writes it anew, compressed, with an
/// identity that is computed from its content: the same pages and facts give the same bytes. Refused when
/// `painted` is no PDF.
Result<QByteArray> finishedPdf(const QByteArray& painted, const PdfFacts& facts);

} // namespace milepost
