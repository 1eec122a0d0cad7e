// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace milepost {

/// Code points as a QString.
inline QString toText(std::u32string_view words)
{
    return QString::fromUcs4(words.data(), static_cast<qsizetype>(words.size()));
}

/// Without spaces and line ends around it.
std::u32string_view trimmed(std::u32string_view text);

/// Whether the text holds one of the words.
bool holdsAny(std::u32string_view text, std::span<const std::u32string_view> words);

/// Removes the longest of the suffixes the text ends with; false when it ends with none.
bool removeSuffix(std::u32string_view& text, std::span<const std::u32string_view> suffixes);

} // namespace milepost
