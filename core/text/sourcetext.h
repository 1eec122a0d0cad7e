// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QString>

#include <string>
#include <vector>

namespace milepost {

/// Words of the file that are no part of its text: a running head, a page number, the menu of a web page.
struct SetAside
{
    QString text;
    qsizetype position = 0; ///< the offset in the text before which it stood

    friend bool operator==(const SetAside&, const SetAside&) = default;
};

/// The decoded text of one document. Offsets everywhere in the program are indices into `characters`
/// (Unicode code points). Whatever was set aside is not among them.
struct SourceText
{
    QString name; ///< file name without its folder
    QString encoding;
    QString sha256; ///< of the text as UTF-8, lower-case hex
    std::u32string characters;
    QString format = {}; ///< "txt", "html", "docx", …; see documentFormats()
    double encodingConfidence =
        1; ///< below 1 where the encoding was guessed from the bytes; see guessEncoding()
    std::vector<SetAside> furniture = {}; ///< in the order of the file
    std::vector<Issue> issues = {}; ///< what of the file could not be read, at the offset where it lacks
};

} // namespace milepost
