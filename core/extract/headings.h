// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace milepost {

class WorkingText;

/// A mark that structures a plan.
enum class HeadingForm {
    Part,    ///< 一、 第一章
    Article, ///< (一) 第一节
    Item,    ///< 1. 1、 or a digit right before the name
    Box,     ///< 专栏1
    Bullet,  ///< ——name:
    Annex,   ///< 附件
    Gap      ///< not a heading: text is lost here
};

/// A heading as its marks show it, before anything is known of its meaning. Spans are working offsets.
struct Heading
{
    HeadingForm form = HeadingForm::Part;
    int number = 0;
    QString name;  ///< without number, quotes kept; may be empty
    TextSpan span; ///< the whole heading, or only its number where the name runs into the text
};

/// Finds headings by the grammar of their numbering: on lines of their own, run into the paragraph, glued to
/// the next heading, without a dot after the digit, and in text that has lost its line breaks. Inside a line
/// a number counts only where it continues the numbering of its level.
std::vector<Heading> findHeadings(const WorkingText& text);

} // namespace milepost
