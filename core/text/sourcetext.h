// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace milepost {

/// The decoded text of one document. Offsets everywhere in the program are indices into `characters`
/// (Unicode code points).
struct SourceText
{
    QString name; ///< file name without its folder
    QString encoding;
    QString sha256; ///< of the text as UTF-8, lower-case hex
    std::u32string characters;
};

} // namespace milepost
