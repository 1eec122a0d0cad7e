// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetdocument.h"

#include <QFont>

namespace milepost {

// What the texts of a sheet are set in and how far apart they stand: spaces in millimetres, leading as a
// share of the height of a line.
constexpr qreal kTitleLeading = 1.25;
constexpr qreal kSubtitleLeading = 1.3;
constexpr qreal kHeadingLeading = 1.3;
constexpr qreal kParagraphLeading = 1.4;
constexpr qreal kNoteLeading = 1.15;
constexpr qreal kKeyLeading = 1.2;
constexpr qreal kBelowTitle = 4;
constexpr qreal kBelowParagraph = 3;
constexpr qreal kAfterTable = 2;
constexpr qreal kSignature = 14; ///< with the space above

QFont headingFont(HeadingLevel level);
QFont noteFont();
QFont keyFont();
qreal spaceAbove(HeadingLevel level);
qreal spaceBelow(HeadingLevel level);
/// Its text, two characters in.
QString indented(const ParagraphBlock& paragraph);

} // namespace milepost
