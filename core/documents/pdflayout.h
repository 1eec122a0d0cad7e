// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/textbuilder.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace milepost {

/// A run of characters on a page, in points from the upper left corner.
struct PdfWord
{
    QString text;
    QRectF box;
};

struct PdfPage
{
    double width = 0;
    double height = 0;
    std::vector<PdfWord> words;
};

/// Consecutive pages, from 1, without a line of text of their own: scans among pages of text, or blank ones.
struct PagesWithoutText
{
    int first = 0;
    int last = 0;
    qsizetype position = 0; ///< the offset in the text at which theirs would stand

    friend bool operator==(const PagesWithoutText&, const PagesWithoutText&) = default;
};

/// Turns placed words into text: lines in reading order, column after column where a page is clearly set in
/// two, lines joined into paragraphs, wide gaps inside a line as tabs. What repeats at the head or foot of
/// the pages, and page numbers, are set aside. A paragraph never runs over a page without text.
std::vector<PagesWithoutText> appendPdfText(const std::vector<PdfPage>& pages, TextBuilder& builder);

} // namespace milepost
